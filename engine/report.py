"""What a run leaves beside the image: tags in the GeoTIFF, and the report."""

from __future__ import annotations

import json
import os
from typing import Any

import torch

from . import __version__
from .job import Job
from .raster import Pair
from .run import Run
from .sensors import Sensor

Report = dict[str, Any]
RECENT = 10
"""A stage's final loss is the mean of so many last records: single steps of the alternation have two kinds of loss."""


def tags(job: Job, sensor: Sensor, relation: dict[str, Any], run: Run) -> dict[str, str]:
    """Returns what the GeoTIFF says about its making; no time and no path, so that equal runs give equal files."""
    parameters = {"preset": job.preset, "bands": job.bands, "window": job.window, "settings": job.settings}
    return {
        "TRAPAN_VERSION": __version__,
        "TRAPAN_PARAMETERS": json.dumps(parameters, default=list),
        "TRAPAN_SENSOR": sensor.name,
        "TRAPAN_RELATION": json.dumps(relation),
        "TRAPAN_SEED": str(job.seed),
        "TRAPAN_DEVICE": run.device.type,
        "TRAPAN_TORCH": torch.__version__,
        "TRAPAN_PAN": os.path.basename(job.pan),
        "TRAPAN_MS": os.path.basename(job.ms),
    }


def report(job: Job, sensor: Sensor, pair: Pair, relation: dict[str, Any], run: Run) -> Report:
    """Returns what every run can say, in JSON's types; times in seconds."""
    g = pair.geometry
    return {
        "output": job.out,
        "version": __version__,
        "device": run.device.type,
        "sensor": sensor.name,
        "ratio": g.ratio,
        "phase_px": [round(p, 6) for p in g.phase_px],
        "relation": relation,
        "size": [g.out.w, g.out.h],
        "bands": list(pair.ms.bands),
        "seconds": run.seconds,
        "warnings": run.warnings,
    }


def losses(run: Run) -> dict[str, float]:
    """Returns the final loss of each stage."""
    return {stage: round(sum(v[-RECENT:]) / len(v[-RECENT:]), 6) for stage, v in run.losses.items()}
