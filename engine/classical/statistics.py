"""What the methods measure on a pair, over the pixels that no gap reaches."""

from __future__ import annotations

from dataclasses import replace

import torch
from torch import Tensor

from .. import masks
from ..degrade import INTERPOLATION_REACH, Psf, degrade, interpolate
from .level import Level

Coefficients = dict[str, Tensor]


def on_pan(level: Level) -> tuple[Tensor, Tensor, Tensor]:
    """Returns lms (B,C,H,W), PL (B,C,H,W) and the mask of pixels for statistics, bool (B,1,H,W)."""
    psf = level.psf
    reach = -(-max(psf.reach_px, level.pan_psf.reach_px) // psf.ratio) + INTERPOLATION_REACH
    mask = masks.spread(level.away_from_gaps(reach), psf.ratio)
    return interpolate(level.m, psf), low_pan(level.P, psf), mask


def low_pan(P: Tensor, psf: Psf) -> Tensor:
    """Returns PL (B,C,H,W): PAN (B,1,H,W) blurred as each band, sampled and interpolated again."""
    return interpolate(degrade(P.expand(-1, psf.bands, -1, -1), psf), psf)


def pan_as_ms(level: Level) -> Psf:
    """Returns the filter that shows PAN as sharp as the bands are on average, one band.

    The resolution at which PAN is compared with an intensity made of the bands. Vivone et al. 2021 take a Gaussian
    with gain 0.3 at MS Nyquist. PAN's own filter, which is Wald's, blurs more: at reduced resolution it costs GSA and
    BT-H 0.1 to 1.3 dB on SPOT-6, Pléiades, QuickBird and Landsat 8 and gains 0.1 dB for BT-H on WorldView-2.
    """
    mean = sum(level.psf.sigma_px) / level.psf.bands
    return replace(level.pan_psf, sigma_px=(mean,))


def masked_mean(x: Tensor, mask: Tensor) -> Tensor:
    """Returns the mean over valid pixels of all samples, (1,C,1,1); what stands in the others does not matter."""
    count = mask.to(x.dtype).sum((0, 2, 3), keepdim=True).clamp_min(1)
    return torch.where(mask, x, 0.0).sum((0, 2, 3), keepdim=True) / count


def covariance(x: Tensor, y: Tensor, mask: Tensor) -> Tensor:
    """Returns the covariance over valid pixels of all samples, (1,C,1,1)."""
    return masked_mean((x - masked_mean(x, mask)) * (y - masked_mean(y, mask)), mask)


def slope(y: Tensor, x: Tensor, mask: Tensor) -> Tensor:
    """Returns cov(x,y)/var(x), 0 where x is constant."""
    variance = covariance(x, x, mask)
    return torch.where(variance > 0, covariance(x, y, mask) / variance.clamp_min(1e-20), 0.0)


MAX_RATIO = 4.0
"""A method that multiplies makes no pixel more than this many times as bright: where its divisor is nearly nothing
(lava that PAN does not see) it would paint sparks. On eleven pairs the limit costs at most 0.05 dB."""


def held_ratio(top: Tensor, bottom: Tensor) -> Tensor:
    """Returns top/bottom, held between 0 and MAX_RATIO; 1 where the bottom is nothing."""
    some = bottom.abs() > 1e-6
    return torch.where(some, top / torch.where(some, bottom, 1.0), 1.0).clamp(0.0, MAX_RATIO)


def matching(y: Tensor, x: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
    """Returns gain and shift that give x the mean and the deviation of y."""
    gain = (covariance(y, y, mask) / covariance(x, x, mask).clamp_min(1e-20)).sqrt()
    return gain, masked_mean(y, mask) - gain * masked_mean(x, mask)


def pixels(x: Tensor, mask: Tensor) -> Tensor:
    """Returns the chosen pixels of (B,C,h,w) as (N,C), float64 on the CPU: MPS has no float64."""
    return x.movedim(1, -1)[mask[:, 0]].cpu().double()


def spectral_weights(m: Tensor, p: Tensor, mask: Tensor) -> Tensor:
    """Returns (C+1,): least-squares weights of the bands and a constant that explain PAN at MS resolution.

    Args:
        m: (B,C,h,w).
        p: PAN on the MS grid, (B,1,h,w).
        mask: bool (B,1,h,w).
    """
    rows = pixels(m, mask)
    design = torch.cat([rows, torch.ones_like(rows[:, :1])], 1)
    # A trace of ridge keeps bands that are copies of each other from blowing up.
    gram = design.T @ design
    gram = gram + 1e-9 * gram.diagonal().mean() * torch.eye(len(gram), dtype=gram.dtype, device="cpu")
    return torch.linalg.solve(gram, design.T @ pixels(p, mask)[:, 0]).to(m)
