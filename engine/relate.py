"""Before anything is fused: what the pair itself says of its shift and sharpness, told to the user and built in."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional as F

from . import masks
from .classical import Level, fit, masked_mean, reduced
from .classical.level import rounded
from .classical.statistics import low_pan
from .crops import sample_tiles
from .degrade import Psf, mtf_gain, sampled
from .displacement import Displacement
from .drift import local_displacement
from .infer import Units
from .job import AUTO, Geometry
from .language import tr
from .matching import AS_REGISTERED_PX, PanFilter, match
from .raster import Pair, Pixels
from .registration import Relation, estimate
from .run import Run
from .sensors import CONVENTION, Sensor

DRIFT_SAMPLE_PX = 1600
"""Side of the square that the areas would fill in which local shifts are looked for, PAN px: the same whoever asks, so
that a result is judged as it was made."""
Finding = tuple[Level, Relation]


@dataclass(frozen=True)
class Related:
    """A pair as it is worked with.

    Attributes:
        pair: with the displacement of its MS pixels, where they need one.
        sample: its pixels.
        units: with the shifts, widths and PAN filter that were found.
        relation: what was found; None: not asked for.
    """

    pair: Pair
    sample: list[Pixels]
    units: Units
    relation: Relation | None

    def describe(self) -> dict[str, Any]:
        """Returns what was found and what is used, in JSON's types."""
        return describe(self.relation, self.units, self.pair.displacement)


def relate(pair: Pair, read: Callable[[Pair], list[Pixels]], geometry: Geometry, sensor: Sensor, run: Run) -> Related:
    """Finds how PAN and MS lie to each other and how sharp they are.

    Args:
        pair: as its files have it.
        read: reads a sample of a pair.
        geometry: what may be estimated.
        sensor: where the table's widths come from.
        run: device; is told what was found.
    """

    def looked_at(pair: Pair) -> tuple[Pair, list[Pixels], Units, Finding | None]:
        sample = read(pair)
        units = Units.of(sample, pair.geometry, pair.ms.bands, sensor)
        return pair, sample, units, look(units, sample, geometry, run.device)

    pair, sample, units, finding = looked_at(pair)
    if finding is not None and geometry.register == AUTO and not finding[1].reliable:
        local = _local_shifts(pair, units, finding[1], run.device)
        followed = local and looked_at(replace(pair, displacement=local))
        if local and followed and followed[3] and followed[3][1].reliable:
            pair, sample, units, finding = followed
            _tell_displacement(local, units.psf.ratio, run)
    if finding is None:
        return Related(pair, sample, units, None)
    return Related(pair, sample, use(units, finding, geometry, sensor, run, pair.placed), finding[1])


def look(units: Units, sample: list[Pixels], geometry: Geometry, device: torch.device) -> Finding | None:
    """Returns the sample and what it says of itself; None where nobody asks, or there is nothing to see."""
    if geometry.register != AUTO and geometry.psf != AUTO:
        return None
    with torch.inference_mode(False):  # the estimate follows gradients, whoever asks for it
        level = units.level(sample, device)
        return (level, estimate(level)) if bool(level.usable.any()) else None


def use(units: Units, finding: Finding, geometry: Geometry, sensor: Sensor, run: Run, placed: bool) -> Units:
    """Returns the units with the shifts, widths and PAN filter to work with, and tells what was found.

    Args:
        units: as the files and the table of sensors have it.
        finding: what ``look`` returns.
        geometry: what may be estimated.
        sensor: where the table's widths come from.
        run: is told.
        placed: whether the files say where on Earth they lie.
    """
    level, relation = finding
    known = sensor.source != CONVENTION
    allowed = (geometry.register == AUTO, geometry.psf == AUTO, not is_noisy(level))
    psf, pan_filter = match(units.psf, relation, known, *allowed, placed)
    pan_psf = psf.mean() if geometry.psf == AUTO else replace(units.pan_psf, phase_px=psf.mean().phase_px)
    if min(pan_filter.variance_px2) < 0:
        pan_filter = worthwhile(pan_filter, replace(level, psf=psf, pan_psf=pan_psf), relation)
    if geometry.psf == AUTO and relation.reliable:
        pan_filter = replace(pan_filter, noise=to_calm(level))
    if geometry.register == AUTO:
        _tell_shift(relation, run)
    if geometry.psf == AUTO and relation.reliable:
        run.info(_widths(units.psf, psf, relation))
    return replace(units, psf=psf, pan_psf=pan_psf, pan_filter=pan_filter)


def _local_shifts(pair: Pair, units: Units, relation: Relation, device: torch.device) -> Displacement | None:
    """Returns how far MS pixels lie off the common shift; None where the parts of the scene do not tell."""
    tiles = sample_tiles(pair, DRIFT_SAMPLE_PX)
    with torch.inference_mode():
        level = units.level([pair.read(tile) for tile in tiles], device)
        return local_displacement(level, relation, [tile.ms_in for tile in tiles])


BOOSTS = (0.0, 0.5, 1.0)
"""Shares of the sharpening of PAN that are tried."""


def worthwhile(pan_filter: PanFilter, level: Level, relation: Relation) -> PanFilter:
    """Returns the filter with as much of its sharpening as serves this scene.

    Sharpening PAN lifts its noise, its rounding and whatever PAN shows that the bands do not. One level down the same
    case can be made: PAN is blurred as much too far as it is here, rounded, sharpened, and the fusion (GLP-FS) compared
    with the MS image.

    Args:
        pan_filter: the filter that the widths ask for.
        level: the pair, PAN not yet filtered.
        relation: what was estimated.
    """
    sharpening = tuple(min(v, 0.0) for v in pan_filter.variance_px2)
    r, below = level.psf.ratio, reduced(level)
    h, w = below.P.shape[-2:]
    phase = level.P.new_tensor(level.pan_psf.phase_px[0]) + level.P.new_tensor(pan_filter.shift_px)
    sigma = [math.sqrt(s**2 - v * r**2) for s, v in zip(relation.sigma_px, sharpening)]
    blurred = rounded(sampled(level.P, r, phase, level.P.new_tensor(sigma))[..., :h, :w], level.step[0])
    draw = torch.Generator().manual_seed(0)
    blurred = blurred + noise(level.P, level.P_valid) * torch.randn(blurred.shape, generator=draw).to(blurred)
    mask = masks.spread(below.clean, r)

    def error(share: float) -> float:
        P = PanFilter((share * sharpening[0], share * sharpening[1]))(blurred)
        X = fit("glp-fs", replace(below, P=P), 3)(P, below.m)
        rest = masked_mean((X - level.m[..., :h, :w]).square(), mask)
        return float((rest / masked_mean(level.m.square(), level.usable).clamp_min(1e-20)).mean())

    share = min(BOOSTS, key=error)
    scaled = tuple(share * v if v < 0 else v for v in pan_filter.variance_px2)
    return replace(pan_filter, variance_px2=(scaled[0], scaled[1]))


def is_noisy(level: Level) -> bool:
    """Returns whether PAN's noise would show if PAN were sharpened: measured against its details."""
    detail = level.P - low_pan(level.P, level.pan_psf)
    spread = float(masked_mean(detail.square(), level.P_valid).sqrt())
    return noise(level.P, level.P_valid) * level.psf.ratio > NOISE_SHARE * spread


NOISE_SHARE = 0.33
"""Noise beside the deviation of PAN's details, times the ratio: sharpened, WorldView-2's 0.45 shows as a crosshatch."""


def to_calm(level: Level) -> float:
    """Returns PAN's noise where it is a part of its details that counts, else 0.

    Noise of no more than one step of the file's integers stays: without it rounding makes plains of calm places.
    """
    detail = level.P - low_pan(level.P, level.pan_psf)
    found, (step, _) = noise(level.P, level.P_valid, CALMEST), level.step
    counts = found > max(step, LEAST_NOISE * float(masked_mean(detail.square(), level.P_valid).sqrt()))
    return found if counts else 0.0


CALMEST, LEAST_NOISE = 0.05, 0.08
"""Share of the scene that is taken for calm, and the noise beside the deviation of PAN's details from which it counts:
0.08 to 0.6 on eight pairs, two of which show it plainly; 0.01 to 0.08 on seven, one of them with a simulated PAN."""


def noise(P: Tensor, valid: Tensor, calmest: float = 0.2) -> float:
    """Returns the standard deviation of PAN's noise: what second differences along both axes see where it is calm.

    Args:
        P: (B,1,H,W).
        valid: bool (B,1,H,W).
        calmest: share of the scene that is taken for calm.
    """
    if min(P.shape[-2:]) < NOISE_WINDOW_PX:
        return 0.0
    taps = P.new_tensor([1.0, -2.0, 1.0])
    seen = F.conv2d(P, (taps[:, None] * taps / 6.0).view(1, 1, 3, 3), padding=1).square()
    share = F.avg_pool2d(valid.to(P.dtype), NOISE_WINDOW_PX)
    calm = F.avg_pool2d(seen, NOISE_WINDOW_PX)[share == 1]
    return float(calm.kthvalue(max(1, int(calm.numel() * calmest))).values.sqrt()) if calm.numel() else 0.0


NOISE_WINDOW_PX = 16


def describe(relation: Relation | None, units: Units, displacement: Displacement | None = None) -> dict[str, Any]:
    """Returns what was found and what is used, in JSON's types; shifts as (right, down) in PAN px."""
    used = {
        "mtf_gain": [round(mtf_gain(s, units.psf.ratio), 4) for s in units.psf.sigma_px],
        "pan_blur_added_px2": [round(v, 4) for v in reversed(units.pan_filter.variance_px2)],
        "pan_noise_dn": round(units.pan_filter.noise * float(units.scale.pan_dn), 4),
    }
    if relation is None:
        return used
    found = {
        "shift_px": [round(v, 3) for v in reversed(relation.shift_px)],
        "band_shift_px": [[round(v, 3) for v in reversed(s)] for s in relation.band_shift_px],
        "spread_px": round(relation.spread_px, 3) if math.isfinite(relation.spread_px) else None,
        "gain_beside_pan": [round(mtf_gain(s, units.psf.ratio), 4) for s in reversed(relation.sigma_px)],
        "unexplained": round(relation.unexplained, 5),
        "reliable": relation.reliable,
        "local_shift_px": displacement and [round(units.psf.ratio * v, 3) for v in reversed(displacement.range_px)],
    }
    return found | used


def _tell_shift(relation: Relation, run: Run) -> None:
    y, x = relation.shift_px
    if not relation.reliable:
        text = tr("The shift between PAN and MS could not be estimated: {reason}. The files are trusted.")
        run.warn(text.format(reason=relation.reason))
        return
    right = tr("{:.2f} right") if x > 0 else tr("{:.2f} left")
    down = tr("{:.2f} down") if y > 0 else tr("{:.2f} up")
    where = f"{right.format(abs(x))}, {down.format(abs(y))}"
    if max(abs(y), abs(x)) < AS_REGISTERED_PX:
        said = tr("PAN and MS are registered: MS would have to move {where} to lie on PAN, in PAN pixels.")
    else:
        said = tr(
            "MS has to move {where} to lie on PAN, in PAN pixels (parts of the scene agree to {spread:.2f}). Corrected."
        )
    run.info(said.format(where=where, spread=relation.spread_px))
    for band, (own_y, own_x) in enumerate(relation.band_shift_px, 1):
        if (own_y, own_x) != (y, x):
            own = tr("Band {band} has a shift of its own on top of it: {x:+.2f} in x, {y:+.2f} in y.")
            run.info(own.format(band=band, x=own_x - x, y=own_y - y))


def _tell_displacement(displacement: Displacement, ratio: int, run: Run) -> None:
    """Tells how far parts of the scene lie apart."""
    text = tr(
        "Parts of the scene are shifted against each other by up to {most:.1f} PAN px: MS is resampled (cubic) to "
        "follow them."
    )
    run.warn(text.format(most=ratio * max(displacement.range_px)))


def _widths(table: Psf, used: Psf, relation: Relation) -> str:
    y, x = (mtf_gain(s, table.ratio) for s in relation.sigma_px)
    expected, taken = (mtf_gain(psf.mean().sigma_px[0], psf.ratio) for psf in (table, used))
    if used.sigma_px == table.sigma_px:
        said = tr(
            "Beside PAN the MS bands have an MTF gain of {x:.2f} in x and {y:.2f} in y; expected was {expected:.2f}."
        )
    else:
        said = tr(
            "Beside PAN the MS bands have an MTF gain of {x:.2f} in x and {y:.2f} in y; expected was {expected:.2f}, "
            "{taken:.2f} is used."
        )
    return said.format(x=x, y=y, expected=expected, taken=taken)
