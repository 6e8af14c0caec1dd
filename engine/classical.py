"""Classical pansharpening: yardsticks, starting points of the network, and an algorithm of their own.

Each method is a handful of scene-wide coefficients, fitted once, and a local rule that applies them. So a
method fitted on a sample of a large scene gives the same picture tile by tile. Notation: lms = U m, the MS
image on the PAN grid; PL_b = U D(k_b*P), PAN blurred with band b's MTF, sampled and interpolated again.
Formulas: Vivone et al., "A New Benchmark Based on Recent Advances in Multispectral Pansharpening", GRSM 2021.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from . import masks
from .degrade import Psf, back_project, back_projection_reach_px, degrade, interpolate
from .errors import DataError

Coefficients = dict[str, Tensor]


@dataclass(frozen=True)
class Level:
    """A pair at one resolution, in engine units, its gaps filled.

    Attributes:
        P: PAN, (B,1,H,W).
        m: MS, (B,C,h,w), H = ratio*h.
        P_valid: bool (B,1,H,W).
        m_valid: bool (B,C,h,w).
        psf: blur and sampling of the C bands.
        pan_psf: the filter that brings PAN to the MS grid, one band.
    """

    P: Tensor
    m: Tensor
    P_valid: Tensor
    m_valid: Tensor
    psf: Psf
    pan_psf: Psf

    @property
    def usable(self) -> Tensor:
        """MS pixels whose every band, and PAN below, is valid: bool (B,1,h,w)."""
        return self.m_valid.all(1, keepdim=True) & masks.all_valid_below(self.P_valid, self.psf.ratio)

    @property
    def clean(self) -> Tensor:
        """MS pixels that no gap reaches through a filter; all usable ones where fewer than half are left."""
        usable = self.usable
        inner = masks.shrink(usable, -(-self.psf.reach_px // self.psf.ratio) + 1)
        return inner if 2 * int(inner.sum()) >= int(usable.sum()) else usable


def reduced(level: Level, pan_psf: Psf | None = None) -> Level:
    """Returns the pair one level down (Wald's protocol): PAN and MS degraded alike, MS being the truth.

    The sub-pixel phase of the samples is the same as one level up. Rows and columns that do not fill a whole
    sample at the end are left out.

    Args:
        level: the pair.
        pan_psf: the filter that brings PAN down, where it is not to be the pair's own.
    """
    r = level.psf.ratio
    h, w = (size // r * r for size in level.m.shape[-2:])
    P = degrade(level.P, pan_psf or level.pan_psf)[..., :h, :w]
    m, usable = level.m[..., :h, :w], level.usable[..., :h, :w]
    m_valid = masks.all_valid_below(usable, r).expand(-1, m.shape[1], -1, -1)
    return Level(P, degrade(m, level.psf), usable, m_valid, level.psf, level.pan_psf)


@dataclass(frozen=True)
class Classical:
    """A fitted method: call it on any part of the scene.

    Attributes:
        method: a name of METHODS.
        psf: of the MS bands.
        coefficients: scene-wide numbers of the method, each broadcastable to (B,C,H,W).
        back_projections: consistency steps after the fusion.
    """

    method: str
    psf: Psf
    coefficients: Coefficients
    back_projections: int = 0

    def __call__(self, P: Tensor, m: Tensor) -> Tensor:
        """Returns the fused (B,C,H,W) of P (B,1,H,W) and m (B,C,h,w)."""
        X = _RULES[self.method][1](P, m, self.psf, **self.coefficients)
        return back_project(X, m, self.psf, self.back_projections)

    @property
    def reach_px(self) -> int:
        """PAN pixels around a pixel that its value depends on."""
        return (1 + self.back_projections) * back_projection_reach_px(self.psf)


def fit(method: str, level: Level, back_projections: int = 0) -> Classical:
    """Fits a method's coefficients to the valid pixels of a pair.

    Args:
        method: a name of METHODS.
        level: the pair, or a sample of it.
        back_projections: consistency steps after the fusion.

    Raises:
        DataError: no pixel holds data in PAN and in every band.
    """
    if not bool(level.usable.any()):
        raise DataError(
            "No place of the common area holds data in PAN and in every MS band; "
            "choose an area with data in all, or fewer bands.",
            "window",
        )
    return Classical(method, level.psf, _RULES[method][0](level), back_projections)


def _on_pan(level: Level) -> tuple[Tensor, Tensor, Tensor]:
    """Returns lms, PL and the mask of pixels for statistics, all on the PAN grid."""
    lms = interpolate(level.m, level.psf)
    return lms, _low_pan(level.P, level.psf), masks.spread(level.clean, level.psf.ratio)


def _low_pan(P: Tensor, psf: Psf) -> Tensor:
    return interpolate(degrade(P.expand(-1, psf.bands, -1, -1), psf), psf)


def masked_mean(x: Tensor, mask: Tensor) -> Tensor:
    """Returns the mean over valid pixels of all samples, (1,C,1,1)."""
    weight = mask.to(x.dtype)
    return (x * weight).sum((0, 2, 3), keepdim=True) / weight.sum((0, 2, 3), keepdim=True).clamp_min(1)


def _covariance(x: Tensor, y: Tensor, mask: Tensor) -> Tensor:
    return masked_mean((x - masked_mean(x, mask)) * (y - masked_mean(y, mask)), mask)


def _slope(y: Tensor, x: Tensor, mask: Tensor) -> Tensor:
    """Returns cov(x,y)/var(x), 0 where x is constant."""
    variance = _covariance(x, x, mask)
    return torch.where(variance > 0, _covariance(x, y, mask) / variance.clamp_min(1e-20), 0.0)


def spectral_weights(m: Tensor, p: Tensor, mask: Tensor) -> Tensor:
    """Returns (C+1,): least-squares weights of the bands and a constant that explain PAN at MS resolution.

    Args:
        m: (B,C,h,w).
        p: PAN on the MS grid, (B,1,h,w).
        mask: bool (B,1,h,w).
    """
    chosen = mask[:, 0]
    rows = m.movedim(1, -1)[chosen].cpu().double()  # MPS has no float64
    design = torch.cat([rows, torch.ones_like(rows[:, :1])], 1)
    # A trace of ridge keeps bands that are copies of each other from blowing up.
    gram = design.T @ design
    gram = gram + 1e-9 * gram.diagonal().mean() * torch.eye(len(gram), dtype=gram.dtype, device="cpu")
    return torch.linalg.solve(gram, design.T @ p[:, 0][chosen].cpu().double()).to(m)


def _fit_exp(level: Level) -> Coefficients:
    return {}


def _exp(P: Tensor, m: Tensor, psf: Psf) -> Tensor:
    """X = lms."""
    return interpolate(m, psf)


def _fit_brovey(level: Level) -> Coefficients:
    lms, _, mask = _on_pan(level)
    intensity = lms.mean(1, keepdim=True)
    gain = (_covariance(intensity, intensity, mask) / _covariance(level.P, level.P, mask).clamp_min(1e-20)).sqrt()
    return {"gain": gain, "offset": masked_mean(intensity, mask) - gain * masked_mean(level.P, mask)}


def _brovey(P: Tensor, m: Tensor, psf: Psf, gain: Tensor, offset: Tensor) -> Tensor:
    """X_b = lms_b P'/I with I the mean of the bands and P' matched to its mean and deviation."""
    lms = interpolate(m, psf)
    return lms * _ratio(gain * P + offset, lms.mean(1, keepdim=True))


def _ratio(top: Tensor, bottom: Tensor) -> Tensor:
    """Returns top/bottom, held between 0 and 10, 1 where the bottom is not positive."""
    return torch.where(bottom > 1e-6, (top / bottom.clamp_min(1e-6)).clamp(0.0, 10.0), 1.0)


def _fit_gsa(level: Level) -> Coefficients:
    weights = spectral_weights(level.m, degrade(level.P, level.pan_psf), level.clean)
    lms, _, mask = _on_pan(level)
    intensity = _intensity(lms, weights)
    return {"weights": weights, "gain": _slope(lms, intensity, mask), "shift": masked_mean(level.P - intensity, mask)}


def _intensity(x: Tensor, weights: Tensor) -> Tensor:
    return (x * weights[:-1].view(1, -1, 1, 1)).sum(1, keepdim=True) + weights[-1]


def _gsa(P: Tensor, m: Tensor, psf: Psf, weights: Tensor, gain: Tensor, shift: Tensor) -> Tensor:
    """X_b = lms_b + cov(I,lms_b)/var(I) (P - I), zero-mean detail."""
    lms = interpolate(m, psf)
    return lms + gain * (P - _intensity(lms, weights) - shift)


HAZE_QUANTILE = 0.01


def _fit_bt_h(level: Level) -> Coefficients:
    lms, _, mask = _on_pan(level)
    chosen = level.m.movedim(1, -1)[level.clean[:, 0]]  # (N,C)
    haze = _quantile(chosen, HAZE_QUANTILE) * _HAZE_SHARE
    low = interpolate(degrade(level.P, level.pan_psf), level.pan_psf)
    weights = spectral_weights(level.m, degrade(level.P, level.pan_psf), level.clean)[:-1]
    haze = haze.view(1, -1, 1, 1)
    intensity = ((lms - haze) * weights.view(1, -1, 1, 1)).sum(1, keepdim=True)
    gain = (_covariance(intensity, intensity, mask) / _covariance(low, low, mask).clamp_min(1e-20)).sqrt()
    return {
        "haze": haze,
        "weights": weights.view(1, -1, 1, 1),
        "gain": gain,
        "shift": masked_mean(intensity, mask) - gain * masked_mean(low, mask),
    }


_HAZE_SHARE = 0.95
"""Share of the darkest percentile taken for haze; the published .95/.45/.40/.05 assumes B, G, R, NIR order."""


def _quantile(rows: Tensor, q: float) -> Tensor:
    """Returns the q-quantile of each column of (N,C); of every n-th row where there are many."""
    step = max(1, len(rows) // 2**20)
    return rows[::step].kthvalue(max(1, round(q * len(rows[::step]))), dim=0).values


def _bt_h(P: Tensor, m: Tensor, psf: Psf, haze: Tensor, weights: Tensor, gain: Tensor, shift: Tensor) -> Tensor:
    """X_b = (lms_b - L_b) P'/I + L_b with I = sum w_b (lms_b - L_b), P' matched to I at low resolution."""
    above = (interpolate(m, psf) - haze).clamp_min(0.0)
    return above * _ratio(gain * P + shift, (above * weights).sum(1, keepdim=True)) + haze


def _fit_glp_fs(level: Level) -> Coefficients:
    lms, low, mask = _on_pan(level)
    P = level.P.expand_as(lms)
    shared = _covariance(low, P, mask)
    return {"gain": torch.where(shared > 0, _covariance(lms, P, mask) / shared.clamp_min(1e-20), 0.0)}


def _glp_fs(P: Tensor, m: Tensor, psf: Psf, gain: Tensor) -> Tensor:
    """X_b = lms_b + cov(lms_b,P)/cov(PL_b,P) (P - PL_b)."""
    return interpolate(m, psf) + gain * (P - _low_pan(P, psf))


def _fit_glp_hpm_r(level: Level) -> Coefficients:
    lms, low, mask = _on_pan(level)
    gain = _slope(lms, low, mask)
    safe = torch.where(gain.abs() > 1e-6, gain, 1.0)
    return {
        "haze": torch.where(gain.abs() > 1e-6, masked_mean(lms, mask) / safe - masked_mean(level.P, mask), 0.0),
        "used": gain.abs() > 1e-6,
    }


def _glp_hpm_r(P: Tensor, m: Tensor, psf: Psf, haze: Tensor, used: Tensor) -> Tensor:
    """X_b = lms_b (P+c)/(PL_b+c) with c = mean(lms_b)/g - mean(P), g = cov(lms_b,PL_b)/var(PL_b)."""
    lms, low = interpolate(m, psf), _low_pan(P, psf) + haze
    ratio = torch.where(low.abs() > 1e-6, (P + haze) / torch.where(low.abs() > 1e-6, low, 1.0), 1.0).clamp(0.0, 10.0)
    return torch.where(used, lms * ratio, lms)


_RULES: dict[str, tuple[Callable[[Level], Coefficients], Callable[..., Tensor]]] = {
    "exp": (_fit_exp, _exp),
    "brovey": (_fit_brovey, _brovey),
    "gsa": (_fit_gsa, _gsa),
    "bt-h": (_fit_bt_h, _bt_h),
    "glp-fs": (_fit_glp_fs, _glp_fs),
    "glp-hpm-r": (_fit_glp_hpm_r, _glp_hpm_r),
}

METHODS = tuple(_RULES)
