"""The story: TRA-PAN on one pair.

"Two-Stage Random Alternation Framework for Zero-Shot Pansharpening", arXiv 2505.06576.
"""

from __future__ import annotations

import json
import os
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn

from . import __version__, classical
from .assess import assess
from .classical import Level
from .crops import check_size, read_sample
from .degrade import degrade, interpolate
from .errors import JobError
from .infer import Sharpener, Units, fuse_scene
from .job import Job, Settings
from .networks import FusionNet, Mean, Normalisation, ResidualFusion
from .output import check_options, check_output, create_output, replacing
from .raster import Pair, open_pair
from .run import Run, enough_memory, seeded
from .sensors import Sensor, sensor_for
from .stages.dam import learn_degradation
from .stages.rao import alternate
from .stages.steps import Full, Reduced
from .stages.warmup import warm_up

Report = dict[str, Any]
RECENT = 10
"""A stage's final loss is the mean of so many last records: single steps of the alternation have two kinds of loss."""


@enough_memory()
def sharpen(job: Job, run: Run) -> Report:
    """Sharpens one pair and writes the GeoTIFF; returns the report of the run in JSON's types.

    Raises:
        EngineError: input, output or device do not allow it; nothing is left on disk.
        Cancelled: a cancel was asked for; nothing is left on disk.
    """
    settings = job.check().resolved_settings()
    check_output(job.out, (job.pan, job.ms), job.overwrite)
    run.plan(**_expected_shares(settings))
    with open_pair(job.pan, job.ms, job.pan_band, job.bands, job.window, run.warn) as pair:
        check_size(pair)
        check_options(pair, job.creation_options)
        sensor, evidence = sensor_for(job.sensor, pair.clues)
        run.info(f"Sensor: {sensor.title} ({evidence}).")

        run.stage("read")
        sample = read_sample(pair, settings.finish.sample_px)
        units = Units.of(sample, pair.geometry, pair.ms.bands, sensor)
        full = units.level(sample, run.device)
        norm = normalisation(full)
        fit = partial(classical.fit, settings.start.method, back_projections=settings.start.back_projections)
        start = fit(full)

        g = learn_degradation(full, norm, settings.dam, run)
        supervised = Reduced.of(full, fit, settings.warm_up, norm)
        unsupervised = Full.of(full, start, g, settings.rao, norm)
        nets, count = _networks(settings, norm, run), settings.search.networks
        for i in range(count):
            run.stage("warm-up", i, count)
            nets[i] = warm_up(nets[i], supervised, settings.warm_up, settings.search, run)
        for i in range(count):
            run.stage("alternation", i, count)
            nets[i] = alternate(nets[i], supervised, unsupervised, settings.rao, settings.search, run)

        sharpener = Sharpener(start, Mean(nets), full.psf, full.pan_psf, settings.finish.back_projections)
        with replacing(job.out) as part:
            with create_output(part, pair, _tags(job, sensor, run), job.creation_options, run.warn) as output:
                fuse_scene(pair, sharpener, units, output, settings.finish.tile_px, run)
            run.stage("assessment")
            quality = assess(part, job.pan, job.ms, Run(run.device), None, job.pan_band, job.bands, sensor.name)
    run.finish()
    return _report(job, settings, sensor, pair, quality, run)


@enough_memory()
def fuse_classically(method: str, job: Job, run: Run, back_projections: int = 0) -> Report:
    """Sharpens one pair with a classical method; the Job's preset, seed and training settings play no part.

    Raises:
        EngineError: as ``sharpen``, or an unknown method.
    """
    if method not in classical.METHODS:
        raise JobError(f"Unknown method {method!r}; expected one of {', '.join(classical.METHODS)}.", "method")
    finish = job.check().resolved_settings().finish
    check_output(job.out, (job.pan, job.ms), job.overwrite)
    with open_pair(job.pan, job.ms, job.pan_band, job.bands, job.window, run.warn) as pair:
        sensor, evidence = sensor_for(job.sensor, pair.clues)
        run.info(f"Sensor: {sensor.title} ({evidence}).")
        run.stage("read")
        sample = read_sample(pair, finish.sample_px)
        units = Units.of(sample, pair.geometry, pair.ms.bands, sensor)
        model = classical.fit(method, units.level(sample, run.device), back_projections)
        tags = {"TRAPAN_METHOD": method, "TRAPAN_BACK_PROJECTIONS": str(back_projections), **_tags(job, sensor, run)}
        with (
            replacing(job.out) as part,
            create_output(part, pair, tags, job.creation_options, run.warn) as output,
        ):
            fuse_scene(pair, model, units, output, finish.tile_px, run)
    run.finish()
    return {
        "output": job.out,
        "method": method,
        "sensor": sensor.name,
        "device": run.device.type,
        "seconds": run.seconds,
        "warnings": run.warnings,
    }


def normalisation(level: Level) -> Normalisation:
    """Returns mean and deviation of a scene's MS bands, PAN and PAN detail over its valid pixels."""
    p = degrade(level.P, level.pan_psf)
    detail = level.P - interpolate(p, level.pan_psf)
    return Normalisation(
        *_mean_and_std(level.m, level.usable),
        *_mean_and_std(level.P, level.P_valid),
        _mean_and_std(detail, level.P_valid)[1],
    )


def _mean_and_std(x: Tensor, valid: Tensor) -> tuple[Tensor, Tensor]:
    mean = classical.masked_mean(x, valid)
    std = classical.masked_mean((x - mean).square(), valid).sqrt()
    # A band without variation stays as it is: its residual gets a negligible unit.
    return mean, std.clamp_min(1e-4 * float(std.max()) + 1e-12)


def _networks(settings: Settings, norm: Normalisation, run: Run) -> list[nn.Module]:
    """Returns fresh fusion networks of different first weights on the run's device."""
    net, bands = settings.net, norm.ms_mean.shape[1]

    def make() -> nn.Module:
        if net.kind == "fusionnet":
            return FusionNet(bands, net.channels, net.blocks)
        return ResidualFusion(bands, net.channels, net.blocks, norm)

    with seeded(run.seed):
        return [make().to(run.device) for _ in range(settings.search.networks)]


def _expected_shares(s: Settings) -> dict[str, float]:
    """Returns each stage's expected share of the time, in steps of the alternation; measured on 1280 x 1280 x 8."""
    return {
        "read": 15,
        "degradation": 0.15 * s.dam.steps,
        "warm-up": 0.7 * s.warm_up.steps * s.search.networks,
        "alternation": s.rao.steps * s.search.networks,
        "fusion": 100,
        "assessment": 40,
    }


def _tags(job: Job, sensor: Sensor, run: Run) -> dict[str, str]:
    """Returns what the GeoTIFF says about its making; no time and no path, so that equal runs give equal files."""
    parameters = {"preset": job.preset, "bands": job.bands, "window": job.window, "settings": job.settings}
    return {
        "TRAPAN_VERSION": __version__,
        "TRAPAN_PARAMETERS": json.dumps(parameters, default=list),
        "TRAPAN_SENSOR": sensor.name,
        "TRAPAN_SEED": str(job.seed),
        "TRAPAN_DEVICE": run.device.type,
        "TRAPAN_TORCH": torch.__version__,
        "TRAPAN_PAN": os.path.basename(job.pan),
        "TRAPAN_MS": os.path.basename(job.ms),
    }


def _report(job: Job, settings: Settings, sensor: Sensor, pair: Pair, quality: dict[str, float], run: Run) -> Report:
    g = pair.geometry
    return {
        "output": job.out,
        "version": __version__,
        "preset": job.preset,
        "seed": job.seed,
        "device": run.device.type,
        "sensor": sensor.name,
        "ratio": g.ratio,
        "phase_px": [round(p, 6) for p in g.phase_px],
        "size": [g.out.w, g.out.h],
        "bands": list(pair.ms.bands),
        "steps": {
            "degradation": settings.dam.steps,
            "warm-up": settings.warm_up.steps,
            "alternation": settings.rao.steps,
        },
        "losses": {stage: round(sum(v[-RECENT:]) / len(v[-RECENT:]), 6) for stage, v in run.losses.items()},
        "seconds": run.seconds,
        "quality": quality,
        "warnings": run.warnings,
    }
