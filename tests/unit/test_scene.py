"""The demo scene: same seed same picture, believable spectra, and a PAN that four bands cannot explain."""

import numpy as np
import pytest

from engine.scene import MIN_SIZE_PX, Truth, render_truth
from engine.scene.canvas import PITCH_M
from engine.scene.light import MAX_DN, SHADOW_REACH, SUN_TANGENT, sunlight


@pytest.fixture(scope="module", params=[7, 1, 23])
def truth(request: pytest.FixtureRequest) -> Truth:
    return render_truth(256, seed=request.param)


def _band(truth: Truth, name: str) -> np.ndarray:
    return truth.ms_dn[truth.band_names.index(name)]


def _unexplained(pan: np.ndarray, bands: np.ndarray) -> float:
    """1 - R2 of PAN as a linear mix of the bands and a constant."""
    columns = np.column_stack([*(band.ravel() for band in bands), np.ones(pan.size)]).astype(np.float64)
    mix, *_ = np.linalg.lstsq(columns, pan.ravel().astype(np.float64), rcond=None)
    return float(np.var(pan.ravel() - columns @ mix) / np.var(pan))


def _level_ground(n: int, height_m: float) -> np.ndarray:
    """Ground under and around n x n pixels, as `sunlight` wants it."""
    return np.full((1 + n + SHADOW_REACH[0], 1 + n + SHADOW_REACH[1]), height_m, np.float32)


def test_same_seed_gives_the_same_bits() -> None:
    one, two = render_truth(256, seed=3), render_truth(256, seed=3)
    assert np.array_equal(one.ms_dn, two.ms_dn)
    assert np.array_equal(one.pan_dn, two.pan_dn)


def test_another_seed_gives_another_scene() -> None:
    one, two = render_truth(256, seed=3).pan_dn, render_truth(256, seed=4).pan_dn
    assert np.corrcoef(one.ravel(), two.ravel())[0, 1] < 0.9


@pytest.mark.parametrize("size_px", [MIN_SIZE_PX, 200, 301, 512])
def test_size_is_the_side_in_pan_pixels(size_px: int) -> None:
    truth = render_truth(size_px)
    assert truth.ms_dn.shape == (4, size_px, size_px)
    assert truth.pan_dn.shape == (size_px, size_px)
    assert truth.ms_dn.dtype == truth.pan_dn.dtype == np.float32


def test_a_size_too_small_for_a_scene_is_refused() -> None:
    with pytest.raises(ValueError, match=f"size_px is {MIN_SIZE_PX - 1}"):
        render_truth(MIN_SIZE_PX - 1)


def test_dn_are_eleven_bit_and_rarely_saturate(truth: Truth) -> None:
    for image in (*truth.ms_dn, truth.pan_dn):
        assert np.isfinite(image).all()
        assert image.min() > 0
        assert image.max() <= MAX_DN
        assert (image >= MAX_DN).mean() < 1e-3


def test_band_means_are_those_of_a_summer_scene(truth: Truth) -> None:
    expected = {"blue": 350, "green": 420, "red": 380, "nir": 560}
    assert truth.band_names == tuple(expected)
    for name, mean_dn in expected.items():
        assert abs(_band(truth, name).mean() / mean_dn - 1) < 0.3, name


def test_haze_lifts_the_darkest_pixels_most_in_blue(truth: Truth) -> None:
    darkest = [float(np.percentile(_band(truth, name), 1)) for name in truth.band_names]
    assert darkest == sorted(darkest, reverse=True)


def test_vegetation_and_water_have_their_share(truth: Truth) -> None:
    red, nir = _band(truth, "red"), _band(truth, "nir")
    ndvi = (nir - red) / (nir + red)
    water = (ndvi < 0) & (nir < 100)
    assert 0.15 < (ndvi > 0.35).mean() < 0.7
    assert 0.05 < water.mean() < 0.3


def test_pan_is_close_to_but_no_mix_of_the_delivered_bands(truth: Truth) -> None:
    assert 1e-3 < _unexplained(truth.pan_dn, truth.ms_dn) < 0.1


def test_pan_has_detail_that_a_ratio_of_four_loses(truth: Truth) -> None:
    pan = truth.pan_dn
    coarse = pan.reshape(64, 4, 64, 4).mean((1, 3)).repeat(4, 0).repeat(4, 1)
    assert np.var(pan - coarse) > 0.05 * np.var(pan)


def test_every_band_has_detail_at_the_pan_pixel(truth: Truth) -> None:
    for band in truth.ms_dn:
        steps = np.diff(band, axis=1)
        assert steps.std() > 0.1 * band.std()


def test_a_tower_throws_its_shadow_away_from_the_sun_as_long_as_it_should() -> None:
    n, tower_m = 200, 12.0
    height = _level_ground(n, 0.0)
    height[140:149, 140:149] = tower_m
    sun = sunlight(height, np.ones((n, n), np.float32))
    rows, cols = np.nonzero(sun < 0.5)
    assert cols.max() < 149 and rows.max() < 149  # the sun is in the south-east: down and right stay lit
    reach_m = PITCH_M * np.hypot(139 - rows.min(), 139 - cols.min())
    assert reach_m == pytest.approx(tower_m / SUN_TANGENT, abs=3 * PITCH_M)


def test_flat_open_ground_is_fully_lit() -> None:
    sun = sunlight(_level_ground(40, 3.0), np.ones((40, 40), np.float32))
    assert np.array_equal(sun, np.ones((40, 40), np.float32))
