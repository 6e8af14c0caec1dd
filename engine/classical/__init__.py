"""Classical pansharpening: yardsticks, starting points of the network, and an algorithm of their own.

Each method is a handful of scene-wide coefficients, fitted once, and a local rule that applies them. So a
method fitted on a sample of a large scene gives the same picture tile by tile. Notation: lms = U m, the MS
image on the PAN grid; PL_b = U D(k_b*P), PAN blurred with band b's MTF, sampled and interpolated again.
Formulas: Vivone et al., "A New Benchmark Based on Recent Advances in Multispectral Pansharpening", GRSM 2021.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from torch import Tensor

from ..degrade import Psf, back_project, back_projection_reach_px
from ..errors import DataError
from ..language import tr
from .bdsd import bdsd_pc, fit_bdsd_pc
from .level import Level, reduced
from .multiresolution import exp, fit_exp, fit_glp_fs, fit_glp_hpm_r, glp_fs, glp_hpm_r
from .statistics import Coefficients, masked_mean, spectral_weights
from .substitution import brovey, bt_h, fit_brovey, fit_bt_h, fit_gsa, gsa

__all__ = ["METHODS", "Classical", "Level", "fit", "masked_mean", "reduced", "spectral_weights"]

_RULES: dict[str, tuple[Callable[[Level], Coefficients], Callable[..., Tensor]]] = {
    "exp": (fit_exp, exp),
    "brovey": (fit_brovey, brovey),
    "gsa": (fit_gsa, gsa),
    "bt-h": (fit_bt_h, bt_h),
    "glp-fs": (fit_glp_fs, glp_fs),
    "glp-hpm-r": (fit_glp_hpm_r, glp_hpm_r),
    "bdsd-pc": (fit_bdsd_pc, bdsd_pc),
}

METHODS = tuple(_RULES)


@dataclass(frozen=True)
class Classical:
    """A fitted method: call it on any part of the scene.

    Attributes:
        method: a name of METHODS.
        psf: of the MS bands.
        coefficients: scene-wide numbers of the method, by the names of its rule's arguments.
        back_projections: consistency steps after the fusion.
    """

    method: str
    psf: Psf
    coefficients: Coefficients
    back_projections: float = 0

    def __call__(self, P: Tensor, m: Tensor) -> Tensor:
        """Returns the fused (B,C,H,W) of P (B,1,H,W) and m (B,C,h,w)."""
        X = _RULES[self.method][1](P, m, self.psf, **self.coefficients)
        return back_project(X, m, self.psf, self.back_projections)

    @property
    def reach_px(self) -> int:
        """PAN pixels around a pixel that its value depends on."""
        return back_projection_reach_px(self.psf, 1 + self.back_projections)


def fit(method: str, level: Level, back_projections: float = 0) -> Classical:
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
            tr(
                "No place of the common area holds data in PAN and in every MS band; "
                "choose an area with data in all, or fewer bands."
            ),
            "window",
        )
    return Classical(method, level.psf, _RULES[method][0](level), back_projections)
