"""Grids: ratio, phase and windows are numbers that agree with the geotransforms, or a refusal that says why."""

from __future__ import annotations

import random
import re

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS
from rasterio.warp import transform as transform_points

from engine.errors import GeometryError
from engine.grid import Box, Grid, common_ms_grid, grid_from_sizes, irregularity, pair_grid

UTM = CRS.from_epsg(32633)
AT = Affine(0.5, 0, 500000, 0, -0.5, 5400000)
PAN = Grid(AT, 240, 280, UTM)


def ms_grid(
    ratio: float, dx: float = 0, dy: float = 0, height: int = 30, width: int = 35, crs: CRS | None = UTM
) -> Grid:
    """A grid ``ratio`` times coarser than PAN's, its corner (dx, dy) PAN px from PAN's corner."""
    return Grid(AT @ Affine.translation(dx, dy) @ Affine.scale(ratio), height, width, crs)


@pytest.mark.parametrize("ratio", range(2, 9))
def test_every_whole_ratio_is_recognised_with_centred_samples(ratio: int) -> None:
    ms = ms_grid(ratio)
    g = pair_grid(PAN, ms)
    assert irregularity(PAN, ms) is None
    assert g.ratio == ratio
    assert g.phase_px == pytest.approx(((ratio - 1) / 2,) * 2)


def test_windows_are_consistent_for_any_two_grids() -> None:
    draw = random.Random(1)
    pairs = 0
    for _ in range(3000):
        r = draw.randint(2, 8)
        pan = Grid(AT, draw.randint(r, 60), draw.randint(r, 60))
        dx, dy = draw.choice(
            ((draw.uniform(-40, 40), draw.uniform(-40, 40)), (draw.randint(-20, 20) / 2, draw.randint(-20, 20) / 2))
        )
        ms = ms_grid(r, dx, dy, draw.randint(2, 30), draw.randint(2, 30), None)
        window = None
        if draw.random() < 0.5:
            x, y = AT @ (draw.uniform(0, pan.width), draw.uniform(0, pan.height))
            window = (x, y, x + draw.uniform(0.2, 15), y + draw.uniform(0.2, 15))
        try:
            g = pair_grid(pan, ms, window)
        except GeometryError:
            continue
        pairs += 1
        assert (g.canvas.h, g.canvas.w) == (r * g.ms.h, r * g.ms.w)
        assert g.out.h > 0 and g.out.w > 0
        assert g.out == g.out.within(g.canvas) == g.out.within(pan.box)
        assert g.ms == g.ms.within(ms.box)
        assert all(abs(p - (r - 1) / 2) <= 0.5 + 1e-5 for p in g.phase_px)
        # The phase is where the geotransforms put the centre of the first MS sample.
        x, y = ~pan.transform @ (ms.transform @ (g.ms.x + 0.5, g.ms.y + 0.5))
        assert (y - 0.5 - g.canvas.y, x - 0.5 - g.canvas.x) == pytest.approx(g.phase_px, abs=1e-5)
    assert pairs > 1000


@pytest.mark.parametrize(("dx", "dy"), [(0.5, -0.5), (0.3, 0.0), (-1.2, 2.7)])
def test_the_subpixel_shift_of_the_geotransform_becomes_the_phase(dx: float, dy: float) -> None:
    g = pair_grid(PAN, ms_grid(4, dx, dy))
    assert g.canvas.y + g.phase_px[0] == pytest.approx(4 * g.ms.y + 1.5 + dy, abs=1e-6)
    assert g.canvas.x + g.phase_px[1] == pytest.approx(4 * g.ms.x + 1.5 + dx, abs=1e-6)


def test_only_the_common_area_is_taken() -> None:
    g = pair_grid(PAN, ms_grid(4, dx=40, dy=80, height=100, width=10))
    assert g.out == Box(80, 40, 160, 40)
    assert g.ms == Box(0, 0, 40, 10)


def test_a_user_window_cuts_the_output_to_whole_pan_pixels() -> None:
    left, top = AT @ (20, 30)
    right, bottom = AT @ (61, 72)
    g = pair_grid(PAN, ms_grid(4), (left, bottom, right, top))
    assert g.out == Box(30, 20, 42, 41)
    assert g.ms == Box(7, 5, 11, 11)


def test_a_window_beside_the_scene_is_refused() -> None:
    with pytest.raises(
        GeometryError, match=r"lies outside the area that PAN and MS share; PAN covers x 500000 to 500140"
    ) as caught:
        pair_grid(PAN, ms_grid(4), (0, 0, 10, 10))
    assert caught.value.field == "window"


@pytest.mark.parametrize(
    ("ratio", "sentence"),
    [
        (1, "1.000 x 1.000: MS already lies on the PAN grid; give the MS image as delivered"),
        (0.25, "0.250 x 0.250; expected one ratio from 2 to 8. Are the two files swapped"),
        (1.5, "1.500 x 1.500; expected one ratio from 2 to 8"),
        (9, "9.000 x 9.000; expected one ratio from 2 to 8"),
        (30, "30.000 x 30.000; expected one ratio from 2 to 8"),
    ],
)
def test_a_ratio_outside_two_to_eight_is_refused(ratio: float, sentence: str) -> None:
    with pytest.raises(GeometryError, match=sentence):
        pair_grid(PAN, ms_grid(ratio))


def test_different_ratios_in_x_and_y_are_refused() -> None:
    with pytest.raises(GeometryError, match=r"4.000 x 2.000"):
        pair_grid(PAN, Grid(AT @ Affine.scale(4, 2), 30, 30, UTM))


def test_no_overlap_is_refused_and_names_both_extents() -> None:
    with pytest.raises(
        GeometryError,
        match=r"do not overlap: x 500000 to 500140, .* against x 502500 to .*give two images of the same place",
    ):
        pair_grid(PAN, ms_grid(4, dx=5000))
    with pytest.raises(GeometryError, match="do not overlap"):
        common_ms_grid(PAN, ms_grid(4.015, dx=5000))


@pytest.mark.parametrize(
    ("ms", "why"),
    [
        (ms_grid(4.03), r"the ratio is 4.0300 x 4.0300: a whole ratio of 4 would drift by 0.\d\d PAN pixels"),
        (Grid(AT @ Affine.rotation(5) @ Affine.scale(4), 40, 40, UTM), "one grid is rotated"),
        (Grid(Affine(2, 0, 500000, 0, 2, 5399880), 60, 60, UTM), "one grid is rotated"),
    ],
)
def test_a_grid_that_no_phase_describes_gets_a_reason_and_an_aligned_common_grid(ms: Grid, why: str) -> None:
    reason = irregularity(PAN, ms)
    assert reason is not None
    assert re.match(why, reason)
    common = common_ms_grid(PAN, ms)
    g = pair_grid(PAN, common)
    assert irregularity(PAN, common) is None
    assert g.phase_px == pytest.approx((1.5, 1.5))


def test_another_crs_is_brought_to_a_common_grid_over_the_same_place() -> None:
    other = CRS.from_epsg(32632)
    (x,), (y,) = transform_points(UTM, other, [500070], [5399940])
    ms = Grid(Affine(2, 0, x - 60, 0, -2, y + 60), 60, 60, other)
    reason = irregularity(PAN, ms)
    assert reason is not None and reason.startswith("the CRS differ")
    common = common_ms_grid(PAN, ms)
    assert common.crs == UTM
    centre = common.transform @ (common.width / 2, common.height / 2)
    assert centre == pytest.approx((500070, 5399940), abs=6)


@pytest.mark.parametrize(
    "crs",
    [
        CRS.from_wkt('LOCAL_CS["arbitrary",UNIT["metre",1]]'),
        CRS.from_proj4("+proj=longlat +R=1737400"),
        CRS.from_epsg(4326),  # the coordinates are metres: no degrees at all
    ],
    ids=["engineering", "moon", "metres as degrees"],
)
def test_a_crs_without_a_way_to_that_of_pan_is_refused_in_one_short_sentence(crs: CRS) -> None:
    with pytest.raises(GeometryError, match=r"CRS of MS.*reproject MS first") as caught:
        irregularity(PAN, ms_grid(4, crs=crs))
    assert caught.value.field == "ms"
    assert len(caught.value.message) < 250 and "\n" not in caught.value.message


def test_ungeoreferenced_sizes_need_a_whole_ratio() -> None:
    pan, ms = grid_from_sizes(200, 240, 50, 60)
    assert pair_grid(pan, ms).ratio == 4
    with pytest.raises(
        GeometryError, match="PAN of 240 x 201 pixels is no whole multiple of MS of 60 x 50; georeference both"
    ):
        grid_from_sizes(201, 240, 50, 60)
    with pytest.raises(GeometryError, match="no whole multiple"):
        grid_from_sizes(50, 60, 200, 240)


def test_box_arithmetic() -> None:
    a = Box(2, 3, 10, 20)
    assert a.moved(1, -1) == Box(3, 2, 10, 20)
    assert a.scaled(4) == Box(8, 12, 40, 80)
    assert a.within(Box(5, 0, 100, 10)) == Box(5, 3, 7, 7)
    assert 0 in a.within(Box(50, 50, 2, 2))[2:]
    assert np.zeros((30, 40))[a.slices].shape == (10, 20)
