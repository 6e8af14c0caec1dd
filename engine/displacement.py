"""An MS image whose pixels do not lie where its grid says, and not all off by the same: read as if they did.

The shift between PAN and MS is mostly one of the whole scene and lives in the degradation operator, without touching a
pixel. A scale that drifts, a row that somebody lost, or mountains seen from two places cannot be told like that.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .grid import Box
from .radiometry import BoolArray, FloatArray

Doubles = npt.NDArray[np.float64]
Indices = npt.NDArray[np.intp]

_TAPS = np.arange(-1, 3)
"""Pixels around a position that cubic convolution looks at, from the one before it."""
MIN_WEIGHT = 0.5
"""Weight of the valid pixels around a position from which their mean counts: half a pixel into a gap."""


@dataclass(frozen=True)
class Displacement:
    """How far MS pixels lie off their place, known at the nodes of a grid and bilinear between them.

    Attributes:
        rows, columns: of the nodes, MS px from the corner of the common window, rising.
        off_px: (2, rows, columns), (y, x) by which the MS pixel lies further down and right than its grid says, MS px.
    """

    rows: Doubles
    columns: Doubles
    off_px: Doubles

    @property
    def reach_px(self) -> int:
        """MS pixels around a pixel that its value depends on."""
        return math.ceil(float(np.abs(self.off_px).max())) + len(_TAPS) // 2

    @property
    def range_px(self) -> tuple[float, float]:
        """How far (y, x) parts of the scene lie apart, MS px."""
        y, x = np.ptp(self.off_px.reshape(2, -1), axis=1).tolist()
        return y, x

    def at(self, y: Doubles, x: Doubles) -> Doubles:
        """Returns (2,h,w) of ``off_px`` at positions (h,w) in MS px; beyond the nodes that of the nearest one."""
        (top, low, down), (left, right, over) = _between(self.rows, y), _between(self.columns, x)
        upper = (1 - over) * self.off_px[:, top, left] + over * self.off_px[:, top, right]
        lower = (1 - over) * self.off_px[:, low, left] + over * self.off_px[:, low, right]
        return np.asarray((1 - down) * upper + down * lower)

    def corrected(self, values: FloatArray, valid: BoolArray, around: Box, box: Box) -> tuple[FloatArray, BoolArray]:
        """Returns the pixels (C,h,w) of ``box`` in their place, by cubic convolution (Keys 1981), and their mask.

        Args:
            values: (C,H,W) as the file has them.
            valid: bool (C,H,W).
            around: what ``values`` covers: ``box`` and ``reach_px`` more on each side, MS px.
            box: what is asked for.
        """
        y, x = np.meshgrid(np.arange(box.y, box.y + box.h) + 0.0, np.arange(box.x, box.x + box.w) + 0.0, indexing="ij")
        from_y, from_x = y, x
        for _ in range(2):  # the place p whose pixel was moved here:  p + off(p) = here
            off_y, off_x = self.at(from_y, from_x)
            from_y, from_x = y - off_y, x - off_x
        (rows, down), (columns, right) = _taps(from_y - around.y), _taps(from_x - around.x)
        total = np.zeros((len(values), *y.shape))
        weight = np.zeros_like(total)
        for row, by_row in zip(rows, down):
            for column, by_column in zip(columns, right):
                seen, share = valid[:, row, column], by_row * by_column
                total += np.where(seen, share * values[:, row, column], 0.0)
                weight += np.where(seen, share, 0.0)
        told = weight > MIN_WEIGHT
        return np.where(told, total / np.where(told, weight, 1.0), 0.0).astype(np.float32), told


def _between(nodes: Doubles, at: Doubles) -> tuple[Indices, Indices, Doubles]:
    """Returns the nodes before and after each position, and its share of the way from one to the other."""
    position = np.interp(at, nodes, np.arange(len(nodes)))
    before = np.floor(position).astype(np.intp)
    return before, np.minimum(before + 1, len(nodes) - 1), position - before


def _taps(at: Doubles) -> tuple[list[Indices], list[Doubles]]:
    """Returns the indices of the four pixels around each position, and their weights."""
    base = np.floor(at).astype(np.intp)
    distances = [np.abs(at - base - tap) for tap in _TAPS]
    return [base + tap for tap in _TAPS], [_cubic(d) for d in distances]


def _cubic(d: Doubles) -> Doubles:
    near = (1.5 * d - 2.5) * d**2 + 1
    far = ((-0.5 * d + 2.5) * d - 4) * d + 2
    return np.where(d <= 1, near, np.where(d < 2, far, 0.0))
