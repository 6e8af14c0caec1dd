"""MS images that somebody enlarged by repeating each pixel: the pixels of the camera are taken back from them.

Taken as it is such an image is a coarse one whose pixels have hard edges: no blur of a camera describes it, and every
method sharpens the edges of the blocks.
"""

from __future__ import annotations

from functools import reduce
from math import gcd
from typing import NamedTuple

import numpy as np

from .grid import Grid
from .radiometry import BoolArray, FloatArray

MIN_EDGES = 16
"""Fewest places along an axis at which the image changes; fewer prove no rhythm."""
MAX_FACTOR = 8


class Repetition(NamedTuple):
    """How often each pixel is repeated along both axes, and row and column at which the first whole block begins."""

    factor: int
    row: int
    column: int


def repetition(values: FloatArray, valid: BoolArray) -> Repetition | None:
    """Returns how the pixels of an image are repeated, or None where each is its own.

    Args:
        values: (C,h,w) at the resolution of the file.
        valid: bool (C,h,w).
    """
    known = valid.all(0)
    rows, columns = (
        _edges(*(np.moveaxis(a, axis, 0) for a in (np.where(known, values, 0).transpose(1, 2, 0), known)))
        for axis in (0, 1)
    )
    if min(len(rows), len(columns)) < MIN_EDGES:
        return None
    factors = {reduce(gcd, (int(e) for e in np.diff(edges))) for edges in (rows, columns)}
    factor = factors.pop()
    if factors or not 2 <= factor <= MAX_FACTOR:
        return None
    return Repetition(factor, int(rows[0]) % factor, int(columns[0]) % factor)


def without_repetition(grid: Grid, found: Repetition) -> Grid:
    """Returns the grid of the whole blocks."""
    moved = grid.transform.translation(found.column, found.row) * grid.transform.scale(found.factor)
    height, width = (grid.height - found.row) // found.factor, (grid.width - found.column) // found.factor
    return Grid(grid.transform * moved, height, width, grid.crs)


def _edges(values: FloatArray, known: BoolArray) -> FloatArray:
    """Returns the lines, along the first axis, that differ from the line before where both hold data."""
    differs = (values[1:] != values[:-1]).any(-1) & known[1:] & known[:-1]
    return np.flatnonzero(differs.any(1)) + 1
