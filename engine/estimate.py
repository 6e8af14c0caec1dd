"""How long a run will take and how much memory it will need, found by doing a little of everything before it starts.

What is tried works on copies and draws from a generator of its own: the run itself is the same with and without.
"""

from __future__ import annotations

import copy
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import nn

from . import masks
from .classical import Classical, Level
from .classical.stack import Stack
from .events import duration
from .infer import Sharpener
from .job import Settings
from .language import tr
from .networks import Mean
from .run import Run, threads_in_words
from .stages.steps import Full, Reduced
from .tiling import tile_pairs

TRIAL_PX = {"cpu": 128}
OTHER_TRIAL_PX = 512
"""Side of the part of the scene that is sharpened on trial; a GPU is not busy with a small one."""
CPU_GROWTH = 0.2
"""A tile n times as large takes n^1.2 times as long on a CPU, whose caches it leaves; measured from 128 to 1024 px."""
JUDGED_SHARE = 0.5
"""Seconds of the assessment beside those of the reading, which also finds how PAN and MS lie to each other."""
_STEPS = 2
_FLOAT_BYTES = 4


@dataclass(frozen=True)
class Trials:
    """What is to be tried: everything that both stages and the fusion work with.

    Attributes:
        nets: the networks, untrained.
        supervised: data of the steps at reduced resolution.
        unsupervised: data of the steps at full resolution.
        start: the classical start.
        level: the pair, or a sample of it.
        scene: (h,w) of the whole scene, MS px.
    """

    nets: Sequence[nn.Module]
    supervised: Reduced
    unsupervised: Full
    start: Classical | Stack
    level: Level
    scene: tuple[int, int]


@dataclass(frozen=True)
class Estimate:
    """What a run is expected to need.

    Attributes:
        seconds: of each stage that is still to come.
        memory_bytes: at its peak: of the process on a CPU, on the device otherwise.
    """

    seconds: dict[str, float]
    memory_bytes: float


def foretell(trials: Trials, settings: Settings, run: Run) -> Estimate:
    """Tells how long the run takes and what it needs, corrects its plan, and returns both."""
    found = estimate(trials, settings, run)
    total = run.elapsed_s + run.foresee(found.seconds)
    run.info(
        tr(
            "About {time} and {memory:.1f} GB on {device}.",
            time=duration(total),
            memory=found.memory_bytes / 1e9,
            device=_place(run.device),
        )
    )
    return found


def estimate(trials: Trials, settings: Settings, run: Run) -> Estimate:
    """Returns what the rest of the run is expected to need; changes nothing."""
    net, draw = copy.deepcopy(trials.nets[0]), torch.Generator().manual_seed(0)
    at_reduced, at_full = _step_seconds(net, trials, settings, draw, run.device)
    rao, count = settings.rao, len(trials.nets)
    model = _sharpener(net, trials, settings)
    trial_s, trial_bytes, trial_px = _trial_tile(model, trials.level, run.device)
    reach_px = model.reach_px + masks.FILL_REACH_PX * trials.level.psf.ratio
    tiles_px = _tiles_px(trials, settings.finish.tile_px, reach_px)
    growth = 1 + CPU_GROWTH * (run.device.type == "cpu")
    seconds = {
        "warm-up": count * settings.warm_up.steps * at_reduced,
        "alternation": count * rao.steps * (rao.full_share * at_full + (1 - rao.full_share) * at_reduced),
        "fusion": trial_s * sum((px / trial_px) ** growth for px in tiles_px),
        "assessment": JUDGED_SHARE * run.seconds.get("read", 0.0),
    }
    per_px = trial_bytes / trial_px or _bytes_per_px(trials.level.m.shape[1], settings)
    held, peak = memory_bytes(run.device)
    return Estimate(seconds, max(peak, held + per_px * max(tiles_px)))


def memory_bytes(device: torch.device) -> tuple[float, float]:
    """Returns the memory in use and its highest mark so far: on the CUDA device, or of this process."""
    if device.type == "cuda":
        return torch.cuda.memory_allocated(device), torch.cuda.max_memory_allocated(device)
    peak = _peak_bytes()
    try:
        with open("/proc/self/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * _page_bytes(), peak
    except OSError:  # no Linux
        return peak, peak


def _peak_bytes() -> float:
    if sys.platform == "win32":
        return 0.5e9  # what Python with PyTorch takes; the standard library does not say there
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def _page_bytes() -> int:
    import resource

    return resource.getpagesize()


def _step_seconds(
    net: nn.Module, trials: Trials, settings: Settings, draw: torch.Generator, device: torch.device
) -> tuple[float, float]:
    """Returns the seconds of a step at reduced and at full resolution: the quicker of two, as the first one sets up."""
    optimiser = torch.optim.Adam(net.parameters(), lr=1e-4)

    def step(data: Reduced | Full) -> None:
        optimiser.zero_grad(set_to_none=True)
        data.loss(net, settings.search.loss, draw).backward()
        optimiser.step()

    def quickest(data: Reduced | Full) -> float:
        return min(_seconds(lambda: step(data), device) for _ in range(_STEPS))

    return quickest(trials.supervised), quickest(trials.unsupervised)


def _sharpener(net: nn.Module, trials: Trials, settings: Settings) -> Sharpener:
    finish, level = settings.finish, trials.level
    nets = Mean([net] * len(trials.nets))
    return Sharpener(trials.start, nets, level.psf, level.pan_psf, finish.back_projections, finish.orientations)


def _trial_tile(model: Sharpener, level: Level, device: torch.device) -> tuple[float, float, int]:
    """Returns seconds, bytes (0 on a CPU, where nobody counts them) and PAN pixels of a small tile."""
    ratio = level.psf.ratio
    side = min(TRIAL_PX.get(device.type, OTHER_TRIAL_PX) // ratio, *level.m.shape[-2:])
    P, m = level.P[:1, :, : side * ratio, : side * ratio], level.m[:1, :, :side, :side]
    held, _ = memory_bytes(device)
    if device.type == "cuda":
        torch.cuda.reset_peak_memory_stats(device)
    with torch.inference_mode():
        seconds = _seconds(lambda: model(P, m), device)
    used = memory_bytes(device)[1] - held if device.type == "cuda" else 0.0
    return seconds, used, (side * ratio) ** 2


def _seconds(work: Callable[[], object], device: torch.device) -> float:
    _wait_for(device)
    began = time.perf_counter()
    work()
    _wait_for(device)
    return time.perf_counter() - began


def _wait_for(device: torch.device) -> None:
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    elif device.type == "mps":
        torch.mps.synchronize()


def _tiles_px(trials: Trials, tile_px: int, reach_px: int) -> list[int]:
    """Returns the PAN pixels that go into each tile of the fusion, its overlap included."""
    tiles = tile_pairs(*trials.scene, trials.level.psf.ratio, tile_px, reach_px)
    return [tile.pan_in.h * tile.pan_in.w for tile in tiles]


def _bytes_per_px(bands: int, settings: Settings) -> float:
    """Returns the memory of the fusion per PAN pixel of a tile: inputs in two orientations, features, results.

    In floats, some ten for each band and four for each channel; measured: 705 bytes with 8 bands and 24 channels.
    """
    return _FLOAT_BYTES * (10 * bands + 4 * settings.net.channels)


def _place(device: torch.device) -> str:
    if device.type == "cuda":
        return f"cuda ({torch.cuda.get_device_name(device)})"
    return f"{device.type} ({threads_in_words()})"
