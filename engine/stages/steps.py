"""One step's loss, at either resolution: what the loops of both stages share."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from .. import losses, masks
from ..classical import Classical, Level, reduced
from ..classical.agreement import Agreement
from ..classical.stack import Stack
from ..crops import corner_weights, draw_corners
from ..degrade import back_project, degrade, interpolate
from ..job import Rao, WarmUp
from ..networks import Inputs, Normalisation, SpectralNet, turned_back

FittedStart = Classical | Stack


def inputs_for(level: Level, start: FittedStart) -> Inputs:
    """Returns what the network sees of a pair, computed once before the training."""
    lms = interpolate(level.m, level.psf)
    low = interpolate(degrade(level.P, level.pan_psf), level.pan_psf)
    return Inputs(start(level.P, level.m), lms, level.P, level.P - low)


def _turned_net(net: nn.Module, inputs: Inputs, generator: torch.Generator) -> Tensor:
    """Returns the network's output as seen in a random orientation: eight scenes out of one."""
    way = int(torch.randint(8, (), generator=generator))
    return turned_back(net(inputs.turned(way)), way)


def _stack(crops: list[Inputs]) -> Inputs:
    return Inputs(*(torch.cat(parts) for parts in zip(*((c.X0, c.lms, c.P, c.detail) for c in crops))))


@dataclass(frozen=True)
class Reduced:
    """Supervised training data: the inputs of the pair one level down, and the MS image as truth.

    Attributes:
        inputs: of the pair one level down, on the MS grid.
        truth: MS, (B,C,h,w).
        valid: bool (B,1,h,w), where the truth teaches.
        held: bool (B,1,h,w), patches that it never teaches from: they judge what was learned.
        corners: weight of every crop corner, (B,h',w').
        crop_px: side of a crop, MS px.
        batch: crops per step.
        std: (1,C,1,1) unit of the residual.
        below: the pair one level down.
    """

    inputs: Inputs
    truth: Tensor
    valid: Tensor
    held: Tensor
    corners: Tensor
    crop_px: int
    batch: int
    std: Tensor
    below: Level

    @staticmethod
    def of(
        level: Level,
        fit: Callable[[Level], FittedStart],
        warm: WarmUp,
        norm: Normalisation,
        agreement: Agreement | None = None,
    ) -> Reduced:
        """Prepares the reduced version of ``level``; ``fit`` fits the start to it."""
        below = reduced(level)
        h, w = below.P.shape[-2:]
        clean = masks.spread(below.clean, level.psf.ratio) & _agreeing(level, agreement)[..., :h, :w]
        held = clean & _held_patches(h, w, clean.device)
        side = min(warm.crop_px, h, w)
        valid = clean & ~held
        truth, corners = level.m[..., :h, :w], corner_weights(valid, side)
        return Reduced(
            inputs_for(below, fit(below)),
            truth,
            valid,
            held,
            corners,
            side,
            warm.batch,
            norm.ms_std,
            below,
        )

    def loss(self, net: nn.Module, kind: str, generator: torch.Generator) -> Tensor:
        """Returns the supervised loss of one random batch of crops."""
        places = draw_corners(self.corners, self.batch, generator)
        inputs = _stack([self.inputs.crop(b, y, x, self.crop_px) for b, y, x in places])
        X = _turned_net(net, inputs, generator)
        truth, valid = (
            torch.cat([t[b : b + 1, :, y : y + self.crop_px, x : x + self.crop_px] for b, y, x in places])
            for t in (self.truth, self.valid)
        )
        return losses.supervised(X, truth, valid, self.std, kind)

    @torch.no_grad()
    def proved_share(self, net: nn.Module) -> Tensor:
        """Returns (1,C,1,1), 0..1: the share of what f adds to the start that comes nearest to the held-out truth.

        The patches prove that it serves elsewhere in the scene, not at the other resolution: the fewer pixels have
        taught it, the less it is believed.
        """
        both = self.truth.new_zeros(2, self.truth.shape[1], dtype=torch.float64, device="cpu")
        for b, held in enumerate(self.held):
            inputs, mask = self.inputs.sample(b), held.expand_as(self.truth[b])
            added, missing = net(inputs) - inputs.X0, self.truth[b : b + 1] - inputs.X0
            pairs = torch.stack([added * missing, added.square()])[:, 0] * mask
            both += pairs.sum((2, 3)).cpu()
        taught = int(self.valid.sum())
        share = (both[0] / both[1].clamp_min(1e-20)).clamp(0, 1) * taught / (taught + DOUBT_PX)
        return share.view(1, -1, 1, 1).to(self.truth)

    @torch.no_grad()
    def held_error(self, net: nn.Module | None, back_projections: float) -> float:
        """Returns the root mean square error on the held-out patches, in standard deviations of the bands.

        Args:
            net: f, or None for the start alone.
            back_projections: consistency steps after it.
        """
        errors = []
        for b, held in enumerate(self.held):
            inputs = self.inputs.sample(b)
            X = inputs.X0 if net is None else net(inputs)
            X = back_project(X, self.below.m[b : b + 1], self.below.psf, back_projections)
            errors.append(losses.masked_loss((X - self.truth[b : b + 1]) / self.std, held[None], "mse"))
        shares = self.held.sum((1, 2, 3)).tolist()
        return math.sqrt(sum(float(e) * n for e, n in zip(errors, shares)) / max(sum(shares), 1))


DOUBT_PX = 2000
"""As many pixels as this make half of what was learned believed."""
HELD_SIDE_MS_PX = 8
HELD_EVERY = 12
"""One in so many squares of this side is held out."""


def _held_patches(h: int, w: int, device: torch.device) -> Tensor:
    """Returns squares spread over (h,w) like knights on a board: bool (1,1,h,w)."""
    rows, columns = (torch.arange(size, device=device) // HELD_SIDE_MS_PX for size in (h, w))
    return ((rows[:, None] * 5 + columns[None]) % HELD_EVERY == HELD_EVERY // 2)[None, None]


@dataclass(frozen=True)
class Full:
    """Unsupervised training data: the pair itself.

    Attributes:
        inputs: of the pair, on the PAN grid.
        level: the pair.
        clean: bool (B,1,h,w), MS pixels that count.
        corners: weight of every crop corner on the MS grid.
        crop: side of a crop, MS px.
        g: the spectral map, frozen.
        rao: weights and batch.
        pan_weight: weight of the spectral constraint, as far as g can be trusted.
        norm: units of the residuals.
    """

    inputs: Inputs
    level: Level
    clean: Tensor
    corners: Tensor
    crop: int
    g: SpectralNet
    rao: Rao
    pan_weight: float
    norm: Normalisation

    @staticmethod
    def of(
        level: Level,
        start: FittedStart,
        g: SpectralNet,
        rao: Rao,
        norm: Normalisation,
        agreement: Agreement | None = None,
    ) -> Full:
        """Prepares the pair; ``start`` is fitted to it."""
        weight = rao.pan_weight * max(0.0, 1.0 - misfit(level, g, norm) / rao.pan_misfit)
        clean, ratio = level.clean & _agreeing(level, agreement), level.psf.ratio
        side = min(max(rao.crop_px // ratio, 1), *level.m.shape[-2:])
        return Full(inputs_for(level, start), level, clean, corner_weights(clean, side), side, g, rao, weight, norm)

    def loss(self, net: nn.Module, kind: str, generator: torch.Generator) -> Tensor:
        """Returns the unsupervised loss of one random batch of crops."""
        r, side = self.level.psf.ratio, self.crop
        places = draw_corners(self.corners, self.rao.batch, generator)
        inputs = _stack([self.inputs.crop(b, r * y, r * x, r * side) for b, y, x in places])
        m, clean = (
            torch.cat([t[b : b + 1, :, y : y + side, x : x + side] for b, y, x in places])
            for t in (self.level.m, self.clean)
        )
        X = _turned_net(net, inputs, generator)
        inner = clean & _inner(side, -(-self.level.psf.reach_px // r), clean.device)
        ms = losses.spatial(degrade(X, self.level.psf), m, inner, self.norm.ms_std, kind)
        pan = losses.spectral(self.g(X), inputs.P, masks.spread(clean, r), self.norm.pan_std, kind)
        return self.rao.ms_weight * ms + self.pan_weight * pan


def _agreeing(level: Level, agreement: Agreement | None) -> Tensor:
    """Returns the MS pixels that may teach: bool (B,1,h,w)."""
    return torch.ones_like(level.usable) if agreement is None else agreement(level.P, level.m) > 0.5


def misfit(level: Level, g: SpectralNet, norm: Normalisation) -> float:
    """Returns the share of the variance of PAN that g leaves unexplained at MS resolution."""
    with torch.no_grad():
        rest = (g(level.m) - degrade(level.P, level.pan_psf)) / norm.pan_std
    return float(rest[level.clean].square().mean())


def _inner(side: int, margin: int, device: torch.device) -> Tensor:
    """Returns the pixels of a crop whose PSF lies inside it; all where the crop is too small for that."""
    inner = torch.zeros(1, 1, side, side, dtype=torch.bool, device=device)
    margin = min(margin, (side - 1) // 3)
    inner[..., margin : side - margin, margin : side - margin] = True
    return inner
