"""PAN as sharp as the image that is sought, and in its place: the filter W with  D(h*P) = D(k*W*P),  W = h / k.

k is the blur that the sharp bands X suffer on their way to the MS grid (the sensor's table), h the blur under which PAN
looks like the MS image (estimated from the pair, ``registration``). Where the two differ, PAN and X are not equally
sharp: a detail of PAN is narrower or wider than the same detail of X. The filtered PAN is what every method injects and
what training at reduced resolution sees; the relation between PAN and bands is then the same at both resolutions.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache

import torch
from torch import Tensor
from torch.nn import functional as F

from .degrade import Psf
from .registration import Relation

HALF_PX = 10
"""Half-width of the filter, PAN px."""
MAX_BOOST = 2.0
"""Largest amplification per axis: h is seen below the MS Nyquist frequency only; above it a boost is extrapolation."""
SHARPER_PX2, BLURRIER_PX2 = 0.12, 0.075
"""Largest change of PAN's squared blur, times the ratio, PAN px^2: what is left over is not believed."""
FOREIGN_PX2, WILD_PX2 = 0.16, 0.375
"""Mean difference h^2 - k^2, times the ratio: from the first the table's k is not that of the image, from the second
PAN is not a plain image (vendors sharpen PAN), and the table stays."""
DETAIL_PX, CALM_PX = 5, 7
"""Sides of the windows of a detail's local mean and of its local size, PAN px."""
NOISE_ALONE, DETAIL_ALONE = 1.4, 3.0
"""Local size of the details, in variances of the noise: up to the first they are noise and go, from the second on they
stay as they are. (Wiener's rule takes from all of them: D_rho 0.340 instead of 0.329 on WorldView-2.)"""
KEPT = 0.2
"""Share of the noise that stays: faint details of PAN lie in it."""
AS_REGISTERED_PX = 0.25
"""A smaller shift moves PAN under the MS samples, where the geotransforms put the result, a larger one moves the
samples: the result then lies on the PAN image as one sees it."""


@dataclass(frozen=True)
class PanFilter:
    """The filter W.

    Attributes:
        variance_px2: (y, x) what it adds to the squared blur of PAN, PAN px^2; negative sharpens.
        shift_px: (y, x) PAN position that moves to each pixel, relative to it, PAN px.
        noise: standard deviation of PAN's noise, which is calmed first where there is nothing else, engine units.
    """

    variance_px2: tuple[float, float] = (0.0, 0.0)
    shift_px: tuple[float, float] = (0.0, 0.0)
    noise: float = 0.0

    @property
    def reach_px(self) -> int:
        """PAN pixels around a pixel that its filtered value depends on."""
        moves = replace(self, noise=0.0) != AS_IT_IS
        return moves * HALF_PX + (self.noise > 0) * (DETAIL_PX // 2 + CALM_PX // 2)

    def __call__(self, P: Tensor) -> Tensor:
        """Returns W*P, (B,1,H,W); beyond the border PAN is continued by its last pixel."""
        P = calmed(P, self.noise)
        if replace(self, noise=0.0) == AS_IT_IS:
            return P
        y, x = (_taps(v, s).to(P) for v, s in zip(self.variance_px2, self.shift_px))
        padded = F.pad(P, (HALF_PX,) * 4, mode="replicate")
        return F.conv2d(F.conv2d(padded, y.view(1, 1, -1, 1)), x.view(1, 1, 1, -1))


AS_IT_IS = PanFilter()
Point = tuple[float, float]


def calmed(P: Tensor, noise: float) -> Tensor:
    """Returns P (B,1,H,W) with hardly any of its details where they are not larger than the noise.

    Water, shadow and asphalt would else get PAN's noise in every band, and the consistency steps more of it.

    Args:
        P: PAN.
        noise: its standard deviation; 0 leaves P as it is.
    """
    if noise == 0:
        return P
    detail = P - _box(P, DETAIL_PX)
    expected = noise**2 * (1 - 1 / DETAIL_PX**2)  # of white noise without its local mean
    size = _box(detail.square(), CALM_PX) / expected
    share = ((size - NOISE_ALONE) / (DETAIL_ALONE - NOISE_ALONE)).clamp(KEPT, 1)
    return P - detail * (1 - share)


def _box(x: Tensor, side: int) -> Tensor:
    half = side // 2
    return F.avg_pool2d(F.pad(x, (half,) * 4, mode="replicate"), side, 1)


@lru_cache(maxsize=32)
@torch.inference_mode(mode=False)
def _taps(variance_px2: float, shift_px: float) -> Tensor:
    """Returns the 2 HALF_PX + 1 taps of exp(-2 pi^2 v f^2), held below MAX_BOOST, with the shift; their sum is 1."""
    size = 256
    f = torch.fft.fftfreq(size, dtype=torch.float64, device="cpu")
    response = torch.exp(-2 * math.pi**2 * variance_px2 * f.square()).clamp(max=MAX_BOOST)
    kernel = torch.fft.ifft(response * torch.exp(-2j * math.pi * f * shift_px)).real.roll(size // 2)
    at = torch.linspace(-1, 1, 2 * HALF_PX + 1, dtype=torch.float64, device="cpu")
    taper = torch.where(at.abs() < 0.5, 1.0, torch.cos((at.abs() - 0.5) * math.pi).square())
    taps = kernel[size // 2 - HALF_PX : size // 2 + HALF_PX + 1] * taper
    return taps / taps.sum()


def match(
    psf: Psf,
    relation: Relation,
    table_is_known: bool,
    register: bool,
    widths: bool,
    sharpen: bool,
    placed: bool,
) -> tuple[Psf, PanFilter]:
    """Returns the PSF of the bands to work with, and the filter for PAN.

    Args:
        psf: widths from the table, phases from the geotransforms.
        relation: what the pair says; an unreliable part of it is not used.
        table_is_known: whether the widths are those of a known sensor rather than the convention.
        register: whether shifts may be used.
        widths: whether blur widths may be used; without them PAN stays as sharp as it is.
        sharpen: whether PAN may be sharpened; where it may not and would have to be, the result is as sharp as PAN.
        placed: whether the files say where on Earth they lie.
    """
    shift = variance = (0.0, 0.0)
    if register and relation.reliable:
        shift = _of_pan(psf, relation.shift_px, placed)
        moves = [(y - shift[0], x - shift[1]) for y, x in relation.band_shift_px]
        psf = replace(psf, phase_px=tuple((y + dy, x + dx) for (y, x), (dy, dx) in zip(psf.phase_px, moves)))
    if widths and relation.reliable:
        mean = psf.mean().sigma_px[0] ** 2
        excess = [s**2 - mean for s in relation.sigma_px]
        typical, r = sum(excess) / 2, psf.ratio
        foreign = abs(typical) > FOREIGN_PX2 * r
        trusted = not table_is_known or 0 < typical < WILD_PX2 * r or (typical < 0 and not sharpen)
        if foreign and trusted:
            # One factor for all bands keeps what the table says of their differences.
            factor = math.sqrt(max(mean + typical, 0.0) / mean)
            psf = replace(psf, sigma_px=tuple(factor * s for s in psf.sigma_px))
        else:
            low, high = -SHARPER_PX2 * r if sharpen else 0.0, BLURRIER_PX2 * r
            variance = (min(max(excess[0], low), high), min(max(excess[1], low), high))
    return psf, PanFilter(variance, shift)


def _of_pan(psf: Psf, shift_px: Point, placed: bool) -> Point:
    """Returns the part of a shift that moves PAN; the rest moves the MS samples.

    Files without a place were cut and sampled by index: their MS samples lie at the centre of their PAN pixels or on
    whole PAN pixels, and what is left of the shift was there between the two cameras.
    """
    if max(map(abs, shift_px)) < AS_REGISTERED_PX:
        return shift_px
    sought = [float(phase) + shift for phase, shift in zip(psf.mean().phase_px[0], shift_px)]
    if placed or not all(-0.5 <= at <= psf.ratio - 0.5 for at in sought):
        return (0.0, 0.0)
    y, x = (at - round(at) for at in sought)
    return min(shift_px, (y, x), key=lambda rest: math.hypot(*rest))
