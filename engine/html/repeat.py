"""How to run a Job again: for qgis_process, for QGIS's Python console, and for the engine's command line."""

from __future__ import annotations

import shlex
from typing import Any

from ..job import Job

ALGORITHM = "trapan:zeroshotpansharpen"
IN_QGIS = {
    ("geometry", "register"): "REGISTER",
    ("geometry", "psf"): "PSF",
    ("warm_up", "steps"): "WARMUP_STEPS",
    ("rao", "steps"): "RAO_STEPS",
    ("rao", "full_share"): "FULL_RESOLUTION_SHARE",
    ("finish", "tile_px"): "TILE_SIZE",
}
"""The settings that QGIS has a parameter for; a test compares them with the plugin."""


def qgis_parameters(job: Job, crs: str) -> dict[str, Any]:
    """Returns the parameters of the QGIS algorithm; those with their default are left out.

    Args:
        job: the Job.
        crs: authority code of the CRS of PAN, empty where it has none.
    """
    values: dict[str, Any] = {"PAN": job.pan, "MS": job.ms, "BANDS": list(job.bands), "SENSOR": job.sensor}
    values |= {"PRESET": job.preset, "DEVICE": job.device}
    if job.window is not None:
        west, south, east, north = job.window
        values["EXTENT"] = f"{west!r},{east!r},{south!r},{north!r}" + (f" [{crs}]" if crs else "")
    values |= {"SEED": job.seed, "PAN_BAND": job.pan_band, "THREADS": job.threads}
    settings = job.resolved_settings()  # as words on a command line they would still be texts
    for (group, field), name in IN_QGIS.items():
        if field in job.settings.get(group, {}):
            values[name] = getattr(getattr(settings, group), field)
    values |= {"CREATION_OPTIONS": "|".join(job.creation_options), "OUTPUT": job.out, "REPORT": job.report}
    unsaid = {"SENSOR": "auto", "DEVICE": "auto", "SEED": 0, "PAN_BAND": 0, "THREADS": 0}
    return {name: v for name, v in values.items() if v not in ("", []) and (name, v) not in unsaid.items()}


def beyond_qgis(job: Job) -> list[str]:
    """Returns the settings, ``group.field``, for which QGIS has no parameter."""
    return [f"{g}.{f}" for g, fields in job.settings.items() for f in fields if (g, f) not in IN_QGIS]


def qgis_process(job: Job, crs: str) -> str:
    """Returns the line for a shell; a list is given by naming the parameter once per item."""
    words = ["qgis_process", "run", ALGORITHM, "--"]
    for name, value in qgis_parameters(job, crs).items():
        words += [f"{name}={item}" for item in (value if isinstance(value, list) else [value])]
    return shlex.join(words)


def python_console(job: Job, crs: str) -> str:
    """Returns the lines for QGIS's Python console."""
    lines = [f"    {name!r}: {value!r}," for name, value in qgis_parameters(job, crs).items()]
    return "\n".join(["import processing", "", f"processing.run({ALGORITHM!r}, {{", *lines, "})"])


def engine_command(job: Job) -> str:
    """Returns the line for the engine alone, run where its folder ``engine`` lies."""
    words = ["python", "-m", "engine", "sharpen", job.pan, job.ms, job.out, "--preset", job.preset]
    given = {"bands": ",".join(map(str, job.bands)), "sensor": job.sensor, "device": job.device, "seed": job.seed}
    given |= {"pan-band": job.pan_band, "threads": job.threads, "report": job.report}
    for name, value in given.items():
        if value not in ("", 0, "auto"):
            words += [f"--{name}", str(value)]
    if job.window is not None:
        words += ["--window", *map(repr, job.window)]
    words += [w for option in job.creation_options for w in ("--co", option)]
    words += [w for g, fs in job.settings.items() for f, v in fs.items() for w in ("--set", f"{g}.{f}={v}")]
    return shlex.join(words + ["--overwrite"] * job.overwrite)
