"""What a file says comes in, and goes out again: bands, types, gaps, names, place. Written by a classical method."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch
from rasterio import Affine
from rasterio.enums import ColorInterp

from engine.errors import OutputError, RasterError
from engine.job import Job
from engine.output import check_output, create_output, replacing
from engine.raster import open_pair
from engine.run import Run
from engine.sharpen import fuse_classically

DTYPES = ["uint8", "int8", "int16", "uint16", "int32", "uint32", "int64", "uint64", "float32", "float64"]


def fuse(files: Any, method: str = "gsa", **job: Any) -> dict[str, Any]:
    return fuse_classically(method, Job(files.pan, files.ms, files.out, **job), Run(torch.device("cpu")))


def read(path: str) -> tuple[np.ndarray, np.ndarray, Any]:
    with rasterio.open(path) as file:
        return file.read(), file.read_masks() > 0, file.profile


@pytest.mark.parametrize("dtype", DTYPES)
def test_the_output_has_type_size_and_place_and_looks_like_the_truth(make_pair: Callable[..., Any], dtype: str) -> None:
    files = make_pair(dtype=dtype, shift=(0.4, -0.3))
    report = fuse(files)
    values, valid, profile = read(files.out)
    assert profile["dtype"] == dtype and profile["count"] == 3
    assert profile["crs"].to_epsg() == 32633 and profile["transform"] == Affine(0.5, 0, 500000, 0, -0.5, 5400000)
    assert profile["tiled"] and profile["compress"] == "deflate"
    # MS begins 0.4 rows below and 0.3 columns left of PAN: neither side loses a whole PAN pixel.
    assert values.shape[1:] == (128, 128)
    inner = (slice(None), slice(12, -12), slice(12, -12))
    error = np.abs(values.astype(float) - files.truth_dn)[inner].mean() / files.truth_dn.astype(float).std()
    assert error < 0.35
    assert valid.mean() > 0.95 or np.dtype(dtype).kind == "f"
    assert report["warnings"] == []


@pytest.mark.parametrize("bands", [1, 2, 3, 5, 12])
def test_any_number_of_bands(make_pair: Callable[..., Any], bands: int) -> None:
    files = make_pair(bands=bands, ms_side=16)
    fuse(files)
    with rasterio.open(files.out) as file:
        assert file.count == bands
        assert ColorInterp.alpha not in file.colorinterp


def test_chosen_bands_come_in_their_order(make_pair: Callable[..., Any]) -> None:
    files = make_pair()
    fuse(files, method="exp")
    whole = read(files.out)[0]
    fuse(files, method="exp", bands=(3, 1), overwrite=True)
    assert np.array_equal(read(files.out)[0], whole[[2, 0]])


def test_names_meanings_units_scales_and_tags_are_carried_over(make_pair: Callable[..., Any]) -> None:
    files = make_pair(ms_side=16)
    with rasterio.open(files.ms, "r+") as file:
        file.descriptions = ("red", "green", "blue")
        file.colorinterp = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)
        file.scales, file.offsets, file.units = (0.5, 0.25, 2.0), (1.0, 2.0, 3.0), ("a", "b", "c")
        file.update_tags(PLATFORM="kite", AREA_OR_POINT="Point")
        file.update_tags(2, WAVELENGTH="550", STATISTICS_MEAN="17")
    fuse(files, bands=(2, 3))
    with rasterio.open(files.out) as file:
        assert file.descriptions == ("green", "blue")
        assert file.colorinterp == (ColorInterp.green, ColorInterp.blue)
        assert (file.scales, file.offsets, file.units) == ((0.25, 2.0), (2.0, 3.0), ("b", "c"))
        tags = file.tags()
        assert tags["PLATFORM"] == "kite"
        assert tags["TRAPAN_METHOD"] == "gsa" and {
            "TRAPAN_VERSION",
            "TRAPAN_SENSOR",
            "TRAPAN_SEED",
            "TRAPAN_PARAMETERS",
        } <= set(tags)
        assert file.tags(1)["WAVELENGTH"] == "550" and "STATISTICS_MEAN" not in file.tags(1)
        assert file.transform == Affine(0.5, 0, 500000, 0, -0.5, 5400000)


def holed(value: float) -> Callable[[np.ndarray, np.ndarray], None]:
    def change(pan: np.ndarray, ms: np.ndarray) -> None:
        ms[:, 4:8, 20:26] = value
        ms[1, 20, 20] = value

    return change


@pytest.mark.parametrize(
    ("dtype", "nodata"),
    [("uint16", 0), ("uint8", 255), ("int16", -9999), ("float32", -9999.0), ("float64", float("nan"))],
)
def test_declared_nodata_is_left_out_and_written_back(make_pair: Callable[..., Any], dtype: str, nodata: float) -> None:
    files = make_pair(dtype=dtype, change=holed(nodata), ms_more={"nodata": nodata})
    fuse(files)
    values, valid, profile = read(files.out)
    assert profile["nodata"] == nodata or (np.isnan(profile["nodata"]) and np.isnan(nodata))
    expected = np.ones_like(valid)
    expected[:, 16:32, 80:104] = False
    expected[1, 80:84, 80:84] = False
    assert np.array_equal(valid, expected)
    assert abs(values[valid].astype(float).mean() / files.truth_dn[valid].astype(float).mean() - 1) < 0.05


def test_nan_without_a_nodata_value_is_a_gap(make_pair: Callable[..., Any]) -> None:
    files = make_pair(dtype="float32", change=holed(float("nan")))
    fuse(files)
    values, _, profile = read(files.out)
    assert profile["nodata"] is None  # NaN needs no declaration
    assert np.isnan(values[:, 16:32, 80:104]).all()
    assert np.isfinite(values[:, 40:, :70]).all()


def test_an_internal_mask_and_an_alpha_band_are_gaps(make_pair: Callable[..., Any]) -> None:
    files = make_pair(name="masked")
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(files.ms, "r+") as file:
        mask = np.full((32, 32), 255, np.uint8)
        mask[4:8, 20:26] = 0
        file.write_mask(mask)
    fuse(files)
    assert not read(files.out)[1][:, 16:32, 80:104].any()
    assert read(files.out)[1][:, 40:, :].all()

    def see_through(pan: np.ndarray, ms: np.ndarray) -> None:
        ms[3] = 65535
        ms[3, 4:8, 20:26] = 0

    files = make_pair(bands=4, change=see_through, ms_more={"photometric": "RGB", "alpha": "YES"}, name="alpha")
    fuse(files)
    with rasterio.open(files.out) as file:
        assert file.colorinterp[3] == ColorInterp.alpha
        alpha = file.read(4)
        assert (alpha[16:32, 80:104] == 0).all()
        assert (alpha == 65535).sum() == alpha.size - 16 * 24


def test_a_spectral_band_that_is_called_alpha_stays_a_spectral_band(make_pair: Callable[..., Any]) -> None:
    files = make_pair(bands=4, dtype="uint8", ms_more={"photometric": "RGB", "alpha": "YES"})
    with rasterio.open(files.ms) as file:
        assert file.colorinterp[3] == ColorInterp.alpha
    fuse(files)
    with rasterio.open(files.out) as file:
        assert file.count == 4 and ColorInterp.alpha not in file.colorinterp
        assert file.read(4).std() > 5


def test_undeclared_zeros_are_gaps_with_a_warning(make_pair: Callable[..., Any]) -> None:
    files = make_pair(change=holed(0))
    report = fuse(files)
    assert any("% of the MS pixels are exactly 0 though 0 is not declared" in w for w in report["warnings"])
    values = read(files.out)[0]
    assert (values[:, 16:32, 80:104] == 0).all() and (values[:, 40:70, 40:70] > 0).all()


def test_gaps_of_pan_are_gaps_of_the_output(make_pair: Callable[..., Any]) -> None:
    def change(pan: np.ndarray, ms: np.ndarray) -> None:
        pan[0, 50:60, 50:70] = 0

    files = make_pair(change=change, pan_more={"nodata": 0})
    report = fuse(files)
    _, valid, profile = read(files.out)
    assert profile["nodata"] == 0
    assert not valid[:, 50:60, 50:70].any() and valid.sum() == valid.size - 3 * 200
    assert any("output declares 0 as nodata" in w for w in report["warnings"])


@pytest.mark.parametrize("garbage", [1e30, float("inf"), -1e30])
def test_what_stands_in_a_gap_changes_no_other_pixel(make_pair: Callable[..., Any], garbage: float) -> None:
    def change(value: float) -> Callable[[np.ndarray, np.ndarray], None]:
        def put(pan: np.ndarray, ms: np.ndarray) -> None:
            ms[:, 4:8, 20:26] = value
            pan[0, 90:99, 10:40] = value

        return put

    nodata = garbage if np.isfinite(garbage) else -9999.0
    images = []
    for name, value, declared in (("clean", -9999.0, -9999.0), ("dirty", garbage, nodata)):
        more = {"nodata": declared}
        files = make_pair(dtype="float32", change=change(value), pan_more=more, ms_more=more, name=name)
        fuse(files)
        images.append(read(files.out))
    assert np.array_equal(images[0][1], images[1][1]) or not np.isfinite(garbage)
    inner = images[0][1]
    assert np.array_equal(images[0][0][inner], images[1][0][inner])


@pytest.mark.parametrize("gaps", [False, True], ids=["whole", "with gaps"])
@pytest.mark.parametrize("method", ["gsa", "glp-fs", "bt-h"])
def test_tiled_is_untiled(make_pair: Callable[..., Any], method: str, gaps: bool) -> None:
    def change(pan: np.ndarray, ms: np.ndarray) -> None:
        if gaps:
            ms[:, 20:50, 25:60] = 0
            pan[0, 100:130, :90] = 0

    more = {"nodata": 0}
    files = make_pair(ms_side=90, ratio=3, shift=(0.3, 0.1), change=change, pan_more=more, ms_more=more)
    images = []
    for tile_px in (128, 8192):
        fuse(files, method=method, overwrite=True, settings={"finish": {"tile_px": tile_px}})
        images.append(read(files.out))
    assert np.array_equal(images[0][1], images[1][1])
    assert np.abs(images[0][0].astype(int) - images[1][0]).max() <= 1


def test_creation_options_are_honoured(make_pair: Callable[..., Any]) -> None:
    files = make_pair()
    fuse(files, creation_options=("COMPRESS=LZW", "TILED=NO", "TFW=YES", "INTERLEAVE=BAND"))
    _, _, profile = read(files.out)
    assert profile["compress"] == "lzw" and not profile["tiled"] and profile["interleave"] == "band"
    assert sorted(os.listdir(Path(files.out).parent)) == ["ms.tif", "out.tfw", "out.tif", "pan.tif"]


def test_a_creation_option_that_gdal_ignores_gets_a_warning(make_pair: Callable[..., Any]) -> None:
    report = fuse(make_pair(), creation_options=("COMPRESS=NOPE",))
    assert any("COMPRESS=NOPE" in w for w in report["warnings"])


def test_a_creation_option_that_gdal_cannot_do_leaves_nothing(make_pair: Callable[..., Any]) -> None:
    files = make_pair()
    with pytest.raises(OutputError, match=r"out\.tif could not be written"):
        fuse(files, creation_options=("COMPRESS=JPEG",))
    assert sorted(os.listdir(Path(files.out).parent)) == ["ms.tif", "pan.tif"]


def test_an_irregular_pair_is_warped_with_a_warning_and_gaps_do_not_bleed(
    make_pair: Callable[..., Any], write_raster: Callable[..., str]
) -> None:
    files = make_pair(change=holed(0))
    with rasterio.open(files.ms) as file:
        ms, at = file.read(), file.transform
    write_raster(files.ms, ms, at @ Affine.scale(1.01))
    report = fuse(files, method="exp")
    assert any(
        "resampled to a common grid (cubic), because the ratio is 4.0400 x 4.0400" in w for w in report["warnings"]
    )
    values = read(files.out)[0]
    shown = values[values > 0]
    # Half-mixed with the zeros of a gap, pixels would fall far below the darkest of the scene.
    assert shown.min() > 0.5 * ms[ms > 0].min()


@pytest.mark.parametrize("fail", [RuntimeError("boom"), KeyboardInterrupt(), SystemExit(143)])
def test_an_error_while_writing_leaves_the_old_output_and_nothing_else(
    make_pair: Callable[..., Any], fail: BaseException
) -> None:
    files = make_pair(ms_side=16)
    Path(files.out).write_bytes(b"precious")
    with (
        pytest.raises(type(fail)),
        open_pair(files.pan, files.ms) as pair,
        replacing(files.out) as part,
        create_output(part, pair, {}, (), print) as output,
    ):
        output.write(pair.geometry.out, np.ones((3, 64, 64), np.float32), np.ones((3, 64, 64), bool))
        raise fail
    assert Path(files.out).read_bytes() == b"precious"
    assert sorted(os.listdir(Path(files.out).parent)) == ["ms.tif", "out.tif", "pan.tif"]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL], ids=["SIGTERM", "SIGKILL"])
def test_a_signal_during_the_writing_leaves_the_old_output(
    make_pair: Callable[..., Any], child_environment: dict[str, str], number: int
) -> None:
    files = make_pair(ms_side=64)
    Path(files.out).write_bytes(b"precious")
    code = (
        "import time, engine.infer\n"
        "whole = engine.infer._fuse_tile\n"
        "def slow(*a): whole(*a); print('tile', flush=True); time.sleep(60)\n"
        "engine.infer._fuse_tile = slow\n"
        "from engine.__main__ import main; main()\n"
    )
    words = ["classical", "exp", files.pan, files.ms, files.out, "--overwrite", "--set", "finish.tile_px=128"]
    child = subprocess.Popen(
        [sys.executable, "-c", code, *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=child_environment,
    )
    assert child.stdout is not None and child.stdout.readline() == "tile\n"
    child.send_signal(number)
    _, stderr = child.communicate(timeout=30)
    assert child.returncode == (143 if number == signal.SIGTERM else -number)
    assert "Traceback" not in stderr
    assert Path(files.out).read_bytes() == b"precious"
    left = sorted(os.listdir(Path(files.out).parent))
    assert left[-3:] == ["ms.tif", "out.tif", "pan.tif"]
    assert number == signal.SIGKILL or len(left) == 3


def test_check_output_says_why_and_leaves_nothing(tmp_path: Path) -> None:
    there, other = tmp_path / "a.tif", tmp_path / "b.tif"
    there.write_bytes(b"x")
    (tmp_path / "link.tif").symlink_to(there)
    cases = {
        str(there): "exists; choose another name or allow overwriting",
        str(tmp_path): "is a folder; give a file name",
        str(tmp_path / "no" / "o.tif"): "does not exist; create it",
        str(there / "o.tif"): "does not exist; create it",
        "/proc/o.tif": "is not writable",
    }
    for out, sentence in cases.items():
        with pytest.raises(OutputError, match=sentence) as caught:
            check_output(out, (str(other),), overwrite=False)
        assert caught.value.field == "out"
    for out in (there, tmp_path / "link.tif"):
        with pytest.raises(OutputError, match="is one of the inputs; choose another name"):
            check_output(str(out), (str(there),), overwrite=True)
    check_output(str(other), (str(there),), overwrite=False)
    assert sorted(os.listdir(tmp_path)) == ["a.tif", "link.tif"]


def test_files_that_are_no_rasters_are_refused(
    tmp_path: Path, make_pair: Callable[..., Any], write_raster: Callable[..., str]
) -> None:
    files = make_pair(ms_side=16)
    text = tmp_path / "text.tif"
    text.write_text("no raster")
    waves = write_raster(
        tmp_path / "complex.tif", np.ones((1, 64, 64), np.complex64), Affine(0.5, 0, 500000, 0, -0.5, 5400000)
    )
    two = write_raster(tmp_path / "two.tif", np.ones((2, 64, 64), np.uint16), Affine(0.5, 0, 500000, 0, -0.5, 5400000))
    cases = [
        ((str(tmp_path / "none.tif"), files.ms), {}, "The PAN file .*none.tif does not exist"),
        ((files.pan, str(text)), {}, "The MS file .*text.tif cannot be read as a raster"),
        ((files.pan, str(tmp_path)), {}, "cannot be read as a raster"),
        ((waves, files.ms), {}, "holds complex64 values; expected real numbers"),
        ((two, files.ms), {}, "has 2 bands; expected one"),
        ((files.pan, files.ms), {"pan_band": 2}, "PAN has no band 2; it has 1"),
        ((files.pan, files.ms), {"bands": (4,)}, "MS has no band 4; it has 3"),
        ((files.pan, files.ms), {"bands": (0,)}, "MS has no band 0; it has 3"),
        ((files.pan, files.ms), {"bands": (1, 1)}, "name one band twice"),
    ]
    for paths, more, sentence in cases:
        with pytest.raises(RasterError, match=sentence), open_pair(*paths, **more):
            pass


def test_one_band_of_a_pan_with_several_can_be_chosen(
    make_pair: Callable[..., Any], write_raster: Callable[..., str]
) -> None:
    files = make_pair(ms_side=16)
    with rasterio.open(files.pan) as file:
        pan, at = file.read(), file.transform
    write_raster(files.pan, np.concatenate([pan * 0 + 7, pan]), at)
    with open_pair(files.pan, files.ms, pan_band=2) as pair:
        assert np.array_equal(pair.read(pair.whole).pan_dn, pan)


def test_files_without_georeferencing_share_their_area(make_pair: Callable[..., Any]) -> None:
    files = make_pair(placed=False, ms_side=16)
    report = fuse(files)
    assert any("Neither file is georeferenced" in w for w in report["warnings"])
    with rasterio.open(files.out) as file:
        assert file.crs is None and file.transform.is_identity and file.shape == (64, 64)


def test_a_missing_crs_is_taken_from_the_other_file_with_a_warning(
    make_pair: Callable[..., Any], write_raster: Callable[..., str]
) -> None:
    files = make_pair(ms_side=16)
    with rasterio.open(files.ms) as file:
        ms, at = file.read(), file.transform
    write_raster(files.ms, ms, at, None)
    report = fuse(files)
    assert any("MS has no CRS; it is taken to be in the CRS of the other file" in w for w in report["warnings"])
    assert read(files.out)[2]["crs"].to_epsg() == 32633
