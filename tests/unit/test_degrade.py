"""The sensor's operator: adjoint, MTF gain, phase, interpolation, back-projection. All in float64."""

from __future__ import annotations

import math

import pytest
import torch
from torch import Tensor

from engine.degrade import (
    SAMPLED_RATIOS,
    Psf,
    back_project,
    back_projection_reach_px,
    blur,
    degrade,
    degrade_adjoint,
    interpolate,
    mtf_sigma_px,
    psf_for,
    sampled,
)
from engine.sensors import SENSORS, band_gains

PHASES = [(0.0, 0.0), (1.5, 1.5), (1.9, 1.2)]


def noise(*shape: int, seed: int = 3) -> Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)


def ramp(height: int, width: int) -> tuple[Tensor, Tensor]:
    y, x = torch.meshgrid(torch.arange(height).double(), torch.arange(width).double(), indexing="ij")
    return y, x


@pytest.mark.parametrize("ratio", [2, 3, 4, 8])
def test_the_adjoint_is_the_adjoint_for_bands_of_different_phase_and_blur(ratio: int) -> None:
    centre = (ratio - 1) / 2
    psf = Psf(ratio, (0.8, 1.7, 2.2), ((centre, centre), (centre + 0.45, centre - 0.3), (centre - 1.2, centre + 2.0)))
    X, y = noise(2, 3, 6 * ratio, 9 * ratio), noise(2, 3, 6, 9, seed=4)
    left, right = (degrade(X, psf) * y).sum(), (X * degrade_adjoint(y, psf)).sum()
    assert float(left) == pytest.approx(float(right), rel=1e-12)
    assert degrade_adjoint(y, psf).shape == X.shape


@pytest.mark.parametrize("name", [n for n in SENSORS if SENSORS[n].gains])
def test_a_wave_at_ms_nyquist_comes_through_with_the_gain_of_the_table(name: str) -> None:
    sensor = SENSORS[name]
    ratio = sensor.ratio or 4
    gains = [*band_gains(sensor, range(1, len(sensor.gains) + 1)), sensor.pan_gain]
    side = 40 * ratio
    _, x = ramp(side, side)
    wave = torch.cos(math.pi * x / ratio).expand(1, len(gains), -1, -1)  # f = 1 / (2 ratio)
    seen = blur(wave, psf_for(gains, ratio, ((ratio - 1) / 2,) * 2))
    middle = slice(15 * ratio, 25 * ratio)
    amplitude = seen[0, :, side // 2, middle].abs().amax(1)
    assert amplitude.tolist() == pytest.approx(gains, abs=5e-3)  # a Gaussian of 0.7 px in samples aliases a little


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("ratio", [2, 4])
def test_a_linear_ramp_is_sampled_at_ratio_i_plus_phase(ratio: int, phase: tuple[float, float]) -> None:
    y, x = ramp(30 * ratio, 30 * ratio)
    X = (3 * y - 2 * x).view(1, 1, *y.shape)
    seen = degrade(X, psf_for((0.3,), ratio, phase))[0, 0]
    i, j = ramp(30, 30)
    expected = 3 * (ratio * i + phase[0]) - 2 * (ratio * j + phase[1])
    inner = (slice(5, 25), slice(5, 25))
    # A truncated Gaussian off the taps' centre is asymmetric by its cut tail of 6e-5.
    assert torch.allclose(seen[inner], expected[inner], atol=2e-3)


def test_each_band_is_sampled_at_its_own_phase() -> None:
    y, _ = ramp(80, 80)
    psf = Psf(4, (1.0, 1.0), ((1.5, 1.5), (2.0, 1.5)))
    seen = degrade(y.expand(1, 2, -1, -1), psf)[0, :, 5:15, 5:15]
    assert torch.allclose(seen[1] - seen[0], torch.full((10, 10), 0.5).double(), atol=2e-3)


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("ratio", [2, 3, 4, 8])
def test_interpolation_puts_a_smooth_signal_back_where_its_samples_lie(ratio: int, phase: tuple[float, float]) -> None:
    def signal(y: Tensor, x: Tensor) -> Tensor:
        return torch.sin(2 * math.pi * y / (20 * ratio)) + torch.cos(2 * math.pi * x / (17 * ratio))

    i, j = ramp(30, 32)
    samples = signal(ratio * i + phase[0], ratio * j + phase[1])
    U = interpolate(samples.view(1, 1, 30, 32), psf_for((0.3,), ratio, phase))[0, 0]
    y, x = ramp(30 * ratio, 32 * ratio)
    inner = (slice(5 * ratio, -5 * ratio),) * 2
    assert float((U - signal(y, x))[inner].abs().max()) < 0.02


def test_constants_survive_every_operator_up_to_the_border() -> None:
    psf = Psf(4, (1.5, 2.0), ((1.5, 1.5), (2.1, 0.9)))
    X, x = torch.full((1, 2, 40, 48), 7.0).double(), torch.full((1, 2, 10, 12), 7.0).double()
    for image in (degrade(X, psf), blur(X, psf), interpolate(x, psf), back_project(X, x, psf, 3)):
        assert torch.allclose(image, torch.full_like(image, 7.0))


def test_blur_keeps_the_sum_and_takes_away_variance() -> None:
    X = torch.nn.functional.pad(1 + noise(1, 2, 160, 160), (20,) * 4)  # nothing reaches the border
    Y = blur(X, psf_for((0.2, 0.4), 4, (1.5, 1.5)))
    assert torch.allclose(Y.sum((2, 3)), X.sum((2, 3)), rtol=1e-9)
    first, second = (Y[0, :, 60:140, 60:140].var((1, 2)) / X[0, :, 60:140, 60:140].var((1, 2))).tolist()
    assert first < second < 0.2  # a smaller gain blurs more


@pytest.mark.parametrize("phase", PHASES)
def test_back_projection_brings_the_degraded_image_to_the_ms_image(phase: tuple[float, float]) -> None:
    psf = psf_for((0.3, 0.25), 4, phase)
    x = interpolate(noise(1, 2, 8, 8), Psf(4, (1.0, 1.0), ((1.5, 1.5),) * 2))  # (1,2,32,32), smooth
    X = interpolate(x, psf) + 0.1 * noise(1, 2, 128, 128)
    left = [float((degrade(back_project(X, x, psf, n), psf) - x).abs().mean()) for n in (0, 1, 3, 10)]
    assert left == sorted(left, reverse=True)
    assert left[-1] < 0.1 * left[0]


def test_half_a_back_projection_goes_half_the_way_after_the_whole_ones() -> None:
    psf, x = psf_for((0.3, 0.25), 4, (1.5, 1.5)), noise(1, 2, 8, 8)
    X = noise(1, 2, 32, 32)
    assert torch.allclose(back_project(X, x, psf, 0.5), (X + back_project(X, x, psf)) / 2)
    once, twice = (back_project(X, x, psf, n) for n in (1, 2))
    assert torch.allclose(back_project(X, x, psf, 1.5), (once + twice) / 2)
    reach = back_projection_reach_px(psf)
    assert [back_projection_reach_px(psf, n) for n in (0, 0.5, 1, 1.5)] == [0, reach, reach, 2 * reach]


@pytest.mark.parametrize("ratio", [2, 4, 8])
def test_sigma_is_the_one_whose_gaussian_has_the_gain(ratio: int) -> None:
    sigma = mtf_sigma_px(0.3, ratio)
    assert math.exp(-2 * (math.pi * sigma / (2 * ratio)) ** 2) == pytest.approx(0.3)


def test_tables_first_built_in_inference_mode_still_serve_a_training() -> None:
    psf = Psf(4, (1.2345,), ((1.4321, 1.5),))  # no other test builds this one
    X = noise(1, 1, 32, 32)
    with torch.inference_mode():
        interpolate(degrade(X, psf), psf)
    X.requires_grad_()
    interpolate(degrade(X, psf), psf).square().sum().backward()
    assert X.grad is not None and bool(X.grad.abs().sum() > 0)


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("ratio", [2, 4])
def test_sampled_is_degrade_with_a_width_for_each_axis(ratio: int, phase: tuple[float, float]) -> None:
    P, narrow, wide = noise(2, 1, 12 * ratio, 10 * ratio), 0.4 * ratio, 0.6 * ratio
    seen = sampled(P, ratio, torch.tensor(phase).double(), torch.tensor([narrow, wide]).double())
    down, across = (degrade(P, Psf(ratio, (s,), (phase,))) for s in (narrow, wide))
    same = sampled(P, ratio, torch.tensor(phase).double(), torch.tensor([wide, wide]).double())
    assert torch.allclose(same, across, atol=1e-4)
    assert (seen - down).abs().max() > 0.05 and (seen - across).abs().max() > 0.05
    rows = sampled(
        P.mean(-1, keepdim=True).expand_as(P), ratio, *(torch.tensor(v).double() for v in (phase, (narrow, 9.0)))
    )
    assert torch.allclose(
        rows, degrade(P.mean(-1, keepdim=True).expand_as(P), Psf(ratio, (narrow,), (phase,))), atol=1e-4
    )


def test_sampled_can_be_derived_in_phase_and_width() -> None:
    P, phase = noise(1, 1, 8, 12), torch.tensor([0.7, 0.2]).double().requires_grad_()
    sigma = torch.tensor([0.8, 1.3]).double().requires_grad_()
    assert torch.autograd.gradcheck(lambda p, s: sampled(P, 2, p, s), (phase, sigma))


def test_sampled_stays_a_mean_of_pixels_whatever_a_search_tries() -> None:
    flat = torch.full((1, 1, 16, 16), 0.7)
    for phase in ((1.5, 1.5), (1.5, -500.0), (4.0 * SAMPLED_RATIOS + 30, 0.0)):
        for sigma in ((1e-4, 1.0), (1e6, 0.2)):
            assert torch.allclose(sampled(flat, 4, torch.tensor(phase), torch.tensor(sigma)), torch.tensor(0.7))
