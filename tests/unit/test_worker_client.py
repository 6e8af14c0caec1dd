"""The client of the wall against a fake engine; no QGIS."""

import importlib.util
import json
import os
import sys
import threading
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FAKE = str(ROOT / "tests" / "qgis" / "fake_engine")
SUCCEED, HANG, KILLED, ERROR, GARBAGE, SILENT, WAIT = range(7)


@pytest.fixture(scope="module")
def worker():
    """worker.py inside its package, as in QGIS: its imports are relative."""
    spec = importlib.util.spec_from_file_location(
        "trapan", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules["trapan"] = package
    spec.loader.exec_module(package)
    return importlib.import_module("trapan.trapan_plugin.worker")


@pytest.fixture
def job(worker, tmp_path):
    def make(seed):
        (tmp_path / "ms.tif").write_bytes(b"pixels")
        return importlib.import_module("trapan.engine.job").Job(
            pan=str(tmp_path / "pan.tif"), ms=str(tmp_path / "ms.tif"), out=str(tmp_path / "out.tif"), seed=seed
        )

    return make


def run(worker, job, on_event=lambda event: None, cancelled=lambda: False):
    return worker.run(sys.executable, FAKE, worker.Request("sharpen", job), on_event, cancelled)


def left_behind(job):
    return sorted(p.name for p in Path(job.out).parent.iterdir() if p.name != "ms.tif")


def alive(pid):
    """Whether the process runs on after a moment; one that nobody has asked for its exit code does not run."""
    status = Path(f"/proc/{pid}/status")
    for _ in range(20):
        if not status.exists() or "State:\tZ" in status.read_text():
            return False
        time.sleep(0.01)
    return True


@pytest.mark.parametrize("seed", [SUCCEED, GARBAGE])
def test_a_result_arrives_whatever_else_is_printed(worker, job, seed):
    told = []
    report = run(worker, job(seed), told.append)
    assert report["device"] == "cpu"
    assert [event["event"] for event in told] == ["hello", "warning"]
    assert left_behind(job(seed)) == ["out.tif"]


def test_the_job_arrives_unchanged_in_a_clean_environment(worker, job, monkeypatch):
    monkeypatch.setenv("PROJ_LIB", "/of/qgis")
    monkeypatch.setenv("PYTHONPATH", "/of/qgis")
    report = run(worker, job(SUCCEED))
    assert type(job(SUCCEED)).from_json(json.dumps(report["job"])) == job(SUCCEED)
    assert report["environment"] == {"PROJ_LIB": None, "PYTHONHOME": None, "PYTHONPATH": FAKE}


def test_the_environment_drops_what_qgis_set_and_keeps_the_rest(worker):
    base = {"GDAL_DATA": "x", "DYLD_LIBRARY_PATH": "x", "PIP_USER": "1", "HOME": "/home/a", "CUDA_VISIBLE_DEVICES": "1"}
    clean = worker.clean_environment("/root", base)
    assert clean.pop("PYTHONSAFEPATH") == "1" and clean.pop("PYTHONPATH") == "/root"
    assert clean.pop("TRAPAN_LANGUAGE") == "en"
    assert {"HOME", "CUDA_VISIBLE_DEVICES"} <= set(clean) and not {"GDAL_DATA", "DYLD_LIBRARY_PATH", "PIP_USER"} & set(
        clean
    )


def test_an_error_keeps_its_sentence_and_field(worker, job):
    with pytest.raises(worker.WorkerFailed) as failure:
        run(worker, job(ERROR))
    assert (failure.value.message, failure.value.field, failure.value.told) == ("PAN is constant.", "pan", True)


def test_a_killed_worker_is_explained_and_leaves_nothing(worker, job):
    with pytest.raises(worker.WorkerFailed, match="killed, probably because the memory ran out") as failure:
        run(worker, job(KILLED))
    assert not failure.value.told
    assert left_behind(job(KILLED)) == []


def test_an_end_without_result_brings_the_last_words(worker, job):
    with pytest.raises(worker.WorkerFailed, match="exit code 1") as failure:
        run(worker, job(SILENT))
    assert "the last words" in failure.value.details


def test_a_cancel_ends_a_worker_that_ignores_it_in_a_second(worker, job):
    cancel, times, pids = threading.Event(), [], []

    def on_event(event):
        pids.append(event.get("pid"))
        if event["event"] == "progress":
            assert any(name.endswith(".part") for name in left_behind(job(HANG)))
            times.append(time.monotonic())
            cancel.set()

    with pytest.raises(worker.WorkerCancelled):
        run(worker, job(HANG), on_event, cancel.is_set)
    assert time.monotonic() - times[0] < 1.0
    assert left_behind(job(HANG)) == []
    assert not alive(pids[0])


def test_an_early_end_is_passed_on_once_and_brings_a_result(worker, job):
    told = []
    report = worker.run(
        sys.executable, FAKE, worker.Request("sharpen", job(WAIT)), told.append, enough=lambda: len(told) > 1
    )
    assert report["heard"] == "finish"


def test_the_part_of_another_process_stays(worker, job):
    other = Path(worker.part_path(job(SUCCEED).out, 1))
    other.write_text("of process 1")
    run(worker, job(SUCCEED))
    assert other.exists()


def test_an_interpreter_that_is_none_is_a_sentence(worker, job, tmp_path):
    with pytest.raises(worker.WorkerFailed, match="cannot be started"):
        worker.run(str(tmp_path / "none"), FAKE, worker.Request("sharpen", job(SUCCEED)), print)


@pytest.mark.skipif(os.name == "nt", reason="a shell script")
def test_a_wrapper_script_is_ended_with_all_that_it_started(worker, job, tmp_path):
    wrapper = tmp_path / "wrapper"
    wrapper.write_text(f'#!/bin/sh\n"{sys.executable}" "$@"\nexit $?\n')
    wrapper.chmod(0o755)
    told = []
    with pytest.raises(worker.WorkerCancelled):
        worker.run(str(wrapper), FAKE, worker.Request("sharpen", job(HANG)), told.append, lambda: len(told) > 1)
    wrapper.unlink()
    assert not alive(told[0]["pid"])
    assert left_behind(job(HANG)) == []


def test_the_self_test_answers_or_says_why_not(worker, monkeypatch):
    assert worker.self_test(sys.executable, FAKE, lambda: False)["ok"]
    monkeypatch.setenv("FAKE_SELFTEST", "fail")
    with pytest.raises(worker.WorkerFailed, match="No module named 'torch'"):
        worker.self_test(sys.executable, FAKE, lambda: False)
