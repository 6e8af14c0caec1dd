"""The quarters of the town: each painter furnishes one block (frame, length, width) between its pavements."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from .canvas import Canvas, Frame
from .materials import GREEN, LAWN, PARKLAND
from .painters import (
    draw_car,
    draw_flat_roof,
    draw_grove,
    draw_parking,
    draw_ridge_roof,
    draw_stadium,
    draw_water,
    pick,
)

HOUSE_ROOFS = ("clay", "clay", "clay", "brown", "brown", "slate", "bitumen")
FLAT_ROOFS = ("white", "white", *("grit",) * 4, *("bitumen",) * 4, "concrete", "concrete", "steel", "copper")


def draw_homes(canvas: Canvas, rng: Generator, block: Frame, length: float, width: float) -> None:
    """Two rows of houses with drives, gardens, hedges, sheds and pools."""
    for side in (-1, 1):
        u = -length / 2 + 10
        while u < length / 2 - 8:
            front = rng.uniform(16, 20)
            lot = block.at(u, side * (width / 2 - 10.5), 0 if side < 0 else np.pi)
            _draw_home(canvas, rng, lot, front, width / 2)
            u += front


def _draw_home(canvas: Canvas, rng: Generator, lot: Frame, front: float, depth: float) -> None:
    """One lot: lawn and drive, and where the ground is free the house, its garden and a car."""
    length, width = rng.uniform(9, 13), rng.uniform(7.5, 9.5)
    roof, turn = pick(rng, HOUSE_ROOFS), (np.pi / 2 if rng.random() < 0.3 else 0.0)
    ground = lot.at(0, depth / 2 - 10.5)
    canvas.box(ground, front, depth, "lawn", on=GREEN, tone=rng.normal(0, 0.09), mix=rng.uniform(0, 0.6))
    canvas.box(lot.at(6.2, -3), 2.8, 16, "paving", on=GREEN, mix=rng.uniform(0, 0.8))
    house = lot.at(-1, rng.normal(0, 0.8), turn)
    if not canvas.is_free(house, length + 1, width + 1):
        return
    _draw_house(canvas, rng, house, length, width, roof)
    _draw_garden(canvas, rng, lot.at(0, 12.5), depth - 20)
    if rng.random() < 0.7 and canvas.is_free(drive := lot.at(6.2, rng.uniform(-8, -2), np.pi / 2), 4.6, 2):
        draw_car(canvas, rng, drive)


def _draw_house(canvas: Canvas, rng: Generator, house: Frame, length: float, width: float, roof: str) -> None:
    """A house on its terrace, at times with a lower wing."""
    terrace = house.at(*rng.uniform(-2, 2, 2))
    canvas.box(terrace, length + 1, width + 2, "paving", corner=1, mix=rng.uniform(0, 0.9), on=GREEN)
    draw_ridge_roof(canvas, rng, house, length, width, rng.uniform(3.2, 6), roof)
    if rng.random() < 0.4:
        draw_ridge_roof(canvas, rng, house.at(2, 3, np.pi / 2), width + 1, 6, 3.0, roof)


def _draw_garden(canvas: Canvas, rng: Generator, frame: Frame, depth: float) -> None:
    """A hedge, a pool or a shed where there is room, and trees."""
    canvas.box(frame.at(8.5, 0), 1.3, depth + 8, "hedge", height=1.3, mix=rng.uniform(0, 0.8), on=GREEN)
    pool = frame.at(-2.5, 0.5, rng.choice([0.0, np.pi / 2]))
    chance = rng.random()
    if chance < 0.25 and canvas.is_free(pool, 10, 6):
        canvas.box(pool, 9.6, 5.6, "concrete", corner=0.8)
        canvas.box(pool, 8.0, 4.0, "pool", corner=0.8, mix=rng.uniform(0, 0.6))
    elif chance < 0.6 and canvas.is_free(shed := frame.at(rng.uniform(-6, 2), 3), 5, 4):
        draw_ridge_roof(canvas, rng, shed, 4, 3, 2.0, pick(rng, ("slate", "brown", "bitumen")))
    draw_grove(canvas, rng, frame, 15, depth, 5.0, 0.5, (1.0, 3.2))


def draw_halls(canvas: Canvas, rng: Generator, block: Frame, length: float, width: float) -> None:
    """Large flat roofs beside a car park."""
    canvas.box(block, length, width, "paving", mix=0.6, on=LAWN)
    split = rng.uniform(0.42, 0.55) * length
    hall, lot = block.at((split - length) / 2 + 3, 0), block.at(split / 2, 0)
    for du, dv, share_u, share_v in ((0, 0, 1, 1), (0, -0.22, 1, 0.5), (0, 0.22, 1, 0.5), (0.2, 0, 0.55, 0.7)):
        site, size = hall.at(du * split, dv * width), (share_u * (split - 6), share_v * (width - 12))
        if canvas.is_free(site, *size):
            draw_flat_roof(canvas, rng, site, *size, rng.uniform(7, 11), pick(rng, FLAT_ROOFS))
            break
    if canvas.is_free(lot, length - split - 4, width - 6):
        draw_parking(canvas, rng, lot, length - split - 4, width - 6)


def draw_flats(canvas: Canvas, rng: Generator, block: Frame, length: float, width: float) -> None:
    """Tall slabs on lawns, with parking between them."""
    for v in (-width / 2 + 12, width / 2 - 12):
        for u in (-length / 4, length / 4):
            slab = block.at(u + rng.uniform(-3, 3), v)
            if canvas.is_free(slab, length / 2 - 10, 13):
                draw_flat_roof(canvas, rng, slab, length / 2 - 12, 12.5, rng.uniform(13, 25), pick(rng, FLAT_ROOFS))
    if canvas.is_free(block, length - 30, 15):
        draw_parking(canvas, rng, block, length - 30, 15, 0.5)
    draw_grove(canvas, rng, block, length - 6, width - 6, 9, 0.4, (2, 4.2))


def draw_old_town(canvas: Canvas, rng: Generator, block: Frame, length: float, width: float) -> None:
    """A closed row of ridge roofs around a court."""
    canvas.box(block, length, width, "paving", mix=0.3, on=LAWN)
    for side, turn in enumerate(np.arange(4) * np.pi / 2):
        along, deep = (length, width) if side % 2 == 0 else (width, length)
        u, end = -along / 2 + (1 if side % 2 == 0 else 13), along / 2 - (1 if side % 2 == 0 else 13)
        while u < end - 6:
            front = min(rng.uniform(9, 18), end - u)
            house = block.at(0, 0, turn).at(u + front / 2, -deep / 2 + 7)
            if canvas.is_free(house, front - 1, 10):
                draw_ridge_roof(canvas, rng, house, front, 11.5, rng.uniform(7, 12), pick(rng, HOUSE_ROOFS[:6]))
            u += front
    if canvas.is_free(block, 0.4 * length, 13):
        draw_ridge_roof(canvas, rng, block, 0.4 * length, 12, 9, pick(rng, HOUSE_ROOFS))
    draw_grove(canvas, rng, block, length - 32, width - 32, 7, 0.45, (2, 3.6))


def draw_park(canvas: Canvas, rng: Generator, block: Frame, length: float, width: float) -> None:
    """Lawns, winding paths, a pond and clumps of trees."""
    where, u, v = canvas.local(block, length, width)
    inside = (abs(u) < length / 2) & (abs(v) < width / 2)
    path = np.minimum(abs(v - 9 * np.sin(u / 15)), abs(u - 8 * np.sin(v / 11) - length / 5))
    canvas.paint(where, inside & (path < 1.3), "sand", mix=0.2, on=LAWN)
    pond = block.at(-0.2 * length, 0.2 * width)
    where, u, v = canvas.local(pond, 0.5 * length, 0.7 * width)
    radius = 0.2 * min(length, width)
    draw_water(canvas, where, radius - np.hypot(u / 1.4, v) + 1.5 * np.sin(2 * np.arctan2(v, u) + 1), u, v, PARKLAND)
    for _ in range(7):
        clump = block.at(*(rng.uniform(-0.4, 0.4, 2) * (length, width)))
        draw_grove(canvas, rng, clump, 20, 16, 6.5, 0.7, (2.2, 4.8))


def draw_sports(canvas: Canvas, rng: Generator, block: Frame, length: float, width: float) -> None:
    """A football field in a running track, or tennis courts where the block is small."""
    if length > 82 and width > 56 and canvas.is_free(block, length - 4, width - 4):
        draw_stadium(canvas, block, length - 6, width - 8)
    else:
        for u in np.arange(-length / 2 + 14, length / 2 - 10, 19):
            _draw_court(canvas, rng, block.at(u, 0, np.pi / 2))
    for v in (-width / 2 + 3, width / 2 - 3):
        draw_grove(canvas, rng, block.at(0, v), length - 6, 6, 6, 0.75, (2, 3.6))


def _draw_court(canvas: Canvas, rng: Generator, court: Frame) -> None:
    """A tennis court with its outline and net."""
    if not canvas.is_free(court, 34, 17):
        return
    name = pick(rng, ("court", "tartan"))
    canvas.box(court, 34, 17, name)
    canvas.box(court, 23.8, 11, "paint")
    canvas.box(court, 23.2, 10.4, name)
    canvas.box(court, 0.4, 11, "paint")


QUARTERS = (
    draw_homes,
    draw_sports,
    draw_halls,
    draw_homes,
    draw_park,
    draw_flats,
    draw_homes,
    draw_old_town,
    draw_homes,
    draw_flats,
)
"""In the order in which the blocks of the street grid take them."""
