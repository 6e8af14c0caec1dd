"""A new user's first day with TraPan, in QGIS's real desktop: from the zip to the exit."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.gui import desktop
from tools import package

ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = 800 if os.environ.get("GALLERY") else 400
SCALE = int(os.environ.get("SCALE", "100"))
GALLERY = bool(os.environ.get("GALLERY"))


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """What the tour wrote down; the pictures go to build/screenshots."""
    folder = tmp_path_factory.mktemp("gui")
    shots = ROOT / "build" / "screenshots" / str(SCALE)
    shots.mkdir(parents=True, exist_ok=True)
    for old in shots.glob("*.png"):
        old.unlink()
    (folder / "out").mkdir()
    subprocess.run(
        [sys.executable, "-m", "engine", "demo", str(folder), "--size", "512"], cwd=ROOT, check=True, timeout=120
    )
    task = {
        "zip": str(package.build(folder / "trapan.zip")),
        "python": os.environ.get("TRAPAN_PYTHON", sys.executable),
        "pan": str(folder / "pan.tif"),
        "ms": str(folder / "ms.tif"),
        "out": str(folder / "out"),
        "shots": str(shots),
        "gallery": GALLERY,
        "data": os.environ.get("DATA", ""),
    }
    told = desktop.tour(folder, task, SCALE, LIMIT_S)
    report = folder / "out" / "r.html"
    if report.exists():
        shutil.copy(report, shots / "report.html")
    return {**told, "shots_at": shots}


def test_the_tour_comes_to_its_end(told):
    print("\n".join(f"{seconds:7.1f} s  {step}" for step, seconds in told["steps"]), told["numbers"], sep="\n")
    assert "failed" not in told, told["failed"] + told["log"][-2000:]
    assert told.get("ended") and told["exit_code"] == 0, told["log"][-2000:]
    assert "Traceback" not in told["log"], told["log"]


def test_the_map_stays_alive_while_a_run_trains(told):
    assert 0 < told["numbers"]["longest pause in ms, training"] < 200, told["numbers"]


def test_cancel_ends_the_process_within_a_second_and_leaves_nothing(told):
    for door in ("dialog", "panel", "task bar", "question of QGIS"):
        assert told["numbers"][f"seconds to cancel, {door}"] < 1, told["numbers"]
    assert told["processes_left"] == []
    images = ("whole", "d", "brovey", "gsa", *(["map"] if GALLERY else []))
    kept = {f"{name}.{end}" for name in images for end in ("tif", "qml")} | {"r.html"}
    assert {name for name in told["numbers"]["files"] if not name.endswith(".aux.xml")} == kept  # QGIS's statistics


def test_every_step_has_its_picture(told):
    for name in told["shots"]:
        assert (told["shots_at"] / f"{name}.png").stat().st_size > 5000, name
