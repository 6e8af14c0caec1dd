"""Where to learn: the part of the scene that is held in memory, and the crops drawn from it.

A scene that fits is taken whole. A larger one gives a batch of equal areas, evenly spread, so that statistics
and training see all of it. Both are deterministic.
"""

from __future__ import annotations

import math

import numpy as np
import torch
from torch import Tensor

from .errors import DataError
from .grid import Box
from .language import tr
from .raster import Pair, Pixels
from .tiling import TilePair

SAMPLE_SIDE_PX = 384
"""Side of the areas of a large scene, PAN px: room for several training crops and their surroundings."""
MIN_SIDE_MS_PX = 16
MIN_SIDES = 4
"""Smallest scene: this many MS pixels, and this many times the ratio, so that the reduced pair still has an image."""


def minimum_side(ratio: int) -> int:
    """Returns the smallest side, in MS pixels, of a scene to train on."""
    return max(MIN_SIDE_MS_PX, MIN_SIDES * ratio)


def check_size(pair: Pair) -> None:
    """Raises a DataError where the common area is too small to train on."""
    g, least = pair.geometry, minimum_side(pair.geometry.ratio)
    if min(g.ms.h, g.ms.w) < least:
        raise DataError(
            tr(
                "The common area has {width} x {height} MS pixels; at least {least} x {least} are needed to train on "
                "({least_pan} x {least_pan} PAN pixels). Choose a larger area.",
                width=g.ms.w,
                height=g.ms.h,
                least=least,
                least_pan=least * g.ratio,
            ),
            "window",
        )


def sample_tiles(pair: Pair, sample_px: int) -> list[TilePair]:
    """Returns the areas of the scene to learn from: the whole scene, or equal squares spread evenly over it.

    Args:
        pair: the open pair.
        sample_px: side, in PAN px, of the square that as many pixels as fit into memory would fill.
    """
    g = pair.geometry
    if g.canvas.h * g.canvas.w <= sample_px**2:
        return [pair.whole]
    side = min(SAMPLE_SIDE_PX // g.ratio, g.ms.h, g.ms.w)
    count = max(1, sample_px**2 // (side * g.ratio) ** 2)
    rows = max(1, min(round(math.sqrt(count * g.ms.h / g.ms.w)), g.ms.h // side))
    columns = max(1, min(count // rows, g.ms.w // side))
    corners_y = np.linspace(0, g.ms.h - side, rows).round().astype(int)
    corners_x = np.linspace(0, g.ms.w - side, columns).round().astype(int)
    boxes = [Box(int(y), int(x), side, side) for y in corners_y for x in corners_x]
    return [TilePair(box, box.scaled(g.ratio), box.scaled(g.ratio)) for box in boxes]


def read_sample(pair: Pair, sample_px: int) -> list[Pixels]:
    """Returns the pixels of the areas that hold enough valid ones, all of one size.

    Raises:
        DataError: nothing valid, or nothing but one value.
    """
    pixels = [pair.read(tile) for tile in sample_tiles(pair, sample_px)]
    shares = [float(p.ms_valid.all(axis=0).mean() * p.pan_valid.mean()) for p in pixels]
    kept = [p for p, share in zip(pixels, shares) if share >= min(0.5, max(shares))]
    least = minimum_side(pair.geometry.ratio) ** 2 // 2
    if max(shares) == 0:
        raise DataError(
            tr("Every pixel of the common area is nodata in PAN or MS; choose an area with data in both."), "window"
        )
    if sum(int(p.ms_valid.all(axis=0).sum()) for p in kept) < least:
        raise DataError(
            tr(
                "Fewer than {least} MS pixels of the common area hold data in every band; choose a larger area.",
                least=least,
            ),
            "window",
        )
    for name, values in (("PAN", [p.pan_dn[p.pan_valid] for p in kept]), ("MS", [p.ms_dn[p.ms_valid] for p in kept])):
        if max(float(v.max()) for v in values) == min(float(v.min()) for v in values):
            raise DataError(
                tr("{name} holds one value only in the common area: there is nothing to learn from.", name=name),
                "window",
            )
    return kept


def draw_corners(weights: Tensor, count: int, generator: torch.Generator) -> list[tuple[int, int, int]]:
    """Draws (sample, row, column) of ``count`` crop corners with the given weights, e.g. the share of valid pixels.

    Args:
        weights: (B,h,w) non-negative, on the CPU, one weight per possible corner.
        count: number of crops.
        generator: source of the draws.
    """
    flat = torch.multinomial(weights.flatten(), count, replacement=True, generator=generator)
    _, h, w = weights.shape
    return [(int(i) // (h * w), int(i) // w % h, int(i) % w) for i in flat]


def corner_weights(valid: Tensor, side: int) -> Tensor:
    """Returns, per possible corner, the number of valid pixels of the crop: (B,1,h,w) -> (B,h-side+1,w-side+1)."""
    known = valid[:, 0].cpu().double()
    total = torch.nn.functional.pad(known, (1, 0, 1, 0)).cumsum(1).cumsum(2)
    count = total[:, side:, side:] - total[:, :-side, side:] - total[:, side:, :-side] + total[:, :-side, :-side]
    return count.round().clamp_min(0) + 1e-9
