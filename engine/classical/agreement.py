"""Where PAN and MS show the same, and where not: cars and clouds that moved between the exposures, parallax, glint.

e = HP D(k_p*P) - sum_b w_b HP M_b, with HP the difference to the local mean and w from least squares over the scene
(as in ``registration``). Where |e| is far above its usual size, the MS image must not be forced upon the result: a
consistency step would paint a halo around the sharp car and a ghost beside it. A bright roof is explained less well
than asphalt, too, but most of it is; of what moved nothing is: hence |e| is compared with the details around it.
Derived here.
"""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor
from torch.nn import functional as F

from ..degrade import Psf, degrade
from .level import Level
from .statistics import spectral_weights

WINDOW_MS_PX = 9
"""Side of the window of the local mean."""
USUAL, FAR = 5.0, 8.0
"""Up to the first many robust deviations all is well, from the second on nothing is; in between it fades."""
LEAST_SHARE = 0.2
"""The deviation counts as at least this share of that of PAN's details: a nearly perfect fit has no outliers."""
NEAR_SHARE = 0.4
"""The same for PAN's details in the window: seen on WorldView-2, at .4 all cars that moved are found and roofs are not,
at .2 twice as many pixels are held back, at .6 half the cars are missed."""
_ROBUST = 1.4826
_OF_MEAN = 1.2533
"""Deviation of a normal variable beside its mean size; the mean lets a single bright car count little."""


@dataclass(frozen=True)
class Agreement:
    """Measures the agreement of any part of a scene.

    Attributes:
        weights: (1,C,1,1), what PAN's details are made of.
        spread: usual size of what they leave unexplained, engine units.
        pan_psf: the filter that brings PAN to the MS grid.
    """

    weights: Tensor
    spread: float
    pan_psf: Psf

    @staticmethod
    def of(level: Level) -> Agreement:
        """Fits it to the pixels of a pair that no gap reaches; outliers have no say in a second round."""
        m, p = _details(level.m), _details(degrade(level.P, level.pan_psf))
        kept = level.clean
        for _ in range(2):
            weights = spectral_weights(m, p, kept)[:-1].view(1, -1, 1, 1)
            rest = (p - (weights * m).sum(1, keepdim=True)).abs()
            spread = _ROBUST * float(rest[level.clean].median())
            kept = level.clean & (rest <= USUAL * spread)
        least = LEAST_SHARE * float(p[level.clean].square().mean().sqrt())
        return Agreement(weights, max(spread, least, 1e-12), level.pan_psf)

    def __call__(self, P: Tensor, m: Tensor) -> Tensor:
        """Returns the agreement of P (B,1,H,W) and m (B,C,h,w) for every MS pixel: (B,1,h,w), 0 none to 1 full."""
        p = _details(degrade(P, self.pan_psf))
        rest = p - (self.weights * _details(m)).sum(1, keepdim=True)
        usual = (NEAR_SHARE * _OF_MEAN * _local_mean(p.abs())).clamp_min(self.spread)
        agreement = 1 - ((rest.abs() / usual - USUAL) / (FAR - USUAL)).clamp(0, 1)
        least = -F.max_pool2d(-agreement, 3, 1, 1)  # what moved lies in the neighbours too
        return F.avg_pool2d(F.pad(least, (1, 1, 1, 1), mode="replicate"), 3, 1)

    @property
    def reach_px(self) -> int:
        """PAN pixels around an MS pixel that its agreement depends on."""
        return self.pan_psf.reach_px + (2 * (WINDOW_MS_PX // 2) + 2) * self.pan_psf.ratio


def _details(x: Tensor) -> Tensor:
    """Returns x (B,C,h,w) without its local mean."""
    return x - _local_mean(x)


def _local_mean(x: Tensor) -> Tensor:
    return F.avg_pool2d(x, WINDOW_MS_PX, 1, WINDOW_MS_PX // 2, count_include_pad=False)
