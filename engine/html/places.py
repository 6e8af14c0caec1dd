"""Where to look: the most textured place of a scene, and the areas where the result agrees least with MS."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

from ..assess import Judged
from ..degrade import degrade, interpolate
from ..grid import Box
from ..quality_map import QualityMap, quality_map

WORST = 5
WORST_SIDE_MS_PX = 8
MOST_DETAIL = 2.0
"""Largest detail that counts as texture, beside its mean over the scene."""


def most_textured(judged: Judged, side: int) -> tuple[int, Box, Box]:
    """Returns the area, the square in it, and the same square in the scene, where PAN has most detail.

    Args:
        judged: what is looked at.
        side: MS px; cut to the area.
    """
    level, psf = judged.level, judged.level.pan_psf
    detail = (level.P - interpolate(degrade(level.P, psf), psf)).abs()
    # Beyond a few times the usual detail more does not count: else a cloud's edge outdoes a town.
    detail = detail.clamp(max=MOST_DETAIL * float(detail[level.P_valid].mean()))
    score = F.avg_pool2d(detail, psf.ratio) * level.usable
    h, w = (min(side, size) for size in score.shape[-2:])
    sums = windows(score, h, w)
    number, y, x = _place(int(sums.argmax()), sums)
    local = Box(y, x, h, w)
    return number, local, local.moved(judged.boxes[number].y, judged.boxes[number].x)


@dataclass(frozen=True)
class Spot:
    """A small area with its local quality.

    Attributes:
        box: MS px from the corner of the common window.
        consistency: relative difference between D(k*X) and MS, root mean square.
        angle: mean spectral angle between them, degrees.
        detail: mean of 1 - local correlation with PAN.
    """

    box: Box
    consistency: float
    angle: float
    detail: float


@torch.no_grad()
def worst_spots(judged: Judged) -> list[Spot]:
    """Returns the areas of the largest relative consistency error, the worst first, away from each other."""
    maps = quality_map(judged.X, judged.seen, judged.level)
    side = min(WORST_SIDE_MS_PX, *maps.consistency.shape[-2:])
    score = windows(maps.consistency.square().nan_to_num(0.0), side, side)
    spots = []
    while len(spots) < WORST and bool((score > 0).any()):
        number, y, x = _place(int(score.argmax()), score)
        spots.append(_spot(maps, number, Box(y, x, side, side), judged.boxes[number]))
        near = Box(y - 2 * side, x - 2 * side, 4 * side + 1, 4 * side + 1).within(Box(0, 0, *score.shape[-2:]))
        score[number, 0][near.slices] = 0
    return spots


def _spot(maps: QualityMap, number: int, local: Box, area: Box) -> Spot:
    here = (number, 0, *local.slices)
    error, angle, detail = maps.consistency[here].square(), maps.angle[here], maps.detail[here]
    box = local.moved(area.y, area.x)
    return Spot(box, float(error.nanmean().sqrt()), float(angle.nanmean()), float(detail.nanmean()))


def windows(values: Tensor, h: int, w: int) -> Tensor:
    """Returns the mean of each h x w window: (B,1,H,W) -> (B,1,H-h+1,W-w+1), by its upper left corner."""
    return F.avg_pool2d(F.avg_pool2d(values, (h, 1), 1), (1, w), 1)


def _place(index: int, scores: Tensor) -> tuple[int, int, int]:
    """Returns (sample, row, column) of a flat index."""
    h, w = scores.shape[-2:]
    return index // (h * w), index // w % h, index % w


def around(spot: Box, side: int, scene: Box) -> Box:
    """Returns the square of this side around a spot, moved or cut to lie inside the scene; all in MS px."""
    h, w = min(side, scene.h), min(side, scene.w)
    y, x = spot.y + spot.h // 2 - h // 2, spot.x + spot.w // 2 - w // 2
    return Box(min(max(y, 0), scene.h - h), min(max(x, 0), scene.w - w), h, w)
