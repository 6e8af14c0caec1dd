"""The simulated demo scene: a small town by a river, with a sharp truth that no real sensor can give.

The scene is drawn like a game renderer draws: painters fill four layers on a grid twice as fine as PAN (material,
height, tone, mix), then one pass turns them into light. Shadows and slopes follow from the height layer and one sun, so
they agree everywhere. Six hidden bands feed PAN while only four are delivered: PAN is no mix of the delivered bands.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.random import Generator

Array = np.ndarray
Window = tuple[slice, slice]

PAN_PIXEL_M = 0.5
OVERSAMPLE = 2
PITCH_M = PAN_PIXEL_M / OVERSAMPLE
MAX_DN = 2047.0
MIN_SIZE_PX = 128

# Hidden bands: blue 480, green 550, yellow 600, red 660, red edge 720, NIR 830 nm. Delivered: columns 0, 1, 3, 5.
DELIVERED = {"blue": 0, "green": 1, "red": 3, "nir": 5}
PAN_WEIGHTS = np.array([0.11, 0.18, 0.22, 0.19, 0.22, 0.08], np.float32)
GAIN_DN = np.array([25.0, 31.0, 30.0, 28.0, 25.0, 20.5], np.float32)  # DN per percent of reflectance
HAZE_DN = np.array([165.0, 110.0, 85.0, 70.0, 45.0, 25.0], np.float32)
DRIFT = np.array([0.02, -0.03, 0.13, -0.03, -0.21, 0.02], np.float32)  # pigment and moisture, mostly unseen by MS
SKYLIGHT = np.array([0.36, 0.28, 0.25, 0.22, 0.19, 0.16], np.float32)  # share of the light that shadows keep

SUN_STEP = (2, 1)  # (rows, columns) towards the sun: azimuth 153 degrees, whole pixels so that shadows double exactly
SUN_TANGENT = 1.15  # elevation 49 degrees
SHADOW_DOUBLINGS = 6
WALL_SLOPE = 2.5  # steeper is a wall, seen from above as nothing


@dataclass(frozen=True)
class Material:
    """Two end spectra (percent reflectance in the hidden bands) and how a surface wanders between and around them."""

    spectrum: tuple[float, ...]
    other: tuple[float, ...]
    grain: float = 0.05  # shading below 1 m, common to all bands
    mottle: float = 0.05  # shading at 4 to 16 m, common to all bands
    blend: float = 0.15  # spectral wandering towards `other`
    relief: float = 1.0  # how much the slope of the height layer shades it


_SOIL = (8.0, 11.0, 14.5, 16.5, 19.5, 23.5)
_DARK_SOIL = (5.2, 7.2, 9.2, 10.6, 12.5, 15.5)
_DRY = (8.0, 12.0, 15.5, 16.5, 25.0, 34.0)
_GRIT = (17.0, 21.0, 24.5, 26.5, 28.0, 30.0)

MATERIALS = {
    "meadow": Material((4.6, 9.0, 7.8, 6.2, 21, 42), _DRY, 0.10, 0.08, 0.30),
    "lawn": Material((4.2, 9.2, 6.8, 5.0, 26, 48), _DRY, 0.06, 0.05, 0.16),
    "beet": Material((3.4, 8.2, 5.6, 3.8, 29, 55), _SOIL, 0.10, 0.06, 0.16),
    "barley": Material((4.0, 9.5, 9.0, 7.0, 24, 45), (7, 11, 14, 15, 25, 36), 0.06, 0.05, 0.22),
    "wheat": Material((7.0, 12.0, 17.5, 20.0, 26, 35), _SOIL, 0.06, 0.06, 0.20),
    "rape": Material((5.0, 16.0, 21.5, 15.0, 33, 48), (4.5, 10, 10, 7, 27, 45), 0.07, 0.05, 0.20),
    "soil": Material(_SOIL, _DARK_SOIL, 0.10, 0.07, 0.30),
    "track": Material((12, 16, 20, 23, 25, 28), (6, 10, 10.5, 10, 23, 36), 0.08, 0.06, 0.25),
    "broadleaf": Material((3.2, 6.8, 5.2, 3.6, 18, 46), (4.2, 9.4, 8.6, 6.8, 25, 49), 0.20, 0.05, 0.15, 0.55),
    "conifer": Material((2.4, 4.4, 3.6, 2.8, 9, 26), (2.8, 5.4, 4.8, 3.8, 13, 32), 0.20, 0.05, 0.15, 0.55),
    "hedge": Material((3.4, 6.8, 5.4, 3.8, 17, 41), (4, 8, 8, 7, 21, 37), 0.18, 0.08, 0.20, 0.5),
    "water": Material((5.2, 5.6, 4.1, 2.9, 1.9, 0.9), (6.0, 8.4, 7.8, 6.2, 4.4, 2.2), 0.02, 0.05, 0.12),
    "reeds": Material((5, 9, 10, 9.5, 20, 33), (9, 13, 16, 18, 22, 26), 0.16, 0.08, 0.35),
    "sand": Material((17, 22, 27, 30, 32, 35), _SOIL, 0.07, 0.06, 0.25),
    "asphalt": Material((8.5, 9.6, 10.2, 10.6, 11, 11.6), (13.5, 15.2, 16.4, 17, 17.6, 18), 0.05, 0.05, 0.22),
    "paving": Material((17, 20, 22.5, 23.5, 24.5, 26), (13, 15, 16.5, 17, 18, 19), 0.08, 0.05, 0.25),
    "concrete": Material((23, 27, 29.5, 31, 32, 33), (17, 20, 22, 23, 24, 25), 0.04, 0.05, 0.25),
    "paint": Material((44, 48, 49, 50, 50, 50), (26, 28, 29, 29, 30, 30), 0.05, 0.04, 0.30),
    "clay": Material((7.5, 10.5, 16, 23.5, 26, 29), (7, 9, 12.5, 16.5, 19, 22), 0.08, 0.05, 0.20),
    "brown": Material((6, 7.8, 10.5, 12.5, 14, 16.5), (8, 10, 12, 13, 14, 16), 0.08, 0.05, 0.20),
    "slate": Material((9, 9.8, 10, 10.1, 10.5, 11.5), (6, 6.4, 6.6, 6.8, 7, 8), 0.06, 0.05, 0.20),
    "white": Material((47, 52, 53, 53, 52, 50), (36, 40, 41, 41, 41, 40), 0.03, 0.04, 0.20),
    "bitumen": Material((6.5, 7, 7.3, 7.5, 7.8, 8.2), (11, 12, 12.6, 13, 13.3, 14), 0.06, 0.08, 0.25),
    "grit": Material(_GRIT, (12, 14.5, 16.5, 17.5, 18, 19), 0.08, 0.07, 0.25),
    "steel": Material((19, 18, 12, 11.5, 13, 21), (23, 22, 17, 16, 17, 23), 0.03, 0.04, 0.15),
    "copper": Material((15, 23, 19.5, 14, 16, 21), (11, 16, 13, 10, 12, 16), 0.05, 0.05, 0.20),
    "solar": Material((6.2, 4.6, 3.9, 3.8, 4.2, 9.0), (8, 6.5, 6, 6, 6.5, 11), 0.03, 0.02, 0.10),
    "pool": Material((27, 29, 16, 8.5, 3, 1.4), (33, 38, 25, 14, 6, 2.5), 0.05, 0.03, 0.20),
    "tartan": Material((7.5, 8.6, 13, 20, 24, 28), (8, 9.5, 14, 18, 21, 24), 0.03, 0.04, 0.15),
    "court": Material((12, 13, 8.6, 8, 9, 17), (14, 15, 11, 10, 11, 18), 0.03, 0.03, 0.15),
    "silver": Material((30, 32, 32, 32, 32, 32), (17, 18, 18, 18, 18, 18), 0.04, 0.0, 0.0, 0.4),
    "black": Material((4, 4, 4, 4, 4.2, 5), (12, 13, 13, 13, 13, 13), 0.04, 0.0, 0.0, 0.4),
    "red": Material((4.5, 4.5, 9, 31, 38, 43), (9, 8, 13, 27, 32, 36), 0.04, 0.0, 0.0, 0.4),
    "blue": Material((19, 11, 6.5, 6, 9, 22), (26, 18, 12, 11, 14, 25), 0.04, 0.0, 0.0, 0.4),
    "yellow": Material((6, 30, 41, 42, 44, 46), (9, 28, 35, 36, 38, 40), 0.04, 0.0, 0.0, 0.4),
}
CODE = {name: code for code, name in enumerate(MATERIALS)}
_SPECTRA = np.array([m.spectrum for m in MATERIALS.values()], np.float32)
_DELTA = np.array([m.other for m in MATERIALS.values()], np.float32) - _SPECTRA
_GRAIN, _MOTTLE, _BLEND, _RELIEF = np.array(
    [(m.grain, m.mottle, m.blend, m.relief) for m in MATERIALS.values()], np.float32
).T

CROPS = ("beet", "wheat", "soil", "farm", "rape", "wood", "barley", "meadow", "orchard", "wheat", "beet", "soil")
QUARTERS = ("homes", "sports", "halls", "homes", "park", "flats", "homes", "old_town", "homes", "flats")
HOUSE_ROOFS = ("clay", "clay", "clay", "brown", "brown", "slate", "bitumen")
FLAT_ROOFS = ("white", "white", *("grit",) * 4, *("bitumen",) * 4, "concrete", "concrete", "steel", "copper")
CARS = (*("white",) * 5, *("silver",) * 6, *("black",) * 5, *("red",) * 2, *("blue",) * 2, "yellow")
BUILDABLE = tuple(CODE[name] for name in ("lawn", "paving", "meadow", "sand", "track"))
LAWN = (CODE["lawn"],)
PARKLAND = (CODE["lawn"], CODE["sand"])
GREEN = (CODE["lawn"], CODE["meadow"])
PLANTABLE = (*BUILDABLE, CODE["reeds"], CODE["wheat"], CODE["soil"])


@dataclass(frozen=True)
class Truth:
    """The scene as a perfect sensor sees it at the PAN grid, in 11-bit DN (float32, 0 to 2047), without noise.

    Attributes:
        ms_dn: (4, H, W), bands in the order of `band_names`.
        pan_dn: (H, W).
        band_names: names of the delivered bands.
    """

    ms_dn: Array
    pan_dn: Array
    band_names: tuple[str, ...] = tuple(DELIVERED)


def render_truth(size_px: int = 1024, seed: int = 7) -> Truth:
    """Draw a square scene of 0.5 m PAN pixels.

    Args:
        size_px: side in PAN pixels, at least 128; a larger scene shows more objects, not larger ones.
        seed: the same seed gives the same picture to the last bit.

    Raises:
        ValueError: `size_px` is too small to hold a scene.
    """
    if size_px < MIN_SIZE_PX:
        raise ValueError(f"size_px is {size_px}; a scene needs at least {MIN_SIZE_PX} PAN pixels")
    rng = np.random.default_rng(seed)
    canvas = Canvas(size_px)
    _draw(canvas, rng)
    return _expose(canvas, rng)


# --- canvas: where things are ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Frame:
    """A local metre frame: `u` along, `v` across; rows grow downwards, so angles turn clockwise on the picture."""

    x: float
    y: float
    angle: float = 0.0

    def at(self, u: float, v: float, turn: float = 0.0) -> Frame:
        """The frame at local (u, v), turned further by `turn` radians."""
        c, s = np.cos(self.angle), np.sin(self.angle)
        return Frame(float(self.x + c * u - s * v), float(self.y + s * u + c * v), self.angle + turn)


@dataclass(frozen=True)
class Curve:
    """A smooth centreline q(t) = start + slope t + two sines; t and q in metres."""

    start: float
    slope: float
    bend: float
    wave_m: float
    phase: float

    def centre(self, t: Any) -> Any:
        """The line itself, q(t)."""
        a = 2 * np.pi * t / self.wave_m + self.phase
        return self.start + self.slope * t + self.bend * (np.sin(a) + 0.3 * np.sin(2.3 * a))

    def offset(self, t: Any, q: Any) -> Any:
        """Signed distance of (t, q) from the line, to first order in its curvature."""
        lean = (self.centre(t + 1) - self.centre(t - 1)) / 2
        return (q - self.centre(t)) / np.sqrt(1 + lean * lean)


@dataclass
class Canvas:
    """The four layers on the fine grid: material code, height in metres, tone (log shading), mix towards `other`."""

    size_px: int
    material: Array = field(init=False)
    height: Array = field(init=False)
    tone: Array = field(init=False)
    mix: Array = field(init=False)

    def __post_init__(self) -> None:
        shape = (self.size_px * OVERSAMPLE,) * 2
        self.material = np.zeros(shape, np.uint8)
        self.height, self.tone, self.mix = (np.zeros(shape, np.float32) for _ in range(3))

    @property
    def extent_m(self) -> float:
        """Side of the scene."""
        return self.size_px * PAN_PIXEL_M

    def window(self, x: tuple[float, float], y: tuple[float, float]) -> tuple[Window, Array, Array]:
        """The part of the scene inside the metre ranges, with its x (1, n) and y (m, 1) coordinates; may be empty."""
        n = self.material.shape[0]
        cols, rows = (slice(*np.clip([int(lo / PITCH_M) - 1, int(hi / PITCH_M) + 2], 0, n)) for lo, hi in (x, y))
        xs, ys = ((np.arange(s.start, s.stop, dtype=np.float32) + 0.5) * PITCH_M for s in (cols, rows))
        return (rows, cols), xs[None, :], ys[:, None]

    def local(self, frame: Frame, length: float, width: float) -> tuple[Window, Array, Array]:
        """The window around a rectangle centred on the frame, with its local coordinates u and v."""
        c, s = np.cos(frame.angle, dtype=np.float32), np.sin(frame.angle, dtype=np.float32)
        rx, ry = (abs(c) * length + abs(s) * width) / 2, (abs(s) * length + abs(c) * width) / 2
        where, xs, ys = self.window((frame.x - rx, frame.x + rx), (frame.y - ry, frame.y + ry))
        dx, dy = xs - np.float32(frame.x), ys - np.float32(frame.y)
        return where, c * dx + s * dy, c * dy - s * dx

    def paint(
        self,
        where: Window,
        mask: Array,
        name: str,
        height: Array | float = 0.0,
        tone: Array | float = 0.0,
        mix: Array | float = 0.15,
        over: bool = True,
        on: tuple[int, ...] = (),
    ) -> None:
        """Fill the mask with a material; `over` False keeps whatever stands higher, `on` keeps to these materials."""
        if on:
            mask = mask & np.isin(self.material[where], on)
        if not over:
            mask = mask & (self.height[where] < height)
        np.copyto(self.material[where], np.uint8(CODE[name]), where=mask)
        for layer, value in ((self.height, height), (self.tone, tone), (self.mix, mix)):
            np.copyto(layer[where], value, where=mask, casting="same_kind")

    def box(self, frame: Frame, length: float, width: float, name: str, corner: float = 0.0, **layers: Any) -> None:
        """Paint a rectangle with round corners."""
        where, u, v = self.local(frame, length, width)
        du, dv = abs(u) - length / 2 + corner, abs(v) - width / 2 + corner
        inside = np.maximum(du, 0) ** 2 + np.maximum(dv, 0) ** 2 < corner**2 if corner else (du < 0) & (dv < 0)
        self.paint(where, inside, name, **layers)

    def is_free(self, frame: Frame, length: float, width: float, allowed: tuple[int, ...] = BUILDABLE) -> bool:
        """True when some of the rectangle is in the scene and nothing but allowed ground lies under it."""
        where, u, v = self.local(frame, length, width)
        under = self.material[where][(abs(u) < length / 2) & (abs(v) < width / 2)]
        return under.size > 0 and bool(np.isin(under, allowed).all())


# --- painters: single things ----------------------------------------------------------------------------------------


def _pick(rng: Generator, names: tuple[str, ...]) -> str:
    return names[int(rng.integers(len(names)))]


def _tree(canvas: Canvas, rng: Generator, x: float, y: float, radius: float, name: str = "broadleaf") -> None:
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


def _grove(
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
                _tree(canvas, rng, stem.x, stem.y, rng.uniform(*radius), kind)


def _ridge_roof(
    canvas: Canvas, rng: Generator, frame: Frame, length: float, width: float, eave: float, name: str
) -> None:
    """A gabled or hipped roof with tile courses and a chimney."""
    where, u, v = canvas.local(frame, length, width)
    half_u, half_v, pitch = length / 2 - abs(u), width / 2 - abs(v), rng.uniform(0.45, 0.8)
    run = np.minimum(half_u, half_v) if rng.random() < 0.35 else half_v + 0 * u
    tone = 0.05 * np.sin(2 * np.pi * run / 0.95) - 0.12 * (run < 0.35)
    canvas.paint(
        where,
        (half_u > 0) & (half_v > 0),
        name,
        eave + pitch * run,
        tone + rng.normal(-0.05, 0.13),
        rng.uniform(0, 0.7),
        over=False,
    )
    stack = frame.at(rng.uniform(-0.3, 0.3) * length, 0.12 * width)
    canvas.box(stack, 0.9, 0.9, _pick(rng, ("concrete", "brown")), height=eave + pitch * width / 2 + 0.6)


def _flat_roof(
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
        canvas.box(
            spot, size[0], size[1], _pick(rng, ("silver", "white", "grit", "slate")), height=top + rng.uniform(0.5, 2.2)
        )


def _car(canvas: Canvas, rng: Generator, frame: Frame) -> None:
    """A car with its windscreens, or now and then a van."""
    name, van = _pick(rng, CARS), rng.random() < 0.06
    length = 6.2 if van else rng.uniform(3.9, 4.7)
    canvas.box(frame, length, 1.85, name, corner=0.4, height=1.0, mix=rng.uniform(0, 0.3))
    if not van:
        canvas.box(frame.at(-0.25, 0), 2.6, 1.6, "black", height=1.3)
    canvas.box(frame.at(-0.25, 0), 5.4 if van else 1.5, 1.6, name, height=2.2 if van else 1.45, mix=rng.uniform(0, 0.3))


def _parking(canvas: Canvas, rng: Generator, frame: Frame, length: float, width: float, full: float = 0.65) -> None:
    """Painted bays in double rows, filled with cars to the share `full`."""
    canvas.box(frame, length, width, "asphalt", corner=1.0, tone=rng.normal(-0.05, 0.08))
    for row, v in enumerate(np.arange(-width / 2 + 3.0, width / 2 - 2.4, 8.2)):
        for u in np.arange(-length / 2 + 2, length / 2 - 3, 2.6):
            canvas.box(frame.at(u, v), 0.32, 4.8, "paint", mix=0.5)
            if rng.random() < full:
                turn = (1 if row % 2 else -1) * np.pi / 2 + rng.normal(0, 0.03)
                _car(canvas, rng, frame.at(u + 1.3, v + rng.normal(0, 0.25), turn))


def _stadium(canvas: Canvas, frame: Frame, length: float, width: float) -> None:
    """A running track of concentric lanes around a football field."""
    bend = 0.3 * width
    canvas.box(frame, length, width, "tartan", corner=bend)
    for inset in np.arange(0.3, 8.0, 1.22):
        for line, name in ((0.0, "paint"), (0.25, "tartan")):
            cut = inset + line
            canvas.box(frame, length - 2 * cut, width - 2 * cut, name, corner=bend - cut, mix=0.6)
    canvas.box(frame, length - 17, width - 17, "lawn", corner=bend - 8.5)
    _pitch(canvas, frame, length - 27, width - 25)


def _pitch(canvas: Canvas, frame: Frame, length: float, width: float) -> None:
    """A mown football field with its lines."""
    where, u, v = canvas.local(frame, length, width)
    inside = (abs(u) < length / 2) & (abs(v) < width / 2)
    canvas.paint(where, inside, "lawn", tone=0.07 * np.sign(np.sin(np.pi * u / 5.5)) + 0 * v, mix=0.05)
    edge = np.minimum(length / 2 - abs(u), width / 2 - abs(v))
    box = np.maximum(length / 2 - 12 - abs(u), abs(v) - 0.3 * width)
    lines = (edge < 0.4) | (abs(u) < 0.2) | (abs(np.hypot(u, v) - 9.15) < 0.2) | ((abs(box + 0.2) < 0.2) & (box < 0))
    canvas.paint(where, inside & lines, "paint", mix=0.2)


# --- layout: the country --------------------------------------------------------------------------------------------


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


def _field(canvas: Canvas, rng: Generator, frame: Frame, length: float, width: float, crop: str) -> None:
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


def _country(canvas: Canvas, rng: Generator, river: Curve, road: Curve, bank: float) -> None:
    """Parcels with their crops, woods, orchards, farmyards, and tree rows between them."""
    extent = canvas.extent_m
    land = Frame(extent / 2, extent / 2, -0.33)
    crops = itertools.cycle(CROPS)
    for u, v, length, width in _parcels(rng, 0.75 * extent):
        frame, reach = land.at(u, v), 0.45 * (length + width)
        if not (
            -reach < min(frame.x, frame.y)
            and max(frame.x, frame.y) < extent + reach
            and river.offset(frame.y, frame.x) < bank + 60
        ):
            continue
        crop = next(crops)
        near_river = abs(river.offset(frame.y, frame.x)) < bank + 35
        if crop == "farm" and (near_river or abs(road.offset(frame.x, frame.y)) < 45):
            crop = "meadow"
        _field(canvas, rng, frame, length, width, "meadow" if crop in ("wood", "orchard", "farm") else crop)
        if crop == "wood":
            _grove(canvas, rng, frame, length - 6, width - 6, 5.2, 0.97, (2.8, 4.8))
        elif crop == "orchard":
            _grove(canvas, rng, frame, length - 8, width - 8, 5.5, 0.93, (1.5, 2.1), 0.05, "broadleaf")
        elif crop == "farm":
            _farm(canvas, rng, frame)
        edge = frame.at(0, width / 2)
        border = rng.random()
        if border < 0.4:
            _grove(canvas, rng, edge, length, 5.0, 5.0, 0.75, (1.2, 3.4))
        elif border < 0.7:
            canvas.box(edge, length, 3.2, "track", mix=0.1)
            canvas.box(edge, length, 0.7, "meadow", mix=0.3)


def _farm(canvas: Canvas, rng: Generator, frame: Frame) -> None:
    canvas.box(frame, 52, 40, "track", corner=6, mix=0.2)
    for u, v, length, width, roof in ((-12, -11, 26, 12, "clay"), (16, 4, 28, 14, "slate"), (-14, 12, 16, 10, "brown")):
        _ridge_roof(canvas, rng, frame.at(u, v, 1.57 if u > 0 else 0), length, width, 4.5, roof)
    _grove(canvas, rng, frame, 66, 52, 7, 0.35, (2, 4))


def _water(canvas: Canvas, where: Window, inland: Array, u: Array, v: Array, on: tuple[int, ...] = ()) -> None:
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


# --- layout: the town -----------------------------------------------------------------------------------------------


def _homes(canvas: Canvas, rng: Generator, block: Frame, length: float, width: float) -> None:
    """Two rows of houses with drives, gardens, hedges, sheds and pools."""
    for side in (-1, 1):
        u = -length / 2 + 10
        while u < length / 2 - 8:
            step = rng.uniform(16, 20)
            lot = block.at(u, side * (width / 2 - 10.5), 0 if side < 0 else np.pi)
            size = rng.uniform(9, 13), rng.uniform(7.5, 9.5)
            roof, turn = _pick(rng, HOUSE_ROOFS), (np.pi / 2 if rng.random() < 0.3 else 0.0)
            canvas.box(
                lot.at(0, -10.5 + width / 4),
                step,
                width / 2,
                "lawn",
                on=GREEN,
                tone=rng.normal(0, 0.09),
                mix=rng.uniform(0, 0.6),
            )
            canvas.box(lot.at(6.2, -3), 2.8, 16, "paving", on=GREEN, mix=rng.uniform(0, 0.8))
            house = lot.at(-1, rng.normal(0, 0.8), turn)
            if canvas.is_free(house, size[0] + 1, size[1] + 1):
                terrace = house.at(*rng.uniform(-2, 2, 2))
                canvas.box(terrace, size[0] + 1, size[1] + 2, "paving", corner=1, mix=rng.uniform(0, 0.9), on=GREEN)
                _ridge_roof(canvas, rng, house, *size, rng.uniform(3.2, 6), roof)
                if rng.random() < 0.4:
                    _ridge_roof(canvas, rng, house.at(2, 3, np.pi / 2), size[1] + 1, 6, 3.0, roof)
                _garden(canvas, rng, lot.at(0, 12.5), width / 2 - 20)
                if rng.random() < 0.7 and canvas.is_free(drive := lot.at(6.2, rng.uniform(-8, -2), np.pi / 2), 4.6, 2):
                    _car(canvas, rng, drive)
            u += step


def _garden(canvas: Canvas, rng: Generator, frame: Frame, depth: float) -> None:
    canvas.box(frame.at(8.5, 0), 1.3, depth + 8, "hedge", height=1.3, mix=rng.uniform(0, 0.8), on=GREEN)
    pool = frame.at(-2.5, 0.5, rng.choice([0.0, np.pi / 2]))
    chance = rng.random()
    if chance < 0.25 and canvas.is_free(pool, 10, 6):
        canvas.box(pool, 9.6, 5.6, "concrete", corner=0.8)
        canvas.box(pool, 8.0, 4.0, "pool", corner=0.8, mix=rng.uniform(0, 0.6))
    elif chance < 0.6 and canvas.is_free(shed := frame.at(rng.uniform(-6, 2), 3), 5, 4):
        _ridge_roof(canvas, rng, shed, 4, 3, 2.0, _pick(rng, ("slate", "brown", "bitumen")))
    _grove(canvas, rng, frame, 15, depth, 5.0, 0.5, (1.0, 3.2))


def _halls(canvas: Canvas, rng: Generator, block: Frame, length: float, width: float) -> None:
    """Large flat roofs beside a car park."""
    canvas.box(block, length, width, "paving", mix=0.6, on=LAWN)
    split = rng.uniform(0.42, 0.55) * length
    hall, lot = block.at((split - length) / 2 + 3, 0), block.at(split / 2, 0)
    for du, dv, share_u, share_v in ((0, 0, 1, 1), (0, -0.22, 1, 0.5), (0, 0.22, 1, 0.5), (0.2, 0, 0.55, 0.7)):
        site, size = hall.at(du * split, dv * width), (share_u * (split - 6), share_v * (width - 12))
        if canvas.is_free(site, *size):
            _flat_roof(canvas, rng, site, *size, rng.uniform(7, 11), _pick(rng, FLAT_ROOFS))
            break
    if canvas.is_free(lot, length - split - 4, width - 6):
        _parking(canvas, rng, lot, length - split - 4, width - 6)


def _flats(canvas: Canvas, rng: Generator, block: Frame, length: float, width: float) -> None:
    """Tall slabs on lawns, with parking between them."""
    for v in (-width / 2 + 12, width / 2 - 12):
        for u in (-length / 4, length / 4):
            slab = block.at(u + rng.uniform(-3, 3), v)
            if canvas.is_free(slab, length / 2 - 10, 13):
                _flat_roof(canvas, rng, slab, length / 2 - 12, 12.5, rng.uniform(13, 25), _pick(rng, FLAT_ROOFS))
    if canvas.is_free(block, length - 30, 15):
        _parking(canvas, rng, block, length - 30, 15, 0.5)
    _grove(canvas, rng, block, length - 6, width - 6, 9, 0.4, (2, 4.2))


def _old_town(canvas: Canvas, rng: Generator, block: Frame, length: float, width: float) -> None:
    """A closed row of ridge roofs around a court."""
    canvas.box(block, length, width, "paving", mix=0.3, on=LAWN)
    for side, turn in enumerate(np.arange(4) * np.pi / 2):
        along, deep = (length, width) if side % 2 == 0 else (width, length)
        u, end = -along / 2 + (1 if side % 2 == 0 else 13), along / 2 - (1 if side % 2 == 0 else 13)
        while u < end - 6:
            front = min(rng.uniform(9, 18), end - u)
            house = block.at(0, 0, turn).at(u + front / 2, -deep / 2 + 7)
            if canvas.is_free(house, front - 1, 10):
                _ridge_roof(canvas, rng, house, front, 11.5, rng.uniform(7, 12), _pick(rng, HOUSE_ROOFS[:6]))
            u += front
    if canvas.is_free(block, 0.4 * length, 13):
        _ridge_roof(canvas, rng, block, 0.4 * length, 12, 9, _pick(rng, HOUSE_ROOFS))
    _grove(canvas, rng, block, length - 32, width - 32, 7, 0.45, (2, 3.6))


def _park(canvas: Canvas, rng: Generator, block: Frame, length: float, width: float) -> None:
    """Lawns, winding paths, a pond and clumps of trees."""
    where, u, v = canvas.local(block, length, width)
    inside = (abs(u) < length / 2) & (abs(v) < width / 2)
    path = np.minimum(abs(v - 9 * np.sin(u / 15)), abs(u - 8 * np.sin(v / 11) - length / 5))
    canvas.paint(where, inside & (path < 1.3), "sand", mix=0.2, on=LAWN)
    pond = block.at(-0.2 * length, 0.2 * width)
    where, u, v = canvas.local(pond, 0.5 * length, 0.7 * width)
    radius = 0.2 * min(length, width)
    _water(canvas, where, radius - np.hypot(u / 1.4, v) + 1.5 * np.sin(2 * np.arctan2(v, u) + 1), u, v, PARKLAND)
    for _ in range(7):
        clump = block.at(*(rng.uniform(-0.4, 0.4, 2) * (length, width)))
        _grove(canvas, rng, clump, 20, 16, 6.5, 0.7, (2.2, 4.8))


def _sports(canvas: Canvas, rng: Generator, block: Frame, length: float, width: float) -> None:
    """A football field in a running track, or tennis courts where the block is small."""
    if length > 82 and width > 56 and canvas.is_free(block, length - 4, width - 4):
        _stadium(canvas, block, length - 6, width - 8)
    else:
        for u in np.arange(-length / 2 + 14, length / 2 - 10, 19):
            court = block.at(u, 0, np.pi / 2)
            if not canvas.is_free(court, 34, 17):
                continue
            canvas.box(court, 34, 17, name := _pick(rng, ("court", "tartan")))
            for grow in (0.0, -0.6):
                canvas.box(court, 23.8 + grow, 11 + grow, name if grow else "paint")
            canvas.box(court, 0.4, 11, "paint")
    for v in (-width / 2 + 3, width / 2 - 3):
        _grove(canvas, rng, block.at(0, v), length - 6, 6, 6, 0.75, (2, 3.6))


FURNISH = {"homes": _homes, "halls": _halls, "flats": _flats, "old_town": _old_town, "park": _park, "sports": _sports}


def _blocks(rng: Generator, extent: float) -> Iterator[tuple[Frame, float, float]]:
    """The street grid: cells measured between street centrelines."""
    town = Frame(0.72 * extent, 0.45 * extent, 0.21)
    us, vs = (np.cumsum(rng.uniform(lo, hi, int(1.6 * extent / lo) + 2)) for lo, hi in ((92, 138), (66, 92)))
    us, vs = us - us[len(us) // 2], vs - vs[len(vs) // 2]
    for u0, u1 in itertools.pairwise(us):
        for v0, v1 in itertools.pairwise(vs):
            yield town.at((u0 + u1) / 2, (v0 + v1) / 2), u1 - u0, v1 - v0


def _streets(canvas: Canvas, rng: Generator, cell: Frame, length: float, width: float) -> None:
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
    canvas.box(
        cell, length - 11.6, width - 11.6, "lawn", corner=2.5, tone=rng.normal(0, 0.06), mix=rng.uniform(0, 0.35)
    )


def _street_life(canvas: Canvas, rng: Generator, cell: Frame, length: float, width: float) -> None:
    """Cars parked at the kerb and driving, trees on the pavement."""
    road = (CODE["asphalt"],)
    for turn, along, deep in (
        (0, length, width),
        (np.pi / 2, width, length),
        (np.pi, length, width),
        (-np.pi / 2, width, length),
    ):
        side = cell.at(0, 0, turn)
        planted = rng.random() < 0.6
        for u in np.arange(-along / 2 + 12, along / 2 - 12, 6.2):
            spot = side.at(u + rng.normal(0, 0.4), deep / 2 - 2.75)
            if rng.random() < 0.33 and canvas.is_free(spot, 4, 1.8, road):
                _car(canvas, rng, spot)
            stem = side.at(u, deep / 2 - 5.0)
            if planted and rng.random() < 0.45 and canvas.is_free(stem, 1, 1):
                _tree(canvas, rng, stem.x, stem.y, rng.uniform(1.6, 2.9))


# --- layout: the whole ----------------------------------------------------------------------------------------------


def _draw(canvas: Canvas, rng: Generator) -> None:
    """Country first, then town ground, river and main road across both, and last what stands on the ground."""
    extent = canvas.extent_m
    half_river = min(17.0, 0.09 * extent)
    bend = min(45.0, 0.07 * extent)
    river = Curve(0.40 * extent, -0.14, bend, 1.1 * max(extent, 300.0), rng.uniform(0, 2))
    road = Curve(rng.uniform(0.55, 0.65) * extent, 0.1, 0.7 * bend, 1.4 * max(extent, 300.0), rng.uniform(0, 6.3))
    bank = half_river + 14
    _country(canvas, rng, river, road, bank)
    quarters = itertools.cycle(np.roll(QUARTERS, int(rng.integers(3))))
    cells = [
        (*cell, str(next(quarters)))
        for cell in _blocks(rng, extent)
        if _is_town(river, cell[0], cell[1:], bank, extent)
    ]
    cells.sort(key=lambda cell: _shows_whole(cell[0], road, extent) * min(cell[1] - 25, cell[2]))
    cells[-1:] = [(*cell[:3], "sports") for cell in cells[-1:]]
    for cell, length, width, _ in cells:
        _streets(canvas, rng, cell, length, width)
    for top in np.arange(0, extent, 64.0):  # in bands, to bound memory
        band = canvas.window((0, extent), (top, top + 64))
        _river(canvas, *band, river, half_river)
        _main_road(canvas, *band, road, river, half_river + 5)
    for cell, length, width, quarter in cells:
        FURNISH[quarter](canvas, rng, cell, length - 13, width - 13)
        _street_life(canvas, rng, cell, length, width)
    _traffic_and_banks(canvas, rng, road, river, half_river)


def _shows_whole(cell: Frame, road: Curve, extent: float) -> bool:
    in_view = min(cell.x, cell.y) > 72 and max(cell.x, cell.y) < extent - 72
    return in_view and abs(road.offset(cell.x, cell.y)) > 60


def _is_town(river: Curve, cell: Frame, size: tuple[float, float], bank: float, extent: float) -> bool:
    reach = 0.55 * sum(size)
    in_view = -reach < min(cell.x, cell.y) and max(cell.x, cell.y) < extent + reach
    return in_view and bool(river.offset(cell.y, cell.x) > bank + 10)


def _river(canvas: Canvas, where: Window, xs: Array, ys: Array, river: Curve, half_width: float) -> None:
    """The river between two meadow banks, with a footpath on the town side."""
    away = river.offset(ys, xs)
    canvas.paint(where, abs(away) < half_width + 14, "meadow", mix=0.1)
    canvas.paint(where, abs(away - half_width - 10) < 1.3, "sand", mix=0.4)
    _water(canvas, where, half_width * (1 + 0.15 * np.sin(ys / 61)) - abs(away), xs, ys)


def _main_road(
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


def _traffic_and_banks(canvas: Canvas, rng: Generator, road: Curve, river: Curve, half_river: float) -> None:
    """Cars on the main road, trees along the river."""
    extent = canvas.extent_m
    for x in np.arange(6, extent - 6, 17.0) + rng.uniform(-5, 5):
        y, ahead = road.centre(x), road.centre(x + 1)
        car = Frame(x, y, np.arctan2(ahead - y, 1.0)).at(0, rng.choice([-2.4, 2.4]))
        if rng.random() < 0.5 and abs(river.offset(y, x)) > half_river + 46:
            _car(canvas, rng, car)
    for y in np.arange(2, extent, 5.5):
        for side in (-1, 1):
            stem = Frame(river.centre(y) + side * (half_river + rng.uniform(4.5, 12.5)), y)
            if rng.random() < 0.6 and canvas.is_free(stem, 1, 1, PLANTABLE):
                _tree(canvas, rng, stem.x, stem.y, rng.uniform(1.8, 4.6))


# --- light ----------------------------------------------------------------------------------------------------------


def _lattice(rng: Generator, extent_m: float, scale_m: float) -> Array:
    return rng.standard_normal((int(extent_m / scale_m) + 5,) * 2, dtype=np.float32)


def _smooth(lattice: Array, scale_m: float, rows: Array, cols: Array) -> Array:
    """Cubic B-spline noise of unit variance at the given fine-grid rows and columns."""
    for axis, pixels in ((1, cols), (0, rows)):
        t = pixels * np.float32(PITCH_M / scale_m)
        at = t.astype(np.intp)
        t = (t - at).astype(np.float32)
        weights = ((1 - t) ** 3, 3 * t**3 - 6 * t**2 + 4, 1 + 3 * (t + t**2 - t**3), t**3)
        shape = (-1, 1) if axis == 0 else (1, -1)
        lattice = sum(np.take(lattice, at + k, axis) * w.reshape(shape) for k, w in enumerate(weights))
    return lattice / np.float32(36 * 0.48)


def _sunlight(height: Array, relief: Array, halo: int) -> Array:
    """Direct light relative to flat open ground; `height` carries one row above, `halo` below, likewise in columns.

    The shadow level S(p) = max over t of H(p + t sun) - t drop comes from doubling the reach, in six steps.
    """
    dr, dc = SUN_STEP
    drop = np.float32(np.hypot(dr, dc) * PITCH_M * SUN_TANGENT)
    level = height.copy()
    between = 0.5 * (height[1:, :-1] + height[1:, 1:]) - drop / 2
    np.maximum(level[:-1, :-1], between, out=level[:-1, :-1])
    for k in range(SHADOW_DOUBLINGS):
        r, c = dr << k, dc << k
        np.maximum(level[:-r, :-c], level[r:, c:] - (drop * 2**k), out=level[:-r, :-c])
    n, m = relief.shape
    own = height[1 : n + 1, 1 : m + 1]
    lit = 1 - np.clip((level[1 : n + 1, 1 : m + 1] - own - 0.15 - 1.6 * (1 - relief)) / 0.3, 0, 1)
    gy = (height[2 : n + 2, 1 : m + 1] - height[:n, 1 : m + 1]) / (2 * PITCH_M)
    gx = (height[1 : n + 1, 2 : m + 2] - height[1 : n + 1, :m]) / (2 * PITCH_M)
    gain = relief * (np.maximum(abs(gx), abs(gy)) < WALL_SLOPE)
    towards = (dr * gy + dc * gx) * gain / np.hypot(dr, dc)
    lean = np.sqrt(1 + gain * gain * (gx * gx + gy * gy))
    return lit * np.clip((1 - towards / SUN_TANGENT) / lean, 0, None)


def _expose(canvas: Canvas, rng: Generator, strip_px: int = 256) -> Truth:
    """Turn the layers into DN, strip by strip to bound memory, then blur mildly as PAN optics do."""
    size, extent = canvas.size_px, canvas.extent_m
    shading = {scale: _lattice(rng, extent, scale) for scale in (0.9, 4.0, 16.0)}
    wander = {scale: _lattice(rng, extent, scale) for scale in (0.7, 5.0, 34.0)}
    ms, pan = np.empty((4, size, size), np.float32), np.zeros((size, size), np.float32)
    for start in range(0, size, strip_px):
        out = slice(start, min(start + strip_px, size))
        rows = np.arange(out.start * OVERSAMPLE, out.stop * OVERSAMPLE)
        noise = _textures(rng, rows, np.arange(size * OVERSAMPLE), shading, wander)
        for band, radiance in enumerate(_radiance(canvas, rows, *noise)):
            pan[out] += PAN_WEIGHTS[band] * radiance
            if band in DELIVERED.values():
                ms[list(DELIVERED.values()).index(band), out] = radiance
    for layer in (*ms, pan):
        layer[:] = np.clip(_optics(layer), 0, MAX_DN)
    return Truth(ms, pan)


def _textures(rng: Generator, rows: Array, cols: Array, shading: dict, wander: dict) -> tuple[Array, ...]:
    """Grain, mottle, drift and spectral wandering, each of about unit variance."""
    grit = [rng.standard_normal((rows.size, cols.size), dtype=np.float32) for _ in range(2)]
    fine, mid, broad = (_smooth(lattice, scale, rows, cols) for scale, lattice in shading.items())
    grain, mottle = 0.75 * grit[0] + 0.65 * fine, 0.7 * mid + 0.7 * broad
    fine, mid, broad = (_smooth(lattice, scale, rows, cols) for scale, lattice in wander.items())
    drift = 0.4 * np.roll(grit[1], 1, axis=1) + 0.6 * np.roll(fine, 37, axis=1) + 0.7 * np.roll(broad, 311, axis=1)
    return grain, mottle, drift, 0.5 * grit[1] + 0.5 * fine + 0.5 * mid + 0.5 * broad


def _radiance(canvas: Canvas, rows: Array, grain: Array, mottle: Array, drift: Array, wander: Array) -> Iterator[Array]:
    """The hidden bands of one strip, box-averaged to PAN pixels."""
    n, halo = canvas.material.shape[0], (SUN_STEP[0] << SHADOW_DOUBLINGS)
    around = np.clip(np.arange(rows[0] - 1, rows[-1] + halo), 0, n - 1), np.clip(np.arange(-1, n + halo // 2), 0, n - 1)
    code = canvas.material[rows]
    sun = _sunlight(canvas.height[np.ix_(*around)], _RELIEF[code], halo)
    shade = np.exp(canvas.tone[rows] + _GRAIN[code] * grain + _MOTTLE[code] * mottle)
    mix = np.clip(canvas.mix[rows] + _BLEND[code] * wander, 0, 1)
    for band in range(PAN_WEIGHTS.size):
        light = shade * (1 + DRIFT[band] * drift) * (SKYLIGHT[band] + (1 - SKYLIGHT[band]) * sun)
        fine = (_SPECTRA[:, band][code] + mix * _DELTA[:, band][code]) * light
        coarse = fine.reshape(rows.size // OVERSAMPLE, OVERSAMPLE, n // OVERSAMPLE, OVERSAMPLE).mean((1, 3))
        yield HAZE_DN[band] + GAIN_DN[band] * coarse


def _optics(image: Array) -> Array:
    """A Gaussian of half a PAN pixel, reflected at the edge."""
    tap = np.exp(-0.5 * (np.arange(-2, 3) / 0.5) ** 2).astype(np.float32)
    tap /= tap.sum()
    for axis in (0, 1):
        pad = np.pad(image, [(2, 2) if a == axis else (0, 0) for a in (0, 1)], mode="symmetric")
        image = sum(tap[k] * np.take(pad, np.arange(k, k + image.shape[axis]), axis) for k in range(5))
    return image
