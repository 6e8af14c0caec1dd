"""Where the pixels of PAN and MS lie: decided once, here, as numbers.

The MS image is never resampled when its grid is a whole multiple of the PAN grid: the sub-pixel phase
between the two becomes a number pair that the blur-and-sample operator carries. Only a grid that no
such pair can describe (ratio 4.015, rotation, another CRS) is brought to a common grid, with a warning.

    PAN index   0   1   2   3   4   5   6   7        ratio 4, corners aligned:
    MS sample         0               1              sample i lies at PAN index 4 i + 1.5, phase 1.5
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.warp import transform as transform_points

from .errors import GeometryError
from .language import tr

MIN_RATIO, MAX_RATIO = 2, 8
RATIO_TOLERANCE = 0.02
"""A measured ratio this close (relative) to the limits still counts as inside them."""
MAX_DRIFT_PX = 0.1
"""Largest deviation from a whole-ratio grid, anywhere in the scene, that the operator may ignore, PAN px."""
_EDGE = 1e-6


class Box(NamedTuple):
    """A half-open pixel window: rows y..y+h, columns x..x+w."""

    y: int
    x: int
    h: int
    w: int

    def moved(self, dy: int, dx: int) -> Box:
        """Returns the same window in coordinates whose origin lies at (-dy, -dx)."""
        return Box(self.y + dy, self.x + dx, self.h, self.w)

    def scaled(self, ratio: int) -> Box:
        """Returns the window on a grid ``ratio`` times finer."""
        return Box(*(ratio * v for v in self))

    def within(self, other: Box) -> Box:
        """Returns the intersection; its h or w is 0 where there is none."""
        y, x = max(self.y, other.y), max(self.x, other.x)
        return Box(
            y,
            x,
            max(0, min(self.y + self.h, other.y + other.h) - y),
            max(0, min(self.x + self.w, other.x + other.w) - x),
        )

    @property
    def slices(self) -> tuple[slice, slice]:
        """Row and column slices for an array."""
        return slice(self.y, self.y + self.h), slice(self.x, self.x + self.w)


@dataclass(frozen=True)
class Grid:
    """A raster's grid: ``transform`` maps (column, row) of pixel corners to world coordinates."""

    transform: Affine
    height: int
    width: int
    crs: CRS | None = None

    @property
    def box(self) -> Box:
        return Box(0, 0, self.height, self.width)


@dataclass(frozen=True)
class PairGrid:
    """The common window of a pair, on both grids.

    Attributes:
        ratio: PAN pixels per MS pixel, 2..8.
        phase_px: (y, x) PAN index, within the canvas, of the centre of the first MS sample; (ratio-1)/2 +- 0.5.
        ms: the MS window, on the MS grid.
        canvas: the PAN window that covers ``ms`` at exactly ``ratio`` pixels each; may reach a pixel beyond the file.
        out: the PAN pixels to deliver, on the PAN grid; lies inside the file and inside ``canvas``.
        drift_px: largest deviation from this model within the scene, PAN px.
    """

    ratio: int
    phase_px: tuple[float, float]
    ms: Box
    canvas: Box
    out: Box
    drift_px: float


@dataclass(frozen=True)
class _Fit:
    """PAN corner coordinate = ratio * MS corner coordinate + offset, as (x, y)."""

    ratio_xy: tuple[float, float]
    ratio: int
    offset_xy: tuple[float, float]
    drift_px: float


def pair_grid(pan: Grid, ms: Grid, window: tuple[float, float, float, float] | None = None) -> PairGrid:
    """Returns the common window of two regular grids.

    Args:
        pan: grid of the PAN file.
        ms: grid of the MS file; a whole-ratio grid (see ``irregularity``).
        window: xmin, ymin, xmax, ymax in the CRS of PAN, or None for all that both cover.

    Raises:
        GeometryError: ratio out of range, no overlap, or a window outside the common area.
    """
    fit = _fit(pan, ms)
    r = fit.ratio
    left, top = fit.offset_xy
    area = _pixel_span(0, pan.width, left, left + r * ms.width), _pixel_span(0, pan.height, top, top + r * ms.height)
    if min(b - a for a, b in area) <= 0:
        raise GeometryError(
            tr(
                "PAN and MS do not overlap: {pan} against {ms}; give two images of the same place.",
                pan=_bounds(pan),
                ms=_bounds(ms),
            ),
            "ms",
        )
    if window is not None:
        area = _within_window(pan, area, window)
    (x0, x1), (y0, y1) = area
    j0, j1 = _ms_span(x0, x1, left, r, ms.width)
    i0, i1 = _ms_span(y0, y1, top, r, ms.height)
    edge_x, edge_y = left + r * j0, top + r * i0
    canvas = Box(math.ceil(edge_y - 0.5 - _EDGE), math.ceil(edge_x - 0.5 - _EDGE), r * (i1 - i0), r * (j1 - j0))
    phase = (edge_y + (r - 1) / 2 - canvas.y, edge_x + (r - 1) / 2 - canvas.x)
    out = Box(y0, x0, y1 - y0, x1 - x0).within(canvas)
    return PairGrid(r, phase, Box(i0, j0, i1 - i0, j1 - j0), canvas, out, fit.drift_px)


def irregularity(pan: Grid, ms: Grid) -> str | None:
    """Returns why no whole ratio and phase describe the pair, or None where they do.

    Raises:
        GeometryError: a ratio out of range, or CRS without a transformation between them.
    """
    fit = _fit(pan, ms)
    if fit.drift_px <= MAX_DRIFT_PX:
        return None
    rx, ry = fit.ratio_xy
    why = (
        tr("the CRS differ")
        if _other_crs(pan, ms)
        else tr("one grid is rotated")
        if _rotated(pan, ms)
        else tr("the ratio is {rx:.4f} x {ry:.4f}", rx=rx, ry=ry)
    )
    drift = tr("{why}: a whole ratio of {ratio} would drift by {drift:.2f} PAN pixels")
    return drift.format(why=why, ratio=fit.ratio, drift=fit.drift_px)


def common_ms_grid(pan: Grid, ms: Grid) -> Grid:
    """Returns the whole-ratio grid, aligned with PAN, that covers the common area of an irregular pair."""
    r = _fit(pan, ms).ratio
    x, y = _to_pan(pan, ms, *_border(ms))
    j0, i0 = (max(0, math.floor(v.min() / r)) for v in (x, y))
    j1, i1 = (min(math.ceil(v.max() / r), math.ceil(size / r)) for v, size in ((x, pan.width), (y, pan.height)))
    if j1 <= j0 or i1 <= i0:
        raise GeometryError(tr("PAN and MS do not overlap; give two images of the same place."), "ms")
    return Grid(pan.transform * Affine.scale(r) * Affine.translation(j0, i0), i1 - i0, j1 - j0, pan.crs)


def grid_from_sizes(pan_height: int, pan_width: int, ms_height: int, ms_width: int) -> tuple[Grid, Grid]:
    """Returns pixel grids with a common corner for two files without any georeferencing.

    Raises:
        GeometryError: the sizes have no common whole ratio.
    """
    ratio = round(pan_height / ms_height)
    if (pan_height, pan_width) != (ratio * ms_height, ratio * ms_width):
        raise GeometryError(
            tr(
                "Neither file is georeferenced and PAN of {pan} pixels is no whole multiple of "
                "MS of {ms}; georeference both files or crop them to the same area.",
                pan=f"{pan_width} x {pan_height}",
                ms=f"{ms_width} x {ms_height}",
            ),
            "ms",
        )
    return Grid(Affine.identity(), pan_height, pan_width), Grid(Affine.scale(ratio), ms_height, ms_width)


def _fit(pan: Grid, ms: Grid) -> _Fit:
    """Fits the whole-ratio model to the corners of MS; the offset is right at the centre of the common area."""
    rx, ry = _ratio(pan, ms)
    r = round((rx + ry) / 2)
    if 1 - RATIO_TOLERANCE < max(rx, ry) < 1 + RATIO_TOLERANCE:
        raise GeometryError(
            tr(
                "The ratio of MS to PAN pixel size is {rx:.3f} x {ry:.3f}: MS already lies on the PAN grid; "
                "give the MS image as delivered, before any resampling.",
                rx=rx,
                ry=ry,
            ),
            "ms",
        )
    low, high = MIN_RATIO * (1 - RATIO_TOLERANCE), MAX_RATIO * (1 + RATIO_TOLERANCE)
    if not low <= min(rx, ry) <= max(rx, ry) <= high or abs(rx - ry) > 0.5:
        raise GeometryError(
            tr(
                "The ratio of MS to PAN pixel size is {rx:.3f} x {ry:.3f}; expected one ratio from {low} to "
                "{high}. Are the two files swapped?",
                rx=rx,
                ry=ry,
                low=MIN_RATIO,
                high=MAX_RATIO,
            ),
            "ms",
        )
    xs, ys = _border(ms)
    x, y = _to_pan(pan, ms, xs, ys)
    inside = (x >= -r) & (x <= pan.width + r) & (y >= -r) & (y <= pan.height + r)
    chosen = inside if inside.any() else np.ones_like(inside)
    dx, dy = (x - r * xs)[chosen], (y - r * ys)[chosen]
    offset = ((dx.min() + dx.max()) / 2, (dy.min() + dy.max()) / 2)
    return _Fit((rx, ry), r, offset, float(max(np.ptp(dx), np.ptp(dy)) / 2))


def _ratio(pan: Grid, ms: Grid) -> tuple[float, float]:
    """Returns MS pixel width and height in PAN pixels, at the centre of MS."""
    cx, cy = ms.width / 2, ms.height / 2
    x, y = _to_pan(pan, ms, np.array([cx, cx + 1, cx]), np.array([cy, cy, cy + 1]))
    return math.hypot(x[1] - x[0], y[1] - y[0]), math.hypot(x[2] - x[0], y[2] - y[0])


def _border(grid: Grid, steps: int = 8) -> tuple[np.ndarray, np.ndarray]:
    """Returns corner coordinates (x, y) of a lattice that spans the grid."""
    x, y = np.meshgrid(np.linspace(0, grid.width, steps + 1), np.linspace(0, grid.height, steps + 1))
    return x.ravel(), y.ravel()


def _to_pan(pan: Grid, ms: Grid, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Maps MS corner coordinates to PAN corner coordinates, through the CRS where they differ."""
    t = ms.transform
    world_x, world_y = t.a * x + t.b * y + t.c, t.d * x + t.e * y + t.f
    if _other_crs(pan, ms):
        try:
            moved = transform_points(ms.crs, pan.crs, world_x, world_y)
        except Exception as exc:  # rasterio lets GDAL's own error classes through, which share no public base
            raise GeometryError(
                tr(
                    "No transformation leads from the CRS of MS ({ms}) to that of PAN ({pan}); reproject MS first.",
                    ms=_short(ms.crs),
                    pan=_short(pan.crs),
                ),
                "ms",
            ) from exc
        world_x, world_y = np.asarray(moved[0]), np.asarray(moved[1])
        if not np.isfinite(world_x + world_y).all():
            raise GeometryError(
                tr("The CRS of MS cannot be transformed to that of PAN everywhere in the image; reproject MS first."),
                "ms",
            )
    t = ~pan.transform
    return t.a * world_x + t.b * world_y + t.c, t.d * world_x + t.e * world_y + t.f


def _other_crs(pan: Grid, ms: Grid) -> bool:
    return pan.crs is not None and ms.crs is not None and pan.crs != ms.crs


def _short(crs: CRS | None) -> str:
    """Returns the authority code of a CRS, or the name in its WKT."""
    text = crs.to_string() if crs is not None else "none"
    return text if len(text) < 40 else text.split('"')[1]


def _rotated(pan: Grid, ms: Grid) -> bool:
    relative = ~pan.transform * ms.transform
    return abs(relative.b) + abs(relative.d) > 1e-3 or relative.a < 0 or relative.e < 0


def _pixel_span(a0: float, a1: float, b0: float, b1: float) -> tuple[int, int]:
    """Returns the pixels whose centres lie in both [a0, a1) and [b0, b1)."""
    low, high = max(a0, b0), min(a1, b1)
    return math.ceil(low - 0.5 - _EDGE), math.ceil(high - 0.5 - _EDGE)


def _ms_span(start: int, stop: int, edge: float, ratio: int, size: int) -> tuple[int, int]:
    """Returns the MS pixels that the PAN pixels start..stop touch."""
    low, high = math.floor((start - edge) / ratio + _EDGE), math.ceil((stop - edge) / ratio - _EDGE)
    return max(0, low), min(size, high)


def _within_window(
    pan: Grid, area: tuple[tuple[int, int], tuple[int, int]], window: tuple[float, float, float, float]
) -> tuple[tuple[int, int], tuple[int, int]]:
    corners = [~pan.transform * (x, y) for x in window[::2] for y in window[1::2]]
    xs, ys = zip(*corners)
    (x0, x1), (y0, y1) = area
    cut = _pixel_span(x0, x1, min(xs), max(xs)), _pixel_span(y0, y1, min(ys), max(ys))
    if min(b - a for a, b in cut) <= 0:
        raise GeometryError(
            tr(
                "The window {window} lies outside the area that PAN and MS share; PAN covers {pan}.",
                window=window,
                pan=_bounds(pan),
            ),
            "window",
        )
    return cut


def _bounds(grid: Grid) -> str:
    x, y = zip(*(grid.transform * corner for corner in ((0, 0), (grid.width, grid.height))))
    return f"x {min(x):.10g} to {max(x):.10g}, y {min(y):.10g} to {max(y):.10g}"
