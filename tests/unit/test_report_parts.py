"""The parts of the HTML report: places, pictures, curves, words, and the commands that repeat a run."""

from __future__ import annotations

import base64
import shlex
import sys
import types
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch
from rasterio.io import MemoryFile

from engine import __main__ as door
from engine.assess import Judged
from engine.grid import Box
from engine.html import words
from engine.html.curves import bars, loss_curve
from engine.html.pictures import encoded, limits, stretched
from engine.html.places import around, most_textured, worst_spots
from engine.html.repeat import beyond_qgis, engine_command, python_console, qgis_parameters, qgis_process
from engine.html.result import shown_bands
from engine.job import Job
from engine.sensors import SENSORS


@pytest.fixture
def judged(make_level: Callable[..., Any]) -> Judged:
    """The truth as result, on a scene whose corner lies at row 100, column 200 of a larger one."""
    level, X = make_level()
    box = Box(100, 200, 48, 48)
    return Judged(None, [box], None, level, X, torch.ones_like(level.P, dtype=torch.bool))  # type: ignore[arg-type]


def test_the_worst_spots_are_where_the_errors_are_and_in_their_order(judged: Judged) -> None:
    X = judged.X.clone()
    X[..., 80:112, 40:72] *= 1.3  # MS rows 20..27, columns 10..17
    X[..., 16:48, 120:152] *= 1.1  # MS rows 4..11, columns 30..37
    first, second = worst_spots(replace(judged, X=X))[:2]
    assert abs(first.box.y - 120) <= 1 and abs(first.box.x - 210) <= 1 and first.consistency > second.consistency > 0.02
    assert abs(second.box.y - 104) <= 1 and abs(second.box.x - 230) <= 1


def test_a_perfect_result_has_no_worst_spot(judged: Judged) -> None:
    still = torch.full_like(judged.X, 0.5)
    level = replace(judged.level, m=torch.full_like(judged.level.m, 0.5))
    assert all(s.consistency < 1e-6 for s in worst_spots(replace(judged, X=still, level=level)))


def test_the_most_textured_place_has_the_texture(judged: Judged) -> None:
    P = torch.full_like(judged.level.P, 0.5)
    P[..., 96:160, 32:96] += 0.2 * torch.randn(1, 1, 64, 64, generator=torch.Generator().manual_seed(1))
    number, local, place = most_textured(replace(judged, level=replace(judged.level, P=P)), 16)
    assert number == 0 and abs(local.y - 24) <= 1 and abs(local.x - 8) <= 1
    assert place == local.moved(100, 200) and (local.h, local.w) == (16, 16)


@pytest.mark.parametrize(("spot", "y", "x"), [((0, 0), 0, 0), ((50, 50), 38, 38), ((92, 92), 68, 68)])
def test_a_picture_around_a_spot_stays_inside(spot: tuple[int, int], y: int, x: int) -> None:
    assert around(Box(*spot, 8, 8), 32, Box(0, 0, 100, 100)) == Box(y, x, 32, 32)
    assert around(Box(*spot, 8, 8), 500, Box(0, 0, 100, 90)) == Box(0, 0, 100, 90)


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
@pytest.mark.parametrize("count", [1, 3])
def test_a_png_gives_its_bytes_back(count: int) -> None:
    image = np.random.default_rng(1).integers(0, 256, (count, 20, 30)).astype(np.uint8)
    picture = encoded(image, "PNG")
    head, _, data = picture.uri.partition(",")
    with MemoryFile(base64.b64decode(data)) as memory, memory.open() as file:
        assert np.array_equal(file.read(), image)
    assert head == "data:image/png;base64" and (picture.width, picture.height) == (30, 20)


def test_the_stretch_is_that_of_the_valid_pixels_and_gaps_are_black() -> None:
    values = np.arange(101, dtype=np.float32).reshape(1, 1, 101)
    valid = np.ones_like(values, bool)
    low, high = limits(values, valid)
    assert (low.item(), high.item()) == (2, 98)
    shown = stretched(values, valid, (low, high))[0, 0]
    assert (shown[:3] == 0).all() and (shown[98:] == 255).all() and (np.diff(shown.astype(int)) >= 0).all()
    wild = np.where(values < 50, np.float32(np.nan), values)
    assert (stretched(wild, values >= 50, limits(wild, values >= 50))[0, 0, :50] == 0).all()


@pytest.mark.parametrize(
    "losses", [[0.5], [0.2] * 5, [1.0, 0.5, 0.25], [3.0, 0.3, 0.03, 0.01], [0.0, 1.0], [-1.0, 2.0]]
)
def test_every_point_of_a_curve_lies_inside(losses: list[float]) -> None:
    import xml.etree.ElementTree as tree

    svg = tree.fromstring(loss_curve("warm-up", losses))
    points = svg.findall(".//circle")
    assert len(points) == len(losses)
    heights = [float(p.attrib["cy"]) for p in points]
    assert all(12 <= y <= 180 - 34 for y in heights)
    assert sorted(heights, reverse=True) == [y for _, y in sorted(zip(losses, heights), key=lambda p: (p[0], -p[1]))]
    assert svg.attrib["aria-label"].startswith("warm-up, loss from")


def test_the_longest_stage_has_the_longest_bar() -> None:
    html = bars({"read": 1.0, "alternation": 4.0})
    assert "width:25.0%" in html and "width:100.0%" in html and "4.0 s" in html


ROWS = {
    "TraPan": {"HQNR": 0.9501, "D_S": 0.031, "PSNR": 30.001},
    "EXP": {"HQNR": 0.95012, "D_S": 0.02, "PSNR": None},
    "GSA": {"HQNR": 0.9, "D_S": 0.05, "PSNR": 29.0},
}


def test_the_best_of_a_column_goes_by_its_direction_and_by_what_is_printed() -> None:
    assert words.best_of("HQNR", [0.9, 0.95, None]) == "0.950"
    assert words.best_of("D_S", [0.9, 0.95, None]) == "0.900"
    assert words.best_of("PSNR", [None, None]) is None
    assert words.winners(ROWS, ("HQNR", "D_S", "PSNR")) == {"EXP": ["D_S"]}


@pytest.mark.parametrize(
    ("ours", "theirs", "said"),
    [(0.8, 1.0, "20% below"), (1.1, 1.0, "10% above"), (1.001, 1.0, "the same"), (0.0, 0.0, "the same")],
)
def test_errors_are_compared_in_words(ours: float, theirs: float, said: str) -> None:
    assert words._compared(ours, theirs, "{share:.0%} below", "the same", "{share:.0%} above") == said


FOUND = {
    "shift_px": [0.5, -1.25], "band_shift_px": [[0.5, -1.25], [0.1, -1.25]], "spread_px": 0.07, "unexplained": 0.03, "reliable": True, "local_shift_px": None,
    "gain_beside_pan": [0.3, 0.4], "pan_blur_added_px2": [0.0, 0.0], "pan_noise_dn": 0.0, "mtf_gain": [0.3, 0.3],
}  # fmt: skip


def test_what_was_found_of_the_pair_is_told_with_its_direction() -> None:
    said = " ".join(words.registration(FOUND, True, ["1 blue", "2 green"]))
    assert "puts it on PAN: 0.50 px right, 1.25 px up. This is allowed" in said and "agree to 0.07 px" in said
    assert "2 green (0.10 px right, 1.25 px up)." in said and "1 blue" not in said
    assert "could not be measured" in words.registration({**FOUND, "reliable": False}, True, [])[0]
    assert "not to be looked for" in words.registration(FOUND, False, [])[0]


def test_sentences_are_joined_as_their_language_has_it() -> None:
    assert words.sentences(["One.", "Two."]) == "One. Two." and words.sentences(["一。", "二。"]) == "一。二。"


def test_local_shifts_are_told_beside_that_of_the_scene() -> None:
    said = words.registration({**FOUND, "local_shift_px": [0.26, 3.5]}, True, ["1", "2"])
    assert "by up to 0.3 px in x and 3.5 px in y: MS was resampled" in said[1] and len(said) == 4


@pytest.mark.parametrize(
    ("added", "verb"),
    [([0.0, 0.0], "as it is"), ([0.2, 0.3], "blurred"), ([-0.2, 0.0], "sharpened"), ([-0.2, 0.3], "filtered")],
)
def test_what_pan_went_through_is_told(added: list[float], verb: str) -> None:
    assert verb in words.sharpness({**FOUND, "pan_blur_added_px2": added}, True)[-1]


def test_calmed_noise_is_told_and_pan_is_not_called_untouched_then() -> None:
    said = " ".join(words.sharpness({**FOUND, "pan_noise_dn": 2.5}, True))
    assert "2.5 DN, was calmed" in said and "as it is" not in said


JOB = Job(
    "/a b/pan.tif", "/a b/it's ms.tif", "/out.tif", 2, (3, 2, 1), "worldview2", "fast", "cpu", 5, (0.5, 1.0, 2.5, 3.0), 2, True,
    ("COMPRESS=ZSTD", "LEVEL=9"), {"rao": {"steps": 7}, "net": {"channels": 8}, "geometry": {"psf": "sensor"}}, "/report.html",
)  # fmt: skip


@pytest.mark.parametrize("job", [JOB, Job("p.tif", "m.tif", "o.tif"), replace(JOB, window=(-1.5, -2.0, 1.0, 2.0))])
def test_the_command_line_repeats_the_job(job: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[Job] = []
    monkeypatch.setattr("engine.sharpen.sharpen", lambda job, run: given.append(job) or {})
    monkeypatch.setattr(door, "_run", lambda *a: None)
    line = shlex.split(engine_command(job))
    assert line[:3] == ["python", "-m", "engine"]
    door.cli(line[3:], standalone_mode=False)
    assert replace(given[0], settings={}) == replace(job, settings={})
    assert given[0].resolved_settings() == job.resolved_settings()


def test_the_python_lines_run(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[tuple[str, dict[str, Any]]] = []
    monkeypatch.setitem(sys.modules, "processing", types.SimpleNamespace(run=lambda *a: calls.append(a)))
    exec(python_console(JOB, "EPSG:32633"))
    assert calls == [("trapan:zeroshotpansharpen", qgis_parameters(JOB, "EPSG:32633"))]
    assert (
        calls[0][1]["EXTENT"] == "0.5,2.5,1.0,3.0 [EPSG:32633]"
        and calls[0][1]["CREATION_OPTIONS"] == "COMPRESS=ZSTD|LEVEL=9"
    )


def test_the_line_for_qgis_process_names_a_list_item_by_item() -> None:
    line = shlex.split(qgis_process(JOB, ""))
    assert line[:4] == ["qgis_process", "run", "trapan:zeroshotpansharpen", "--"]
    assert [w for w in line if w.startswith("BANDS=")] == ["BANDS=3", "BANDS=2", "BANDS=1"]
    assert (
        "MS=/a b/it's ms.tif" in line
        and "RAO_STEPS=7" in line
        and "PSF=sensor" in line
        and "REPORT=/report.html" in line
    )
    assert beyond_qgis(JOB) == ["net.channels"]
    assert set(qgis_parameters(Job("p", "m", "o"), "")) == {"PAN", "MS", "PRESET", "OUTPUT"}


@pytest.mark.parametrize(("sensor", "described", "meaning", "shown"), [
    ("worldview2", "", "", (4, 2, 1)),
    ("unknown", "NIR Red Green Blue", "", (1, 2, 3)),
    ("unknown", "", "undefined blue green red", (3, 2, 1)),
    ("unknown", "", "", (0, 1, 2)),
    ("unknown", "Red Green", "", (0, 0, 0)),
])  # fmt: skip
def test_natural_colours_come_from_sensor_or_file(
    sensor: str, described: str, meaning: str, shown: tuple[int, ...]
) -> None:
    count = len((described or meaning).split()) or 8
    names = described.split() or [None] * count
    kinds = [types.SimpleNamespace(name=name) for name in meaning.split() or ["undefined"] * count]
    file = types.SimpleNamespace(descriptions=names, colorinterp=kinds, indexes=range(1, count + 1))
    pair = types.SimpleNamespace(ms=types.SimpleNamespace(bands=tuple(range(1, count + 1))), ms_file=file)
    assert shown_bands(pair, SENSORS[sensor]) == shown  # type: ignore[arg-type]
