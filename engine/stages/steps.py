"""One step's loss, at either resolution: what the loops of both stages share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import torch
from torch import Tensor, nn

from .. import losses, masks
from ..classical import Classical, Level, reduced
from ..crops import corner_weights, draw_corners
from ..degrade import Psf, degrade, interpolate
from ..job import Rao, WarmUp
from ..networks import Inputs, Normalisation, SpectralNet


def inputs_for(level: Level, start: Classical) -> Inputs:
    """Returns what the network sees of a pair, computed once before the training."""
    lms = interpolate(level.m, level.psf)
    low = interpolate(degrade(level.P, level.pan_psf), level.pan_psf)
    return Inputs(start(level.P, level.m), lms, level.P, level.P - low)


def turned(x: Tensor, way: int) -> Tensor:
    """Returns x in one of the 8 orientations of a square: bit 2 transposes, bits 1 and 0 flip rows and columns."""
    x = x.transpose(-2, -1) if way & 4 else x
    return x.flip([d for d, bit in ((-2, 2), (-1, 1)) if way & bit])


def turned_back(x: Tensor, way: int) -> Tensor:
    """Undoes ``turned``."""
    x = x.flip([d for d, bit in ((-2, 2), (-1, 1)) if way & bit])
    return x.transpose(-2, -1) if way & 4 else x


def _turned_net(net: nn.Module, inputs: Inputs, generator: torch.Generator) -> Tensor:
    """Returns the network's output as seen in a random orientation: eight scenes out of one."""
    way = int(torch.randint(8, (), generator=generator))
    seen = Inputs(*(turned(t, way) for t in (inputs.X0, inputs.lms, inputs.P, inputs.detail)))
    return turned_back(net(seen), way)


def _stack(crops: list[Inputs]) -> Inputs:
    return Inputs(*(torch.cat(parts) for parts in zip(*((c.X0, c.lms, c.P, c.detail) for c in crops))))


@dataclass(frozen=True)
class Reduced:
    """Supervised training data: the inputs of the pair one level down, and the MS image as truth.

    Attributes:
        variants: the inputs on the MS grid, one for each assumed sharpness of PAN.
        truth: MS, (B,C,h,w).
        valid: bool (B,C,h,w), where the truth counts.
        corners: weight of every crop corner, (B,h',w').
        crop_px: side of a crop, MS px.
        batch: crops per step.
        std: (1,C,1,1) unit of the residual.
    """

    variants: tuple[Inputs, ...]
    truth: Tensor
    valid: Tensor
    corners: Tensor
    crop_px: int
    batch: int
    std: Tensor

    @staticmethod
    def of(level: Level, fit: Callable[[Level], Classical], warm: WarmUp, norm: Normalisation) -> Reduced:
        """Prepares the reduced versions of ``level``; ``fit`` fits the start to each of them."""
        pairs = [reduced(level, psf) for psf in pan_psfs(level, warm.pan_sharpnesses)]
        below = pairs[0]
        h, w = below.P.shape[-2:]
        truth = level.m[..., :h, :w]
        clean = masks.spread(below.clean, level.psf.ratio)
        side = min(warm.crop_px, h, w)
        variants = tuple(inputs_for(pair, fit(pair)) for pair in pairs)
        corners = corner_weights(clean, side)
        return Reduced(variants, truth, clean.expand_as(truth), corners, side, warm.batch, norm.ms_std)

    def loss(self, net: nn.Module, kind: str, generator: torch.Generator) -> Tensor:
        """Returns the supervised loss of one random batch of crops."""
        inputs = self.variants[int(torch.randint(len(self.variants), (), generator=generator))]
        places = draw_corners(self.corners, self.batch, generator)
        X = _turned_net(net, _stack([inputs.crop(b, y, x, self.crop_px) for b, y, x in places]), generator)
        truth, valid = (
            torch.cat([t[b : b + 1, :, y : y + self.crop_px, x : x + self.crop_px] for b, y, x in places])
            for t in (self.truth, self.valid)
        )
        return losses.supervised(X, truth, valid, self.std, kind)


def pan_psfs(level: Level, count: int) -> list[Psf]:
    """Returns filters that bring PAN down: its own, then ever sharper ones up to the mean one of the MS bands."""
    own, end = level.pan_psf, sum(level.psf.sigma_px) / level.psf.bands
    widths = torch.linspace(own.sigma_px[0], end, count, dtype=torch.float64).tolist()
    return [replace(own, sigma_px=(width,)) for width in widths]


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
    def of(level: Level, start: Classical, g: SpectralNet, rao: Rao, norm: Normalisation) -> Full:
        """Prepares the pair; ``start`` is fitted to it."""
        weight = rao.pan_weight * max(0.0, 1.0 - misfit(level, g, norm) / rao.pan_misfit)
        clean, ratio = level.clean, level.psf.ratio
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
