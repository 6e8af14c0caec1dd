"""What the sensor does to the sharp image: blur with the MTF, then sample at the MS positions.

The operator D(k*X) of the literature, with the sub-pixel phase of the samples inside: MS sample i of band b
is the sharp band weighted with a Gaussian whose centre lies at PAN index ratio * i + phase_b. Everything is
separable and strided: only the samples that exist are computed.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import torch
from torch import Tensor
from torch.nn import functional as F

REACH_SIGMAS = 4.0
"""Half-width of a PSF in standard deviations; beyond it 6e-5 of the weight is left."""


@dataclass(frozen=True)
class Psf:
    """Blur and sampling of every band of an image.

    Attributes:
        ratio: PAN pixels per MS pixel.
        sigma_px: standard deviation of the Gaussian of each band, PAN px.
        phase_px: (y, x) PAN index of the first MS sample of each band.
    """

    ratio: int
    sigma_px: tuple[float, ...]
    phase_px: tuple[tuple[float, float], ...]

    @property
    def bands(self) -> int:
        return len(self.sigma_px)

    @property
    def reach_px(self) -> int:
        """PAN pixels from a sample's centre to the end of its PSF, phase included."""
        centre = (self.ratio - 1) / 2
        shift = max((abs(p - centre) for yx in self.phase_px for p in yx), default=0.0)
        return math.ceil(REACH_SIGMAS * max(self.sigma_px) + shift)

    def centred(self) -> Psf:
        """Returns the same blur at the pixel-centred phase (ratio-1)/2."""
        centre = (self.ratio - 1) / 2
        return replace(self, phase_px=((centre, centre),) * self.bands)

    def mean(self) -> Psf:
        """Returns one band with the mean squared blur of all, at their mean place."""
        y, x = (sum(p[axis] for p in self.phase_px) / self.bands for axis in (0, 1))
        return Psf(self.ratio, (math.sqrt(sum(s**2 for s in self.sigma_px) / self.bands),), ((y, x),))


def mtf_sigma_px(gain: float, ratio: int) -> float:
    """Returns the standard deviation, in PAN px, of the Gaussian with this gain at the MS Nyquist frequency.

    From exp(-2 (pi f sigma)^2) = gain at f = 1 / (2 ratio): sigma = ratio sqrt(-2 ln gain) / pi.

    Args:
        gain: modulation transfer at MS Nyquist, between 0 and 1, both excluded.
        ratio: PAN pixels per MS pixel.
    """
    return ratio * math.sqrt(-2.0 * math.log(gain)) / math.pi


def mtf_gain(sigma_px: float, ratio: int) -> float:
    """Returns the gain at MS Nyquist of a Gaussian with this standard deviation in PAN px: undoes ``mtf_sigma_px``."""
    return math.exp(-2.0 * (math.pi * sigma_px / (2 * ratio)) ** 2)


def psf_for(gains: Sequence[float], ratio: int, phase_px: tuple[float, float]) -> Psf:
    """Returns the PSF of bands with these MTF gains, all sampled at one phase."""
    return Psf(ratio, tuple(mtf_sigma_px(g, ratio) for g in gains), (phase_px,) * len(gains))


def degrade(X: Tensor, psf: Psf) -> Tensor:
    """Returns D(k*X): blurred with each band's PSF and sampled at the MS positions.

    Args:
        X: (B,C,H,W) on the PAN grid, H and W multiples of the ratio; C must be the PSF's number of bands.
        psf: blur and sampling.

    Returns:
        (B,C,H/ratio,W/ratio) on the MS grid. Beyond the border the image is continued by its last pixel.
    """
    start, kernel_y, kernel_x = _sampling(psf, X.dtype, X.device)
    r, (C, taps) = psf.ratio, kernel_y.shape
    padded = _pad(X, start, taps, r)
    y = F.conv2d(padded, kernel_y.view(C, 1, taps, 1), stride=(r, 1), groups=C)  # (B,C,h,W+pad)
    return F.conv2d(y, kernel_x.view(C, 1, 1, taps), stride=(1, r), groups=C)  # (B,C,h,w)


def sampled(P: Tensor, ratio: int, phase_px: Tensor, sigma_px: Tensor) -> Tensor:
    """Returns D(h*P) of one band with a Gaussian h of a width for each axis; differentiable in phase and width.

    Args:
        P: (B,1,H,W), H and W multiples of the ratio.
        ratio: PAN pixels per MS pixel.
        phase_px: (2,) PAN index (y, x) of the first sample.
        sigma_px: (2,) standard deviation (y, x), PAN px; the Gaussian ends after SAMPLED_RATIOS MS px.

    Returns:
        (B,1,H/ratio,W/ratio).
    """
    reach = SAMPLED_RATIOS * ratio
    taps = torch.arange(-reach, reach + ratio, device=P.device, dtype=P.dtype)
    # A softmax stays finite where a centre lies beyond the taps or between them and every weight underflows.
    y, x = torch.softmax(-0.5 * ((taps - phase_px[:, None]) / sigma_px[:, None]).square(), 1)  # (taps,) each
    padded = F.pad(P, (reach,) * 4, mode="replicate")
    rows = F.conv2d(padded, y.view(1, 1, -1, 1), stride=(ratio, 1))
    return F.conv2d(rows, x.view(1, 1, 1, -1), stride=(1, ratio))


SAMPLED_RATIOS = 3
"""Half-width of the blurs that ``sampled`` can show, MS px."""


def degrade_adjoint(x: Tensor, psf: Psf) -> Tensor:
    """Returns D'x, the adjoint of ``degrade``: <D X, x> = <X, D' x> away from the border rule.

    Args:
        x: (B,C,h,w) on the MS grid.
        psf: blur and sampling.

    Returns:
        (B,C,ratio h,ratio w) on the PAN grid; weights that fall outside are gathered in the border pixels.
    """
    B, C, h, w = x.shape
    X = x.new_zeros(B, C, psf.ratio * h, psf.ratio * w, requires_grad=True)
    with torch.enable_grad():
        (back,) = torch.autograd.grad(degrade(X, psf), X, x.detach())
    return back


def blur(X: Tensor, psf: Psf) -> Tensor:
    """Returns k*X on the PAN grid, (B,C,H,W): the same Gaussians without sampling and without shift."""
    still = Psf(1, psf.sigma_px, ((0.0, 0.0),) * psf.bands)
    return degrade(X, still)


def interpolate(x: Tensor, psf: Psf) -> Tensor:
    """Returns U x: MS samples interpolated to the PAN grid, each band at its own phase.

    Separable Lanczos interpolation with three lobes (6 taps), the weights normalised to one.

    Args:
        x: (B,C,h,w) on the MS grid.
        psf: gives ratio and phase; its blur does not matter here.

    Returns:
        (B,C,ratio h,ratio w) on the PAN grid. Beyond the border the image is continued by its last sample.
    """
    r, (weights_y, weights_x) = psf.ratio, _interpolation(psf, x.dtype, x.device)
    B, C, h, w = x.shape
    taps, half = weights_y.shape[-1], weights_y.shape[-1] // 2
    padded = F.pad(x, (half, half, half, half), mode="replicate")
    y = F.conv2d(padded, weights_y.view(C * r, 1, taps, 1), groups=C)  # (B,C r,h,w+2 half)
    y = y.view(B, C, r, h, -1).transpose(2, 3).reshape(B, C, r * h, -1)
    y = F.conv2d(y, weights_x.view(C * r, 1, 1, taps), groups=C)  # (B,C r,r h,w)
    return y.view(B, C, r, r * h, w).permute(0, 1, 3, 4, 2).reshape(B, C, r * h, r * w)


INTERPOLATION_REACH = 4
"""MS samples on each side that ``interpolate`` looks at."""


def back_project(X: Tensor, x: Tensor, psf: Psf, times: float = 1, weight: Tensor | float = 1.0) -> Tensor:
    """Returns X after ``times`` steps of X + U(weight (x - D(k*X))), which pull D(k*X) towards the MS image x.

    Args:
        X: (B,C,H,W) on the PAN grid.
        x: (B,C,h,w) on the MS grid.
        psf: blur and sampling.
        times: number of steps; the last one is taken as far as the number says.
        weight: (B,1,h,w) or a number, 0..1, how far each MS sample is to be believed.
    """
    for step in range(math.ceil(times)):
        share = min(1.0, times - step)
        X = X + interpolate(share * weight * (x - degrade(X, psf)), psf)
    return X


def back_projection_reach_px(psf: Psf, times: float = 1) -> int:
    """Returns how far, in PAN px, back-projections carry information."""
    return math.ceil(times) * (psf.reach_px + INTERPOLATION_REACH * psf.ratio)


# A table first built while judging or fusing must serve a later training: hence never inference tensors.
@lru_cache(maxsize=64)
@torch.inference_mode(mode=False)
def _sampling(psf: Psf, dtype: torch.dtype, device: torch.device) -> tuple[int, Tensor, Tensor]:
    """Returns the PAN index of the first tap relative to ratio*i, and (C,taps) kernels for y and x."""
    radius = REACH_SIGMAS * max(psf.sigma_px)
    flat = [p for yx in psf.phase_px for p in yx]
    start, stop = math.floor(min(flat) - radius), math.ceil(max(flat) + radius)
    at = torch.arange(start, stop + 1, dtype=torch.float64, device="cpu")
    sigma = torch.tensor(psf.sigma_px, dtype=torch.float64, device="cpu")[:, None]

    def kernels(axis: int) -> Tensor:
        centre = torch.tensor([yx[axis] for yx in psf.phase_px], dtype=torch.float64, device="cpu")[:, None]
        weights = torch.exp(-0.5 * ((at - centre) / sigma) ** 2)
        return (weights / weights.sum(1, keepdim=True)).to(device, dtype)

    return start, kernels(0), kernels(1)


def _pad(X: Tensor, start: int, taps: int, ratio: int) -> Tensor:
    """Continues X by its border so that every sample finds all its taps."""
    before = max(0, -start)
    after = max(0, start + taps - ratio)
    padded = F.pad(X, (before, after, before, after), mode="replicate")
    skip = max(0, start)
    return padded[..., skip:, skip:]


@lru_cache(maxsize=64)
@torch.inference_mode(mode=False)
def _interpolation(psf: Psf, dtype: torch.dtype, device: torch.device) -> tuple[Tensor, Tensor]:
    """Returns (C,ratio,taps) Lanczos weights for y and x: output pixel p of sample i mixes samples i-half..i+half."""
    half = INTERPOLATION_REACH
    at = torch.arange(-half, half + 1, dtype=torch.float64, device="cpu")

    def weights(axis: int) -> Tensor:
        phase = torch.tensor([yx[axis] for yx in psf.phase_px], dtype=torch.float64, device="cpu")[:, None, None]
        pixel = torch.arange(psf.ratio, dtype=torch.float64, device="cpu")[None, :, None]
        distance = (pixel - phase) / psf.ratio - at  # in MS samples, (C,ratio,taps)
        value = torch.sinc(distance) * torch.sinc(distance / 3) * (distance.abs() < 3)
        return (value / value.sum(-1, keepdim=True)).to(device, dtype)

    return weights(0), weights(1)
