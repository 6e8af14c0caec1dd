"""Component substitution: an intensity made of the bands gives way to PAN. Brovey, GSA, BT-H.

Brovey and BT-H scale all bands alike: a band without relation to PAN gets PAN's detail too. GSA's gain spares it.
"""

from __future__ import annotations

from torch import Tensor

from ..degrade import Psf, degrade, interpolate
from .level import Level
from .statistics import Coefficients, held_ratio, masked_mean, matching, on_pan, pan_as_ms, slope, spectral_weights


def fit_brovey(level: Level) -> Coefficients:
    lms, _, mask = on_pan(level)
    gain, offset = matching(lms.mean(1, keepdim=True), level.P, mask)
    return {"gain": gain, "offset": offset}


def brovey(P: Tensor, m: Tensor, psf: Psf, gain: Tensor, offset: Tensor) -> Tensor:
    """X_b = lms_b P'/I with I the mean of the bands and P' matched to its mean and deviation."""
    lms = interpolate(m, psf)
    return lms * held_ratio(gain * P + offset, lms.mean(1, keepdim=True).clamp_min(0.0))


def fit_gsa(level: Level) -> Coefficients:
    weights = spectral_weights(level.m, degrade(level.P, pan_as_ms(level)), level.clean)
    lms, _, mask = on_pan(level)
    intensity = _intensity(lms, weights)
    return {"weights": weights, "gain": slope(lms, intensity, mask), "shift": masked_mean(level.P - intensity, mask)}


def _intensity(x: Tensor, weights: Tensor) -> Tensor:
    return (x * weights[:-1].view(1, -1, 1, 1)).sum(1, keepdim=True) + weights[-1]


def gsa(P: Tensor, m: Tensor, psf: Psf, weights: Tensor, gain: Tensor, shift: Tensor) -> Tensor:
    """X_b = lms_b + cov(I,lms_b)/var(I) (P - I), zero-mean detail."""
    lms = interpolate(m, psf)
    return lms + gain * (P - _intensity(lms, weights) - shift)


HAZE_QUANTILE = 0.01


def fit_bt_h(level: Level) -> Coefficients:
    lms, _, mask = on_pan(level)
    chosen = level.m.movedim(1, -1)[level.clean[:, 0]]  # (N,C)
    haze = (_quantile(chosen, HAZE_QUANTILE) * _HAZE_SHARE).view(1, -1, 1, 1)
    sharp_as_ms = pan_as_ms(level)
    low = degrade(level.P, sharp_as_ms)
    # Published without the constant; the weights then bend to PAN's offset: -0.9 dB on a Landsat scene, else +-0.1 dB.
    weights = spectral_weights(level.m, low, level.clean)[:-1].view(1, -1, 1, 1)
    intensity = ((lms - haze) * weights).sum(1, keepdim=True)
    gain, shift = matching(intensity, interpolate(low, sharp_as_ms), mask)
    return {"haze": haze, "weights": weights, "gain": gain, "shift": shift}


_HAZE_SHARE = 0.95
"""Share of the darkest percentile taken for haze; the published .95/.45/.40/.05 assumes B, G, R, NIR order."""


def _quantile(rows: Tensor, q: float) -> Tensor:
    """Returns the q-quantile of each column of (N,C); of every n-th row where there are many."""
    step = max(1, len(rows) // 2**20)
    return rows[::step].kthvalue(max(1, round(q * len(rows[::step]))), dim=0).values


def bt_h(P: Tensor, m: Tensor, psf: Psf, haze: Tensor, weights: Tensor, gain: Tensor, shift: Tensor) -> Tensor:
    """X_b = (lms_b - L_b) P'/I + L_b with I = sum w_b (lms_b - L_b), P' matched to I at low resolution."""
    above = (interpolate(m, psf) - haze).clamp_min(0.0)
    intensity = (above * weights).sum(1, keepdim=True).clamp_min(0.0)
    return above * held_ratio(gain * P + shift, intensity) + haze
