"""The learned maps: the fusion network f and the spectral network g.

Letters: B batch, C MS bands, H,W PAN grid, F feature channels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn


@dataclass(frozen=True)
class Inputs:
    """What the fusion network sees, all on the PAN grid, in engine units.

    Attributes:
        X0: the classical start, (B,C,H,W).
        lms: MS interpolated, (B,C,H,W).
        P: PAN, (B,1,H,W).
        detail: P - U D(k_p*P), what PAN adds to the MS resolution, (B,1,H,W).
    """

    X0: Tensor
    lms: Tensor
    P: Tensor
    detail: Tensor

    def crop(self, b: int, y: int, x: int, side: int) -> Inputs:
        """Returns one square part of sample b, (1,C,side,side)."""
        here = (slice(b, b + 1), slice(None), slice(y, y + side), slice(x, x + side))
        return Inputs(self.X0[here], self.lms[here], self.P[here], self.detail[here])

    def sample(self, b: int) -> Inputs:
        """Returns sample b, (1,C,H,W)."""
        return Inputs(*(t[b : b + 1] for t in (self.X0, self.lms, self.P, self.detail)))

    def turned(self, way: int) -> Inputs:
        """Returns all of it in another orientation."""
        return Inputs(*(turned(t, way) for t in (self.X0, self.lms, self.P, self.detail)))


def turned(x: Tensor, way: int) -> Tensor:
    """Returns x in one of the 8 orientations of a square: bit 2 transposes, bits 1 and 0 flip rows and columns."""
    x = x.transpose(-2, -1) if way & 4 else x
    return x.flip([d for d, bit in ((-2, 2), (-1, 1)) if way & bit])


def turned_back(x: Tensor, way: int) -> Tensor:
    """Undoes ``turned``."""
    x = x.flip([d for d, bit in ((-2, 2), (-1, 1)) if way & bit])
    return x.transpose(-2, -1) if way & 4 else x


@dataclass(frozen=True)
class Normalisation:
    """Scene-wide mean and deviation, so that every band enters the network alike; each (1,C,1,1) or (1,1,1,1)."""

    ms_mean: Tensor
    ms_std: Tensor
    pan_mean: Tensor
    pan_std: Tensor
    detail_std: Tensor


class ResidualFusion(nn.Module):
    """X = X0 + std_b * body([X0, lms, P, detail]); starts exactly at X0 because its last layer starts at zero."""

    def __init__(self, bands: int, channels: int, blocks: int, norm: Normalisation) -> None:
        super().__init__()
        self.norm = norm
        self.head = _conv(2 * bands + 2, channels)
        self.blocks = nn.ModuleList(_Block(channels) for _ in range(blocks))
        self.tail = _conv(channels, bands)
        nn.init.zeros_(self.tail.weight)
        nn.init.zeros_(self.tail.bias)  # type: ignore[arg-type]
        self.reach_px = 2 + 2 * blocks

    def forward(self, inputs: Inputs) -> Tensor:
        n = self.norm
        x = torch.cat(
            [
                (inputs.X0 - n.ms_mean) / n.ms_std,
                (inputs.lms - n.ms_mean) / n.ms_std,
                (inputs.P - n.pan_mean) / n.pan_std,
                inputs.detail / n.detail_std,
            ],
            1,
        )  # (B,2C+2,H,W)
        x = self.head(x)  # (B,F,H,W)
        for block in self.blocks:
            x = block(x)
        return inputs.X0 + n.ms_std * self.tail(x)


class FusionNet(nn.Module):
    """X = lms + body(P - lms): the network of ZS-Pan (Deng et al., "Detail Injection-Based Deep CNNs", TGRS 2021)."""

    def __init__(self, bands: int, channels: int, blocks: int) -> None:
        super().__init__()
        self.head = _conv(bands, channels)
        self.blocks = nn.ModuleList(_Block(channels) for _ in range(blocks))
        self.tail = _conv(channels, bands)
        self.reach_px = 2 + 2 * blocks

    def forward(self, inputs: Inputs) -> Tensor:
        x = torch.relu(self.head(inputs.P - inputs.lms))  # (B,F,H,W)
        for block in self.blocks:
            x = block(x)
        return inputs.lms + self.tail(x)


class _Block(nn.Module):
    def __init__(self, channels: int) -> None:
        super().__init__()
        self.first, self.second = _conv(channels, channels), _conv(channels, channels)

    def forward(self, x: Tensor) -> Tensor:
        return x + self.second(torch.relu(self.first(x)))


def _conv(inside: int, outside: int) -> nn.Conv2d:
    return nn.Conv2d(inside, outside, 3, padding=1, padding_mode="replicate")


class Shrunk(nn.Module):
    """X = X0 + share_b (net - X0): as much of what was learned as proved true."""

    def __init__(self, net: nn.Module, share: Tensor) -> None:
        super().__init__()
        self.net, self.share = net, share
        self.reach_px = int(net.reach_px)  # type: ignore[arg-type]

    def forward(self, inputs: Inputs) -> Tensor:
        return inputs.X0 + self.share * (self.net(inputs) - inputs.X0)


class Mean(nn.Module):
    """The mean of what several fusion networks say."""

    def __init__(self, nets: Sequence[nn.Module]) -> None:
        super().__init__()
        self.nets = nn.ModuleList(nets)
        self.reach_px = max(int(net.reach_px) for net in nets)  # type: ignore[arg-type]

    def forward(self, inputs: Inputs) -> Tensor:
        total = self.nets[0](inputs)
        for net in self.nets[1:]:
            total = total + net(inputs)
        return total / len(self.nets)


Fusion = ResidualFusion | FusionNet


class SpectralNet(nn.Module):
    """g: spectral map from the bands of one pixel to PAN, a per-pixel MLP C-32-32-1 with Sigmoid (TRA-PAN, appendix).

    With a linear start the MLP learns what least squares leaves over: g(x) = w.x + c + std_P mlp(x).
    """

    def __init__(self, hidden: int, norm: Normalisation, linear: Tensor | None) -> None:
        super().__init__()
        bands = norm.ms_mean.shape[1]
        self.norm, self.linear = norm, linear
        self.layers = nn.Sequential(
            nn.Conv2d(bands, hidden, 1),
            nn.Sigmoid(),
            nn.Conv2d(hidden, hidden, 1),
            nn.Sigmoid(),
            nn.Conv2d(hidden, 1, 1),
        )
        if linear is not None:
            nn.init.zeros_(self.layers[-1].weight)  # type: ignore[arg-type]
            nn.init.zeros_(self.layers[-1].bias)  # type: ignore[arg-type]

    def forward(self, X: Tensor) -> Tensor:
        """Returns the PAN that the sharp bands X (B,C,H,W) should give, (B,1,H,W)."""
        n = self.norm
        learned = n.pan_std * self.layers((X - n.ms_mean) / n.ms_std)
        if self.linear is None:
            return n.pan_mean + learned
        return (X * self.linear[:-1].view(1, -1, 1, 1)).sum(1, keepdim=True) + self.linear[-1] + learned
