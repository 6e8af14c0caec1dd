"""The quality map on disk: on the MS grid, the same by tiles, true to the numbers, and pointing at planted defects."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio import Affine

import engine.quality_file

AT = Affine(0.5, 0, 500000, 0, -0.5, 5400000)


@pytest.fixture
def judged(cli: Callable[..., Any], write_raster: Callable[..., str]) -> Callable[..., tuple[Any, np.ndarray]]:
    def judge(files: Any, fused: np.ndarray, *options: str) -> tuple[Any, np.ndarray]:
        folder = Path(files.out).parent
        path = write_raster(folder / "fused.tif", fused, AT)
        target = folder / "map.tif"
        words = ["assess", path, files.pan, files.ms, "--quality-map", target, "--overwrite", "--json", *options]
        ended = cli(*words)
        assert (ended.code, ended.stderr) == (0, "")
        with rasterio.open(target) as file:
            return json.loads(ended.stdout), file.read()

    return judge


def test_the_map_lies_on_the_ms_grid_and_says_what_it_shows(make_pair: Any, judged: Any) -> None:
    files = make_pair(shift=(0.3, -0.2))
    report, _ = judged(files, files.truth_dn)
    with rasterio.open(report["quality_map"]) as file, rasterio.open(files.ms) as ms:
        assert file.transform.almost_equals(ms.transform) and file.crs == ms.crs and file.shape == ms.shape
        assert file.dtypes == ("float32",) * 3 and np.isnan(file.nodata)
        assert file.descriptions == engine.quality_file.BANDS
    assert report["seconds"]["total"] > 0 and report["device"] == "cpu"


def test_the_numbers_are_the_means_of_the_map(make_pair: Any, judged: Any) -> None:
    files = make_pair(ms_side=48)
    draw = np.random.default_rng(1)
    fused = np.clip(files.truth_dn + draw.normal(0, 20, files.truth_dn.shape), 1, 2000).astype("uint16")
    report, (consistency, angle, detail) = judged(files, fused)
    assert 25 * np.sqrt(np.mean(consistency**2)) == pytest.approx(report["quality"]["R_ERGAS"], rel=1e-4)
    assert angle.mean() == pytest.approx(report["quality"]["R_SAM"], rel=1e-4)
    assert detail.mean() == pytest.approx(report["quality"]["D_rho"], rel=1e-4)


def test_tiles_give_the_map_of_the_whole(make_pair: Any, judged: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def change(pan: np.ndarray, ms: np.ndarray) -> None:
        ms[:, 30:40, 20:70] = 0

    files = make_pair(ms_side=96, change=change, ms_more={"nodata": 0}, pan_more={"nodata": 0})
    fused = np.roll(files.truth_dn, 3, axis=2)
    whole = judged(files, fused)[1]
    monkeypatch.setattr(engine.quality_file, "TILE_PX", 100)
    tiled = judged(files, fused)[1]
    assert np.isnan(whole[:, 30:40, 20:70]).all() and np.isfinite(whole[:, :20]).all()
    np.testing.assert_allclose(tiled, whole, atol=2e-5)


@pytest.mark.parametrize("defect", ["brightness", "colour", "detail"])
def test_each_band_points_at_its_defect(make_pair: Any, judged: Any, defect: str) -> None:
    files = make_pair(ms_side=64)
    fused = files.truth_dn.copy()
    spot = fused[:, 80:128, 120:168]
    if defect == "brightness":
        spot[:] = spot * 1.3
    elif defect == "colour":
        spot[0] = spot[0] * 1.6
    else:
        spot[:] = spot[:, :, ::-1].copy()
    band = ("brightness", "colour", "detail").index(defect)
    found = judged(files, fused)[1][band]
    away = np.ones_like(found, bool)
    away[14:38, 24:48] = False
    assert np.median(found[22:30, 32:40]) > 3 * np.quantile(found[away], 0.99)


@pytest.mark.parametrize("target", ["fused.tif", "map.tif"])
def test_nothing_is_overwritten_that_was_not_meant(
    make_pair: Any, cli: Callable[..., Any], write_raster: Callable[..., str], target: str
) -> None:
    files = make_pair()
    folder = Path(files.out).parent
    fused = write_raster(folder / "fused.tif", files.truth_dn, AT)
    (folder / "map.tif").write_bytes(b"precious")
    ended = cli("assess", fused, files.pan, files.ms, "--quality-map", folder / target, "--json")
    assert ended.code == 1 and ("one of the inputs" if target == "fused.tif" else "exists") in ended.stderr
    assert (folder / "map.tif").read_bytes() == b"precious" and not list(folder.glob(".*.part"))
