"""Where a fused image is good or bad: three of the indices without reference, per MS pixel.

The same formulas as R_ERGAS, R_SAM and D_rho, before their mean is taken: the maps and the numbers agree.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from . import masks, metrics
from .classical import Level
from .degrade import degrade


@dataclass(frozen=True)
class QualityMap:
    """Local quality on the MS grid, (B,1,h,w) float32 each, NaN where a gap is near; 0 is best in all three.

    Attributes:
        consistency: relative difference between D(k*X) and MS, the root mean square over bands of error / band mean.
        angle: spectral angle between D(k*X) and MS, degrees, 0 to 180.
        detail: 1 - local correlation with PAN, the mean over bands and the PAN pixels below, 0 to 2.
    """

    consistency: Tensor
    angle: Tensor
    detail: Tensor


@torch.no_grad()
def quality_map(X: Tensor, valid: Tensor, level: Level, means: Tensor | None = None) -> QualityMap:
    """Returns the local quality of a fused image.

    Args:
        X: fused image, (B,C,H,W), in engine units, its gaps filled.
        valid: bool (B,1,H,W).
        level: the pair it was made from.
        means: (C,) ``band_means`` of the scene that this is a part of.

    Raises:
        DataError: no pixel is valid away from the gaps, and no means are given.
    """
    counted = _counted(valid, level)
    x = degrade(X, level.psf)
    maps = (
        metrics.relative_error(x, level.m, counted, means),
        metrics.spectral_angle(x, level.m, counted),
        _detail(X, level.P, counted, level.psf.ratio),
    )
    return QualityMap(*(torch.where(counted, values, math.nan).float() for values in maps))


@torch.no_grad()
def band_means(valid: Tensor, level: Level) -> Tensor:
    """Returns what the relative error of ``quality_map`` is relative to, (C,): the mean of MS where it is judged.

    Raises:
        DataError: no pixel is valid away from the gaps.
    """
    return metrics.band_mean(level.m, _counted(valid, level))


def _counted(valid: Tensor, level: Level) -> Tensor:
    """Returns the MS pixels that are judged, bool (B,1,h,w)."""
    return masks.all_valid_below(valid, level.psf.ratio) & level.clean


def _detail(X: Tensor, P: Tensor, counted: Tensor, ratio: int) -> Tensor:
    """Returns 1 - rho as D_rho has it, averaged over bands and PAN pixels: (B,1,h,w)."""
    seen = masks.spread(counted, ratio)
    lack = sum(1 - rho for rho in metrics.detail_correlations(X, P, seen, ratio))
    return torch.nn.functional.avg_pool2d(lack / X.shape[1], ratio)
