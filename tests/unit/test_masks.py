"""Gaps: whatever stands in them changes nothing, and whatever they touch is known."""

from __future__ import annotations

import math

import pytest
import torch
from torch import Tensor

from engine import masks
from engine.classical import METHODS, Level, fit
from engine.degrade import degrade, psf_for


def image(bands: int, side: int) -> Tensor:
    generator = torch.Generator().manual_seed(2)
    y, x = torch.meshgrid(torch.arange(side) / 9, torch.arange(side) / 7, indexing="ij")
    smooth = torch.stack([torch.sin(y + b) * torch.cos(x - b) for b in range(bands)])[None]
    return 1 + 0.3 * smooth + 0.1 * torch.rand(1, bands, side, side, generator=generator)


@pytest.mark.parametrize("garbage", [0.0, 1e30, -1e30, math.nan, math.inf])
def test_the_filling_does_not_see_what_stands_in_a_gap(garbage: float) -> None:
    x, valid = image(2, 80), torch.ones(1, 2, 80, 80, dtype=torch.bool)
    valid[..., 10:70, 20:75] = False
    valid[:, 1, 2, 2] = False
    deep = torch.full((2, 1, 1), 0.5)
    clean = masks.fill_gaps(torch.where(valid, x, 0.0), valid, deep)
    dirty = masks.fill_gaps(torch.where(valid, x, garbage), valid, deep)
    assert torch.equal(clean, dirty)
    assert torch.equal(dirty[valid], x[valid])
    assert bool(torch.isfinite(dirty).all())


def test_the_filling_continues_the_border_and_ends_in_the_constant() -> None:
    x, valid = torch.full((1, 1, 9, 90), 3.0), torch.ones(1, 1, 9, 90, dtype=torch.bool)
    valid[..., 10:] = False
    filled = masks.fill_gaps(x, valid, torch.full((1, 1, 1), 8.0))[0, 0, 4]
    reach = masks.FILL_REACH_PX
    assert torch.allclose(filled[: 10 + reach], torch.tensor(3.0))
    assert torch.allclose(filled[10 + reach :], torch.tensor(8.0))


def test_shrink_is_the_erosion() -> None:
    valid = torch.ones(1, 1, 20, 20, dtype=torch.bool)
    valid[0, 0, 10, 4] = False
    small = masks.shrink(valid, 2)
    gone = (~small[0, 0]).nonzero()
    assert len(gone) == 25
    assert gone.min(0).values.tolist() == [8, 2] and gone.max(0).values.tolist() == [12, 6]
    assert torch.equal(masks.shrink(valid, 0), valid)


def test_masks_between_the_grids() -> None:
    fine = torch.ones(1, 1, 12, 12, dtype=torch.bool)
    fine[0, 0, 5, 7] = False
    coarse = masks.all_valid_below(fine, 4)
    assert (~coarse[0, 0]).nonzero().tolist() == [[1, 1]]
    back = masks.spread(coarse, 4)
    assert back.shape == fine.shape
    assert int((~back).sum()) == 16 and not bool(back[0, 0, 4:8, 4:8].any())


@pytest.mark.parametrize("method", METHODS)
def test_a_classical_method_is_blind_to_what_stands_in_gaps(method: str) -> None:
    X, ratio = image(3, 128), 4
    psf, pan_psf = psf_for((0.3,) * 3, ratio, (1.5, 1.5)), psf_for((0.15,), ratio, (1.5, 1.5))
    P, m = X.mean(1, keepdim=True), degrade(X, psf)
    P_valid, m_valid = torch.ones_like(P, dtype=torch.bool), torch.ones_like(m, dtype=torch.bool)
    P_valid[..., 100:, :30] = False
    m_valid[..., :6, 20:] = False

    def fused(garbage: float) -> Tensor:
        level = Level(
            masks.fill_gaps(torch.where(P_valid, P, garbage), P_valid, torch.ones(1, 1, 1)),
            masks.fill_gaps(torch.where(m_valid, m, garbage), m_valid, torch.ones(3, 1, 1)),
            P_valid,
            m_valid,
            psf,
            pan_psf,
        )
        return fit(method, level, 1)(level.P, level.m)

    assert torch.equal(fused(1e30), fused(math.nan))
