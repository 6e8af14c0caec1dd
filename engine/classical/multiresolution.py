"""Multi-resolution analysis: what PAN loses on its way to the MS grid is added to the bands. EXP, GLP-FS, GLP-HPM-R."""

from __future__ import annotations

import torch
from torch import Tensor

from ..degrade import Psf, interpolate
from .level import Level
from .statistics import Coefficients, covariance, held_ratio, low_pan, masked_mean, on_pan, slope


def fit_exp(level: Level) -> Coefficients:
    return {}


def exp(P: Tensor, m: Tensor, psf: Psf) -> Tensor:
    """X = lms."""
    return interpolate(m, psf)


def fit_glp_fs(level: Level) -> Coefficients:
    lms, low, mask = on_pan(level)
    P = level.P.expand_as(lms)
    shared = covariance(low, P, mask)
    return {"gain": torch.where(shared > 0, covariance(lms, P, mask) / shared.clamp_min(1e-20), 0.0)}


def glp_fs(P: Tensor, m: Tensor, psf: Psf, gain: Tensor) -> Tensor:
    """X_b = lms_b + cov(lms_b,P)/cov(PL_b,P) (P - PL_b)."""
    return interpolate(m, psf) + gain * (P - low_pan(P, psf))


def fit_glp_hpm_r(level: Level) -> Coefficients:
    lms, low, mask = on_pan(level)
    gain = slope(lms, low, mask)
    used = gain.abs() > 1e-6
    haze = masked_mean(lms, mask) / gain - masked_mean(level.P, mask)
    return {"haze": torch.where(used, haze, 0.0), "used": used}


def glp_hpm_r(P: Tensor, m: Tensor, psf: Psf, haze: Tensor, used: Tensor) -> Tensor:
    """X_b = lms_b (P+c)/(PL_b+c) with c = mean(lms_b)/g - mean(P), g = cov(lms_b,PL_b)/var(PL_b)."""
    lms, low = interpolate(m, psf), low_pan(P, psf) + haze
    return torch.where(used, lms * held_ratio(P + haze, low), lms)
