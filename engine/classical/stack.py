"""A weighted mean of classical results per band; the weights are those that serve best one level down.

No classical method is best on every scene, nor in every band: a band that PAN does not see is best left interpolated,
one that it explains takes GLP's detail, haze favours BT-H. One level down the MS image is the truth: least squares
there gives each method's weight, drawn towards equal weights where the scene is small.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from .. import masks
from ..degrade import Psf, back_project, back_projection_reach_px, interpolate
from . import Classical, fit
from .agreement import Agreement
from .level import Level, reduced
from .statistics import pixels

MEMBERS = ("glp-fs", "glp-hpm-r", "bt-h")
BELIEF_PX = 10_000.0
"""Equal weights count like so many pixels."""
BACK_PROJECTIONS = (0, 1, 3)
"""Numbers of back-projections to choose from, besides the largest allowed."""
WARY_COST = 0.005
"""What leaving out the MS pixels that differ from PAN may add to the squared error one level down."""


@dataclass(frozen=True)
class Stack:
    """X = lms + sum_j w_jb (X_j - lms), then the consistency steps.

    Attributes:
        members: the fitted methods, without back-projections.
        weights: (J,C), one row per member.
        psf: of the MS bands.
        back_projections: consistency steps of the mean.
        agreement: how far each MS pixel counts in them; None: all alike.
    """

    members: tuple[Classical, ...]
    weights: Tensor
    psf: Psf
    back_projections: int
    agreement: Agreement | None = None

    def __call__(self, P: Tensor, m: Tensor) -> Tensor:
        """Returns the fused (B,C,H,W) of P (B,1,H,W) and m (B,C,h,w)."""
        lms = interpolate(m, self.psf)
        X = lms
        for member, weight in zip(self.members, self.weights):
            X = X + weight.view(1, -1, 1, 1) * (member(P, m) - lms)
        weight = self.agreement(P, m) if self.agreement else 1.0
        return back_project(X, m, self.psf, self.back_projections, weight)

    @property
    def reach_px(self) -> int:
        """PAN pixels around a pixel that its value depends on."""
        own = (1 + self.back_projections) * back_projection_reach_px(self.psf)
        return own + (self.agreement.reach_px if self.agreement else 0)


def fit_stack(level: Level, weights: Tensor, back_projections: int, wary: bool = False) -> Stack:
    """Fits the members to a pair and mixes them with weights (J,C) from ``choose_stack``.

    Args:
        level: the pair.
        weights: of the members.
        back_projections: consistency steps.
        wary: whether MS pixels that show something else than PAN are left out of them.
    """
    members = tuple(fit(name, level) for name in MEMBERS)
    return Stack(members, weights, level.psf, back_projections, Agreement.of(level) if wary else None)


def choose_stack(level: Level, most_back_projections: int) -> tuple[Tensor, int]:
    """Returns weights (J,C) and the number of back-projections that come nearest to the MS image one level down.

    The truth there has the noise of the MS image, and the level below it the rounding of the file: where that counts,
    few back-projections are best.

    Args:
        level: the pair.
        most_back_projections: largest number to try.
    """
    below = reduced(level)
    h, w = below.P.shape[-2:]
    mask = masks.spread(below.clean, level.psf.ratio)
    truth = pixels(level.m[..., :h, :w], mask)  # (N,C)
    found = []
    for count in sorted({n for n in BACK_PROJECTIONS if n < most_back_projections} | {most_back_projections}):
        exp, *results = (fit(name, below, count)(below.P, below.m) for name in ("exp", *MEMBERS))
        moves = torch.stack([pixels(X - exp, mask) for X in results], 1)  # (N,J,C)
        missing = truth - pixels(exp, mask)  # (N,C)
        weights = _weights(moves, missing)
        rest = missing - torch.einsum("njc,jc->nc", moves, weights)
        found.append((float((rest.square().mean(0) / truth.var(0).clamp_min(1e-18)).mean()), count, weights))
    _, count, weights = min(found, key=lambda item: item[0])
    return weights.to(level.m), count


def may_be_wary(level: Level, weights: Tensor, back_projections: int) -> bool:
    """Returns whether the consistency steps can leave out MS pixels that show something else than PAN.

    Cars that moved are gone one level down. Where it costs there, the differences are large (clouds that moved), and
    what the MS image shows of them is better kept.
    """
    below = reduced(level)
    h, w = below.P.shape[-2:]
    mask = masks.spread(below.clean, level.psf.ratio)
    truth = pixels(level.m[..., :h, :w], mask)
    trusting, wary = (
        pixels(fit_stack(below, weights, back_projections, wary=w)(below.P, below.m), mask) for w in (False, True)
    )
    costs = [(((X - truth).square().mean(0)) / truth.var(0).clamp_min(1e-18)).mean() for X in (trusting, wary)]
    return bool(costs[1] <= (1 + WARY_COST) * costs[0])


def _weights(moves: Tensor, missing: Tensor) -> Tensor:
    """Returns (J,C) with sum_j w_jb moves_jb nearest to ``missing``, drawn towards 1/J each."""
    gram = torch.einsum("njc,nkc->cjk", moves, moves)
    moment = torch.einsum("njc,nc->cj", moves, missing)
    belief = BELIEF_PX / max(len(missing), 1) * gram.diagonal(dim1=1, dim2=2).mean(1)[:, None, None].clamp_min(1e-20)
    eye = torch.eye(len(MEMBERS), dtype=gram.dtype, device=gram.device)
    return torch.linalg.solve(gram + belief * eye, moment + belief[..., 0] / len(MEMBERS)).T
