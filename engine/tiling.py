"""Tiles of a scene, on both grids at once. No files, no torch.

Output windows are exactly adjacent and cover the canvas once; input windows reach ``overlap_px`` further
wherever the canvas goes on. With the overlap at least the reach of all that is computed, a tiled result
equals the untiled one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .grid import Box


@dataclass(frozen=True)
class TilePair:
    """One tile; all windows count from the corner of the common window.

    Attributes:
        ms_in: MS pixels to read.
        pan_in: PAN canvas pixels to read, exactly ``ratio`` times ``ms_in``.
        pan_out: PAN canvas pixels that this tile delivers.
    """

    ms_in: Box
    pan_in: Box
    pan_out: Box

    @property
    def inner(self) -> Box:
        """``pan_out`` counted from the corner of ``pan_in``."""
        return self.pan_out.moved(-self.pan_in.y, -self.pan_in.x)


def tile_pairs(ms_height: int, ms_width: int, ratio: int, tile_px: int, overlap_px: int) -> Iterator[TilePair]:
    """Yields the tiles row by row.

    Args:
        ms_height: height of the common window, MS px.
        ms_width: its width, MS px.
        ratio: PAN pixels per MS pixel.
        tile_px: side of an output window, PAN px; rounded up to a multiple of ``ratio``.
        overlap_px: reach of the computation, PAN px; rounded up to a multiple of ``ratio``.
    """
    side, reach = -(-tile_px // ratio), -(-overlap_px // ratio)
    scene = Box(0, 0, ms_height, ms_width)
    for y in range(0, ms_height, side):
        for x in range(0, ms_width, side):
            core = Box(y, x, side, side).within(scene)
            ms_in = Box(y - reach, x - reach, core.h + 2 * reach, core.w + 2 * reach).within(scene)
            yield TilePair(ms_in, ms_in.scaled(ratio), core.scaled(ratio))
