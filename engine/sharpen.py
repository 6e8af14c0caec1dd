"""The story: TRA-PAN on one pair.

"Two-Stage Random Alternation Framework for Zero-Shot Pansharpening", arXiv 2505.06576.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn

from . import classical
from .assess import Judged
from .classical import Classical, Level
from .classical.agreement import Agreement
from .classical.stack import BACK_PROJECTIONS, MEMBERS, Stack, choose_stack, fit_stack, may_be_wary
from .crops import check_size, read_sample
from .degrade import degrade, interpolate
from .estimate import Trials, foretell
from .html.evidence import gather
from .html.page import write_page
from .html.result import Result
from .infer import Sharpener, fuse_scene
from .job import TABLE, Geometry, Job, Settings
from .language import tr
from .networks import FusionNet, Mean, Normalisation, ResidualFusion, Shrunk
from .output import check_options, check_output, create_output, replacing
from .raster import open_pair
from .relate import relate
from .report import Report, losses, report, tags
from .run import Run, enough_memory, seeded
from .sensors import sensor_for
from .stages.dam import learn_degradation
from .stages.rao import alternate
from .stages.steps import Full, Reduced
from .stages.warmup import warm_up


@enough_memory()
def sharpen(job: Job, run: Run) -> Report:
    """Sharpens one pair and writes the GeoTIFF; returns the report of the run in JSON's types.

    Raises:
        EngineError: input, output or device do not allow it; nothing is left on disk.
        Cancelled: a cancel was asked for; nothing is left on disk.
    """
    settings = job.check().resolved_settings()
    check_output(job.out, (job.pan, job.ms), job.overwrite)
    if job.report:
        check_output(job.report, (job.pan, job.ms), job.overwrite, "report", ".html")
    run.plan(**_expected_shares(settings, bool(job.report)))
    with open_pair(job.pan, job.ms, job.pan_band, job.bands, job.window, run.warn) as pair:
        check_size(pair)
        check_options(pair, job.creation_options)
        sensor, evidence = sensor_for(job.sensor, pair.clues)
        run.info(tr("Sensor: {title} ({evidence}).", title=sensor.title, evidence=evidence))

        run.stage("read")
        related = relate(
            pair, partial(read_sample, sample_px=settings.finish.sample_px), settings.geometry, sensor, run
        )
        pair, units, found = related.pair, related.units, related.describe()
        level = units.level(related.sample, run.device)
        learned = learn(level, settings, run, (pair.geometry.ms.h, pair.geometry.ms.w))

        with replacing(job.report) as page, replacing(job.out) as part:
            labels = tags(job, sensor, found, run)
            with create_output(part, pair, labels, job.creation_options, run.warn) as output:
                fuse_scene(pair, learned.sharpener, units, output, settings.finish.tile_px, run)
            run.stage("assessment")
            judged = Judged.of(part, pair, sensor, settings.geometry.register, run.device, related)
            quality = judged.quality()
            if page:
                run.stage("report")
                result = Result(part, pair, sensor, judged, units, level, learned.sharpener, learned.supervised)
                evidence = gather(result, run)
            run.finish()
            told = report(job, sensor, pair, found, run) | {"preset": job.preset, "seed": job.seed}
            told |= {"final_back_projections": learned.sharpener.back_projections}
            told |= {"start": learned.start, "held_out": learned.held_out, "losses": losses(run), "quality": quality}
            if page:
                told |= {"comparison": evidence.comparison.rows, "report": job.report}
                write_page(page, job, told, evidence, run.losses)
    return told


@dataclass(frozen=True)
class Learned:
    """What both stages give.

    Attributes:
        sharpener: to be called on any part of the scene.
        start: what the scene chose to start from, in JSON's types.
        held_out: root mean square error on the held-out patches one level down, in standard deviations of the bands,
            of the start and of the trained network.
        supervised: the pair one level down, with the held-out patches.
    """

    sharpener: Sharpener
    start: dict[str, Any]
    held_out: dict[str, float]
    supervised: Reduced


def learn(full: Level, settings: Settings, run: Run, scene: tuple[int, int]) -> Learned:
    """Trains on a pair, or on a sample of it: stage 1 (degradation, warm-up) and stage 2 (random alternation).

    ``scene`` is (h,w) of all that will be sharpened, MS px: it tells how long the run takes.
    """
    norm = normalisation(full)
    fit, agreement, chosen = _start(settings, full)
    start = fit(full)
    g = learn_degradation(full, norm, settings.dam, run)
    supervised = Reduced.of(full, fit, settings.warm_up, norm, agreement)
    unsupervised = Full.of(full, start, g, settings.rao, norm, agreement)
    count, warmed, trained = settings.search.networks, [], []
    nets = _networks(settings, norm, run)
    foretell(Trials(nets, supervised, unsupervised, start, full, scene), settings, run)
    for i, net in enumerate(nets):
        if warmed and run.enough():
            break
        run.stage("warm-up", i, count)
        warmed.append(warm_up(net, supervised, settings.warm_up, settings.search, run))
    for i, net in enumerate(warmed):
        if trained and run.enough():
            break
        run.stage("alternation", i, count)
        trained.append(alternate(net, supervised, unsupervised, settings.rao, settings.search, run))
    if run.enough():
        run.warn(tr("The training was ended early on request: the result is the best so far."))
    most = settings.finish.back_projections
    if settings.start.method == "stack":  # the scene has told how many it bears
        most = min(most, max(chosen["back_projections"], 1))
    net, back_projections, errors = _proved(Mean(trained), supervised, most, settings, run)
    orientations = settings.finish.orientations
    sharpener = Sharpener(start, net, full.psf, full.pan_psf, back_projections, orientations, agreement)
    return Learned(sharpener, chosen, errors, supervised)


AS_GOOD = 0.005
"""Errors on the held-out patches that differ by no more than this share are the same: of such results the one that
agrees best with the MS image is taken."""


def _proved(
    net: nn.Module, supervised: Reduced, most: float, settings: Settings, run: Run
) -> tuple[nn.Module, float, dict[str, float]]:
    """Returns as much of the network as held-out patches confirm, the final back-projections, and the errors there."""
    best, before = most, supervised.held_error(None, 0)
    if settings.search.proof and bool(supervised.held.any()):
        net = Shrunk(net, supervised.proved_share(net))
        tried = {n: supervised.held_error(net, n) for n in {*BACK_PROJECTIONS, most} if n <= most}
        best = max(n for n, error in tried.items() if error <= (1 + AS_GOOD) * min(tried.values()))
        if tried[best] >= before:
            run.warn(tr("Training brought nothing on the held-out patches: the result is the classical start."))
            net, best = Shrunk(net, torch.zeros_like(net.share)), 0
    errors = {"start": before, "trained": supervised.held_error(net, best)}
    return net, best, {name: round(value, 6) for name, value in errors.items()}


def _start(
    settings: Settings, level: Level
) -> tuple[Callable[[Level], Classical | Stack], Agreement | None, dict[str, Any]]:
    """Returns how to fit the start at either level, where PAN and MS agree (None: not asked), and what was chosen."""
    start, wary = settings.start, settings.geometry.wary
    if start.method == "stack":
        mixture, count = choose_stack(level, start.back_projections)
        wary = wary and may_be_wary(level, mixture, count)
        shares = {
            name: [[round(float(w), 3) for w in band] for band in row] for name, row in zip(MEMBERS, mixture.weights)
        }
        chosen = {"method": "stack", "weights": shares, "back_projections": count, "wary": wary}
        fit = partial(fit_stack, mixture=mixture, back_projections=count, wary=wary)
    else:
        chosen = {"method": start.method, "back_projections": start.back_projections, "wary": wary}
        fit = partial(classical.fit, start.method, back_projections=start.back_projections)
    return fit, Agreement.of(level) if wary else None, chosen


@enough_memory()
def fuse_classically(method: str, job: Job, run: Run, back_projections: int = 0) -> Report:
    """Sharpens one pair with a classical method; of the Job's settings only ``geometry.register`` and ``finish`` count.

    Raises:
        EngineError: as ``sharpen``.
    """
    settings = job.check().resolved_settings()
    check_output(job.out, (job.pan, job.ms), job.overwrite)
    with open_pair(job.pan, job.ms, job.pan_band, job.bands, job.window, run.warn) as pair:
        sensor, evidence = sensor_for(job.sensor, pair.clues)
        run.info(tr("Sensor: {title} ({evidence}).", title=sensor.title, evidence=evidence))
        run.stage("read")
        asked = Geometry(settings.geometry.register, TABLE)
        related = relate(pair, partial(read_sample, sample_px=settings.finish.sample_px), asked, sensor, run)
        pair, units, found = related.pair, related.units, related.describe()
        model = classical.fit(method, units.level(related.sample, run.device), back_projections)
        how = {"TRAPAN_METHOD": method, "TRAPAN_BACK_PROJECTIONS": str(back_projections)}
        labels = how | tags(job, sensor, found, run)
        with (
            replacing(job.out) as part,
            create_output(part, pair, labels, job.creation_options, run.warn) as output,
        ):
            fuse_scene(pair, model, units, output, settings.finish.tile_px, run)
    run.finish()
    return report(job, sensor, pair, found, run) | {"method": method}


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


def _expected_shares(s: Settings, reported: bool) -> dict[str, float]:
    """Returns each stage's expected share of the time, in steps of the alternation; measured on 512 x 512 x 8."""
    return {
        "read": 100,
        "degradation": 0.18 * s.dam.steps,
        "warm-up": s.warm_up.steps * s.search.networks,
        "alternation": s.rao.steps * s.search.networks,
        "fusion": 8 * s.finish.orientations * s.search.networks,
        "assessment": 20,
        "report": 60 * reported,
    }
