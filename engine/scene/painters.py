"""Single things as the painters draw them: trees, roofs, cars, parking, sports fields and water."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from .canvas import Array, Canvas, Frame, Window
from .materials import PLANTABLE

CARS = (*("white",) * 5, *("silver",) * 6, *("black",) * 5, *("red",) * 2, *("blue",) * 2, "yellow")


def pick(rng: Generator, names: tuple[str, ...]) -> str:
    """One of the names; repeat a name to make it likelier."""
    return names[int(rng.integers(len(names)))]


def draw_tree(canvas: Canvas, rng: Generator, x: float, y: float, radius: float, name: str = "broadleaf") -> None:
    """A lumpy crown: a dome for broadleaf, a cone for conifer."""
    where, u, v = canvas.local(Frame(x, y, rng.uniform(0, 6.3)), 2.4 * radius, 2.4 * radius)
    k = 2.6 / max(radius, 1.5)
    lumps = np.sin(k * u + rng.uniform(0, 6.3)) * np.sin(1.3 * k * v + rng.uniform(0, 6.3))
    r2 = (u * u + v * v) / radius**2 + 0.22 * lumps
    top = rng.uniform(1.5, 2.2) * radius + 1.0
    dome = np.sqrt(np.clip(1 - r2, 0, 1))
    shape = 0.4 + 0.6 * dome if name == "broadleaf" else 1.6 - 1.2 * np.sqrt(np.clip(r2, 0, 1))
    tone = rng.normal(0, 0.12) + 0.10 * lumps - 0.15 * (1 - dome)
    canvas.paint(where, r2 < 1, name, top * shape + 0.45 * lumps, tone, rng.uniform(0, 0.9), over=False)


def draw_grove(
    canvas: Canvas,
    rng: Generator,
    frame: Frame,
    length: float,
    width: float,
    step_m: float,
    share: float,
    radius: tuple[float, float],
    jitter: float = 0.45,
    name: str = "",
) -> None:
    """Trees on a jittered lattice of a rectangle, each only where its stem finds open ground."""
    for u in np.arange(-length / 2 + step_m / 2, length / 2, step_m):
        for v in np.arange(-width / 2 + step_m / 2, width / 2, step_m):
            du, dv = rng.uniform(-jitter, jitter, 2) * step_m
            if rng.random() < share and canvas.is_free(stem := frame.at(u + du, v + dv), 1, 1, PLANTABLE):
                kind = name or ("conifer" if rng.random() < 0.22 else "broadleaf")
                draw_tree(canvas, rng, stem.x, stem.y, rng.uniform(*radius), kind)


def draw_ridge_roof(
    canvas: Canvas, rng: Generator, frame: Frame, length: float, width: float, eave: float, name: str
) -> None:
    """A gabled or hipped roof with tile courses and a chimney."""
    where, u, v = canvas.local(frame, length, width)
    half_u, half_v, pitch = length / 2 - abs(u), width / 2 - abs(v), rng.uniform(0.45, 0.8)
    run = np.minimum(half_u, half_v) if rng.random() < 0.35 else half_v + 0 * u
    inside = (half_u > 0) & (half_v > 0)
    tone = 0.05 * np.sin(2 * np.pi * run / 0.95) - 0.12 * (run < 0.35) + rng.normal(-0.05, 0.13)
    canvas.paint(where, inside, name, eave + pitch * run, tone, rng.uniform(0, 0.7), over=False)
    stack = frame.at(rng.uniform(-0.3, 0.3) * length, 0.12 * width)
    canvas.box(stack, 0.9, 0.9, pick(rng, ("concrete", "brown")), height=eave + pitch * width / 2 + 0.6)


def draw_flat_roof(
    canvas: Canvas, rng: Generator, frame: Frame, length: float, width: float, top: float, name: str
) -> None:
    """A flat roof with a parapet, seams, and boxes, skylights or solar rows on it."""
    tone = rng.normal(-0.05, 0.12)
    canvas.box(frame, length, width, "concrete", height=top + 0.7)
    canvas.box(frame, length - 1.2, width - 1.2, name, height=top, tone=tone, mix=rng.uniform(0, 0.5))
    for u in np.arange(-length / 2 + 3, length / 2 - 2, rng.uniform(4, 7)):
        canvas.box(frame.at(u, 0), 0.3, width - 1.4, name, height=top, tone=tone - 0.18, mix=0.6)
    if rng.random() < 0.4:
        for v in np.arange(-width / 2 + 3, width / 2 - 2.5, 2.6):
            canvas.box(frame.at(0.1 * length, v), 0.6 * length, 1.5, "solar", height=top + 0.5)
        return
    for _ in range(int(length * width / 90) + 1):
        spot = frame.at(*(rng.uniform(-0.4, 0.4, 2) * (length, width)))
        size = rng.uniform(1.0, 3.2, 2)
        name = pick(rng, ("silver", "white", "grit", "slate"))
        canvas.box(spot, size[0], size[1], name, height=top + rng.uniform(0.5, 2.2))


def draw_car(canvas: Canvas, rng: Generator, frame: Frame) -> None:
    """A car with its windscreens, or now and then a van."""
    name, van = pick(rng, CARS), rng.random() < 0.06
    length = 6.2 if van else rng.uniform(3.9, 4.7)
    canvas.box(frame, length, 1.85, name, corner=0.4, height=1.0, mix=rng.uniform(0, 0.3))
    if not van:
        canvas.box(frame.at(-0.25, 0), 2.6, 1.6, "black", height=1.3)
    canvas.box(frame.at(-0.25, 0), 5.4 if van else 1.5, 1.6, name, height=2.2 if van else 1.45, mix=rng.uniform(0, 0.3))


def draw_parking(canvas: Canvas, rng: Generator, frame: Frame, length: float, width: float, full: float = 0.65) -> None:
    """Painted bays in double rows, filled with cars to the share `full`."""
    canvas.box(frame, length, width, "asphalt", corner=1.0, tone=rng.normal(-0.05, 0.08))
    for row, v in enumerate(np.arange(-width / 2 + 3.0, width / 2 - 2.4, 8.2)):
        for u in np.arange(-length / 2 + 2, length / 2 - 3, 2.6):
            canvas.box(frame.at(u, v), 0.32, 4.8, "paint", mix=0.5)
            if rng.random() < full:
                turn = (1 if row % 2 else -1) * np.pi / 2 + rng.normal(0, 0.03)
                draw_car(canvas, rng, frame.at(u + 1.3, v + rng.normal(0, 0.25), turn))


def draw_stadium(canvas: Canvas, frame: Frame, length: float, width: float) -> None:
    """A running track of concentric lanes around a football field."""
    bend = 0.3 * width
    canvas.box(frame, length, width, "tartan", corner=bend)
    for inset in np.arange(0.3, 8.0, 1.22):
        for line, name in ((0.0, "paint"), (0.25, "tartan")):
            cut = inset + line
            canvas.box(frame, length - 2 * cut, width - 2 * cut, name, corner=bend - cut, mix=0.6)
    canvas.box(frame, length - 17, width - 17, "lawn", corner=bend - 8.5)
    _draw_pitch(canvas, frame, length - 27, width - 25)


def _draw_pitch(canvas: Canvas, frame: Frame, length: float, width: float) -> None:
    """A mown football field with its lines."""
    where, u, v = canvas.local(frame, length, width)
    inside = (abs(u) < length / 2) & (abs(v) < width / 2)
    canvas.paint(where, inside, "lawn", tone=0.07 * np.sign(np.sin(np.pi * u / 5.5)) + 0 * v, mix=0.05)
    edge = np.minimum(length / 2 - abs(u), width / 2 - abs(v))
    box = np.maximum(length / 2 - 12 - abs(u), abs(v) - 0.3 * width)
    lines = (edge < 0.4) | (abs(u) < 0.2) | (abs(np.hypot(u, v) - 9.15) < 0.2) | ((abs(box + 0.2) < 0.2) & (box < 0))
    canvas.paint(where, inside & lines, "paint", mix=0.2)


def draw_water(canvas: Canvas, where: Window, inland: Array, u: Array, v: Array, on: tuple[int, ...] = ()) -> None:
    """Water where `inland` (metres inside the shore) is positive, with shallows, faint ripples, a beach and reeds."""
    wobble = 1.3 * np.sin(u / 6.1 + 1.7 * np.sin(v / 11)) + 0.7 * np.sin(v / 3.3 + u / 4.7)
    shore = inland + wobble
    if on:
        shore = np.where(np.isin(canvas.material[where], on), shore, -9)
    canvas.paint(where, shore > -4.0, "reeds", mix=0.3)
    canvas.paint(where, shore > -1.4, "sand", mix=0.3)
    phase = 2 * np.pi * (0.83 * u + 0.56 * v) / 3.1 + 2.5 * np.sin(u / 17) + 2.1 * np.sin(v / 23 + u / 41)
    ripple = 0.025 * np.sin(phase) + 0.015 * np.sin(1.7 * phase + v / 5)
    canvas.paint(where, shore > 0, "water", -0.8, ripple, np.exp(-np.maximum(shore, 0) / 3.5) + 0.05)
