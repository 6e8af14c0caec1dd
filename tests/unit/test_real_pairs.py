"""Real pairs beside the project, where they are: geometry as documented there, and GeoTIFFs that fit."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch

from engine.check import check_pair
from engine.errors import GeometryError
from engine.job import Job
from engine.run import Run
from engine.sharpen import sharpen

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason=f"no real pairs in {DATA}")

# name: ratio, (height, width) of the output, bands, MS dtype, EPSG, phase off the centre (y, x) or None where resampled
FACTS: dict[str, tuple[int, tuple[int, int] | None, int, str, int | None, tuple[float, float] | None]] = {
    "wv2_a": (4, (1280, 1280), 8, "uint16", None, (0, 0)),
    "geoeye1_a_8bit": (4, (1280, 1280), 4, "uint8", None, (0, 0)),
    "spot6_a": (4, (1024, 1024), 4, "uint16", None, (0, 0)),
    "qb_rr_a": (4, (256, 256), 4, "uint16", None, (0, 0)),
    "pleiades_rr": (4, (256, 256), 4, "uint16", None, (0, 0)),
    "wv3_georef": (4, None, 8, "float32", 32642, (0, 0)),
    "wv3_patch": (4, (128, 128), 8, "uint16", None, (0, 0)),
    "vhr4_georef": (4, None, 4, "uint16", 32649, None),
    "l8_cloudy": (2, None, 8, "uint16", 32616, (0.5, 0.5)),
    "l8_momotombo": (2, None, 6, "uint16", 32616, (0.5, 0.5)),
    "l8_pamplona": (2, None, 4, "float32", 32630, None),
    "l8_ethiopia_tiny": (2, None, 4, "uint16", 32637, (0.5, 0.5)),
    "l7_ethiopia_slcoff_tiny": (2, None, 4, "uint8", 32637, (0.5, 0.5)),
    "ikonos_sichuan_8bit": (4, (540, 600), 4, "float32", None, (0, 0)),
    "simulated_utokyo": (4, (1200, 1200), 4, "uint16", None, (0, 0)),
    # Its file has ratio 2: each MS pixel stands there 2 x 2 times.
    "sn6_rotterdam_2": (4, (600, 600), 4, "float64", 32631, (0, 0)),
}
SMALL = ["wv3_patch", "qb_rr_a", "l8_ethiopia_tiny", "l7_ethiopia_slcoff_tiny", "pleiades_rr"]


def paths(name: str) -> tuple[str, str]:
    if not (DATA / name).is_dir():
        pytest.skip(f"no {name} in {DATA}")
    return str(DATA / name / "pan.tif"), str(DATA / name / "ms.tif")


@pytest.mark.parametrize("name", FACTS)
def test_the_geometry_is_as_documented(name: str) -> None:
    ratio, size, bands, dtype, epsg, off = FACTS[name]
    facts: dict[str, Any] = check_pair(Job(*paths(name), "unused"), Run(torch.device("cpu")))
    window = facts["common_window_pan"]
    assert facts["ratio"] == ratio
    assert size is None or (window["height"], window["width"]) == size
    assert (len(facts["ms_bands"]), facts["ms_dtype"]) == (bands, dtype)
    assert facts["crs"] == (None if epsg is None else f"EPSG:{epsg}")
    resampled = any("resampled to a common grid" in w for w in facts["warnings"])
    assert not resampled or off is None
    if off is not None:
        # A half-pixel phase may be counted from either side.
        assert [abs(p) for p in facts["phase_off_centre_px"]] == pytest.approx(off, abs=0.02)
    assert facts["large_enough"]


def test_an_image_already_on_the_pan_grid_is_refused() -> None:
    with pytest.raises(GeometryError, match="MS already lies on the PAN grid; give the MS image as delivered"):
        check_pair(Job(*paths("qb_toulouse_superimposed"), "unused"), Run(torch.device("cpu")))


def test_undeclared_gaps_are_found() -> None:
    for name, share in (("l7_ethiopia_slcoff_tiny", 0.72), ("sn6_rotterdam_2", 0.65)):
        facts = check_pair(Job(*paths(name), "unused"), Run(torch.device("cpu")))
        assert any("exactly 0 though 0 is not declared" in w for w in facts["warnings"])
        assert facts["ms_valid"] == pytest.approx(share, abs=0.06)


def test_the_infrared_band_that_gdal_calls_alpha_stays() -> None:
    pan, ms = paths("geoeye1_a_8bit")
    facts = check_pair(Job(pan, ms, "unused"), Run(torch.device("cpu")))
    assert facts["ms_bands"] == [1, 2, 3, 4] and facts["ms_valid"] == 1


@pytest.mark.parametrize("name", SMALL)
def test_the_geotiff_fits_the_pair(name: str, tmp_path: Path, short: dict[str, Any]) -> None:
    pan, ms = paths(name)
    out = str(tmp_path / "out.tif")
    report = sharpen(Job(pan, ms, out, settings=short), Run(torch.device("cpu")))
    with rasterio.open(pan) as p, rasterio.open(ms) as m, rasterio.open(out) as o:
        assert o.crs == p.crs and (o.count, o.dtypes) == (m.count, m.dtypes)
        assert (o.transform.a, o.transform.e) == (p.transform.a, p.transform.e)
        corner = ~p.transform @ (o.transform.c, o.transform.f)
        assert corner == pytest.approx(tuple(map(round, corner)), abs=1e-6)
        assert [o.width, o.height] == report["size"]
        assert o.nodata == m.nodata
        known = m.read(1) != 0
        mean = o.read(1)[(o.read(1) != 0) & (o.read_masks(1) > 0)].astype(float).mean()
        assert abs(mean / m.read(1)[known].astype(float).mean() - 1) < 0.15
        assert np.isfinite(o.read().astype(float)).all()
