"""Tiles: the outputs cover the scene once, the inputs hold the outputs and their surroundings."""

from __future__ import annotations

import numpy as np
import pytest

from engine.grid import Box
from engine.tiling import tile_pairs

SCENES = [
    (32, 32, 4, 128, 50),
    (33, 47, 4, 40, 13),
    (100, 7, 2, 31, 8),
    (5, 5, 8, 8192, 100),
    (17, 64, 3, 10, 0),
    (16, 16, 8, 1, 1),
]


@pytest.mark.parametrize(("h", "w", "ratio", "tile_px", "overlap_px"), SCENES)
def test_output_windows_cover_the_scene_exactly_once(h: int, w: int, ratio: int, tile_px: int, overlap_px: int) -> None:
    seen = np.zeros((ratio * h, ratio * w), int)
    for tile in tile_pairs(h, w, ratio, tile_px, overlap_px):
        seen[tile.pan_out.slices] += 1
        assert max(tile.pan_out.h, tile.pan_out.w) <= -(-tile_px // ratio) * ratio
    assert (seen == 1).all()


@pytest.mark.parametrize(("h", "w", "ratio", "tile_px", "overlap_px"), SCENES)
def test_inputs_hold_the_output_and_the_overlap_as_far_as_the_scene_goes(
    h: int, w: int, ratio: int, tile_px: int, overlap_px: int
) -> None:
    scene = Box(0, 0, ratio * h, ratio * w)
    for tile in tile_pairs(h, w, ratio, tile_px, overlap_px):
        out, o = tile.pan_out, overlap_px
        needed = Box(out.y - o, out.x - o, out.h + 2 * o, out.w + 2 * o).within(scene)
        assert needed.within(tile.pan_in) == needed
        assert tile.pan_in == tile.ms_in.scaled(ratio) == tile.pan_in.within(scene)
        whole = np.arange(ratio * h * ratio * w).reshape(ratio * h, ratio * w)
        assert np.array_equal(whole[tile.pan_in.slices][tile.inner.slices], whole[out.slices])
