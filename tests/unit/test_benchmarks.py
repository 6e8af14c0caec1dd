"""The benchmarks' own logic: cases in their right place, judged where they hold data, tables that count right."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch
from rasterio import Affine

from benchmarks import ablation, methods, peers, protocol, quality, tables
from benchmarks.case import Case, judge, visible_bands
from engine.errors import DataError, GeometryError
from engine.job import PRESETS
from engine.raster import open_pair

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
Pair = Any
"""Paths of a pair, as the fixture ``make_pair`` returns them."""
MakePair = Callable[..., Pair]


def folder_of(pair: Pair) -> Path:
    return Path(pair.pan).parent


def ramp(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """A plane over the world, in metres: what no blur and no interpolation changes, away from the border."""
    return 50 + 0.3 * (x - 500000) + 0.2 * (5400000 - y)


def over(height: int, width: int, at: Affine) -> np.ndarray:
    """The plane on a grid, at the centres of its pixels."""
    columns, rows = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    return ramp(at.a * columns + at.c, at.e * rows + at.f)


@pytest.fixture
def plane(make_pair: MakePair) -> MakePair:
    """A pair that shows the plane."""

    def make(**how: Any) -> Pair:
        pair = make_pair(dtype="float32", ms_side=72, **how)
        for path in (pair.pan, pair.ms):
            with rasterio.open(path, "r+") as file:
                file.write(np.stack([over(*file.shape, file.transform)] * file.count).astype("float32"))
        return pair

    return make


@pytest.mark.parametrize("ratio, shift", [(4, (0.0, 0.0)), (2, (0.5, -0.5)), (4, (-0.25, 0.4))])
def test_the_degraded_pair_is_centred_and_shows_the_same_place(
    plane: Any, tmp_path: Path, ratio: int, shift: Any
) -> None:
    case = protocol.reduced_case(folder_of(plane(ratio=ratio, shift=shift)), tmp_path)
    with open_pair(str(case.pan), str(case.ms)) as pair:
        assert (pair.geometry.ratio, pair.geometry.phase_px) == (ratio, ((ratio - 1) / 2,) * 2)
    with rasterio.open(case.pan) as pan, rasterio.open(case.ms) as ms:
        low_pan, low_ms = pan.read(1), ms.read()
    truth = case.truth[0].numpy()
    inner = slice(2 * ratio, -2 * ratio)
    assert low_pan[inner, inner] == pytest.approx(truth[0, inner, inner], abs=2e-3)
    means = truth.reshape(3, len(low_ms[0]), ratio, low_ms.shape[2], ratio).mean((2, 4))
    edge = slice(3, -3)
    assert low_ms[:, edge, edge] == pytest.approx(means[:, edge, edge], abs=2e-3)


@pytest.mark.parametrize("ratio, shift", [(4, (0.0, 0.0)), (2, (0.5, -0.5)), (4, (-0.25, 0.4))])
def test_the_window_keeps_place_and_phase(plane: Any, tmp_path: Path, ratio: int, shift: Any) -> None:
    folder = folder_of(plane(ratio=ratio, shift=shift))
    case = protocol.full_case(folder, tmp_path, side_px=20 * ratio)
    for path in (case.pan, case.ms):
        with rasterio.open(path) as file:
            assert max(file.shape) <= 20 * ratio
            assert file.read(1) == pytest.approx(over(*file.shape, file.transform), abs=1e-3)
    with (
        open_pair(str(case.pan), str(case.ms)) as cut,
        open_pair(str(folder / "pan.tif"), str(folder / "ms.tif")) as whole,
    ):
        assert cut.geometry.phase_px == pytest.approx(whole.geometry.phase_px)
        moved = whole.pan_grid.transform @ Affine.translation(*case.corner_px[::-1])
        assert moved.almost_equals(cut.pan_grid.transform)


@pytest.mark.parametrize("centre", [0, 50, 99])
@pytest.mark.parametrize("step, offset", [(4.0, 0.0), (2.0, 0.5), (2.0, -0.5), (4.015, -1.5), (4.0, 7.25)])
def test_a_cut_holds_whole_ms_pixels_inside_pan(step: float, offset: float, centre: float) -> None:
    (start, stop), (first, last) = protocol.cut(step, offset, 30, 100, centre, 40)
    assert 0 <= start < stop <= 30 and 0 <= first < last <= 100
    assert first <= offset + step * start + 1e-6 and offset + step * stop - 1e-6 <= last
    assert 40 - 2 * step < last - first <= 40


def test_a_cut_without_common_pixels_says_so() -> None:
    with pytest.raises(GeometryError, match="no whole MS pixel"):
        protocol.cut(4, 98, 30, 100, 50, 40)


@pytest.fixture
def misplaced(make_pair: MakePair, write_raster: Callable[..., str], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A pair with a truth whose MS file lies about its place by (1.5 right, -0.5 down) PAN px."""
    pair = make_pair(shift=(-0.5, 1.5), ms_side=32)
    with rasterio.open(pair.pan) as pan, rasterio.open(pair.ms, "r+") as ms:
        ms.transform = pan.transform @ Affine.scale(4)
        write_raster(folder_of(pair) / "gt.tif", pair.truth_dn, pan.transform)
    monkeypatch.setitem(protocol.KNOWN_SHIFT_PX, "pair", (1.5, -0.5))
    return folder_of(pair)


def test_the_yardsticks_are_told_the_true_place(misplaced: Path, tmp_path: Path) -> None:
    case = protocol.reduced_case(misplaced, tmp_path)
    with rasterio.open(case.pan) as pan, rasterio.open(case.told) as ms:
        corner = ~pan.transform @ (ms.transform.c, ms.transform.f)
    assert corner == pytest.approx((1.5, -0.5))
    assert case.ms == misplaced / "ms.tif" and case.work == tmp_path
    assert not case.judged[0, 0, :, 0].any() and case.judged[0, 0, 5:-5, 5:-5].all()


def test_the_truth_itself_is_perfect(misplaced: Path, tmp_path: Path) -> None:
    values = judge(misplaced / "gt.tif", protocol.reduced_case(misplaced, tmp_path))
    assert values["PSNR"] is None  # infinite
    assert (values["SAM"], values["ERGAS"], values["Q2n"]) == pytest.approx((0, 0, 1), abs=1e-6)


@pytest.mark.skipif(not DATA.is_dir(), reason=f"no real pairs in {DATA}")
@pytest.mark.parametrize("name", protocol.KNOWN_SHIFT_PX)
def test_the_known_places_are_better_than_the_delivered_ones(name: str, tmp_path: Path) -> None:
    case = protocol.reduced_case(DATA / name, tmp_path)
    plain = tmp_path / "plain.tif"
    plain.write_bytes(case.ms.read_bytes())
    told, untold = (methods.measure("glp-fs+3", c, methods.Settings()) for c in (case, replace(case, told=plain)))
    assert told["PSNR"] > untold["PSNR"] + 2


def test_gaps_of_the_degraded_pair_are_not_judged(make_pair: MakePair, tmp_path: Path) -> None:
    def hole(pan: np.ndarray, ms: np.ndarray) -> None:
        ms[:, 10:13, 21] = 0

    pair = make_pair(ratio=2, ms_side=48, change=hole, ms_more={"nodata": 0})
    case = protocol.reduced_case(folder_of(pair), tmp_path)
    out = tmp_path / "exp.tif"
    methods.fuse("exp", case, out, methods.Settings())
    with rasterio.open(out) as file:
        there = file.read_masks(1) > 0
    assert not there.all() and there[case.judged[0, 0].numpy()].all()


def test_a_result_off_the_grid_is_an_error(misplaced: Path, tmp_path: Path, write_raster: Callable[..., str]) -> None:
    case = protocol.reduced_case(misplaced, tmp_path)
    with rasterio.open(case.pan) as pan:
        write_raster(
            tmp_path / "off.tif", np.ones((3, *pan.shape), "float32"), pan.transform @ Affine.translation(0.5, 0)
        )
    with pytest.raises(GeometryError, match="PAN grid"):
        judge(tmp_path / "off.tif", case)


def row(PSNR: float | None, SAM: float = 2.0, ERGAS: float = 3.0, Q2n: float = 0.9) -> methods.Row:
    return {"PSNR": PSNR, "SAM": SAM, "ERGAS": ERGAS, "Q2n": Q2n, "seconds": 1.0}


def full(HQNR: float, D_rho: float, R_ERGAS: float) -> methods.Row:
    return {"HQNR": HQNR, "D_lambda": 0.1, "D_S": 0.1, "D_rho": D_rho, "R_ERGAS": R_ERGAS}


def test_the_best_try_is_taken_per_index_at_reduced_resolution() -> None:
    chosen = methods.best({1: row(30, SAM=1, Q2n=0.8), 3: row(31, SAM=2), 10: row(None, SAM=3, ERGAS=1)})
    assert {k: chosen[k] for k in methods.REDUCED} == {"PSNR": 31, "SAM": 1, "ERGAS": 1, "Q2n": 0.9}


def test_the_best_try_is_that_of_hqnr_at_full_resolution() -> None:
    chosen = methods.best({1: full(0.9, 0.1, 1), 3: full(0.95, 0.5, 2), 10: full(0.94, 0.0, 0)})
    assert chosen == {**full(0.95, 0.5, 2), "back_projections": 3}


def test_margins_count_a_tie_as_not_ahead_and_name_the_yardstick() -> None:
    rows = {
        "a": {
            "gsa": row(30, SAM=2.5),
            "bt-h+bp": row(31, SAM=2.0),
            "paper": row(99),
            "balanced": row(32, SAM=1.5, ERGAS=3.0),
        },
        "b": {"gsa": row(33, ERGAS=4, Q2n=0.8), "balanced": row(32)},
    }
    assert tables.nearest("balanced", rows["a"], "PSNR") == (1, "bt-h+bp")
    assert tables.nearest("balanced", rows["a"], "ERGAS") == (0, "bt-h+bp")
    lines = tables.margins(rows, "balanced").splitlines()
    assert lines[2] == "| a | +1.00 | +0.50 | +0.00 bt-h+bp | +0.000 bt-h+bp |"
    assert lines[3] == "| b | -1.00 gsa | +0.00 gsa | +1.00 | +0.100 |"
    assert lines[4] == "| mean | +0.00 | +0.25 | +0.50 | +0.050 |"
    assert lines[5] == "| ahead of every yardstick | 1 of 2 | 1 of 2 | 1 of 2 | 1 of 2 |"
    assert lines[-1].endswith("0 of 2 pairs.")


def test_a_method_of_three_bands_is_compared_on_the_same_bands() -> None:
    mine = {**row(40), "visible": {"bands": [3, 2, 1], **row(30)}}
    assert tables.lead(mine, {**row(29), "bands": [3, 2, 1]}, "PSNR") == 1
    assert tables.lead(mine, row(29), "PSNR") == 11
    assert tables.lead(mine, {"error": "no"}, "PSNR") is None


def test_only_better_in_all_three_counts_at_full_resolution() -> None:
    rows = {
        "balanced": full(0.9, 0.10, 1.0),
        "worse in one": full(0.95, 0.05, 1.5),
        "tied in one": full(0.95, 0.10, 0.5),
        "better": full(0.91, 0.09, 0.9),
        "paper": full(0.99, 0.0, 0.0),
    }
    assert tables.beaten_by("balanced", rows) == ["better"]
    assert "0.900, better" in tables.full_margins({"a": rows}, ["balanced"])
    assert "`balanced` is not better" in tables.against_paper({"a": rows}, "balanced")
    assert "`paper` is not better" in tables.against_paper({"a": {"paper": rows["balanced"]}}, "paper")


def test_failures_show_as_a_dash_and_do_not_count() -> None:
    table = tables.indices({"a": {"gsa": row(30)}, "b": {"gsa": {"error": "broken"}}}, ["gsa", "exp"], methods.REDUCED)
    assert table.splitlines()[2] == "| gsa | 30.00 / 2.00 / 3.00 / 0.900 | - | 30.00 / 2.00 / 3.00 / 0.900 (1 of 2) |"
    assert table.splitlines()[3].startswith("| exp | - | - | -")


def test_the_spread_over_seeds() -> None:
    table = tables.spread({"a": {"fast": row(30), "fast@1": row(32)}}, "fast", {0: "fast", 1: "fast@1"})
    assert table.splitlines()[2] == "| a | 30.000 | 32.000 | 31.000 | 1.414 |"


def test_resume_measures_only_what_is_lacking(tmp_path: Path) -> None:
    kept, asked = tmp_path / "kept.json", []

    def one(method: str, case: Case) -> methods.Row:
        asked.append(method)
        return {"error": "broken"} if method == "exp" and len(asked) < 4 else row(30)

    def build(folder: Path, work: Path) -> Case:
        return Case(folder, folder, folder, "unknown", 4, ())

    for wanted in (["gsa", "exp"], ["gsa", "exp", "bt-h"], ["gsa", "exp", "bt-h"]):
        results = quality.Results.begin(kept, {"seed": 0}, resume=True)
        quality.fill(results, tmp_path / "a", "reduced", wanted, one, build)
    assert asked == ["gsa", "exp", "exp", "bt-h", "exp"]
    assert list(json.loads(kept.read_text())["pairs"]["a"]["reduced"]) == ["gsa", "exp", "bt-h"]
    with pytest.raises(SystemExit, match="another --json"):
        quality.Results.begin(kept, {"seed": 1}, resume=True)
    assert quality.Results.begin(kept, {"seed": 1}, resume=False).pairs == {}


def test_a_pair_that_cannot_be_used_is_left_out_with_the_reason(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    results = quality.Results(None, {}, {})
    quality.fill(results, tmp_path / "nothing", "full", ["gsa"], lambda method, case: row(30))
    assert "does not exist" in capsys.readouterr().err
    assert "nothing, full resolution: left out" in quality.report(results, ["nothing"], ["full"], ["gsa"])


def test_a_failing_method_is_a_row_with_its_first_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise DataError("first line\nsecond line")

    monkeypatch.setitem(peers.METHODS, "gdal", ("gdal_pansharpen.py", broken))
    assert methods.measure("gdal", Case(Path("p"), Path("m"), Path("m"), "unknown", 4, ()), methods.Settings()) == {
        "error": "first line"
    }


def test_peers_that_are_not_installed_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert peers.missing(["exp", "otb-rcs", "gdal", "otb-bayes"]) == {
        peers.OTB: ["otb-rcs", "otb-bayes"],
        peers.GDAL: ["gdal"],
    }


def test_the_line_that_speaks_of_the_error_is_the_reason() -> None:
    assert peers.reason("starting\n(FATAL) no such file\nbye") == "(FATAL) no such file"
    assert peers.reason("\nonly this\n") == "only this"


@pytest.mark.parametrize(
    "names, bands",
    [
        (["coastal 400-450", "blue 450-510", "green 510-580", "yellow", "red 630-690", "red edge 705-745"], (5, 3, 2)),
        (["red", "green", "blue", "NIR"], (1, 2, 3)),
        ([None, None, None, None], (3, 2, 1)),
        (["red edge", "green", "blue"], (3, 2, 1)),
        (["red", "NIR"], None),
    ],
)
def test_true_colour_by_the_names_of_the_bands(names: list[str | None], bands: Any) -> None:
    assert visible_bands(names) == bands


def test_the_contact_sheet_shows_the_richest_place_without_gaps() -> None:
    sheet = pytest.importorskip("benchmarks.contact_sheet", reason="no Pillow")
    pan, valid = np.zeros((128, 160)), np.ones((128, 160), bool)
    pan[80:100, 90:120] = torch.rand(20, 30, generator=torch.Generator().manual_seed(1)).numpy()
    pan[10:20, 10:20], valid[10:20, 10:20] = 1000, False
    box = sheet.richest_window(pan, valid, 32)
    assert (box.h, box.w) == (32, 32) and valid[box.slices].all()
    assert abs(box.y - 74) <= 8 and 84 <= box.x <= 96
    assert sheet.richest_window(pan, np.zeros_like(valid), 32).h == 32


def test_the_contact_sheet_labels_and_enlarges() -> None:
    sheet = pytest.importorskip("benchmarks.contact_sheet", reason="no Pillow")
    image = np.zeros((256, 256, 3), "uint8")
    image[0, 0] = 255
    made = np.asarray(sheet.strip([sheet.Panel("PAN", image)] * 4))
    assert made.shape == (538, 4 * 512 + 3 * 4, 3)
    assert (made[26:28, :2] == 255).all() and not made[28:, 2:512].any()
    assert (made[:26] < 128).any()  # the labels


def test_ablation_table_and_its_resume(tmp_path):
    rows = {
        "balanced": {
            "a": {"PSNR": 30.0, "SAM": 2.0, "ERGAS": 1.0, "Q2n": 0.9, "seconds": 10},
            "b": {"PSNR": 40.0, "SAM": 1.0, "ERGAS": 0.5, "Q2n": 0.8, "seconds": 20},
        },
        "no warm-up": {"a": {"error": "broken"}, "b": {"PSNR": 39.0, "SAM": 1.0, "ERGAS": 1, "Q2n": 1, "seconds": 1}},
    }
    lines = ablation.markdown(rows, ["a", "b"], ["balanced", "no warm-up"]).splitlines()
    assert lines[2] == "| balanced | 30.00 | 40.00 | 35.00 | 1.500 | 0.750 | 0.8500 | 15 |"
    assert lines[3].startswith("| no warm-up | - | 39.00 |")
    kept = tmp_path / "kept.json"
    kept.write_text(json.dumps(rows))
    assert ablation.run(tmp_path, ["a", "b"], list(rows), kept) == rows  # nothing is measured again


def test_every_ablation_is_a_valid_setting():
    for name, overrides in ablation.VARIANTS.items():
        assert (PRESETS["balanced"].replaced(overrides) == PRESETS["balanced"]) == (name == "balanced"), name
