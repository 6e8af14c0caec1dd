"""The wall: a Job in, events out, and an end whenever it is asked for."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from engine import events
from engine.job import Job
from engine.request import Request

LONG = {"rao": {"steps": 20000}, "warm_up": {"steps": 2}, "dam": {"steps": 2}}


@pytest.fixture
def worker(child_environment: dict[str, str]) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    children: list[subprocess.Popen[str]] = []
    watchdogs: list[threading.Timer] = []

    def start(line: str) -> subprocess.Popen[str]:
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        child = subprocess.Popen([sys.executable, "-m", "engine", "worker"], text=True, env=child_environment, **pipes)
        children.append(child)
        watchdogs.append(threading.Timer(60, child.kill))  # a worker that hears no cancel must not hang the tests
        watchdogs[-1].start()
        assert child.stdin is not None
        child.stdin.write(line + "\n")
        child.stdin.flush()
        return child

    yield start
    for watchdog in watchdogs:
        watchdog.cancel()
    for child in children:
        child.kill()
        child.communicate()


def told(
    child: subprocess.Popen[str], until: Callable[[dict[str, Any]], bool] = lambda event: False
) -> list[dict[str, Any]]:
    """Events up to the end, or to the first that is wanted."""
    found: list[dict[str, Any]] = []
    assert child.stdout is not None
    for line in child.stdout:
        event = events.decode(line)
        assert event is not None, line
        found.append(event)
        if until(event):
            break
    return found


def test_the_events_of_a_run_while_stdin_stays_open(
    make_pair: Callable[..., Any], short: Any, worker: Callable[..., Any]
) -> None:
    files = make_pair(ms_side=24)
    child = worker(Request("sharpen", Job(files.pan, files.ms, files.out, settings=short)).to_json())
    found = told(child)
    assert child.wait(20) == 0
    kinds = [e["event"] for e in found]
    assert kinds[0] == events.HELLO and kinds[-1] == events.RESULT and kinds.count(events.RESULT) == 1
    assert found[0]["pid"] == child.pid and {"version", "python", "torch"} <= set(found[0])
    progress = [e for e in found if e["event"] == events.PROGRESS]
    fractions = [e["fraction"] for e in progress]
    assert fractions == sorted(fractions) and fractions[0] > 0 and fractions[-1] <= 1
    assert {e["stage"] for e in progress} == {"degradation", "warm-up", "alternation", "fusion"}
    assert all(set(e) == {"event", "stage", "step", "steps", "loss", "fraction", "seconds_left"} for e in progress)
    assert found[-1]["report"]["output"] == files.out and os.path.exists(files.out)


def test_warnings_and_errors_are_events(make_pair: Callable[..., Any], short: Any, worker: Callable[..., Any]) -> None:
    files = make_pair(ms_side=8, placed=False)
    child = worker(Request("sharpen", Job(files.pan, files.ms, files.out, settings=short)).to_json())
    found = told(child)
    assert child.wait(20) == 1
    assert [e["message"] for e in found if e["event"] == events.WARNING] == [
        "Neither file is georeferenced: both are taken to cover the same area."
    ]
    error = found[-1]
    assert (error["event"], error["kind"], error["field"]) == (events.ERROR, "DataError", "window")
    assert "at least 16 x 16" in error["message"]
    assert not os.path.exists(files.out)


@pytest.mark.parametrize(
    "line", ["garbage", "[]", '{"task": "sharpen"}', '{"task": "sharpen", "job": {"pan": 1, "ms": "m", "out": "o"}}']
)
def test_a_garbage_request_is_an_error_event(worker: Callable[..., Any], line: str) -> None:
    child = worker(line)
    found = told(child)
    assert child.wait(20) == 1
    assert [(e["event"], e["kind"]) for e in found] == [(events.ERROR, "JobError")]


@pytest.mark.parametrize("how", ["cancel line", "end of stdin"])
def test_a_cancel_ends_the_run_soon_and_leaves_nothing(
    make_pair: Callable[..., Any], worker: Callable[..., Any], how: str
) -> None:
    files = make_pair()
    Path(files.out).write_bytes(b"precious")
    child = worker(Request("sharpen", Job(files.pan, files.ms, files.out, overwrite=True, settings=LONG)).to_json())
    told(child, until=lambda e: e.get("stage") == "alternation")
    began = time.monotonic()
    if how == "cancel line":
        child.stdin.write("hello?\n" + events.CANCEL_LINE + "\n")
        child.stdin.flush()
    else:
        child.stdin.close()
        child.stdin = None
    error = told(child)[-1]
    assert child.wait(20) == 130
    assert time.monotonic() - began < 15  # far below a run of 20000 steps, far above what a busy machine needs
    assert (error["event"], error["kind"]) == (events.ERROR, "Cancelled")
    assert Path(files.out).read_bytes() == b"precious"
    assert sorted(os.listdir(Path(files.out).parent)) == ["ms.tif", "out.tif", "pan.tif"]


def test_a_signal_whose_exception_is_swallowed_ends_the_run_too(
    make_pair: Callable[..., Any], child_environment: dict[str, str]
) -> None:
    files = make_pair()
    door = (
        "import os, signal, engine.sharpen as s\n"
        "whole = s.alternate\n"
        "def struck(*a):\n"
        "    try: os.kill(os.getpid(), signal.SIGTERM)\n"
        "    except SystemExit: pass\n"
        "    return whole(*a)\n"
        "s.alternate = struck\n"
        "from engine.__main__ import main; main()\n"
    )
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen([sys.executable, "-c", door, "worker"], text=True, env=child_environment, **pipes) as child:
        assert child.stdin is not None
        watchdog = threading.Timer(60, child.kill)
        watchdog.start()
        child.stdin.write(Request("sharpen", Job(files.pan, files.ms, files.out, settings=LONG)).to_json() + "\n")
        child.stdin.flush()  # and stays open: its end would be a cancel
        error = told(child)[-1]
        assert child.wait(20) == 130
        watchdog.cancel()
    assert (error["event"], error["kind"]) == (events.ERROR, "Cancelled")
    assert sorted(os.listdir(Path(files.out).parent)) == ["ms.tif", "pan.tif"]


def test_a_run_that_is_to_finish_keeps_the_best_so_far(
    make_pair: Callable[..., Any], worker: Callable[..., Any]
) -> None:
    files = make_pair()
    child = worker(Request("sharpen", Job(files.pan, files.ms, files.out, settings=LONG)).to_json())
    told(child, until=lambda e: e.get("stage") == "alternation")
    child.stdin.write(events.FINISH_LINE + "\n")
    child.stdin.flush()
    found = told(child)
    assert child.wait(20) == 0
    assert all(e["step"] < 10000 for e in found if e.get("stage") == "alternation")
    assert any("ended early on request" in w for w in found[-1]["report"]["warnings"])
    assert os.path.exists(files.out)


@pytest.mark.parametrize(
    ("task", "options", "expected"),
    [
        ("classical", {"method": "brovey", "back_projections": 1}, {"method": "brovey"}),
        ("check", {}, {"ratio": 4}),
        ("assess", {}, {"warnings": []}),
    ],
)
def test_every_task_answers_with_its_report(
    make_pair: Callable[..., Any], worker: Callable[..., Any], task: str, options: dict[str, Any], expected: Any
) -> None:
    files = make_pair()
    if task == "assess":
        first = worker(Request("classical", Job(files.pan, files.ms, files.out), {"method": "exp"}).to_json())
        assert told(first)[-1]["event"] == events.RESULT
    child = worker(Request(task, Job(files.pan, files.ms, files.out), options).to_json())
    last = told(child)[-1]
    assert last["event"] == events.RESULT, last
    assert expected.items() <= last["report"].items()


def test_the_vocabulary_is_strict_json_and_knows_its_kinds() -> None:
    line = events.encode(events.PROGRESS, stage="fusion", loss=None, fraction=0.5)
    assert "\n" not in line and events.decode(line) == {
        "event": "progress",
        "stage": "fusion",
        "loss": None,
        "fraction": 0.5,
    }
    assert [events.decode(text) for text in ("", "chatter", "[1]", '{"event": "nope"}', "7")] == [None] * 5
    with pytest.raises(ValueError, match="unknown event kind 'nope'"):
        events.encode("nope")
    with pytest.raises(ValueError):
        events.encode(events.PROGRESS, loss=float("nan"))


def test_selftest_is_one_json_line(child_environment: dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "engine", "selftest"], capture_output=True, text=True, env=child_environment
    )
    assert done.returncode == 0 and json.loads(done.stdout)["ok"] is True
