"""The country outside the town: parcels with their crops, woods, orchards and farms, and what runs between them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import numpy as np
from numpy.random import Generator

from .canvas import Canvas, Curve, Frame
from .painters import draw_grove, draw_ridge_roof

CROPS = ("beet", "wheat", "soil", "farm", "rape", "wood", "barley", "meadow", "orchard", "wheat", "beet", "soil")


def draw_country(canvas: Canvas, rng: Generator, river: Curve, road: Curve, bank_m: float) -> None:
    """Parcels with their crops, woods, orchards, farmyards, and tree rows between them; `bank_m` is from mid-river."""
    extent = canvas.extent_m
    land = Frame(extent / 2, extent / 2, -0.33)
    crops = itertools.cycle(CROPS)
    for u, v, length, width in _parcels(rng, 0.75 * extent):
        frame = land.at(u, v)
        inland = river.offset(frame.y, frame.x)
        if not canvas.has_near(frame, 0.45 * (length + width)) or inland >= bank_m + 60:
            continue
        crop = next(crops)
        if crop == "farm" and (abs(inland) < bank_m + 35 or abs(road.offset(frame.x, frame.y)) < 45):
            crop = "meadow"
        _draw_parcel(canvas, rng, frame, length, width, crop)
        _draw_border(canvas, rng, frame.at(0, width / 2), length)


def _parcels(rng: Generator, half: float) -> Iterator[tuple[float, float, float, float]]:
    """Cut a square into rectangles (u, v, length, width) by halving the longer side until it is a field."""
    stack = [(0.0, 0.0, 2 * half, 2 * half)]
    while stack:
        u, v, length, width = stack.pop()
        if max(length, width) < rng.uniform(75, 150):
            yield u, v, length, width
            continue
        cut = rng.uniform(0.35, 0.65)
        if length > width:
            stack += [
                (u + (cut - 1) * length / 2, v, cut * length, width),
                (u + cut * length / 2, v, (1 - cut) * length, width),
            ]
        else:
            stack += [
                (u, v + (cut - 1) * width / 2, length, cut * width),
                (u, v + cut * width / 2, length, (1 - cut) * width),
            ]


def _draw_parcel(canvas: Canvas, rng: Generator, frame: Frame, length: float, width: float, crop: str) -> None:
    """A field of the crop, or a meadow with the trees or the farm on it."""
    _draw_field(canvas, rng, frame, length, width, "meadow" if crop in ("wood", "orchard", "farm") else crop)
    if crop == "wood":
        draw_grove(canvas, rng, frame, length - 6, width - 6, 5.2, 0.97, (2.8, 4.8))
    elif crop == "orchard":
        draw_grove(canvas, rng, frame, length - 8, width - 8, 5.5, 0.93, (1.5, 2.1), 0.05, "broadleaf")
    elif crop == "farm":
        _draw_farm(canvas, rng, frame)


def _draw_border(canvas: Canvas, rng: Generator, edge: Frame, length: float) -> None:
    """A tree row, a track with a grass strip, or nothing."""
    kind = rng.random()
    if kind < 0.4:
        draw_grove(canvas, rng, edge, length, 5.0, 5.0, 0.75, (1.2, 3.4))
    elif kind < 0.7:
        canvas.box(edge, length, 3.2, "track", mix=0.1)
        canvas.box(edge, length, 0.7, "meadow", mix=0.3)


def _draw_field(canvas: Canvas, rng: Generator, frame: Frame, length: float, width: float, crop: str) -> None:
    """One parcel: furrows along its longer side, turned at the headland, tramlines, and wandering edges."""
    where, u, v = canvas.local(frame, length + 8, width + 8)
    u, v = u + 1.2 * np.sin(v / 19 + frame.x), v + 1.2 * np.sin(u / 23 + frame.y)
    if width > length:
        u, v, length, width = v, u, width, length
    inside = (abs(u) < length / 2 - 1.3) & (abs(v) < width / 2 - 1.3)
    across = np.where(abs(u) < length / 2 - 10, v, u)
    depth, period = {"soil": (0.13, 2.4), "beet": (0.09, 1.8)}.get(crop, (0.05, 3.1))
    tone = depth * np.sin(2 * np.pi * across / period) + rng.normal(0, 0.07)
    tramline = (abs(abs(np.mod(across, 18.0) - 9) - 0.95) < 0.28) & (crop not in ("soil", "meadow"))
    canvas.paint(where, inside, crop, tone=tone, mix=np.where(tramline, 0.75, rng.uniform(0.05, 0.35)))


def _draw_farm(canvas: Canvas, rng: Generator, frame: Frame) -> None:
    """A yard with a house and two barns under trees."""
    canvas.box(frame, 52, 40, "track", corner=6, mix=0.2)
    for u, v, length, width, roof in ((-12, -11, 26, 12, "clay"), (16, 4, 28, 14, "slate"), (-14, 12, 16, 10, "brown")):
        draw_ridge_roof(canvas, rng, frame.at(u, v, 1.57 if u > 0 else 0), length, width, 4.5, roof)
    draw_grove(canvas, rng, frame, 66, 52, 7, 0.35, (2, 4))
