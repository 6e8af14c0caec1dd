"""The weighted mean of classical results: it is what its weights say, and the weights are what serves one level down."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import pytest
import torch
from torch import Tensor

from engine.classical import Level, fit, reduced
from engine.classical.level import rounded
from engine.classical.stack import MEMBERS, Brightness, Mixture, choose_stack, fit_stack
from engine.degrade import degrade
from engine.masks import spread
from engine.tiling import tile_pairs

MakeLevel = Callable[..., tuple[Level, Tensor]]


def alike(weights: Tensor) -> Mixture:
    """Weights (J,C) that are the same in shadow and in light."""
    return Mixture(weights[..., None], Brightness((1.0,), torch.ones(1, weights.shape[1], 1, 1)))


def one_hot(chosen: int, bands: int) -> Tensor:
    """(J,C) weights that take one member alone."""
    return torch.eye(len(MEMBERS))[:, chosen : chosen + 1].expand(-1, bands)


@pytest.fixture(scope="module")
def pair(make_level: MakeLevel) -> Level:
    return make_level(shift=(0.4, -0.3))[0]


@pytest.mark.parametrize("back_projections", [0, 2])
def test_with_one_weight_it_is_that_member(pair: Level, back_projections: int) -> None:
    for number, name in enumerate(MEMBERS):
        stack = fit_stack(pair, alike(one_hot(number, 4)), back_projections)
        alone = fit(name, pair, back_projections)
        assert torch.allclose(stack(pair.P, pair.m), alone(pair.P, pair.m), atol=1e-5)
        assert stack.reach_px == alone.reach_px


def test_each_band_has_weights_of_its_own(pair: Level) -> None:
    weights = one_hot(2, 4).clone()
    weights[:, 1] = 0
    X = fit_stack(pair, alike(weights), 0)(pair.P, pair.m)
    exp, bt_h = (fit(name, pair)(pair.P, pair.m) for name in ("exp", MEMBERS[2]))
    assert torch.allclose(X[:, 1], exp[:, 1]) and torch.allclose(X[:, 2], bt_h[:, 2], atol=1e-5)


@pytest.mark.parametrize("back_projections", [0, 1])
def test_tiled_equals_untiled(pair: Level, back_projections: int) -> None:
    weights = torch.tensor([[0.5, 0.2, 0.3], [0.1, 0.4, 0.5], [0.0, 0.9, 0.1], [1.0, -0.2, 0.2]]).T
    by_brightness = torch.stack([weights, weights.flip(0)], 2)
    brightness = Brightness((0.9, 1.1), pair.m.mean((2, 3), keepdim=True))
    model = fit_stack(pair, Mixture(by_brightness, brightness), back_projections)
    whole, tiled = model(pair.P, pair.m), torch.full((1, 4, 192, 192), math.nan)
    cut = 0
    for tile in tile_pairs(48, 48, 4, 32, model.reach_px):
        cut += tile.pan_in.h < 192 or tile.pan_in.w < 192
        X = model(pair.P[..., *tile.pan_in.slices], pair.m[..., *tile.ms_in.slices])
        tiled[..., *tile.pan_out.slices] = X[..., *tile.inner.slices]
    assert cut and torch.allclose(tiled, whole, atol=1e-5)


@pytest.fixture(scope="module")
def wide(make_level: MakeLevel) -> tuple[Level, Tensor]:
    """A scene of many pixels whose last band has nothing to do with PAN."""
    _, X = make_level(side=512, ratio=2)
    X = torch.cat([X[:, :3], X[:, 3:].flip(-1)], 1)
    level, X = make_level(ratio=2, X=X, P=X[:, :3].mean(1, keepdim=True))
    return replace(level, pan_psf=level.psf.mean()), X


def test_a_band_that_pan_does_not_see_is_left_interpolated(wide: tuple[Level, Tensor]) -> None:
    level, _ = wide
    mixture, _ = choose_stack(level, 0)
    exp, bt_h = (fit(name, level)(level.P, level.m) for name in ("exp", "bt-h"))
    detail = (fit_stack(level, mixture, 0)(level.P, level.m) - exp).std((0, 2, 3))
    offered = (bt_h - exp).std((0, 2, 3))
    assert detail[3] < 0.1 * offered[3] and float(detail[:3].min() / offered[:3].max()) > 0.5


def below_error(level: Level, mixture: Mixture, count: int) -> Tensor:
    """The error of each band one level down, (C,)."""
    below = reduced(level)
    h, w = below.P.shape[-2:]
    rest = (fit_stack(below, mixture, count)(below.P, below.m) - level.m[..., :h, :w])[0]
    return rest[:, spread(below.clean, level.psf.ratio)[0, 0]].square().mean(1)


def test_the_weights_serve_better_one_level_down_than_equal_ones(wide: tuple[Level, Tensor]) -> None:
    level, _ = wide
    mixture, count = choose_stack(level, 0)
    equal = below_error(level, alike(torch.full((3, 4), 1 / 3)), count)
    assert bool((below_error(level, mixture, count) <= equal).all())
    assert below_error(level, mixture, count)[3] < 0.9 * equal[3]  # the band that PAN does not see


def test_a_small_scene_draws_the_weights_to_equal_ones(make_level: MakeLevel, wide: tuple[Level, Tensor]) -> None:
    tiny, large = make_level(side=64)[0], wide[0]
    (few, _), (many, _) = choose_stack(tiny, 0), choose_stack(large, 0)
    off = [float((mixture.weights - 1 / 3).abs().max()) for mixture in (few, many)]
    assert few.weights.shape == (3, 4, 3) and off[0] < 0.02 < off[1]


def test_the_weights_change_evenly_from_shadow_to_light() -> None:
    brightness = Brightness((0.5, 1.0, 2.0), torch.tensor([2.0, 4.0]).view(1, 2, 1, 1))
    seen = torch.tensor([0.1, 0.5, 0.75, 1.0, 1.25, 2.0, 9.0])
    found = brightness.shares(seen.view(1, 1, 1, -1) * brightness.unit)[0, :, 0].T
    expected = [[1, 0, 0], [1, 0, 0], [0.5, 0.5, 0], [0, 1, 0], [0, 0.75, 0.25], [0, 0, 1], [0, 0, 1]]
    assert torch.allclose(found, torch.tensor(expected))


def test_shadows_take_no_detail_where_pan_shows_them_noise_only(make_level: MakeLevel) -> None:
    _, X = make_level(side=512, ratio=2)
    dark = (torch.arange(512) // 64 % 2 == 0).view(1, 1, 1, -1).expand(1, 1, 512, 512)
    P = X.mean(1, keepdim=True)
    noise = (X - X.mean((2, 3), keepdim=True)).flip(-2).mean(1, keepdim=True)
    X, P = (
        torch.where(dark, 0.3 * X.mean((2, 3), keepdim=True) + 0.1 * X, X + X.mean()),
        torch.where(dark, 0.3 * P.mean() + noise, P + X.mean()),
    )
    level, _ = make_level(ratio=2, X=X, P=P)
    weights = choose_stack(replace(level, pan_psf=level.psf.mean()), 0)[0].weights.sum(0)  # (C,K)
    assert float(weights[:, 0].max()) < 0.5 < 0.8 < float(weights[:, -1].min())


def test_a_scene_of_one_brightness_can_be_stacked(make_level: MakeLevel) -> None:
    level = make_level(side=64)[0]
    flat = replace(level, m=torch.full_like(level.m, 0.4))
    mixture, count = choose_stack(flat, 0)
    assert bool(fit_stack(flat, mixture, count)(flat.P, flat.m).isfinite().all())


def test_coarse_integers_want_few_back_projections(make_level: MakeLevel) -> None:
    level = make_level(side=128, ratio=2)[0]
    counts = []
    for step in (0.0, 0.02, 0.05):
        files = replace(level, P=rounded(level.P, step), m=rounded(level.m, step), step=(step, step))
        counts.append(choose_stack(files, 5)[1])
    assert counts == [5, 0.5, 0]
    assert choose_stack(level, 2)[1] == 2 and choose_stack(level, 0)[1] == 0


def test_back_projections_that_hardly_help_are_left_out(make_level: MakeLevel) -> None:
    level = make_level()[0]
    noise = level.m.std() * torch.randn(level.m.shape, generator=torch.Generator().manual_seed(1))
    noisy = [replace(level, m=level.m + share * noise) for share in (0.02, 0.4)]
    assert [choose_stack(pair, 3)[1] for pair in noisy] == [3, 1]
    assert [choose_stack(noisy[1], most)[1] for most in (0, 1, 2, 10)] == [0, 1, 1, 1]
    mixture = choose_stack(noisy[1], 3)[0]
    assert torch.equal(mixture.weights, choose_stack(noisy[1], 1)[0].weights)  # those of one back-projection


def test_the_level_below_is_rounded_as_the_files_are(pair: Level) -> None:
    exact, below = reduced(pair), reduced(replace(pair, step=(0.02, 0.01)))
    assert below.step == (0.02, 0.01)
    for found, true, step in ((below.P, exact.P, 0.02), (below.m, exact.m, 0.01)):
        assert torch.allclose(found / step, (found / step).round(), atol=1e-4)
        assert 0.2 * step < float((found - true).abs().max()) <= 0.501 * step
    assert torch.equal(exact.m, degrade(pair.m, pair.psf))  # floats stay as they are
    assert rounded(exact.P, 0.0) is exact.P
