"""The command line: bad input gives one sentence, exit code 1 and nothing on disk; good input gives one JSON object."""

from __future__ import annotations

import json
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

AT = Affine(0.5, 0, 500000, 0, -0.5, 5400000)


def noise(height: int, width: int, bands: int = 1) -> np.ndarray:
    return np.random.default_rng(1).integers(100, 900, (bands, height, width)).astype(np.uint16)


@pytest.fixture
def files(make_pair: Callable[..., Any]) -> Any:
    return make_pair(ms_side=24)


@pytest.fixture
def prepared(files: Any, tmp_path: Path, write_raster: Callable[..., str]) -> dict[str, str]:
    """Good and bad files by name."""
    (tmp_path / "text.tif").write_text("no raster")
    (tmp_path / "cut.tif").write_bytes(Path(files.pan).read_bytes()[:300])
    Path(tmp_path / "old.tif").write_bytes(b"precious")
    side, local = 96, 'LOCAL_CS["arbitrary",UNIT["metre",1]]'
    ms = {
        "far": write_raster(tmp_path / "far.tif", noise(24, 24, 3), AT @ Affine.translation(9999, 0) @ Affine.scale(4)),
        "local": write_raster(tmp_path / "local.tif", noise(24, 24, 3), AT @ Affine.scale(4), local),
        "bare": write_raster(tmp_path / "bare.tif", noise(24, 24, 3)),
        "ratio1": write_raster(tmp_path / "ratio1.tif", noise(side, side, 3), AT),
        "ratio1.5": write_raster(tmp_path / "ratio15.tif", noise(64, 64, 3), AT @ Affine.scale(1.5)),
        "ratio9": write_raster(tmp_path / "ratio9.tif", noise(11, 11, 3), AT @ Affine.scale(9)),
        "small": write_raster(tmp_path / "small.tif", noise(8, 8, 3), AT @ Affine.scale(4)),
        "empty": write_raster(tmp_path / "empty.tif", noise(24, 24, 3) * 0, AT @ Affine.scale(4), nodata=0),
        "flat": write_raster(tmp_path / "flat.tif", noise(24, 24, 3) * 0 + 7, AT @ Affine.scale(4)),
        "pan2": write_raster(tmp_path / "pan2.tif", noise(side, side, 2), AT),
    }
    return {
        **ms, "pan": files.pan, "ms": files.ms, "out": str(tmp_path / "new.tif"), "old": str(tmp_path / "old.tif"), "text": str(tmp_path / "text.tif"),
        "cut": str(tmp_path / "cut.tif"), "missing": str(tmp_path / "missing.tif"), "nofolder": str(tmp_path / "no" / "new.tif"),
        "underfile": str(tmp_path / "text.tif" / "new.tif"), "readonly": "/proc/new.tif", "folder": str(tmp_path),
    }  # fmt: skip


BAD = {
    # name: (PAN, MS, OUT, options, what the sentence says)
    "missing PAN": ("missing", "ms", "out", "", ["missing.tif does not exist", "check the path"]),
    "missing MS": ("pan", "missing", "out", "", ["MS file", "does not exist"]),
    "text": ("text", "ms", "out", "", ["PAN file", "cannot be read as a raster"]),
    "truncated": ("cut", "ms", "out", "", ["cut.tif cannot be read", "damaged or incomplete"]),
    "folder as PAN": ("folder", "ms", "out", "", ["cannot be read"]),
    "several PAN bands": ("pan2", "ms", "out", "", ["has 2 bands; expected one", "PAN band parameter"]),
    "swapped": ("ms", "pan", "out", "", ["has 3 bands; expected one", "swapped"]),
    "no such PAN band": ("pan", "ms", "out", "--pan-band 2", ["no band 2; it has 1"]),
    "no such MS band": ("pan", "ms", "out", "--bands 1,9", ["no band 9; it has 3"]),
    "malformed bands": ("pan", "ms", "out", "--bands 1;2", ["expected numbers separated by commas"]),
    "no overlap": ("pan", "far", "out", "", ["do not overlap", "same place"]),
    "CRS": ("pan", "local", "out", "", ["CRS of MS", "reproject MS first"]),
    "georeferencing of MS": ("pan", "bare", "out", "", ["MS has no georeferencing", "georeference MS first"]),
    "georeferencing of PAN": ("bare", "ms", "out", "--pan-band 1", ["PAN has no georeferencing", "georeference PAN first"]),
    "ratio 1": ("pan", "ratio1", "out", "", ["1.000 x 1.000", "before any resampling"]),
    "ratio below 2": ("pan", "ratio1.5", "out", "", ["1.500 x 1.500; expected one ratio from 2 to 8"]),
    "ratio above 8": ("pan", "ratio9", "out", "", ["9.000 x 9.000; expected one ratio from 2 to 8"]),
    "too small": ("pan", "small", "out", "", ["8 x 8 MS pixels; at least 16 x 16", "larger area"]),
    "window too small": ("pan", "ms", "out", "--window 500000 5399990 500010 5400000", ["at least 16 x 16"]),
    "window outside": ("pan", "ms", "out", "--window 0 0 10 10", ["lies outside the area"]),
    "window empty": ("pan", "ms", "out", "--window 10 0 0 10", ["is empty; expected xmin < xmax"]),
    "window not finite": ("pan", "ms", "out", "--window 0 0 inf 10", ["is not finite"]),
    "all nodata": ("pan", "empty", "out", "", ["is nodata", "choose an area with data"]),
    "one value": ("pan", "flat", "out", "", ["one value only", "nothing to learn"]),
    "OUT is PAN": ("pan", "ms", "pan", "--overwrite", ["is one of the inputs; choose another name"]),
    "OUT is MS": ("pan", "ms", "ms", "--overwrite", ["is one of the inputs"]),
    "OUT exists": ("pan", "ms", "old", "", ["exists; choose another name or allow overwriting (--overwrite)"]),
    "OUT is a folder": ("pan", "ms", "folder", "--overwrite", ["is a folder"]),
    "no folder": ("pan", "ms", "nofolder", "", ["does not exist; create it or choose another"]),
    "file as folder": ("pan", "ms", "underfile", "", ["does not exist; create it"]),
    "not writable": ("pan", "ms", "readonly", "", ["/proc is not writable", "choose another"]),
    "sensor": ("pan", "ms", "out", "--sensor eye", ["Unknown sensor 'eye'; expected one of auto"]),
    "preset": ("pan", "ms", "out", "--preset slow", ["Unknown preset 'slow'; expected one of paper"]),
    "device": ("pan", "ms", "out", "--device tpu", ["Unknown device 'tpu'; expected one of auto"]),
    "cuda": ("pan", "ms", "out", "--device cuda", ["No CUDA device is available", "Choose the device cpu or auto"]),
    "setting": ("pan", "ms", "out", "--set steps=3", ["not of the form GROUP.FIELD=VALUE"]),
    "setting group": ("pan", "ms", "out", "--set a.b=3", ["Unknown group of settings 'a'; expected one of"]),
    "setting field": ("pan", "ms", "out", "--set rao.b=3", ["Unknown setting rao.b; expected one of"]),
    "setting range": ("pan", "ms", "out", "--set rao.steps=-1", ["rao.steps is -1; expected 0 to 20000"]),
    "setting word": ("pan", "ms", "out", "--set rao.steps=many", ["rao.steps is 'many'; expected a number"]),
    "setting fraction": ("pan", "ms", "out", "--set rao.steps=2.5", ["expected a whole number"]),
    "creation option": ("pan", "ms", "out", "--co LZW", ["not of the form KEY=VALUE"]),
    "creation argument": ("pan", "ms", "out", "--co height=3", ["sets what the pair decides"]),
    "register": ("pan", "ms", "out", "--register on", ["geometry.register is 'on'; expected one of auto, off"]),
    "psf": ("pan", "ms", "out", "--psf off", ["geometry.psf is 'off'; expected one of auto, sensor"]),
    "seed": ("pan", "ms", "out", "--seed -3", ["The seed is -3; expected 0 to"]),
    "threads": ("pan", "ms", "out", "--threads -1", ["expected 1 to 1024"]),
}  # fmt: skip


def disk(folder: str) -> dict[str, bytes]:
    return {str(p): p.read_bytes() for p in Path(folder).rglob("*") if p.is_file()}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_one_sentence_and_nothing_else(
    case: str, prepared: dict[str, str], cli: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    pan, ms, out, options, sentences = BAD[case]
    before = disk(prepared["folder"])
    ended = cli("sharpen", prepared[pan], prepared[ms], prepared[out], "--json", *options.split())
    assert ended.code == 1, ended
    assert ended.stdout == ""
    lines = ended.stderr.splitlines()
    assert len([line for line in lines if not line.startswith("Warning: ")]) == 1 and lines[-1].startswith("Error: "), (
        ended.stderr
    )
    assert all(s in lines[-1] for s in sentences), ended.stderr
    assert len(lines[-1]) < 500
    assert disk(prepared["folder"]) == before
    assert not Path("/proc/new.tif").exists()


@pytest.mark.parametrize(
    "option", [["--seed", "x"], ["--threads", "2.5"], ["--window", "1", "2", "3", "x"], ["--nope"]]
)
def test_malformed_options_are_usage_errors(
    option: list[str], prepared: dict[str, str], cli: Callable[..., Any]
) -> None:
    ended = cli("sharpen", prepared["pan"], prepared["ms"], prepared["out"], "--json", *option)
    assert ended.code == 2 and ended.stdout == "" and "Traceback" not in ended.stderr
    assert not Path(prepared["out"]).exists()


@pytest.mark.parametrize("method", ["nope", "GSA "])
def test_an_unknown_method_is_refused(method: str, prepared: dict[str, str], cli: Callable[..., Any]) -> None:
    ended = cli("classical", method, prepared["pan"], prepared["ms"], prepared["out"], "--json")
    assert ended.code == 1 and "expected one of exp, brovey, gsa, bt-h, glp-fs, glp-hpm-r" in ended.stderr


def test_too_many_back_projections_are_refused(prepared: dict[str, str], cli: Callable[..., Any]) -> None:
    ended = cli("classical", "gsa", prepared["pan"], prepared["ms"], prepared["out"], "--back-projections", 101)
    assert ended.code == 1 and "expected 0 to 100" in ended.stderr and not Path(prepared["out"]).exists()


def test_sharpen_is_quiet_and_ends_with_one_json_object(
    files: Any, cli: Callable[..., Any], short_options: list[str]
) -> None:
    ended = cli("sharpen", files.pan, files.ms, files.out, "--json", *short_options)
    assert (ended.code, ended.stderr) == (0, "")
    report = json.loads(ended.stdout.splitlines()[-1])
    assert report["output"] == files.out and report["ratio"] == 4 and report["warnings"] == []
    assert {"HQNR", "D_lambda", "D_S", "R_ERGAS"} <= set(report["quality"])
    assert set(report["losses"]) == {"degradation", "warm-up", "alternation"}
    with rasterio.open(files.out) as file:
        assert (file.count, file.shape, file.dtypes[0]) == (3, (96, 96), "uint16")
        assert file.tags()["TRAPAN_SEED"] == "0"


def test_classical_assess_and_check_give_json(
    files: Any, cli: Callable[..., Any], write_raster: Callable[..., str]
) -> None:
    truth = write_raster(Path(files.out).with_name("truth.tif"), files.truth_dn, AT)
    fused = cli("classical", "glp-fs", files.pan, files.ms, files.out, "--json", "--back-projections", "1")
    judged = cli("assess", files.out, files.pan, files.ms, "--reference", truth, "--json")
    facts = cli("check", files.pan, files.ms, "--json")
    assert [(e.code, e.stderr) for e in (fused, judged, facts)] == [(0, "")] * 3
    quality = json.loads(judged.stdout)["quality"]
    assert quality["PSNR"] > 20 and quality["Q2n"] > 0.8 and 0 < quality["HQNR"] <= 1
    assert json.loads(facts.stdout)["ratio"] == 4 and json.loads(facts.stdout)["large_enough"] is True


def test_an_image_off_the_pan_grid_is_not_assessed(
    files: Any, cli: Callable[..., Any], write_raster: Callable[..., str]
) -> None:
    off = write_raster(files.out, files.truth_dn, AT @ Affine.translation(0.5, 0))
    ended = cli("assess", off, files.pan, files.ms, "--json")
    assert ended.code == 1 and "does not lie on the PAN grid; resample it" in ended.stderr
    ended = cli("assess", files.pan, files.pan, files.ms, "--json")
    assert ended.code == 1 and "has 1 bands; expected 3" in ended.stderr


def test_assess_then_sharpen_in_one_process(files: Any, cli: Callable[..., Any], short_options: list[str]) -> None:
    from engine import degrade

    cli("classical", "exp", files.pan, files.ms, files.out)
    degrade._sampling.cache_clear()
    degrade._interpolation.cache_clear()
    assert cli("assess", files.out, files.pan, files.ms).code == 0
    assert cli("sharpen", files.pan, files.ms, files.out, "--overwrite", *short_options).code == 0


def test_sharpen_tiled_is_untiled(
    make_pair: Callable[..., Any], cli: Callable[..., Any], short_options: list[str]
) -> None:
    def change(pan: np.ndarray, ms: np.ndarray) -> None:
        ms[:, 30:40, 20:70] = 0
        pan[0, 150:170, :90] = 0

    more = {"nodata": 0}
    files = make_pair(ms_side=80, ratio=3, shift=(0.3, -0.2), change=change, pan_more=more, ms_more=more)
    images = []
    for tile_px in (128, 8192):
        # Without back-projections the reach is short enough for tiles of this size to be cut.
        more_options = [f"finish.tile_px={tile_px}", "start.back_projections=0", "finish.back_projections=0"]
        ended = cli(
            "sharpen",
            files.pan,
            files.ms,
            files.out,
            "--overwrite",
            *short_options,
            *[w for o in more_options for w in ("--set", o)],
        )
        assert ended.code == 0, ended.stderr
        with rasterio.open(files.out) as file:
            images.append((file.read().astype(int), file.read_masks() > 0))
    assert np.array_equal(images[0][1], images[1][1])
    assert np.abs(images[0][0] - images[1][0]).max() <= 1


def test_a_scene_larger_than_the_sample_is_sharpened_from_parts_of_it(
    make_pair: Callable[..., Any], cli: Callable[..., Any], short_options: list[str]
) -> None:
    files = make_pair(ms_side=200, ratio=2)
    ended = cli(
        "sharpen",
        files.pan,
        files.ms,
        files.out,
        "--json",
        *short_options,
        "--set",
        "finish.sample_px=256",
        "--set",
        "start.back_projections=0",
    )
    assert (ended.code, ended.stderr) == (0, "")
    with rasterio.open(files.out) as file:
        assert file.shape == (400, 400) and (file.read() > 0).all()


@pytest.mark.parametrize("seed", [1])
def test_the_same_seed_gives_the_same_file_and_another_seed_another(
    files: Any, child_environment: dict[str, str], short_options: list[str], seed: int
) -> None:
    def run(chosen: int, name: str) -> bytes:
        out = str(Path(files.out).with_name(name))
        words = ["sharpen", files.pan, files.ms, out, "--seed", str(chosen), "--device", "cpu", *short_options]
        done = subprocess.run(
            [sys.executable, "-m", "engine", *words], capture_output=True, text=True, env=child_environment
        )
        assert (done.returncode, done.stderr) == (0, "")
        return Path(out).read_bytes()

    first = run(seed, "a.tif")
    assert run(seed, "b.tif") == first
    with rasterio.open(Path(files.out).with_name("a.tif")) as file:
        image = file.read()
    run(seed + 1, "c.tif")
    with rasterio.open(Path(files.out).with_name("c.tif")) as file:
        assert not np.array_equal(file.read(), image)


@pytest.mark.parametrize(
    ("number", "code"),
    [(signal.SIGTERM, 143), (signal.SIGINT, 130), (signal.SIGKILL, -9)],
    ids=["SIGTERM", "SIGINT", "SIGKILL"],
)
def test_a_signal_during_the_training_leaves_the_old_output(
    files: Any, child_environment: dict[str, str], short_options: list[str], number: int, code: int
) -> None:
    Path(files.out).write_bytes(b"precious")
    door = (
        "import engine.sharpen as s\n"
        "whole = s.alternate\n"
        "def told(*a): print('training', flush=True); return whole(*a)\n"
        "s.alternate = told\n"
        "from engine.__main__ import main; main()\n"
    )
    words = ["sharpen", files.pan, files.ms, files.out, "--overwrite", *short_options, "--set", "rao.steps=20000"]
    child = subprocess.Popen(
        [sys.executable, "-c", door, *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=child_environment,
    )
    assert child.stdout is not None and child.stdout.readline() == "training\n"
    child.send_signal(number)
    _, stderr = child.communicate(timeout=30)
    assert child.returncode == code and "Traceback" not in stderr
    assert Path(files.out).read_bytes() == b"precious"
    assert sorted(os.listdir(Path(files.out).parent)) == ["ms.tif", "out.tif", "pan.tif"]


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)], ids=["SIGTERM", "SIGINT"])
def test_a_signal_whose_exception_is_swallowed_ends_the_run_at_the_next_step(
    files: Any, child_environment: dict[str, str], short_options: list[str], number: int, code: int
) -> None:
    """Compiled code now and then drops the exception of a handler: here it always does."""
    door = (
        "import os, engine.sharpen as s\n"
        "whole = s.alternate\n"
        "def struck(*a):\n"
        f"    try: os.kill(os.getpid(), {int(number)})\n"
        "    except SystemExit: pass\n"
        "    return whole(*a)\n"
        "s.alternate = struck\n"
        "from engine.__main__ import main; main()\n"
    )
    words = ["sharpen", files.pan, files.ms, files.out, *short_options]
    done = subprocess.run(
        [sys.executable, "-c", door, *words], capture_output=True, text=True, timeout=60, env=child_environment
    )
    assert (done.returncode, done.stdout, done.stderr) == (code, "", "")
    assert sorted(os.listdir(Path(files.out).parent)) == ["ms.tif", "pan.tif"]


@pytest.mark.parametrize(
    "options",
    [
        "dam.steps=0 warm_up.steps=0 rao.steps=0",
        "start.method=exp net.kind=fusionnet search.loss=mse search.schedule=constant search.average=0",
        "start.method=bt-h dam.linear_start=no rao.full_share=1",
        "start.method=glp-hpm-r rao.full_share=0 finish.back_projections=0 start.back_projections=0",
        "rao.crop_px=2048 warm_up.crop_px=1024 dam.pixels=256",
    ],
)
def test_every_way_of_training_runs(
    files: Any, cli: Callable[..., Any], short_options: list[str], options: str
) -> None:
    ended = cli(
        "sharpen",
        files.pan,
        files.ms,
        files.out,
        "--json",
        *short_options,
        *[w for o in options.split() for w in ("--set", o)],
    )
    assert (ended.code, ended.stderr) == (0, "")


@pytest.mark.parametrize("ratio", [2, 3, 8])
def test_other_ratios_sharpen(
    make_pair: Callable[..., Any], cli: Callable[..., Any], short_options: list[str], ratio: int
) -> None:
    files = make_pair(ratio=ratio, ms_side=40, shift=(0.4, -0.4), bands=1)
    unproved = ("--set", "search.proof=no")  # two steps prove nothing, and a warning says so
    ended = cli("sharpen", files.pan, files.ms, files.out, "--json", *short_options, *unproved)
    assert (ended.code, ended.stderr) == (0, "")
    assert json.loads(ended.stdout)["ratio"] == ratio


def test_pan_and_ms_whose_data_never_meet_are_refused(
    make_pair: Callable[..., Any], cli: Callable[..., Any], short_options: list[str]
) -> None:
    def change(pan: np.ndarray, ms: np.ndarray) -> None:
        pan[0, :, :64] = 0
        ms[:, :, 16:] = 0

    more = {"nodata": 0}
    files = make_pair(change=change, pan_more=more, ms_more=more)
    ended = cli("sharpen", files.pan, files.ms, files.out, "--json", *short_options)
    assert ended.code == 1 and ended.stderr.count("\n") == 1
    assert not Path(files.out).exists()


@pytest.fixture
def moved(make_pair: Callable[..., Any]) -> Any:
    """A pair whose MS geotransform lies one PAN pixel too far to the right."""
    files = make_pair(ms_side=64)
    with rasterio.open(files.ms, "r+") as file:
        file.transform = AT @ Affine.translation(1, 0) @ Affine.scale(4)
    return files


TRUSTING = ["--register", "off", "--psf", "sensor"]


def report_of(ended: Any) -> Any:
    assert ended.code == 0, ended
    return json.loads(ended.stdout.splitlines()[-1])


def assert_is_the_shift(relation: dict[str, Any]) -> None:
    assert relation["reliable"] is True
    assert np.abs(np.array(relation["shift_px"]) - (-1, 0)).max() < 0.15
    assert np.abs(np.array(relation["band_shift_px"]) - (-1, 0)).max() < 0.15


def test_check_says_how_far_ms_is_off_and_how_sharp_it_is(moved: Any, cli: Callable[..., Any]) -> None:
    report = report_of(cli("check", moved.pan, moved.ms, "--json"))
    found = report["relation"]
    assert_is_the_shift(found)
    assert found["unexplained"] < 0.02 and found["spread_px"] < 0.1 and report["warnings"] == []
    assert found["gain_beside_pan"] == pytest.approx([0.3, 0.3], abs=0.03)
    assert found["mtf_gain"] == pytest.approx([0.3] * 3, abs=0.03) and len(found["pan_blur_added_px2"]) == 2
    assert report_of(cli("check", moved.pan, moved.ms, "--json", *TRUSTING))["relation"] == {
        "mtf_gain": [0.3] * 3,
        "pan_blur_added_px2": [0, 0],
        "pan_noise_dn": 0.0,
    }


def test_check_in_words_keeps_the_shift_of_each_band_together(moved: Any, cli: Callable[..., Any]) -> None:
    lines = cli("check", moved.pan, moved.ms, "--psf", "sensor").stdout.splitlines()
    [shifts] = [line for line in lines if line.startswith("  band_shift_px")]
    assert len(shifts.split(";")) == 3 and "[" not in shifts and len(shifts) < 120


def test_check_warns_where_the_shift_cannot_be_found(make_pair: Callable[..., Any], cli: Callable[..., Any]) -> None:
    def change(pan: np.ndarray, ms: np.ndarray) -> None:
        pan[:] = np.random.default_rng(2).integers(100, 900, pan.shape)

    files = make_pair(change=change)
    ended = cli("check", files.pan, files.ms, "--json")
    report = report_of(ended)
    assert report["relation"]["reliable"] is False
    assert "could not be estimated" in report["warnings"][0] and "could not be estimated" in ended.stderr
    assert report_of(cli("check", files.pan, files.ms, "--json", "--register", "off"))["warnings"] == []


def test_check_of_a_scene_too_small_to_train_on_says_so(make_pair: Callable[..., Any], cli: Callable[..., Any]) -> None:
    files = make_pair(ms_side=12, ratio=2)
    report = report_of(cli("check", files.pan, files.ms, "--json"))
    assert report["large_enough"] is False and "shift_px" not in report["relation"]


def test_sharpen_corrects_the_shift_unless_the_files_are_trusted(
    moved: Any, cli: Callable[..., Any], short_options: list[str]
) -> None:
    words = ["sharpen", moved.pan, moved.ms, moved.out, "--overwrite", "--json", *short_options]
    assert_is_the_shift(report_of(cli(*words, "--preset", "fast"))["relation"])
    trusting = report_of(cli(*words, "--preset", "fast", *TRUSTING))["relation"]
    assert "shift_px" not in trusting and trusting["pan_blur_added_px2"] == [0, 0]
    with rasterio.open(moved.out) as file:
        tags = file.tags()
    assert json.loads(tags["TRAPAN_PARAMETERS"])["settings"]["geometry"] == {"register": "off", "psf": "sensor"}
    assert "shift_px" not in report_of(cli(*words, "--preset", "paper"))["relation"]


def test_classical_and_assess_take_the_shift_into_account(
    moved: Any, cli: Callable[..., Any], write_raster: Callable[..., str]
) -> None:
    truth = write_raster(Path(moved.out).with_name("truth.tif"), moved.truth_dn, AT)
    words = ["classical", "glp-fs", moved.pan, moved.ms, moved.out, "--overwrite", "--json"]
    psnr, r_ergas = [], []
    for option in ([], ["--register", "off"]):
        assert ("shift_px" in report_of(cli(*words, *option))["relation"]) == (not option)
        judged = report_of(cli("assess", moved.out, moved.pan, moved.ms, "--reference", truth, "--json", *option))
        psnr.append(judged["quality"]["PSNR"])
        judged = report_of(cli("assess", truth, moved.pan, moved.ms, "--json", *option))
        r_ergas.append(judged["quality"]["R_ERGAS"])
    assert psnr[0] > psnr[1] + 1
    assert r_ergas[0] < 0.5 * r_ergas[1]


@pytest.mark.parametrize("command", ["classical", "assess", "check"])
def test_an_unknown_way_to_register_is_refused(command: str, files: Any, cli: Callable[..., Any]) -> None:
    words = {
        "classical": ["classical", "gsa", files.pan, files.ms, files.out],
        "assess": ["assess", files.pan, files.pan, files.ms],
        "check": ["check", files.pan, files.ms],
    }
    ended = cli(*words[command], "--json", "--register", "yes")
    assert (ended.code, ended.stdout) == (1, "") and not Path(files.out).exists()
    assert ended.stderr == "Error: geometry.register is 'yes'; expected one of auto, off.\n"


def test_an_unknown_way_to_find_the_blur_is_refused(files: Any, cli: Callable[..., Any]) -> None:
    ended = cli("check", files.pan, files.ms, "--json", "--psf", "table")
    assert ended.code == 1 and ended.stderr == "Error: geometry.psf is 'table'; expected one of auto, sensor.\n"
    ended = cli("classical", "gsa", files.pan, files.ms, files.out, "--psf", "sensor")
    assert ended.code == 2, "the classical methods know the table's blur only"
