"""A weighted mean of classical results per band; the weights are those that serve best one level down.

No classical method is best on every scene, nor in every band: a band that PAN does not see is best left interpolated,
one that it explains takes GLP's detail, haze favours BT-H. Nor is one best in shadow and in light: haze is much of what
a shadow shows. One level down the MS image is the truth: least squares there gives each method's weight for dark,
medium and bright pixels, drawn towards equal weights where the scene is small.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

import torch
from torch import Tensor

from .. import masks
from ..degrade import Psf, back_project, back_projection_reach_px, interpolate
from . import Classical, fit
from .agreement import Agreement
from .level import Level, reduced
from .statistics import masked_mean, pixels

MEMBERS = ("glp-fs", "glp-hpm-r", "bt-h")
BELIEF_PX = 10_000.0
"""Equal weights count like so many pixels."""
BRIGHTNESSES = (0.1, 0.4, 0.9)
"""Shares of the scene that are darker than where the weights are fitted; in between they change evenly."""
BACK_PROJECTIONS = (0, 0.5, 1, 3)
"""Numbers of back-projections to choose from, besides the largest allowed: 8-bit files may bear no whole one."""
ENOUGH = 0.02
"""More than one back-projection must take at least this share of the squared error one level down. There the blur is
known; at full resolution it is estimated, and each step carries its error into the picture, as rings around bright
spots: WorldView-2 (0.0185) shows them; most other scenes gain 0.02 to 0.11."""
WARY_COST = 0.005
"""What leaving out the MS pixels that differ from PAN may add to the squared error one level down."""


@dataclass(frozen=True)
class Brightness:
    """How bright the pixels of a scene are.

    Attributes:
        knots: K ascending brightnesses, in units of the scene's mean.
        unit: (1,C,1,1) mean of each band.
    """

    knots: tuple[float, ...]
    unit: Tensor

    @staticmethod
    def of(level: Level) -> Brightness:
        """Takes the knots from the pixels of a pair."""
        unit = masked_mean(level.m, level.usable)
        unit = torch.where(unit.abs() > 1e-6 * unit.abs().max(), unit, 1.0)
        seen = pixels((level.m / unit).mean(1, keepdim=True), level.usable)[:, 0]
        if not len(seen):
            seen = seen.new_ones(1)  # PAN and MS never meet: whoever trains on such a pair says so
        knots = torch.quantile(seen, seen.new_tensor(BRIGHTNESSES)).tolist()
        for i in range(1, len(knots)):  # a scene of one brightness
            knots[i] = max(knots[i], knots[i - 1] + 1e-3)
        return Brightness(tuple(knots), unit)

    def shares(self, lms: Tensor) -> Tensor:
        """Returns how much each knot counts in every pixel of lms (B,C,H,W): (B,K,H,W), their sum is 1."""
        seen = (lms / self.unit).mean(1, keepdim=True)
        steps = [((seen - low) / (high - low)).clamp(0, 1) for low, high in pairwise(self.knots)]
        above = [torch.ones_like(seen), *steps, torch.zeros_like(seen)]
        return torch.cat([low - high for low, high in pairwise(above)], 1)


@dataclass(frozen=True)
class Mixture:
    """What each member weighs.

    Attributes:
        weights: (J,C,K): member, band, knot of the brightness.
        brightness: says where the knots lie.
    """

    weights: Tensor
    brightness: Brightness


@dataclass(frozen=True)
class Stack:
    """X = lms + sum_j w_jb(brightness) (X_j - lms), then the consistency steps.

    Attributes:
        members: the fitted methods, without back-projections.
        mixture: what they weigh.
        psf: of the MS bands.
        back_projections: consistency steps of the mean.
        agreement: how far each MS pixel counts in them; None: all alike.
    """

    members: tuple[Classical, ...]
    mixture: Mixture
    psf: Psf
    back_projections: float
    agreement: Agreement | None = None

    def __call__(self, P: Tensor, m: Tensor) -> Tensor:
        """Returns the fused (B,C,H,W) of P (B,1,H,W) and m (B,C,h,w)."""
        X = lms = interpolate(m, self.psf)
        shares = self.mixture.brightness.shares(lms)
        for member, weights in zip(self.members, self.mixture.weights):
            X = X + torch.einsum("ck,bkhw->bchw", weights, shares) * (member(P, m) - lms)
        weight = self.agreement(P, m) if self.agreement else 1.0
        return back_project(X, m, self.psf, self.back_projections, weight)

    @property
    def reach_px(self) -> int:
        """PAN pixels around a pixel that its value depends on."""
        own = back_projection_reach_px(self.psf, 1 + self.back_projections)
        return own + (self.agreement.reach_px if self.agreement else 0)


def fit_stack(level: Level, mixture: Mixture, back_projections: float, wary: bool = False) -> Stack:
    """Fits the members to a pair and mixes them as ``choose_stack`` found.

    Args:
        level: the pair.
        mixture: what the members weigh.
        back_projections: consistency steps.
        wary: whether MS pixels that show something else than PAN are left out of them.
    """
    members = tuple(fit(name, level) for name in MEMBERS)
    return Stack(members, mixture, level.psf, back_projections, Agreement.of(level) if wary else None)


def choose_stack(level: Level, most_back_projections: int) -> tuple[Mixture, float]:
    """Returns the weights and the number of back-projections that come nearest to the MS image one level down.

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
    brightness = Brightness.of(level)
    shares = pixels(brightness.shares(interpolate(below.m, below.psf)), mask)  # (N,K)
    models = [fit(name, below) for name in ("exp", *MEMBERS)]
    found: dict[float, tuple[float, Tensor]] = {}
    for count in sorted({n for n in BACK_PROJECTIONS if n < most_back_projections} | {most_back_projections}):
        exp, *results = (replace(model, back_projections=count)(below.P, below.m) for model in models)
        moves = torch.stack([pixels(X - exp, mask) for X in results], 1)  # (N,J,C)
        missing = truth - pixels(exp, mask)  # (N,C)
        weights = _weights(moves, missing, shares)
        rest = missing - torch.einsum("njc,jck,nk->nc", moves, weights, shares)
        found[count] = float((rest.square().mean(0) / truth.var(0).clamp_min(1e-18)).mean()), weights
    best = min(found, key=lambda count: found[count][0])
    if best > 1 and found[1][0] <= (1 + ENOUGH) * found[best][0]:
        best = 1
    return Mixture(found[best][1].to(level.m), brightness), best


def may_be_wary(level: Level, mixture: Mixture, back_projections: float) -> bool:
    """Returns whether the consistency steps can leave out MS pixels that show something else than PAN.

    Cars that moved are gone one level down. Where it costs there, the differences are large (clouds that moved), and
    what the MS image shows of them is better kept.
    """
    below = reduced(level)
    h, w = below.P.shape[-2:]
    mask = masks.spread(below.clean, level.psf.ratio)
    truth = pixels(level.m[..., :h, :w], mask)
    trusting, wary = (
        pixels(fit_stack(below, mixture, back_projections, wary=w)(below.P, below.m), mask) for w in (False, True)
    )
    costs = [(((X - truth).square().mean(0)) / truth.var(0).clamp_min(1e-18)).mean() for X in (trusting, wary)]
    return bool(costs[1] <= (1 + WARY_COST) * costs[0])


def _weights(moves: Tensor, missing: Tensor, shares: Tensor) -> Tensor:
    """Returns (J,C,K) with sum_jk w_jbk share_k moves_jb nearest to ``missing``, drawn towards 1/J each."""
    members, bands, count = len(MEMBERS), missing.shape[1], shares.shape[1]
    found = []
    for b in range(bands):
        design = (moves[:, :, b, None] * shares[:, None]).flatten(1)  # (N,J K)
        gram = design.T @ design
        size = gram.diagonal().view(members, count).mean(0).clamp_min(1e-20)
        belief = (BELIEF_PX / shares.sum(0).clamp_min(1) * size).repeat(members)
        found.append(torch.linalg.solve(gram + belief.diag(), design.T @ missing[:, b] + belief / members))
    return torch.stack(found, 1).view(members, count, bands).transpose(1, 2)
