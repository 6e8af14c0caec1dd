"""Classical methods: detail where it belongs and nowhere else, at any phase, past gaps and across tiles."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace

import pytest
import torch
from torch import Tensor

from engine import classical, masks
from engine.classical import METHODS, Level, fit
from engine.classical.bdsd import nnls
from engine.classical.statistics import held_ratio
from engine.degrade import Psf, degrade, psf_for
from engine.errors import DataError
from engine.tiling import tile_pairs

FITTED = ("gsa", "glp-fs", "glp-hpm-r", "bdsd-pc")
"""Methods with a gain of their own for each band."""
RATIO, SIDE = 4, 256
GAINS, PAN_GAIN = (0.3, 0.26, 0.34, 0.3), 0.3
CENTRE, SHIFTED = (1.5, 1.5), (2.3, 0.6)
SAME, INVERTED, MIXED, FOREIGN = range(4)
"""What the bands of ``scene`` are to PAN."""


def texture(seed: int, count: int = 1, side: int = SIDE) -> Tensor:
    """(1,count,side,side) in 0..1: patches of three sizes."""
    draw = torch.Generator().manual_seed(seed)
    layers = [
        torch.nn.functional.interpolate(
            torch.rand(1, count, side // cell + 3, side // cell + 3, generator=draw),
            size=(side, side),
            mode="bicubic",
        )
        for cell in (2, 5, 13)
    ]
    return (sum(layers) / 3).clamp(0.02, 1)  # type: ignore[union-attr]


def scene(phase: tuple[float, float] = CENTRE) -> tuple[Level, Tensor]:
    """Returns a pair without gaps and its truth X (1,4,H,W); PAN is the first band up to a factor."""
    P, own, foreign = texture(1), texture(2), texture(3)
    X = torch.cat([0.7 * P, 1.2 - P, 0.5 * P + 0.5 * own, foreign], 1)
    psf, pan_psf = psf_for(GAINS, RATIO, phase), psf_for((PAN_GAIN,), RATIO, phase)
    return level_of(P, degrade(X, psf), psf, pan_psf), X


def level_of(P: Tensor, m: Tensor, psf: Psf, pan_psf: Psf) -> Level:
    return Level(P, m, torch.ones_like(P, dtype=torch.bool), torch.ones_like(m, dtype=torch.bool), psf, pan_psf)


def rmse(X: Tensor, Y: Tensor) -> float:
    """Away from the border, whose continuation the truth does not share."""
    inner = slice(5 * RATIO, -5 * RATIO)
    return float((X - Y)[..., inner, inner].square().mean().sqrt())


def fused(method: str, level: Level, back_projections: int = 0) -> Tensor:
    return fit(method, level, back_projections)(level.P, level.m)


@pytest.mark.parametrize("phase", [CENTRE, SHIFTED])
@pytest.mark.parametrize("method", FITTED)
def test_a_band_that_is_pan_comes_back_and_a_mixed_one_gains(method: str, phase: tuple[float, float]) -> None:
    level, X = scene(phase)
    sharp, lms = fused(method, level), fused("exp", level)
    left = [rmse(sharp[:, b], X[:, b]) / rmse(lms[:, b], X[:, b]) for b in (SAME, MIXED)]
    assert left[0] < 0.01 and left[1] < 0.75


@pytest.mark.parametrize("phase", [CENTRE, SHIFTED])
@pytest.mark.parametrize("method", FITTED)
def test_a_band_without_relation_to_pan_stays_the_interpolation(method: str, phase: tuple[float, float]) -> None:
    level, X = scene(phase)
    detail = fused(method, level) - fused("exp", level)
    detail, missing = detail / X.std((2, 3), keepdim=True), (X - fused("exp", level)) / X.std((2, 3), keepdim=True)
    assert rmse(detail[:, FOREIGN], torch.zeros(())) < 0.05 * rmse(missing[:, FOREIGN], torch.zeros(()))
    assert rmse(detail[:, SAME], torch.zeros(())) > 0.9 * rmse(missing[:, SAME], torch.zeros(()))


@pytest.mark.parametrize("method", METHODS)
def test_the_phase_must_be_modelled(method: str) -> None:
    level, X = scene(SHIFTED)
    ignored = replace(level, psf=level.psf.centred(), pan_psf=level.pan_psf.centred())
    known, unknown = (rmse(fused(method, pair)[:, SAME], X[:, SAME]) for pair in (level, ignored))
    assert known < (0.95 if method in ("exp", "brovey") else 0.2) * unknown


def with_gaps(level: Level, garbage: float) -> Level:
    """The same pair with a hole in PAN, one in all bands and one in a single band, ``garbage`` standing in them."""
    P_valid, m_valid = level.P_valid.clone(), level.m_valid.clone()
    P_valid[..., 37:61, 150:177] = False
    m_valid[..., 45:51, 3:9] = False
    m_valid[:, FOREIGN, 50, 50] = False
    return replace(
        level,
        P=torch.where(P_valid, level.P, garbage),
        m=torch.where(m_valid, level.m, garbage),
        P_valid=P_valid,
        m_valid=m_valid,
    )


@pytest.mark.parametrize("method", METHODS)
def test_nothing_in_a_gap_touches_a_coefficient(method: str) -> None:
    level, _ = scene(SHIFTED)
    reference = fit(method, with_gaps(level, 0.5)).coefficients
    for garbage in (math.nan, 1e30, -math.inf):
        found = fit(method, with_gaps(level, garbage)).coefficients
        assert all(torch.equal(found[name], value) for name, value in reference.items())


def test_statistics_keep_half_of_the_pixels_however_many_gaps() -> None:
    level, _ = scene()
    assert bool(level.away_from_gaps(9).all())
    m_valid = level.m_valid.clone()
    m_valid[..., ::16] = False  # of 60 good columns 4 px on each side of a stripe leave 3 * 7 + 11, 5 px 3 * 5 + 10
    striped = replace(level, m_valid=m_valid)
    assert torch.equal(striped.away_from_gaps(2), masks.shrink(striped.usable, 2))
    assert torch.equal(striped.away_from_gaps(9), masks.shrink(striped.usable, 4))
    m_valid[..., ::2] = False
    striped = replace(level, m_valid=m_valid)
    assert torch.equal(striped.away_from_gaps(9), striped.usable)


@pytest.mark.parametrize("method", METHODS)
def test_tiled_equals_untiled(method: str) -> None:
    level, _ = scene(SHIFTED)
    model = fit(method, level, back_projections=1)
    whole, tiled = model(level.P, level.m), torch.full_like(level.m.new_empty(1, 4, SIDE, SIDE), math.nan)
    for tile in tile_pairs(SIDE // RATIO, SIDE // RATIO, RATIO, 96, model.reach_px):
        X = model(level.P[..., *tile.pan_in.slices], level.m[..., *tile.ms_in.slices])
        tiled[..., *tile.pan_out.slices] = X[..., *tile.inner.slices]
    assert torch.allclose(tiled, whole, atol=1e-5)


@pytest.mark.parametrize("method", METHODS)
def test_back_projection_brings_every_method_nearer_to_the_ms_image(method: str) -> None:
    level, _ = scene(SHIFTED)
    left = [float((degrade(fused(method, level, n), level.psf) - level.m).abs().mean()) for n in (0, 1, 2, 5, 10)]
    assert all(after < before for before, after in itertools.pairwise(left))
    assert left[-1] < 0.5 * left[0]


@pytest.mark.parametrize("method", METHODS)
def test_the_unit_of_pan_does_not_matter(method: str) -> None:
    level, _ = scene()
    difference = fused(method, replace(level, P=40 * level.P)) - fused(method, level)
    assert float(difference.abs().mean()) < 1e-6


@pytest.mark.parametrize("value", [0.0, 0.3])
@pytest.mark.parametrize("method", METHODS)
def test_flat_images_stay_finite(method: str, value: float) -> None:
    level, _ = scene()
    P, m = torch.full_like(level.P, value), torch.full_like(level.m, value)
    flat_band = torch.cat([level.m[:, :3], m[:, :1]], 1)
    for pair in (replace(level, P=P), replace(level, m=m), replace(level, m=flat_band), replace(level, P=P, m=m)):
        assert bool(torch.isfinite(fused(method, pair, 1)).all())


def test_gsa_keeps_the_mean_of_every_band() -> None:
    level, _ = scene()
    sharp, lms = fused("gsa", level), fused("exp", level)
    assert torch.allclose(sharp.mean((2, 3)), lms.mean((2, 3)), atol=1e-6, rtol=0)


@pytest.mark.parametrize("method", METHODS)
def test_a_pair_without_common_data_is_refused(method: str) -> None:
    level, _ = scene()
    with pytest.raises(DataError, match="holds data in PAN and in every MS band"):
        fit(method, replace(level, P_valid=torch.zeros_like(level.P_valid)))


@pytest.mark.parametrize("method", ["gsa", "bt-h"])
def test_pan_is_compared_with_the_bands_as_sharp_as_they_are(method: str) -> None:
    X, mix = texture(4, 3), torch.tensor([0.2, 0.5, 0.3])
    psf, pan_psf = psf_for((0.3,) * 3, RATIO, SHIFTED), psf_for((0.1,), RATIO, SHIFTED)
    P = (X * mix.view(1, 3, 1, 1)).sum(1, keepdim=True)
    weights = fit(method, level_of(P, degrade(X, psf), psf, pan_psf)).coefficients["weights"].flatten()
    assert torch.allclose(weights[:3], mix, atol=1e-3)


def test_bdsd_pc_adds_pan_and_takes_bands_away_never_the_reverse() -> None:
    level, _ = scene()
    found = fit("bdsd-pc", level).coefficients
    pan, bands = found["pan"].flatten(), found["bands"]
    assert bool((pan >= 0).all()) and bool((bands <= 0).all())
    # PAN = M_0 / 0.7 and the same blur: the detail of the first band is 0.7 P - lms_0, and of no other band.
    assert float(pan[SAME]) == pytest.approx(0.7, abs=1e-3)
    assert bands[SAME].tolist() == pytest.approx([-1, 0, 0, 0], abs=1e-3)
    # A contrast against PAN would need a negative coefficient, as GLP-FS has it.
    assert float(pan[INVERTED]) == 0 and float(fit("glp-fs", level).coefficients["gain"][0, INVERTED]) < -0.9


def problem(seed: int, unknowns: int, kind: str) -> tuple[Tensor, Tensor]:
    """Returns A (40,n) and y: columns independent, nearly alike, copies of each other, one empty, or one a decoy."""
    draw = torch.Generator().manual_seed(seed)

    def noise(*shape: int) -> Tensor:
        return torch.randn(*shape, generator=draw, dtype=torch.float64)

    A, truth = noise(40, unknowns), noise(unknowns)
    if kind == "near":
        A = 0.1 * A + noise(40, 1)
    if kind == "copies":
        A[:, unknowns // 2 :] = A[:, : unknowns - unknowns // 2]
    if kind == "empty":
        A[:, 0] = 0
    if kind == "decoy":  # most like y, hence free first, but of no use beside the others
        truth = truth.abs()
        extra = noise(40)
        A[:, 0] = A[:, 1:].sum(1) + extra
        truth[0] = 0
        return A, A @ truth - 0.3 * extra
    scale = 10 ** (2 * noise(unknowns))
    return A * scale, A @ truth + 0.1 * noise(40)


def best_by_enumeration(A: Tensor, y: Tensor) -> float:
    """Returns min ||A x - y||^2 over x >= 0: the best of the unconstrained solutions on every set of free unknowns."""
    best = float(y.square().sum())
    for size in range(1, A.shape[1] + 1):
        for free in itertools.combinations(range(A.shape[1]), size):
            chosen = A[:, list(free)]
            x = torch.linalg.lstsq(chosen, y, driver="gelsd").solution
            if bool((x >= 0).all()):
                best = min(best, float((chosen @ x - y).square().sum()))
    return best


@pytest.mark.parametrize("kind", ["independent", "near", "copies", "empty", "decoy"])
@pytest.mark.parametrize("unknowns", [1, 2, 5, 8])
def test_nnls_finds_the_minimum_that_enumeration_finds(unknowns: int, kind: str) -> None:
    for seed in range(8):
        A, y = problem(seed, unknowns, kind)
        x = nnls(A.T @ A, A.T @ y)
        assert bool((x >= 0).all())
        assert float((A @ x - y).square().sum()) == pytest.approx(best_by_enumeration(A, y), rel=1e-7, abs=1e-9)


def test_nnls_recovers_what_made_the_data() -> None:
    A, _ = problem(3, 20, "independent")
    x = torch.arange(20, dtype=torch.float64).remainder(3)  # every third one is 0
    assert torch.allclose(nnls(A.T @ A, A.T @ (A @ x)), x, atol=1e-6)


def test_the_lower_level_hides_what_a_gap_above_touches() -> None:
    level, _ = scene()
    holed = with_gaps(level, 0.5)
    below = classical.reduced(holed)
    assert torch.equal(below.P_valid, holed.usable)
    assert torch.equal(below.m_valid, masks.all_valid_below(holed.usable, RATIO).expand(-1, 4, -1, -1))


def test_a_multiplying_method_makes_no_sparks() -> None:
    bottom = torch.tensor([1.0, 0.01, 0.0, -1.0])
    assert held_ratio(torch.full((4,), 2.0), bottom).tolist() == [2.0, 4.0, 1.0, 0.0]
