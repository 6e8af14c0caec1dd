"""The yardsticks: what simple methods reach on the same pair, judged by the same indices on the same pixels."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from .. import classical, losses
from ..assess import Quality, against, full_resolution, rounded
from ..classical import Classical
from ..degrade import back_project
from ..language import tr
from ..stages.steps import HELD_SIDE_MS_PX, Reduced
from .places import most_textured
from .result import Result

OURS = "TraPan"
BACK_PROJECTIONS = (0, 1, 3)
"""Numbers that are tried: whole ones, as one can ask for."""
CANDIDATES = ("glp-fs", "glp-hpm-r", "gsa", "bt-h")
COMPARED_PX = 512
"""Side of the square that is judged at full resolution: about a second of work."""
TITLES = {"exp": "EXP", "brovey": "Brovey", "glp-fs": "GLP-FS", "glp-hpm-r": "GLP-HPM-R", "gsa": "GSA", "bt-h": "BT-H"}
FULL = ("HQNR", "D_lambda", "D_S", "D_rho", "R_ERGAS")
HELD = ("PSNR", "SAM", "ERGAS", "Q2n")


@dataclass(frozen=True)
class Yardstick:
    """One classical method with the number of its back-projections."""

    method: str
    back_projections: int

    @property
    def name(self) -> str:
        """Its name for programs, in English."""
        count = self.back_projections
        more = f" + {count} back-projection{'s' if count > 1 else ''}" if count else ""
        return TITLES[self.method] + more

    @property
    def title(self) -> str:
        """Its name for people, in their language."""
        count, text = self.back_projections, "{method}"
        if count:
            text = tr("{method} + 1 back-projection") if count == 1 else tr("{method} + {count} back-projections")
        return text.format(method=TITLES[self.method], count=count)

    def fit(self, level: classical.Level) -> Classical:
        """Returns the method fitted to a pair."""
        return classical.fit(self.method, level, self.back_projections)


@dataclass(frozen=True)
class Comparison:
    """The table.

    Attributes:
        rows: method -> index -> value; ours first, the best classical method last.
        errors: method -> root mean square error on the held-out patches, in standard deviations of the bands.
        best: the best classical method.
        model: the best classical method, fitted to the training sample.
        compared_px: (width, height) of the place that was judged at full resolution.
    """

    rows: dict[str, Quality]
    errors: dict[str, float]
    best: Yardstick
    model: Classical
    compared_px: tuple[int, int]

    def title(self, method: str) -> str:
        """Returns the name of a row for people."""
        return self.best.title if method == self.best.name else method


@torch.no_grad()
def compare(result: Result) -> Comparison:
    """Returns the indices of the result and of three yardsticks.

    One level down only the patches that were held out of the training count; all methods see the same PAN and MS.

    Args:
        result: the run.
    """
    best = best_classical(result.reduced)
    yardsticks = [Yardstick("exp", 0), Yardstick("brovey", 0), best]
    held = {OURS: _ours_below(result)} | {y.name: y.fit(result.reduced.below) for y in yardsticks}
    below = {name: X if isinstance(X, Tensor) else _applied(X, result.reduced) for name, X in held.items()}
    models = {y.name: y.fit(result.level) for y in yardsticks}
    full, size = _full(result, models)
    rows = {name: _row(full[name], _held(X, result.reduced)) for name, X in below.items()}
    errors = {name: _error(X, result.reduced) for name, X in below.items()}
    return Comparison(rows, errors, best, models[best.name], size)


def best_classical(reduced: Reduced) -> Yardstick:
    """Returns the method and number of back-projections with the smallest error on the held-out patches."""
    tried = {}
    for method in CANDIDATES:
        fitted = classical.fit(method, reduced.below)
        for count in BACK_PROJECTIONS:
            X = _applied(replace(fitted, back_projections=count), reduced)
            tried[Yardstick(method, count)] = _error(X, reduced)
    return min(tried, key=tried.__getitem__)


def _applied(model: Classical, reduced: Reduced) -> Tensor:
    return model(reduced.below.P, reduced.below.m)


def _ours_below(result: Result) -> Tensor:
    """Returns what the trained network makes of the pair one level down, as the end of the training judges it."""
    sharpener, reduced = result.sharpener, result.reduced
    X = torch.cat([sharpener.net(reduced.inputs.sample(b)) for b in range(len(reduced.truth))])
    return back_project(X, reduced.below.m, reduced.below.psf, sharpener.back_projections)


def _judges(reduced: Reduced) -> Tensor:
    """Returns the pixels one level down that judge: the held-out ones; in a scene too small for them, all."""
    return reduced.held if bool(reduced.held.any()) else reduced.valid


def _error(X: Tensor, reduced: Reduced) -> float:
    rest = (X - reduced.truth) / reduced.std
    return math.sqrt(float(losses.masked_loss(rest, _judges(reduced), "mse")))


def _held(X: Tensor, reduced: Reduced) -> dict[str, float]:
    """Returns the indices on the held-out patches; Q2n in blocks of their size, which they fill."""
    return against(X, reduced.truth, _judges(reduced), reduced.below.psf.ratio, HELD_SIDE_MS_PX)


def _full(result: Result, models: dict[str, Classical]) -> tuple[dict[str, dict[str, float]], tuple[int, int]]:
    """Returns the indices without reference of all methods on the most textured place, and its size in PAN px."""
    judged = result.judged
    number, local, place = most_textured(judged, COMPARED_PX // result.ratio)
    level, pan_slices = judged.level.cut(number, local), local.scaled(result.ratio).slices
    inside = (slice(number, number + 1), ..., *pan_slices)
    seen = judged.seen[inside]
    found = {OURS: full_resolution(judged.X[inside], seen, level)}
    for name, model in models.items():
        X = result.fused_dn(model, place) / judged.units.scale.ms_dn
        found[name] = full_resolution(X, seen, level)
    return found, (place.w * result.ratio, place.h * result.ratio)


def _row(full: dict[str, float], held: dict[str, float]) -> Quality:
    return rounded({name: full[name] for name in FULL} | {name: held[name] for name in HELD})
