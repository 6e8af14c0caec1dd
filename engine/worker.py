"""The engine's side of the wall: one Request in on stdin, events out on stdout (see events.py)."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from . import __version__, events
from .errors import Cancelled, EngineError
from .job import part_path
from .language import tr
from .request import ASSESS, CHECK, CLASSICAL, DEMO, SHARPEN, Request

if TYPE_CHECKING:
    from .run import Run

GRACE_S = 2.0
"""Time that a cancelled run gets to clean up behind itself before the process ends at once."""
NICENESS = 5


def serve(told_to_end: Callable[[], bool]) -> int:
    """Does what is asked on stdin; returns the exit code: 0 done, 1 error, 130 cancelled.

    Args:
        told_to_end: asked at every step: whether the run is to end for another reason than a cancel line.
    """
    out = _take_stdout()
    if hasattr(os, "nice"):
        os.nice(NICENESS)

    def emit(event: str, /, **fields: Any) -> None:  # an error event has a field ``kind`` of its own
        out.write(events.encode(event, **fields) + "\n")
        out.flush()

    try:
        request = Request.from_json(sys.stdin.readline())
        return _serve(request, emit, told_to_end)
    except Cancelled as exc:
        emit(events.ERROR, kind=exc.kind, message=exc.message, field=None)
        return 130
    except EngineError as exc:
        emit(events.ERROR, kind=exc.kind, message=exc.message, field=exc.field)
        return 1


def _serve(request: Request, emit: Any, told_to_end: Callable[[], bool]) -> int:
    cancel, finish = threading.Event(), threading.Event()
    threading.Thread(target=_watch, args=(request.outputs, cancel, finish), daemon=True).start()
    import torch

    from .run import Run, pick_device

    emit(events.HELLO, version=__version__, python=platform.python_version(), torch=torch.__version__, pid=os.getpid())
    device, words = pick_device(request.job.device, request.job.threads)
    emit(events.INFO, message=tr("Device: {}.", words))
    run = Run(device, request.job.seed, emit, lambda: cancel.is_set() or told_to_end(), finish.is_set)
    emit(events.RESULT, report=_TASKS[request.task](request, run))
    return 0


def _sharpen(request: Request, run: Run) -> dict[str, Any]:
    from .sharpen import sharpen

    return sharpen(request.job, run)


def _classical(request: Request, run: Run) -> dict[str, Any]:
    from .sharpen import fuse_classically

    options = request.options
    return fuse_classically(options["method"], request.job, run, options.get("back_projections", 0))


def _assess(request: Request, run: Run) -> dict[str, Any]:
    from .assess import judge

    job, options = request.job, request.options
    return judge(job, run, options.get("reference") or None, options.get("quality_map", ""))


def _check(request: Request, run: Run) -> dict[str, Any]:
    from .check import check_pair

    return check_pair(request.job, run)


def _demo(request: Request, run: Run) -> dict[str, Any]:
    from .demo import DemoFiles, write_scene

    job = request.job
    files = DemoFiles(job.pan, job.ms, job.out)
    write_scene(files, request.options.get("size_px", 1024), job.seed, run)
    return {**vars(files), "seconds": run.seconds}


_TASKS = {SHARPEN: _sharpen, CLASSICAL: _classical, ASSESS: _assess, CHECK: _check, DEMO: _demo}


def _take_stdout() -> TextIO:
    """Returns stdout for events only: whatever libraries print goes to stderr from now on."""
    events_out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    return events_out


def _watch(outputs: tuple[str, ...], cancel: threading.Event, finish: threading.Event) -> None:
    """Waits for a cancel line or the end of stdin (whoever started us is gone); then ends the process in time."""
    for line in sys.stdin:
        if line.strip() == events.FINISH_LINE:
            finish.set()
        if line.strip() == events.CANCEL_LINE:
            break
    cancel.set()
    threading.Event().wait(GRACE_S)
    for out in outputs:
        Path(part_path(out, os.getpid())).unlink(missing_ok=True)
    os._exit(130)


def selftest() -> dict[str, Any]:
    """Returns what this interpreter offers, after one optimiser step, one raster and the imports of a run.

    torch that imports can still fail at its first step (a foreign sympy on the path), hence the step; rasterio that
    imports can still lack its drivers, hence the raster.
    """
    import rasterio
    import torch

    weight = torch.zeros(4, requires_grad=True)
    optimiser = torch.optim.Adam([weight])
    (weight - 1).square().sum().backward()
    optimiser.step()
    cuda = torch.cuda.is_available()
    return {
        "ok": bool(weight.detach().abs().sum() > 0) and _reads_a_raster(),
        "engine": __version__,
        "python": platform.python_version(),
        "torch": torch.__version__,
        "rasterio": rasterio.__version__,
        "gdal": rasterio.__gdal_version__,
        "click": importlib.metadata.version("click"),
        "cuda": cuda,
        "cuda_device": torch.cuda.get_device_name() if cuda else None,
        "mps": torch.backends.mps.is_available(),
    }


def _reads_a_raster() -> bool:
    """Returns whether a GeoTIFF with a CRS that is written into memory is read as it was written."""
    import numpy as np
    from rasterio.io import MemoryFile
    from rasterio.transform import from_origin

    values = np.arange(12, dtype="uint16").reshape(1, 3, 4)
    place = {"transform": from_origin(500000, 5400000, 1, 1), "crs": "EPSG:32633"}
    with MemoryFile() as memory:
        with memory.open(driver="GTiff", width=4, height=3, count=1, dtype="uint16", **place) as file:
            file.write(values)
        with memory.open() as file:
            return bool((file.read() == values).all()) and file.crs.to_epsg() == 32633
