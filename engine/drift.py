"""Shifts that differ from place to place: what ``registration`` estimates for the scene, window by window."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from .classical import Level
from .displacement import Displacement, Doubles
from .grid import Box
from .registration import MAX_SPREAD_PX, MAX_UNEXPLAINED, Lattice, Relation, Seen

WINDOW_MS_PX, STRIDE_MS_PX = 24, 6
"""Side of the windows in a scene that is seen as a whole, and the distance from one to the next."""
HALF = 6
"""Steps of the lattice of shifts that are tried around that of the whole scene: three quarters of an MS pixel."""
MIN_SEEN, MIN_FOUND = 0.5, 0.5
"""Share of a window's pixels that must have details, and of the windows that must show a shift."""


def local_displacement(level: Level, relation: Relation, boxes: list[Box]) -> Displacement | None:
    """Returns how far MS pixels lie off the shift of the whole scene, or None where the windows do not tell.

    Args:
        level: the scene, or areas of it.
        relation: of the whole scene; where nothing could be estimated there is nothing to start from.
        boxes: what each image of the level covers, MS px; several lie in rows and columns.
    """
    r, (count, _, h, w) = level.psf.ratio, level.m.shape
    side, stride = (min(WINDOW_MS_PX, h, w), STRIDE_MS_PX) if count == 1 else (min(h, w), min(h, w))
    shifts = _shifts(Seen.whole(level), relation, side, stride)  # (count, 2, rows, columns)
    first = side / 2 - 0.5
    if count == 1:
        corner = (boxes[0].y, boxes[0].x)
        rows, columns = (at + first + stride * np.arange(n) for at, n in zip(corner, shifts.shape[2:]))
        found = shifts[0]
    else:
        ys, xs = sorted({box.y for box in boxes}), sorted({box.x for box in boxes})
        found = np.full((2, len(ys), len(xs)), np.nan)
        for box, shift in zip(boxes, shifts):
            found[:, ys.index(box.y), xs.index(box.x)] = shift[:, 0, 0]
        rows, columns = np.array(ys) + first, np.array(xs) + first
    known = ~np.isnan(found[0])
    if known.mean() < MIN_FOUND:
        return None
    smooth = _median(_filled(found))
    rest = np.abs(found - smooth)[:, known]
    if 1.4826 * np.median(rest, axis=1).max() > MAX_SPREAD_PX:
        return None
    common = np.median(smooth, axis=(1, 2), keepdims=True)
    return Displacement(rows, columns, (smooth - common) / r)


def _shifts(seen: Seen, relation: Relation, side: int, stride: int) -> Doubles:
    """Returns (N,2,rows,columns): the shift (y, x) of each window, PAN px; NaN where it does not show one."""
    lattice = Lattice.around(relation.shift_px, seen.ratio, HALF)
    width, speaks, bands = seen.m.new_tensor(relation.sigma_px).log(), seen.speaks.to(seen.m), seen.details

    def means(x: Tensor) -> Tensor:
        return F.avg_pool2d(x * speaks, side, stride).movedim(1, -1).cpu().double()  # (N,rows,columns,K)

    gram = torch.stack([means(bands * bands[:, b : b + 1]) for b in range(bands.shape[1])], -1)
    ridge = 1e-6 * gram.diagonal(dim1=-2, dim2=-1).mean(-1)[..., None] + 1e-20
    inverse = torch.linalg.inv(gram + torch.diag_embed(ridge.expand(gram.shape[:-1])))
    costs = []
    for shift in lattice.shifts:
        p = seen.pan_details(torch.cat([width.new_tensor(shift), width]))
        with_bands, power = means(bands * p), means(p.square())[..., 0]
        explained = torch.einsum("...a,...ab,...b->...", with_bands, inverse, with_bands)
        costs.append((power - explained + 1e-20) / (power + 1e-20))
    cost, enough = torch.stack(costs, -1), means(torch.ones_like(speaks))[..., 0] >= MIN_SEEN
    found = np.full((*cost.shape[:3], 2), np.nan)
    for at in np.ndindex(*cost.shape[:3]):
        values = cost[at].tolist()
        if enough[at] and min(values) <= MAX_UNEXPLAINED and not lattice.at_its_edge(values):
            found[at] = lattice.lowest(values)
    return np.moveaxis(found, -1, 1)


def _neighbours(field: Doubles) -> Doubles:
    """Returns (9, ...) of each node and those around it; beyond the edge the nearest."""
    h, w = field.shape[-2:]
    wide = np.pad(field, ((0, 0), (1, 1), (1, 1)), mode="edge")
    return np.stack([wide[:, y : y + h, x : x + w] for y in range(3) for x in range(3)])


def _filled(field: Doubles) -> Doubles:
    """Returns the field with its unknown nodes taken from their neighbours, ring by ring."""
    while np.isnan(field).any():
        around = _neighbours(field)
        known = ~np.isnan(around)
        mean = np.where(known, around, 0).sum(0) / np.maximum(known.sum(0), 1)
        field = np.where(np.isnan(field) & known.any(0), mean, field)
    return field


def _median(field: Doubles) -> Doubles:
    """Returns the median of each node and its neighbours: an outlier goes, a step stays."""
    return np.asarray(np.median(_neighbours(field), axis=0))
