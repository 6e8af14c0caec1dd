"""PAN as sharp as the result: the filter does what it says, and the rules when it may."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import NamedTuple

import pytest
import torch
from torch import Tensor

from engine.degrade import Psf, blur, degrade, psf_for, sampled
from engine.matching import (
    AS_IT_IS,
    AS_REGISTERED_PX,
    BLURRIER_PX2,
    HALF_PX,
    KEPT,
    MAX_BOOST,
    SHARPER_PX2,
    PanFilter,
    calmed,
    match,
)
from engine.registration import Relation

RATIO, CENTRE = 4, (1.5, 1.5)
TABLE = psf_for((0.35, 0.3, 0.25), RATIO, CENTRE)
K2 = sum(s**2 for s in TABLE.sigma_px) / 3
SIZE = 96


def axes() -> tuple[Tensor, Tensor]:
    y, x = torch.meshgrid(torch.arange(SIZE).double(), torch.arange(SIZE).double(), indexing="ij")
    return y, x


def wave(frequency: float, axis: int, moved: float = 0.0) -> Tensor:
    """(1,1,H,W) cosine along one axis, ``moved`` px to smaller indices."""
    return torch.cos(2 * math.pi * frequency * (axes()[axis] + moved))[None, None]


def texture(cell: float = 3.0) -> Tensor:
    """(1,1,H,W) noise whose details are a few pixels wide."""
    noise = torch.randn(1, 1, SIZE, SIZE, generator=torch.Generator().manual_seed(2), dtype=torch.float64)
    return blur(noise, Psf(1, (cell / 2,), ((0.0, 0.0),)))


def inner(x: Tensor) -> Tensor:
    return x[..., 16:-16, 16:-16]


@pytest.mark.parametrize("axis", [0, 1])
@pytest.mark.parametrize("variance", [0.7, 0.25, -0.1, -0.48])
def test_each_frequency_is_blurred_or_lifted_as_by_a_gaussian_but_never_beyond_the_limit(
    variance: float, axis: int
) -> None:
    pair = (variance, 0.0) if axis == 0 else (0.0, variance)
    for frequency in (0.02, 0.1, 0.2, 0.3, 0.45):
        expected = min(math.exp(-2 * math.pi**2 * variance * frequency**2), MAX_BOOST)
        seen = inner(PanFilter(pair)(wave(frequency, axis)))
        assert torch.allclose(seen, expected * inner(wave(frequency, axis)), atol=0.03)
        other = inner(PanFilter(pair)(wave(frequency, 1 - axis)))
        assert torch.allclose(other, inner(wave(frequency, 1 - axis)), atol=1e-9)


def test_the_filter_is_a_gaussian_blur_and_undoes_one() -> None:
    P, sigma = texture(), math.sqrt(0.6)
    blurred = blur(P, Psf(1, (sigma,), ((0.0, 0.0),)))
    changed = inner(blurred - P).std()
    assert inner(PanFilter((0.6, 0.6))(P) - blurred).std() < 0.02 * changed
    assert inner(PanFilter((-0.4, -0.3))(PanFilter((0.4, 0.3))(P)) - P).std() < 0.05 * changed


@pytest.mark.parametrize("shift", [(0.25, 0.0), (-0.1, 0.2), (0.5, -0.5)])
def test_the_shift_moves_pan_by_parts_of_a_pixel(shift: tuple[float, float]) -> None:
    for frequency in (0.03, 0.15, 0.3):
        for axis in (0, 1):
            moved = PanFilter(shift_px=shift)(wave(frequency, axis))
            assert torch.allclose(inner(moved), inner(wave(frequency, axis, shift[axis])), atol=0.02)


def test_a_moved_pan_shows_at_a_sample_what_lay_beside_it() -> None:
    P, shift = texture(), (0.2, -0.15)
    psf = Psf(RATIO, (1.9,), (CENTRE,))
    beside = replace(psf, phase_px=((CENTRE[0] + shift[0], CENTRE[1] + shift[1]),))
    apart = degrade(P, psf) - degrade(P, beside)
    rest = degrade(PanFilter(shift_px=shift)(P), psf) - degrade(P, beside)
    assert rest[..., 4:-4, 4:-4].std() < 0.02 * apart[..., 4:-4, 4:-4].std()


def test_as_it_is_returns_pan_itself() -> None:
    P = texture()
    assert AS_IT_IS(P) is P and PanFilter((0.0, 0.0))(P) is P and AS_IT_IS.reach_px == 0


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_constants_survive_up_to_the_border(dtype: torch.dtype) -> None:
    flat = torch.full((2, 1, 24, 30), 0.7, dtype=dtype)
    for pan_filter in (PanFilter((0.7, -0.4)), PanFilter((-0.4, 0.2), (0.2, -0.24))):
        seen = pan_filter(flat)
        assert seen.dtype == dtype and torch.allclose(seen, flat, atol=1e-6)


def test_nothing_beyond_the_reach_matters() -> None:
    P, pan_filter = texture(), PanFilter((-0.4, -0.4), (0.2, -0.2))
    other, at = P.clone(), SIZE // 2
    other[..., at, at] += 100
    changed = (pan_filter(other) != pan_filter(P))[0, 0].nonzero() - at
    assert 1 < int(changed.abs().max()) <= pan_filter.reach_px == HALF_PX


def test_the_filter_of_one_scene_serves_a_training_after_a_judgement() -> None:
    pan_filter, P = PanFilter((0.1234, 0.2)), texture()  # taps that no other test builds
    with torch.inference_mode():
        pan_filter(P)
    P.requires_grad_()
    pan_filter(P).sum().backward()
    assert P.grad is not None


class Found(NamedTuple):
    psf: Psf
    pan_filter: PanFilter


def matched(
    excess: tuple[float, float] = (0.0, 0.0),
    shift: tuple[float, float] = (0.0, 0.0),
    own: dict[int, tuple[float, float]] | None = None,
    known: bool = True,
    register: bool = True,
    widths: bool = True,
    sharpen: bool = True,
    reliable: bool = True,
    placed: bool = True,
) -> Found:
    """What is made of a pair whose h^2 is greater than the table's k^2 by ``excess``."""
    bands = tuple((own or {}).get(b, shift) for b in range(3))
    sigma = (math.sqrt(K2 + excess[0]), math.sqrt(K2 + excess[1]))
    relation = Relation(shift, bands, sigma, 0.01, 0.01, reliable)
    return Found(*match(TABLE, relation, known, register, widths, sharpen, placed))


def moves(found: Found) -> list[tuple[float, float]]:
    return [(round(y - CENTRE[0], 9), round(x - CENTRE[1], 9)) for y, x in found.psf.phase_px]


def test_a_small_shift_moves_pan_and_a_large_one_the_samples() -> None:
    small, large = (0.2, -AS_REGISTERED_PX + 0.01), (0.1, AS_REGISTERED_PX + 0.01)
    near, far = matched(shift=small), matched(shift=large)
    assert near.pan_filter.shift_px == small and moves(near) == [(0, 0)] * 3
    assert far.pan_filter.shift_px == (0.0, 0.0) and moves(far) == [large] * 3


@pytest.mark.parametrize(
    ("shift", "of_pan"),
    [
        ((-1.15, -1.2), (0.35, 0.3)),  # cut so that MS samples lie at PAN index 4 i
        ((0.5, 0.6), (0.0, 0.1)),  # 4 i + 2
        ((0.15, -0.26), (0.15, -0.26)),  # nearer to the centre than to any whole index
        ((-1.0, 4.4), (0.0, 0.0)),  # outside of the MS pixel: no way to sample
    ],
)
def test_without_a_place_the_samples_lie_on_whole_pan_pixels(
    shift: tuple[float, float], of_pan: tuple[float, float]
) -> None:
    found = matched(shift=shift, placed=False)
    assert found.pan_filter.shift_px == pytest.approx(of_pan)
    assert moves(found)[0] == pytest.approx((shift[0] - of_pan[0], shift[1] - of_pan[1]))
    placed = matched(shift=shift, placed=True)
    assert placed.pan_filter.shift_px == (0.0, 0.0) and moves(placed)[0] == shift


def test_a_band_that_lies_elsewhere_keeps_its_distance_to_the_others() -> None:
    far = matched(shift=(1.0, -2.0), own={1: (1.5, -2.7)})
    assert moves(far) == [(1.0, -2.0), (1.5, -2.7), (1.0, -2.0)]
    near = matched(shift=(0.1, -0.2), own={1: (0.6, -0.9)})
    assert near.pan_filter.shift_px == (0.1, -0.2) and moves(near) == [(0, 0), (0.5, -0.7), (0, 0)]


def widened(found: Found) -> float | None:
    """The squared width of the bands beyond the table's, PAN px^2; None where the table's widths stayed."""
    return None if found.psf.sigma_px == TABLE.sigma_px else sum(s**2 for s in found.psf.sigma_px) / 3 - K2


WILD, MODERATE, SLIGHT = 2.0, 1.0, 0.3
OF_ONE_CAMERA = 0.142 * RATIO
"""Landsat 8 shows up to so much: its scenes are to be treated alike."""


@pytest.mark.parametrize(
    ("known", "sharpen", "excess", "used", "variance"),
    [
        (True, True, SLIGHT, None, SLIGHT),
        (True, True, OF_ONE_CAMERA, None, BLURRIER_PX2 * RATIO),
        (True, True, MODERATE, MODERATE, 0.0),
        (True, True, WILD, None, BLURRIER_PX2 * RATIO),
        (True, True, -SLIGHT, None, -SLIGHT),
        (True, True, -MODERATE, None, -SHARPER_PX2 * RATIO),
        (True, False, -SLIGHT, None, 0.0),
        (True, False, -MODERATE, -MODERATE, 0.0),
        (False, True, SLIGHT, None, SLIGHT),
        (False, True, MODERATE, MODERATE, 0.0),
        (False, True, WILD, WILD, 0.0),
        (False, True, -MODERATE, -MODERATE, 0.0),
        (False, False, -MODERATE, -MODERATE, 0.0),
    ],
)
def test_which_width_is_believed(
    known: bool, sharpen: bool, excess: float, used: float | None, variance: float
) -> None:
    found = matched((excess, excess), known=known, sharpen=sharpen)
    assert widened(found) == (None if used is None else pytest.approx(used))
    assert found.pan_filter.variance_px2 == pytest.approx((variance, variance))
    ratios = {round(a / b, 9) for a, b in zip(found.psf.sigma_px, TABLE.sigma_px)}
    assert len(ratios) == 1  # the bands keep their differences


def test_each_axis_of_pan_is_filtered_for_itself() -> None:
    assert matched((0.3, -0.2)).pan_filter.variance_px2 == pytest.approx((0.3, -0.2))
    assert matched((0.3, -0.2), sharpen=False).pan_filter.variance_px2 == pytest.approx((0.3, 0.0))
    most = -SHARPER_PX2 * RATIO
    assert matched((0.3, -0.6)).pan_filter.variance_px2 == pytest.approx((0.3, most))


def test_what_is_not_reliable_or_not_wanted_changes_nothing() -> None:
    all_of_it = {"excess": (0.3, 0.2), "shift": (0.2, 0.1), "own": {2: (1.0, 1.0)}}
    assert matched(**all_of_it, reliable=False) == (TABLE, AS_IT_IS)
    assert matched(**all_of_it, register=False, widths=False) == (TABLE, AS_IT_IS)
    only_shift, only_width = matched(**all_of_it, widths=False), matched(**all_of_it, register=False)
    assert only_shift.pan_filter == PanFilter(shift_px=(0.2, 0.1))
    assert [(round(y, 9), round(x, 9)) for y, x in moves(only_shift)] == [(0, 0), (0, 0), (0.8, 0.9)]
    assert only_width.pan_filter.shift_px == (0.0, 0.0) and only_width.psf == TABLE
    assert only_width.pan_filter.variance_px2 == pytest.approx((0.3, 0.2))


@pytest.mark.parametrize("excess", [(0.3, 0.2), (0.2, -0.3), (-0.3, -0.2)])
@pytest.mark.parametrize("shift", [(0.2, -0.1), (0.4, -1.3)])
def test_the_filtered_pan_looks_like_ms_under_the_blur_of_the_bands(
    excess: tuple[float, float], shift: tuple[float, float]
) -> None:
    P, found = texture(4), matched(excess, shift)
    sigma = torch.tensor([math.sqrt(K2 + e) for e in excess], dtype=torch.float64)
    ms = sampled(P, RATIO, torch.tensor([c + s for c, s in zip(CENTRE, shift)], dtype=torch.float64), sigma)

    def apart(psf: Psf, pan_filter: PanFilter) -> float:
        return float((degrade(pan_filter(P), psf.mean()) - ms)[..., 6:-6, 6:-6].std() / ms.std())

    assert apart(*found) < 0.004 < apart(TABLE, AS_IT_IS)


def test_pan_comes_down_under_the_mean_blur_of_the_bands_at_their_mean_place() -> None:
    psf = Psf(RATIO, (1.0, 2.0), ((1.5, 1.0), (2.5, 1.5)))
    assert psf.mean() == Psf(RATIO, (math.sqrt(2.5),), ((2.0, 1.25),))


def test_noise_is_calmed_where_there_is_nothing_else_and_details_stay() -> None:
    draw, noise = torch.Generator().manual_seed(2), 0.01
    scene = torch.zeros(1, 1, 96, 96)
    scene[..., 48:] = 20 * noise * torch.randn(1, 1, 96, 48, generator=draw)  # details far above the noise
    P = scene + noise * torch.randn(scene.shape, generator=draw)
    seen, moved = calmed(P, noise), calmed(P, noise) - P
    assert seen[..., 8:-8, 8:36].std() < 0.3 * noise
    assert moved[..., 8:-8, 8:36].std() == pytest.approx((1 - KEPT) * noise, rel=0.07)
    assert moved[..., 8:-8, 60:-8].abs().max() == 0
    assert abs(float(seen[..., :36].mean() - P[..., :36].mean())) < 0.1 * noise
    assert torch.equal(calmed(P, 0.0), P)


def test_a_calmed_pixel_depends_on_no_more_than_the_reach() -> None:
    for pan_filter in (PanFilter(noise=0.2), PanFilter((0.3, 0.3), noise=0.2)):
        P = texture()
        other, at = P.clone(), P.shape[-1] // 2
        other[..., at, at] += 1.0
        changed = (pan_filter(other) != pan_filter(P))[0, 0].nonzero() - at
        assert 1 < int(changed.abs().max()) <= pan_filter.reach_px
