"""Where things are: the four layers of the scene on the fine grid, and the frames and curves that place things."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from .materials import BUILDABLE, CODE

Array = np.ndarray
Window = tuple[slice, slice]

PAN_PIXEL_M = 0.5
OVERSAMPLE = 2
PITCH_M = PAN_PIXEL_M / OVERSAMPLE


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

    def has_near(self, frame: Frame, reach_m: float) -> bool:
        """True when the frame's origin lies less than `reach_m` outside the scene (negative: that deep inside)."""
        return -reach_m < min(frame.x, frame.y) and max(frame.x, frame.y) < self.extent_m + reach_m

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
