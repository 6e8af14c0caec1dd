"""Where PAN and MS show different things: it is found, teaches nothing, and no halo is painted there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
import torch
from torch import Tensor

from engine.classical import Level, fit
from engine.classical.agreement import FAR, Agreement
from engine.classical.stack import MEMBERS, Brightness, Mixture, choose_stack, fit_stack, may_be_wary
from engine.degrade import back_project, degrade
from engine.infer import Sharpener
from engine.job import PRESETS
from engine.networks import Inputs, SpectralNet
from engine.sharpen import normalisation
from engine.stages.steps import Full, Reduced
from engine.tiling import tile_pairs

MakeLevel = Callable[..., tuple[Level, Tensor]]
CAR = (slice(None), slice(None), slice(97, 103), slice(97, 103))
"""PAN pixels of a car; in MS it lies two MS pixels to the right."""


@pytest.fixture(scope="module")
def pair(make_level: MakeLevel) -> Level:
    return make_level()[0]


@pytest.fixture(scope="module")
def moved(make_level: MakeLevel) -> Level:
    level, truth = make_level()
    brightness = 8 * float(level.P.std())
    P, X = level.P.clone(), truth.clone()
    P[CAR] += brightness
    X[..., 97:103, 105:111] += brightness
    return replace(level, P=P, m=level.m + degrade(X, level.psf) - degrade(truth, level.psf))


def equal_weights() -> Mixture:
    return Mixture(torch.full((len(MEMBERS), 4, 1), 1 / len(MEMBERS)), Brightness((1.0,), torch.ones(1, 4, 1, 1)))


def test_a_pair_that_shows_one_scene_agrees_everywhere(pair: Level) -> None:
    agreement = Agreement.of(pair)(pair.P, pair.m)
    assert agreement.shape == (1, 1, 48, 48) and float(agreement.min()) == 1.0


def test_a_car_is_found_at_both_places_and_nowhere_else(moved: Level) -> None:
    agreement = Agreement.of(moved)(moved.P, moved.m)[0, 0]
    assert float(agreement[25, 25]) < 0.1 and float(agreement[25, 27]) < 0.1
    far = torch.ones(48, 48, dtype=torch.bool)
    far[18:33, 18:35] = False
    assert float(agreement[far].min()) == 1.0


def test_bright_roofs_that_the_bands_explain_less_well_agree(pair: Level) -> None:
    y, x = torch.meshgrid(torch.arange(192.0), torch.arange(192.0), indexing="ij")
    roofs = 40 * pair.P.std() * ((x // 16 + y // 16) % 2) * (y > 96)
    P = pair.P + roofs
    m = pair.m + 0.6 * degrade(roofs.expand(1, 4, -1, -1).contiguous(), pair.psf)
    scene = replace(pair, P=P, m=m)
    agreement, alone = Agreement.of(scene), Agreement.of(pair)
    agreement = replace(agreement, weights=alone.weights, spread=alone.spread)  # as in a scene with few roofs
    rest = degrade(roofs[None, None], pair.pan_psf) - 0.6 * degrade(roofs[None, None], pair.psf.mean())
    assert float(rest.abs().max()) > 2 * FAR * alone.spread
    assert float(agreement(P, m)[..., 30:, :].min()) > 0.9


def test_the_consistency_steps_paint_no_halo_around_the_car(moved: Level) -> None:
    before = fit_stack(moved, equal_weights(), 0)(moved.P, moved.m)

    def halo(wary: bool) -> float:
        after = fit_stack(moved, equal_weights(), 3, wary)(moved.P, moved.m)
        return float((after - before)[..., 92:108, 92:116].abs().mean())

    assert halo(True) < 0.3 * halo(False)


def test_full_weights_are_the_plain_consistency_step_and_no_weight_is_none(pair: Level) -> None:
    X = torch.rand(1, 4, 192, 192)
    ones = torch.ones(1, 1, 48, 48)
    assert torch.equal(back_project(X, pair.m, pair.psf, 2, ones), back_project(X, pair.m, pair.psf, 2))
    assert torch.equal(back_project(X, pair.m, pair.psf, 2, 0 * ones), X)


def test_cars_are_left_out_and_clouds_are_not(moved: Level, make_level: MakeLevel) -> None:
    mixture, count = choose_stack(moved, 3)
    assert may_be_wary(moved, mixture, count)
    level, truth = make_level()
    y, x = torch.meshgrid(torch.arange(192.0), torch.arange(192.0), indexing="ij")
    puffs = [torch.exp(-((y - a) ** 2 + (x - b) ** 2) / 60) for a, b in ((40, 50), (90, 120), (150, 60), (140, 140))]
    cloud = 8 * level.P.std() * sum(puffs)[None, None]
    shown = truth + cloud.roll(12, -1)
    level = replace(level, P=level.P + cloud, m=degrade(shown, level.psf))
    mixture, count = choose_stack(level, 3)
    assert not may_be_wary(level, mixture, count)


def test_tiled_equals_untiled(moved: Level) -> None:
    model = fit_stack(moved, equal_weights(), 1, wary=True)
    whole, cut = model(moved.P, moved.m), 0
    for tile in tile_pairs(48, 48, 4, 32, model.reach_px):
        cut += tile.pan_in.h < 192 or tile.pan_in.w < 192
        X = model(moved.P[..., *tile.pan_in.slices], moved.m[..., *tile.ms_in.slices])
        assert torch.allclose(X[..., *tile.inner.slices], whole[..., *tile.pan_out.slices], atol=1e-5)
    assert cut


def test_the_network_adds_nothing_and_learns_nothing_at_the_car(moved: Level) -> None:
    agreement, start = Agreement.of(moved), fit_stack(moved, equal_weights(), 0)

    class Loud(torch.nn.Module):
        reach_px = 0

        def forward(self, inputs: Inputs) -> Tensor:
            return inputs.X0 + 1.0

    X = Sharpener(start, Loud(), moved.psf, moved.pan_psf, 0, 1, agreement)(moved.P, moved.m) - start(moved.P, moved.m)
    assert float(X[..., 98:102, 98:102].abs().max()) < 0.1 and torch.allclose(X[..., :40, :40], torch.ones(()))
    warm, norm = PRESETS["fast"].warm_up, normalisation(moved)
    reduced, plain = (Reduced.of(moved, partial(fit, "glp-fs"), warm, norm, a) for a in (agreement, None))
    assert not (reduced.valid | reduced.held)[0, 0, 25, 25] and (plain.valid | plain.held)[0, 0, 25, 25]
    g = SpectralNet(4, norm, None)
    full, trusting = (Full.of(moved, start, g, PRESETS["fast"].rao, norm, a) for a in (agreement, None))
    assert not full.clean[0, 0, 25, 25] and trusting.clean[0, 0, 25, 25] and full.clean[0, 0, 10, 10]
