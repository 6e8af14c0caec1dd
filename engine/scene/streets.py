"""The street grid of the town: where the blocks lie, the streets around one, and the life on them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import numpy as np
from numpy.random import Generator

from .canvas import Canvas, Frame
from .materials import CODE
from .painters import draw_car, draw_tree


def blocks(rng: Generator, extent: float) -> Iterator[tuple[Frame, float, float]]:
    """The street grid: cells measured between street centrelines."""
    town = Frame(0.72 * extent, 0.45 * extent, 0.21)
    us, vs = (np.cumsum(rng.uniform(lo, hi, int(1.6 * extent / lo) + 2)) for lo, hi in ((92, 138), (66, 92)))
    us, vs = us - us[len(us) // 2], vs - vs[len(vs) // 2]
    for u0, u1 in itertools.pairwise(us):
        for v0, v1 in itertools.pairwise(vs):
            yield town.at((u0 + u1) / 2, (v0 + v1) / 2), u1 - u0, v1 - v0


def draw_streets(canvas: Canvas, rng: Generator, cell: Frame, length: float, width: float) -> None:
    """Half streets around one block: asphalt, kerb, lawn, centre dashes and zebra crossings."""
    canvas.box(cell, length + 0.6, width + 0.6, "asphalt", tone=rng.normal(0, 0.04))
    where, u, v = canvas.local(cell, length + 0.6, width + 0.6)
    near_u, near_v = length / 2 - abs(u), width / 2 - abs(v)
    dash = ((near_v < 0.2) & (near_u > 9) & (np.mod(u, 6) < 3)) | ((near_u < 0.2) & (near_v > 9) & (np.mod(v, 6) < 3))
    zebra = (near_v < 3.6) & (abs(near_u - 7.0) < 1.5) & (np.mod(v, 1.6) < 0.8) & (u > 0)
    on_street = (near_u > -0.3) & (near_v > -0.3) & (np.minimum(near_u, near_v) < 3.8)
    canvas.paint(where, on_street & (dash | zebra), "paint", mix=0.4)
    canvas.box(cell, length - 7.6, width - 7.6, "concrete", corner=4.2)
    canvas.box(cell, length - 8.2, width - 8.2, "paving", corner=4, mix=0.5)
    tone, mix = rng.normal(0, 0.06), rng.uniform(0, 0.35)
    canvas.box(cell, length - 11.6, width - 11.6, "lawn", corner=2.5, tone=tone, mix=mix)


def draw_street_life(canvas: Canvas, rng: Generator, cell: Frame, length: float, width: float) -> None:
    """Cars parked at the kerb, trees on the pavement."""
    road = (CODE["asphalt"],)
    for turn in (0, np.pi / 2, np.pi, -np.pi / 2):
        side = cell.at(0, 0, turn)
        along, deep = (length, width) if turn in (0, np.pi) else (width, length)
        planted = rng.random() < 0.6
        for u in np.arange(-along / 2 + 12, along / 2 - 12, 6.2):
            spot = side.at(u + rng.normal(0, 0.4), deep / 2 - 2.75)
            if rng.random() < 0.33 and canvas.is_free(spot, 4, 1.8, road):
                draw_car(canvas, rng, spot)
            stem = side.at(u, deep / 2 - 5.0)
            if planted and rng.random() < 0.45 and canvas.is_free(stem, 1, 1):
                draw_tree(canvas, rng, stem.x, stem.y, rng.uniform(1.6, 2.9))
