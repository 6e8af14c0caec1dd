"""MS pixels that lie off their place are read as if they did not, whatever the tile."""

from __future__ import annotations

import numpy as np
import pytest

from engine.displacement import Displacement
from engine.grid import Box

SIDE = 40


def scene(y: np.ndarray, x: np.ndarray) -> np.ndarray:
    """Two smooth bands at positions in MS px."""
    return np.stack([100 + 20 * np.sin(y / 3 + 0.2) * np.cos(x / 4), 50 + 10 * np.cos((y + x) / 5)])


def places(box: Box) -> tuple[np.ndarray, np.ndarray]:
    y, x = np.meshgrid(np.arange(box.y, box.y + box.h), np.arange(box.x, box.x + box.w), indexing="ij")
    return y.astype(float), x.astype(float)


@pytest.fixture
def drift() -> Displacement:
    """A scale that drifts downwards and a shear."""
    nodes = np.array([0.0, 20.0, 40.0])
    y = np.broadcast_to(nodes[:, None], (3, 3))
    return Displacement(nodes, nodes, np.stack([0.04 * (y - 20), 0.02 * (y - 20) - 0.3]))


def as_delivered(drift: Displacement, box: Box) -> np.ndarray:
    """What a file holds whose pixel (y, x) shows the place (y, x) + off."""
    y, x = places(box)
    off_y, off_x = drift.at(y, x)
    return scene(y + off_y, x + off_x).astype(np.float32)


def read(drift: Displacement, box: Box, holes: tuple[slice, slice] | None = None) -> tuple[np.ndarray, np.ndarray]:
    reach = drift.reach_px
    around = Box(box.y - reach, box.x - reach, box.h + 2 * reach, box.w + 2 * reach)
    y, x = places(around)
    valid = np.broadcast_to((y >= 0) & (x >= 0) & (y < SIDE) & (x < SIDE), (2, *y.shape)).copy()
    if holes:
        valid[
            :,
            holes[0].start - around.y : holes[0].stop - around.y,
            holes[1].start - around.x : holes[1].stop - around.x,
        ] = False
    values = np.where(valid, as_delivered(drift, around), 0).astype(np.float32)
    return drift.corrected(values, valid, around, box)


def test_what_lies_in_its_place_is_untouched() -> None:
    still = Displacement(np.array([5.0]), np.array([5.0]), np.zeros((2, 1, 1)))
    values, valid = read(still, Box(3, 4, 10, 12))
    np.testing.assert_array_equal(values, scene(*places(Box(3, 4, 10, 12))).astype(np.float32))
    assert valid.all() and still.reach_px == 2 and still.range_px == (0.0, 0.0)


def test_pixels_are_brought_back_to_where_they_belong(drift: Displacement) -> None:
    inside = Box(6, 6, 28, 28)
    values, valid = read(drift, inside)
    truth, delivered = scene(*places(inside)), as_delivered(drift, inside)
    assert valid.all() and drift.range_px == pytest.approx((1.6, 0.8))
    assert np.abs(values - truth).max() < 0.05 * np.abs(delivered - truth).max()


def test_tiles_tell_the_same_as_the_whole(drift: Displacement) -> None:
    whole = read(drift, Box(0, 0, SIDE, SIDE))
    for box in (Box(0, 0, 17, 40), Box(17, 0, 23, 11), Box(17, 11, 23, 29)):
        for part, all_of_it in zip(read(drift, box), whole):
            np.testing.assert_array_equal(part, all_of_it[(..., *box.slices)])


def test_gaps_move_too_and_take_half_a_pixel_at_most(drift: Displacement) -> None:
    still = Displacement(np.array([0.0]), np.array([0.0]), np.array([[[1.0]], [[-0.3]]]))
    _, valid = read(still, Box(5, 5, 30, 30), (slice(15, 20), slice(15, 20)))
    lost = np.argwhere(~valid[0]) + 5
    assert lost.min(0).tolist() == [16, 15] and lost.max(0).tolist() == [20, 19]
    values, _ = read(drift, Box(0, 0, SIDE, SIDE), (slice(15, 20), slice(15, 20)))
    assert values.min() >= 0 and values.max() < 125


def test_beyond_the_nodes_the_nearest_one_counts(drift: Displacement) -> None:
    np.testing.assert_allclose(drift.at(np.array([[-9.0]]), np.array([[50.0]]))[:, 0, 0], [-0.8, -0.7])
