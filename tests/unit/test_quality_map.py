"""The local quality maps: they agree with the indices, and find what was planted where it was planted."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import torch

from engine import metrics
from engine.assess import full_resolution
from engine.errors import DataError
from engine.quality_map import QualityMap, quality_map

SPOT = (slice(None), slice(None), slice(80, 112), slice(40, 72))
"""PAN px; MS rows 20..27, columns 10..17."""
INSIDE = (Ellipsis, slice(21, 27), slice(11, 17))


@pytest.fixture
def pair(make_level: Callable[..., Any]) -> Any:
    return make_level()


def maps_of(X: torch.Tensor, level: Any) -> QualityMap:
    return quality_map(X, torch.ones_like(level.P, dtype=torch.bool), level)


def stands_out(values: torch.Tensor) -> bool:
    """Whether every pixel inside the spot is worse than every pixel well away from it."""
    away = torch.ones_like(values, dtype=torch.bool)
    away[..., 12:36, 2:26] = False
    return bool(values[INSIDE].min() > values[away].max())


def test_the_truth_has_no_error(pair: Any) -> None:
    level, X = pair
    found = maps_of(X, level)
    assert float(found.consistency.max()) < 1e-5 and float(found.angle.max()) < 1e-3
    assert found.consistency.shape == found.angle.shape == found.detail.shape == (1, 1, 48, 48)


def test_a_wrong_brightness_is_found_where_it_is_and_leaves_the_angle(pair: Any) -> None:
    level, X = pair
    X = X.clone()
    X[SPOT] *= 1.2
    found = maps_of(X, level)
    assert stands_out(found.consistency) and float(found.angle[INSIDE].max()) < 1e-3


def test_a_wrong_colour_is_found_where_it_is(pair: Any) -> None:
    level, X = pair
    X = X.clone()
    X[:, 0:1][SPOT] *= 1.5
    found = maps_of(X, level)
    assert stands_out(found.angle) and float(found.angle[INSIDE].mean()) > 3


def test_details_that_pan_does_not_show_are_found_where_they_are(pair: Any) -> None:
    level, X = pair
    X = X.clone()
    X[SPOT] = X[SPOT].flip(3)
    assert stands_out(maps_of(X, level).detail)


def test_the_maps_are_the_indices_before_their_mean(pair: Any) -> None:
    level, X = pair
    X = X + 0.05 * torch.randn(X.shape, generator=torch.Generator().manual_seed(1))
    valid = torch.ones_like(level.P, dtype=torch.bool)
    found, index = quality_map(X, valid, level), full_resolution(X, valid, level)
    assert 25 * float(found.consistency.square().mean().sqrt()) == pytest.approx(index["R_ERGAS"], rel=1e-5)
    assert float(found.angle.mean()) == pytest.approx(index["R_SAM"], rel=1e-5)
    assert float(found.detail.mean()) == pytest.approx(index["D_rho"], rel=1e-5)


def test_gaps_are_nan_and_have_no_influence(pair: Any) -> None:
    level, X = pair
    X = X + 0.05 * torch.randn(X.shape, generator=torch.Generator().manual_seed(1))
    valid = torch.ones_like(level.P, dtype=torch.bool)
    valid[..., 96:100, 96:100] = False
    gappy = replace(level, P_valid=valid)
    before = quality_map(X, valid, gappy)
    X[..., 96:100, 96:100] = 99.0
    after = quality_map(X, valid, gappy)
    for a, b in zip(vars(before).values(), vars(after).values()):
        assert math.isnan(float(a[0, 0, 24, 24])) and bool(a[..., :12, :].isfinite().all())
        assert torch.equal(a.nan_to_num(-1), b.nan_to_num(-1))


def test_nothing_valid_is_an_error(pair: Any) -> None:
    level, X = pair
    with pytest.raises(DataError):
        quality_map(X, torch.zeros_like(level.P, dtype=torch.bool), level)


def test_an_empty_band_is_left_out_of_the_relative_error() -> None:
    reference = torch.tensor([2.0, 0.0]).view(1, 2, 1, 1).expand(1, 2, 4, 4)
    valid = torch.ones(1, 1, 4, 4, dtype=torch.bool)
    assert float(metrics.relative_error(reference + 1, reference, valid).max()) == pytest.approx(0.5)
    with pytest.raises(DataError):
        metrics.relative_error(reference, 0 * reference, valid)
