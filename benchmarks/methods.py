"""Every method by one name, run on files as a user would run it.

``NAME`` is a classical method as published, ``NAME+3`` the same after 3 back-projections, ``NAME+bp`` its best number
of back-projections. A preset is TraPan itself; ``PRESET@1`` is the same with another seed. The rest are peers.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import rasterio

from engine import classical
from engine.job import PRESETS, Job
from engine.run import Run
from engine.sharpen import fuse_classically, sharpen

from . import peers
from .case import CPU, Bands, Case, judge, visible_bands

BACK_PROJECTIONS = (1, 3, 10)
BEST = "+bp"
NAMES = (*classical.METHODS, *(m + BEST for m in classical.METHODS), *peers.METHODS, *PRESETS)

REDUCED = {"PSNR": 1, "SAM": -1, "ERGAS": -1, "Q2n": 1}
FULL = {"HQNR": 1, "D_lambda": -1, "D_S": -1, "D_rho": -1, "R_ERGAS": -1}
"""Index -> 1 where more is better, -1 where less is."""

Row = dict[str, Any]
"""Index -> value, and what else is to be known of one method on one case."""


@dataclass(frozen=True)
class Settings:
    """What all runs share: overrides of the presets, seed, CPU threads."""

    overrides: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    seed: int = 0
    threads: int = 1


def is_preset(method: str) -> bool:
    return method.partition("@")[0] in PRESETS


def measure(method: str, case: Case, settings: Settings) -> Row:
    """Runs a method and judges it; a failure is a row that holds its first line under ``error``."""
    try:
        if not method.endswith(BEST):
            return _once(method, case, settings)
        name = method.removesuffix(BEST)
        return best({n: _once(f"{name}+{n}", case, settings) for n in BACK_PROJECTIONS})
    except Exception as exc:  # one method's defect must not cost the other methods their numbers
        return {"error": (str(exc).splitlines() or [type(exc).__name__])[0]}


def best(tries: Mapping[int, Row]) -> Row:
    """Returns the row of the best number of back-projections.

    At reduced resolution each index takes the best value that it reaches over the tries: the strictest reading. At full
    resolution, where one index can be bought with another, it is the row with the best HQNR.
    """
    if all("HQNR" in row for row in tries.values()):
        n = max(tries, key=lambda n: tries[n]["HQNR"] if tries[n]["HQNR"] is not None else -1.0)
        return {**tries[n], "back_projections": n}
    top: Row = {}
    for index, sign in REDUCED.items():
        values = [row[index] for row in tries.values() if row[index] is not None]
        top[index] = max(values, key=lambda value: sign * value) if values else None
    return {**top, "seconds": sum(row["seconds"] for row in tries.values()), "tries": dict(tries)}


def _once(method: str, case: Case, settings: Settings) -> Row:
    out, began = case.work / f"{method}.tif", time.monotonic()
    bands = fuse(method, case, out, settings)
    row: Row = {"seconds": round(time.monotonic() - began, 2)}
    row |= judge(out, case, bands)
    if bands:
        row["bands"] = list(bands)
    elif is_preset(method) and (visible := visible_bands(case.names)):
        row["visible"] = {"bands": list(visible), **judge(_part(out, visible), case, visible)}
    return row


def fuse(method: str, case: Case, out: Path, settings: Settings) -> Bands:
    """Writes the result of one method; returns the 1-based MS bands that it holds, empty for all.

    TraPan gets the pair as it is; the yardsticks are told the true geometry where it is known.
    """
    name, _, seed = method.partition("@")
    ms = case.ms if name in PRESETS else case.told
    job = Job(str(case.pan), str(ms), str(out), sensor=case.sensor, device="cpu", overwrite=True)
    if name in PRESETS:
        chosen = {"preset": name, "seed": int(seed or settings.seed), "settings": settings.overrides}
        sharpen(Job(**{**vars(job), **chosen}), Run(CPU, chosen["seed"]))
    elif name in peers.METHODS:
        return peers.METHODS[name][1](case, out, settings.threads)
    else:
        name, _, times = name.partition("+")
        as_told = {**vars(job), "settings": {"geometry": {"register": "off"}}}
        fuse_classically(name, Job(**as_told), Run(CPU), int(times or 0))
    return ()


def _part(path: Path, bands: Sequence[int]) -> Path:
    """Writes some bands of a file to a file beside it."""
    target = path.with_suffix(".part.tif")
    with rasterio.open(path) as file:
        profile = {**file.profile, "count": len(bands), "photometric": "MINISBLACK", "alpha": "NO"}
        values = file.read(list(bands))
    with rasterio.open(target, "w", **profile) as file:
        file.write(values)
    return target
