"""What a pair says of its shift and blur: found where it is there, refused with a reason where it is not."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import torch
from torch import Tensor

from engine import registration
from engine.classical import Level
from engine.degrade import degrade, mtf_sigma_px, psf_for, sampled
from engine.registration import Relation, estimate

MakeLevel = Callable[..., tuple[Level, Tensor]]
SHIFT, GAIN = (0.4, -0.3), 0.25
"""A shift (y, x) in PAN px that the geotransforms hide, and an MTF gain that the table does not have."""


@pytest.fixture(scope="module")
def plain(make_level: MakeLevel) -> tuple[Level, Relation]:
    level, _ = make_level(shift=SHIFT, gain=GAIN)
    return level, estimate(level)


def close(found: Any, expected: tuple[float, float], tolerance: float) -> bool:
    return max(abs(a - b) for a, b in zip(found, expected)) < tolerance


@pytest.mark.parametrize("shift", [(0.0, 0.0), SHIFT, (-2.6, 4.3)])
@pytest.mark.parametrize("ratio", [2, 4])
def test_shift_and_width_of_a_pair_are_found(make_level: MakeLevel, ratio: int, shift: tuple[float, float]) -> None:
    if max(map(abs, shift)) > 2 * ratio:
        shift = (shift[0], 2 * ratio - 0.3)  # as far as is searched
    relation = estimate(make_level(ratio=ratio, side=48 * ratio, shift=shift, gain=GAIN)[0])
    sigma = mtf_sigma_px(GAIN, ratio)
    assert relation.reliable and relation.reason == ""
    assert close(relation.shift_px, shift, 0.1) and relation.band_shift_px == (relation.shift_px,) * 4
    assert close(relation.sigma_px, (sigma, sigma), 0.05 * sigma)
    assert relation.unexplained < 0.01 and relation.spread_px < 0.1


def test_the_axes_have_widths_of_their_own(make_level: MakeLevel) -> None:
    level, X = make_level()
    narrow, wide = 1.6, 2.2
    seen = [sampled(X[:, b : b + 1], 4, torch.tensor([1.5, 1.5]), torch.tensor([narrow, wide])) for b in range(4)]
    assert close(estimate(replace(level, m=torch.cat(seen, 1))).sigma_px, (narrow, wide), 0.05)


def test_a_band_that_is_shifted_alone_is_found(make_level: MakeLevel) -> None:
    relation = estimate(make_level(own={3: (0.8, -0.5)})[0])
    assert relation.reliable and close(relation.band_shift_px[3], (0.8, -0.5), 0.1)
    assert relation.band_shift_px[:3] == (relation.shift_px,) * 3


def test_a_large_sample_tells_the_same_from_four_of_its_areas(plain: tuple[Level, Relation]) -> None:
    level, relation = plain
    P, m = (
        torch.cat([x[..., :side, i * step : i * step + side] for i in range(5)])
        for x, side, step in ((level.P, 128, 8), (level.m, 32, 2))
    )
    m[2] = torch.rand(m[2].shape, generator=torch.Generator().manual_seed(3))  # of five areas the one that is not seen
    known = [torch.ones_like(x, dtype=torch.bool) for x in (P, m)]
    found = estimate(Level(P, m, *known, level.psf, level.pan_psf))
    assert found.reliable and close(found.shift_px, relation.shift_px, 0.05)


@pytest.mark.parametrize("noisy", ["PAN", "MS"])
def test_a_pair_without_relation_is_not_believed_and_says_why(plain: tuple[Level, Relation], noisy: str) -> None:
    level, draw = plain[0], torch.Generator().manual_seed(1)
    noise = {name: torch.rand(x.shape, generator=draw) for name, x in (("P", level.P), ("m", level.m))}
    relation = estimate(replace(level, **{"P": noise["P"]} if noisy == "PAN" else {"m": noise["m"]}))
    assert not relation.reliable and relation.unexplained > 0.8
    assert relation.reason == f"the bands leave {relation.unexplained:.0%} of PAN's details unexplained"


def test_what_stands_in_gaps_does_not_matter(plain: tuple[Level, Relation]) -> None:
    level, relation = plain
    P_valid, m_valid = level.P_valid.clone(), level.m_valid.clone()
    P_valid[..., 40:60, 100:140], m_valid[:, 1, 5:12, 3:9] = False, False
    found = [
        estimate(
            replace(
                level,
                P=torch.where(P_valid, level.P, wild),
                m=torch.where(m_valid, level.m, -wild),
                P_valid=P_valid,
                m_valid=m_valid,
            )
        )
        for wild in (0.4, 1e3)
    ]
    for one in found:
        assert one.reliable and close(one.shift_px, relation.shift_px, 0.02)
        assert close(one.sigma_px, relation.sigma_px, 0.02)
    assert close(found[0].shift_px, found[1].shift_px, 1e-3)


def test_bright_objects_that_moved_between_the_exposures_are_left_out(make_level: MakeLevel) -> None:
    _, X = make_level()
    then, now, draw = X.clone(), X.clone(), torch.Generator().manual_seed(1)
    for _ in range(round(0.02 * X[0, 0].numel() / 32)):  # 2 % of the pixels
        y, x = (int(v) for v in torch.randint(8, 150, (2,), generator=draw))
        now[..., y : y + 4, x : x + 8] = 0.7
        then[..., y + 30 : y + 34, x + 20 : x + 28] = 0.7  # the texture has 0.4 +- 0.09
    relation = estimate(make_level(shift=SHIFT, gain=GAIN, X=then, P=now.mean(1, keepdim=True))[0])
    assert relation.reliable and close(relation.shift_px, SHIFT, 0.1)
    assert close(relation.sigma_px, (mtf_sigma_px(GAIN, 4),) * 2, 0.2)


def test_parts_that_disagree_are_not_believed(make_level: MakeLevel, plain: tuple[Level, Relation]) -> None:
    level, other = plain[0], make_level(shift=(-0.6, 0.5), gain=GAIN)[0]
    torn = torch.cat([level.m[..., :24], other.m[..., 24:]], -1)
    relation = estimate(replace(level, m=torn))
    assert not relation.reliable and relation.unexplained < 0.2
    assert relation.reason == f"parts of the scene disagree by {relation.spread_px:.2f} PAN px"
    assert relation.band_shift_px == (relation.shift_px,) * 4


def test_calm_water_has_no_say_in_whether_the_parts_agree(plain: tuple[Level, Relation]) -> None:
    level, relation = plain
    draw = torch.Generator().manual_seed(4)

    def flooded(x: Tensor) -> Tensor:
        """The upper two thirds without anything but noise."""
        shore = x.shape[-2] * 2 // 3
        water = 0.2 + 2e-3 * torch.randn(x[..., :shore, :].shape, generator=draw)
        return torch.cat([water, x[..., shore:, :]], -2)

    found = estimate(replace(level, P=flooded(level.P), m=flooded(level.m)))
    assert found.reliable and found.spread_px < 0.1 and close(found.shift_px, relation.shift_px, 0.15)


def test_a_large_shift_is_believed_though_its_parts_differ_by_a_third(make_level: MakeLevel) -> None:
    left, right = (make_level(shift=(y, 0.0), gain=GAIN)[0] for y in (2.0, 2.8))
    relation = estimate(replace(left, m=torch.cat([left.m[..., :24], right.m[..., 24:]], -1)))
    assert 0.3 < relation.spread_px < 0.8 and relation.reliable
    assert 2.0 < relation.shift_px[0] < 2.8


def nothing(relation: Relation) -> bool:
    """Whether nothing at all was found: the table and the geotransforms, and no number that JSON lacks but the spread."""
    still = (relation.shift_px, *relation.band_shift_px)
    return not relation.reliable and set(still) == {(0.0, 0.0)} and relation.unexplained == 1


def test_too_few_pixels_are_a_reason(plain: tuple[Level, Relation]) -> None:
    level = plain[0]
    small = replace(level, P=level.P[..., :64, :64], m=level.m[..., :16, :16])
    small = replace(small, P_valid=level.P_valid[..., :64, :64], m_valid=level.m_valid[..., :16, :16])
    gone = replace(level, m_valid=torch.zeros_like(level.m_valid))
    flat = replace(level, m=torch.full_like(level.m, 0.3))
    for pair in (small, gone, flat):
        relation = estimate(pair)
        assert nothing(relation) and relation.reason == "there are too few pixels with details"
        assert relation.spread_px == math.inf and relation.sigma_px == pytest.approx((mtf_sigma_px(0.3, 4),) * 2)


def test_a_search_that_fails_is_a_reason(plain: tuple[Level, Relation], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registration, "_minimised", lambda seen, at: at * math.nan)
    relation = estimate(plain[0])
    assert nothing(relation) and relation.reason == "the search came to no end"


def test_a_flat_pan_is_not_believed(plain: tuple[Level, Relation]) -> None:
    level = plain[0]
    relation = estimate(replace(level, P=torch.full_like(level.P, 0.5)))
    assert not relation.reliable and relation.unexplained > 0.5


def test_a_scene_that_is_mostly_flat_speaks_where_it_is_not(plain: tuple[Level, Relation]) -> None:
    level, relation = plain
    P, m = level.P.clone(), level.m.clone()
    P[..., :116], m[..., :29] = 0.4, 0.4  # a fill value that nobody declared
    found = estimate(replace(level, P=P, m=m))
    assert found.reliable and close(found.shift_px, relation.shift_px, 0.15)
    assert found.band_shift_px == (found.shift_px,) * 4


def test_ms_without_any_blur_gives_numbers(make_level: MakeLevel) -> None:
    level, X = make_level()
    relation = estimate(replace(level, m=X[..., 1::4, 2::4]))  # every fourth pixel as it is
    assert relation.reliable and close(relation.shift_px, (-0.5, 0.5), 0.1)
    assert all(0.1 < s < 0.5 for s in relation.sigma_px)
    psf = replace(level.psf, sigma_px=(relation.sigma_px[0],) * 4)
    assert bool(degrade(X, psf).isfinite().all())


def test_eight_bits_suffice(plain: tuple[Level, Relation]) -> None:
    level, relation = plain
    coarse = replace(level, P=(level.P * 200).round() / 200, m=(level.m * 200).round() / 200)
    found = estimate(coarse)
    assert found.reliable and close(found.shift_px, relation.shift_px, 0.02)
    assert psf_for((GAIN,), 4, (1.5, 1.5)).sigma_px * 2 == pytest.approx(found.sigma_px, rel=0.02)
