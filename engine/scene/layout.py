"""The layout of the whole: country, town, and the river and the main road across both."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.random import Generator

from .canvas import Array, Canvas, Curve, Frame, Window
from .country import draw_country
from .materials import PLANTABLE
from .painters import draw_car, draw_tree, draw_water
from .streets import blocks, draw_street_life, draw_streets
from .town import QUARTERS, draw_sports

BANK_M = 14.0
"""Width of the meadow on each side of the river."""


class Cell(NamedTuple):
    """A block with half of each street around it, and the painter of its quarter."""

    frame: Frame
    length: float
    width: float
    furnish: Callable[[Canvas, Generator, Frame, float, float], None]


def draw_scene(canvas: Canvas, rng: Generator) -> None:
    """Country first, then town ground, river and main road across both, and last what stands on the ground."""
    extent = canvas.extent_m
    half_river, bend = min(17.0, 0.09 * extent), min(45.0, 0.07 * extent)
    river = Curve(0.40 * extent, -0.14, bend, 1.1 * max(extent, 300.0), rng.uniform(0, 2))
    road = Curve(rng.uniform(0.55, 0.65) * extent, 0.1, 0.7 * bend, 1.4 * max(extent, 300.0), rng.uniform(0, 6.3))
    draw_country(canvas, rng, river, road, half_river + BANK_M)
    cells = _town_cells(canvas, rng, river, road, half_river + BANK_M)
    for cell in cells:
        draw_streets(canvas, rng, *cell[:3])
    for top in np.arange(0, extent, 64.0):  # in bands, to bound memory
        band = canvas.window((0, extent), (top, top + 64))
        _draw_river(canvas, *band, river, half_river)
        _draw_main_road(canvas, *band, road, river, half_river + 5)
    for cell in cells:
        cell.furnish(canvas, rng, cell.frame, cell.length - 13, cell.width - 13)
        draw_street_life(canvas, rng, *cell[:3])
    _draw_traffic(canvas, rng, road, river, half_river)
    _draw_river_trees(canvas, rng, river, half_river)


def _town_cells(canvas: Canvas, rng: Generator, river: Curve, road: Curve, bank_m: float) -> list[Cell]:
    """The cells on the town side of the river, the one best seen last: it gets the sports field."""
    first = int(rng.integers(3))
    quarters = itertools.cycle(QUARTERS[-first:] + QUARTERS[:-first])
    cells = [
        Cell(frame, length, width, next(quarters))
        for frame, length, width in blocks(rng, canvas.extent_m)
        if canvas.has_near(frame, 0.55 * (length + width)) and river.offset(frame.y, frame.x) > bank_m + 10
    ]

    def room_in_view(cell: Cell) -> float:
        whole = canvas.has_near(cell.frame, -72) and abs(road.offset(cell.frame.x, cell.frame.y)) > 60
        return float(whole * min(cell.length - 25, cell.width))

    cells.sort(key=room_in_view)
    return [*cells[:-1], *(cell._replace(furnish=draw_sports) for cell in cells[-1:])]


def _draw_river(canvas: Canvas, where: Window, xs: Array, ys: Array, river: Curve, half_width: float) -> None:
    """The river between two meadow banks, with a footpath on the town side."""
    away = river.offset(ys, xs)
    canvas.paint(where, abs(away) < half_width + BANK_M, "meadow", mix=0.1)
    canvas.paint(where, abs(away - half_width - 10) < 1.3, "sand", mix=0.4)
    draw_water(canvas, where, half_width * (1 + 0.15 * np.sin(ys / 61)) - abs(away), xs, ys)


def _draw_main_road(
    canvas: Canvas, where: Window, xs: Array, ys: Array, road: Curve, river: Curve, half_bridge: float
) -> None:
    """A two-lane road with verges, edge lines and dashes; over the river it is a bridge."""
    side = road.offset(xs, ys)
    deck = 4.5 * np.clip((half_bridge + 40 - abs(river.offset(ys, xs))) / 40, 0, 1)  # up a ramp, so no step in the road
    canvas.paint(where, (abs(side) < 10) & (deck == 0), "lawn", mix=0.25)
    for reach, name, rise in ((7.4, "paving", 0.9), (5.6, "concrete", 0.0), (5.3, "asphalt", 0.0)):
        canvas.paint(where, abs(side) < reach, name, deck + rise * (deck > 0), mix=0.2)
    worn = 0.06 * np.cos(2 * np.pi * side / 1.75) - 0.05
    canvas.paint(where, abs(side) < 5.3, "asphalt", deck, worn, 0.1)
    lines = (abs(abs(side) - 4.8) < 0.18) | ((abs(side) < 0.18) & (np.mod(xs, 9) < 4.5))
    canvas.paint(where, lines, "paint", deck, mix=0.2)


def _draw_traffic(canvas: Canvas, rng: Generator, road: Curve, river: Curve, half_river: float) -> None:
    """Cars on the main road, away from the bridge."""
    for x in np.arange(6, canvas.extent_m - 6, 17.0) + rng.uniform(-5, 5):
        y, ahead = road.centre(x), road.centre(x + 1)
        car = Frame(x, y, np.arctan2(ahead - y, 1.0)).at(0, rng.choice([-2.4, 2.4]))
        if rng.random() < 0.5 and abs(river.offset(y, x)) > half_river + 46:
            draw_car(canvas, rng, car)


def _draw_river_trees(canvas: Canvas, rng: Generator, river: Curve, half_river: float) -> None:
    """Trees on both banks."""
    for y in np.arange(2, canvas.extent_m, 5.5):
        for side in (-1, 1):
            stem = Frame(river.centre(y) + side * (half_river + rng.uniform(4.5, 12.5)), y)
            if rng.random() < 0.6 and canvas.is_free(stem, 1, 1, PLANTABLE):
                draw_tree(canvas, rng, stem.x, stem.y, rng.uniform(1.8, 4.6))
