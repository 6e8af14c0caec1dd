"""Speaks the worker's protocol; the Job's seed chooses how it behaves."""

import json
import os
import shutil
import signal
import sys
import time

SUCCEED, HANG, KILLED, ERROR, GARBAGE, SILENT, WAIT, FLOOD = range(8)


def say(event, **fields):
    print(json.dumps({"event": event, **fields}), flush=True)


def write_part(job):
    folder, name = os.path.split(job["out"])
    with open(os.path.join(folder, f".{name}.{os.getpid()}.part"), "w") as part:
        part.write("half an image")


def flood(count):
    """A hundred events a second over both stages."""
    for step in range(1, count + 1):
        stage = "warm-up" if step < count / 2 else "alternation"
        shares = {"step": step, "steps": count, "fraction": step / count, "seconds_left": (count - step) / 100}
        say("progress", stage=stage, loss=1 / step, **shares)
        time.sleep(0.01)


def worker():
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    request = json.loads(sys.stdin.readline())
    job, heard = request["job"], None
    behaviour = job["seed"]
    say("hello", version="fake", python="fake", torch="fake", pid=os.getpid())
    if behaviour in (HANG, KILLED, WAIT):
        if behaviour != WAIT:
            write_part(job)
        say("progress", stage="alternation", step=1, steps=2, loss=0.5, fraction=0.5, seconds_left=120.0)
    if behaviour == FLOOD:
        flood(300)
    if behaviour == HANG:
        time.sleep(600)
    if behaviour == WAIT:
        heard = sys.stdin.readline().strip()
    if behaviour == KILLED:
        os.kill(os.getpid(), signal.SIGKILL)
    if behaviour == SILENT:
        sys.exit("MemoryError: the last words")
    if behaviour == ERROR:
        say("error", kind="RasterError", message="PAN is constant.", field="pan")
        sys.exit(1)
    if behaviour == GARBAGE:
        print("library chatter\n{not json\n[1]", flush=True)
    say("warning", message="An assumption.")
    shutil.copy(job["ms"], job["out"])
    quality = {"HQNR": 0.9, "D_lambda": 0.05, "D_S": 0.05}
    environment = {name: os.environ.get(name) for name in ("PROJ_LIB", "PYTHONHOME", "PYTHONPATH")}
    report = {"output": job["out"], "seconds": {"total": 1.5}, "device": "cpu", "quality": quality, "warnings": []}
    say("result", report={**report, "job": job, "environment": environment, "heard": heard})


def selftest():
    if os.environ.get("FAKE_SELFTEST") == "fail":
        sys.exit("ModuleNotFoundError: No module named 'torch'")
    print("chatter")
    print(json.dumps({"ok": True}))


{"worker": worker, "selftest": selftest}[sys.argv[1]]()
