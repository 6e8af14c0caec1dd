"""Light: the sun and the sky on the layers, the six hidden bands, the optics, and the DN that come out.

Six hidden bands feed PAN while only four are delivered, so PAN is no mix of the delivered bands.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

from .canvas import OVERSAMPLE, PITCH_M, Array, Canvas
from .materials import BLEND, DELTA, GRAIN, MOTTLE, RELIEF, SPECTRA

MAX_DN = 2047.0
STRIP_PX = 256

# Per hidden band (see materials.py); delivered are columns 0, 1, 3 and 5.
DELIVERED = {"blue": 0, "green": 1, "red": 3, "nir": 5}
PAN_WEIGHTS = np.array([0.11, 0.18, 0.22, 0.19, 0.22, 0.08], np.float32)
GAIN_DN = np.array([25.0, 31.0, 30.0, 28.0, 25.0, 20.5], np.float32)  # DN per percent of reflectance
HAZE_DN = np.array([165.0, 110.0, 85.0, 70.0, 45.0, 25.0], np.float32)
DRIFT = np.array([0.02, -0.03, 0.13, -0.03, -0.21, 0.02], np.float32)  # pigment and moisture, mostly unseen by MS
SKYLIGHT = np.array([0.36, 0.28, 0.25, 0.22, 0.19, 0.16], np.float32)  # share of the light that shadows keep

SUN_STEP = (2, 1)  # (rows, columns) towards the sun: azimuth 153 degrees, whole pixels so that shadows double exactly
SUN_TANGENT = 1.15  # elevation 49 degrees
SHADOW_DOUBLINGS = 6
SHADOW_REACH = (SUN_STEP[0] << SHADOW_DOUBLINGS, SUN_STEP[1] << SHADOW_DOUBLINGS)  # rows, columns of the fine grid
WALL_SLOPE = 2.5  # steeper is a wall, seen from above as nothing


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


def expose(canvas: Canvas, rng: Generator) -> Truth:
    """Turn the layers into DN, strip by strip to bound memory, then blur mildly as PAN optics do."""
    size, extent = canvas.size_px, canvas.extent_m
    shading = {scale: _lattice(rng, extent, scale) for scale in (0.9, 4.0, 16.0)}
    wander = {scale: _lattice(rng, extent, scale) for scale in (0.7, 5.0, 34.0)}
    ms, pan = np.empty((4, size, size), np.float32), np.zeros((size, size), np.float32)
    for start in range(0, size, STRIP_PX):
        out = slice(start, min(start + STRIP_PX, size))
        rows = np.arange(out.start * OVERSAMPLE, out.stop * OVERSAMPLE)
        noise = _textures(rng, rows, np.arange(size * OVERSAMPLE), shading, wander)
        for band, radiance in enumerate(_radiance(canvas, rows, *noise)):
            pan[out] += PAN_WEIGHTS[band] * radiance
            if band in DELIVERED.values():
                ms[list(DELIVERED.values()).index(band), out] = radiance
    for layer in (*ms, pan):
        layer[:] = np.clip(_optics(layer), 0, MAX_DN)
    return Truth(ms, pan)


def _textures(
    rng: Generator, rows: Array, cols: Array, shading: dict[float, Array], wander: dict[float, Array]
) -> tuple[Array, ...]:
    """Grain, mottle, drift and spectral wandering, each of about unit variance."""
    grit = [rng.standard_normal((rows.size, cols.size), dtype=np.float32) for _ in range(2)]
    fine, mid, broad = (_smooth(lattice, scale, rows, cols) for scale, lattice in shading.items())
    grain, mottle = 0.75 * grit[0] + 0.65 * fine, 0.7 * mid + 0.7 * broad
    fine, mid, broad = (_smooth(lattice, scale, rows, cols) for scale, lattice in wander.items())
    drift = 0.4 * np.roll(grit[1], 1, axis=1) + 0.6 * np.roll(fine, 37, axis=1) + 0.7 * np.roll(broad, 311, axis=1)
    return grain, mottle, drift, 0.5 * grit[1] + 0.5 * fine + 0.5 * mid + 0.5 * broad


def _lattice(rng: Generator, extent_m: float, scale_m: float) -> Array:
    """Control points of `_smooth`, a little beyond the scene."""
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


def _radiance(canvas: Canvas, rows: Array, grain: Array, mottle: Array, drift: Array, wander: Array) -> Iterator[Array]:
    """The hidden bands of one strip, box-averaged to PAN pixels."""
    n, (below, right) = canvas.material.shape[0], SHADOW_REACH
    near = np.arange(rows[0] - 1, rows[-1] + 1 + below), np.arange(-1, n + right)
    around = np.ix_(*(np.clip(at, 0, n - 1) for at in near))
    code = canvas.material[rows]
    sun = sunlight(canvas.height[around], RELIEF[code])
    shade = np.exp(canvas.tone[rows] + GRAIN[code] * grain + MOTTLE[code] * mottle)
    mix = np.clip(canvas.mix[rows] + BLEND[code] * wander, 0, 1)
    for band in range(PAN_WEIGHTS.size):
        light = shade * (1 + DRIFT[band] * drift) * (SKYLIGHT[band] + (1 - SKYLIGHT[band]) * sun)
        fine = (SPECTRA[:, band][code] + mix * DELTA[:, band][code]) * light
        coarse = fine.reshape(rows.size // OVERSAMPLE, OVERSAMPLE, n // OVERSAMPLE, OVERSAMPLE).mean((1, 3))
        yield HAZE_DN[band] + GAIN_DN[band] * coarse


def sunlight(height: Array, relief: Array) -> Array:
    """Direct light relative to flat open ground.

    Args:
        height: metres; one row more above and SHADOW_REACH rows more below than `relief`, likewise in columns.
        relief: how much the slope shades each pixel, 0 to 1.
    """
    (n, m), (dr, dc) = relief.shape, SUN_STEP
    own = height[1 : n + 1, 1 : m + 1]
    shade = _shadow_level(height)[1 : n + 1, 1 : m + 1] - own
    lit = 1 - np.clip((shade - 0.15 - 1.6 * (1 - relief)) / 0.3, 0, 1)
    gy = (height[2 : n + 2, 1 : m + 1] - height[:n, 1 : m + 1]) / (2 * PITCH_M)
    gx = (height[1 : n + 1, 2 : m + 2] - height[1 : n + 1, :m]) / (2 * PITCH_M)
    gain = relief * (np.maximum(abs(gx), abs(gy)) < WALL_SLOPE)
    towards = (dr * gy + dc * gx) * gain / np.hypot(dr, dc)
    lean = np.sqrt(1 + gain * gain * (gx * gx + gy * gy))
    sun: Array = lit * np.clip((1 - towards / SUN_TANGENT) / lean, 0, None)
    return sun


def _shadow_level(height: Array) -> Array:
    """The level below which a point lies in shadow: S(p) = max over t of H(p + t sun) - t drop, by doubling t."""
    dr, dc = SUN_STEP
    drop = np.float32(np.hypot(dr, dc) * PITCH_M * SUN_TANGENT)
    level = height.copy()
    between = 0.5 * (height[1:, :-1] + height[1:, 1:]) - drop / 2
    np.maximum(level[:-1, :-1], between, out=level[:-1, :-1])
    for k in range(SHADOW_DOUBLINGS):
        r, c = dr << k, dc << k
        np.maximum(level[:-r, :-c], level[r:, c:] - (drop * 2**k), out=level[:-r, :-c])
    return level


def _optics(image: Array) -> Array:
    """A Gaussian of half a PAN pixel, reflected at the edge."""
    tap = np.exp(-0.5 * (np.arange(-2, 3) / 0.5) ** 2).astype(np.float32)
    tap /= tap.sum()
    for axis in (0, 1):
        pad = np.pad(image, [(2, 2) if a == axis else (0, 0) for a in (0, 1)], mode="symmetric")
        image = sum(tap[k] * np.take(pad, np.arange(k, k + image.shape[axis]), axis) for k in range(5))
    return image
