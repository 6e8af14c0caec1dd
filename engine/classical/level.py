"""A pair at one resolution, and the pair one level below it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from torch import Tensor

from .. import masks
from ..degrade import Psf, degrade
from ..grid import Box


@dataclass(frozen=True)
class Level:
    """A pair at one resolution, in engine units, its gaps filled.

    Attributes:
        P: PAN, (B,1,H,W).
        m: MS, (B,C,h,w), H = ratio*h.
        P_valid: bool (B,1,H,W).
        m_valid: bool (B,C,h,w).
        psf: blur and sampling of the C bands.
        pan_psf: the filter that brings PAN to the MS grid, one band.
        step: (PAN, MS) step of the file's integers, engine units; 0 for floats.
    """

    P: Tensor
    m: Tensor
    P_valid: Tensor
    m_valid: Tensor
    psf: Psf
    pan_psf: Psf
    step: tuple[float, float] = (0.0, 0.0)

    @property
    def usable(self) -> Tensor:
        """MS pixels whose every band, and PAN below, is valid: bool (B,1,h,w)."""
        return self.m_valid.all(1, keepdim=True) & masks.all_valid_below(self.P_valid, self.psf.ratio)

    @property
    def clean(self) -> Tensor:
        """MS pixels that no gap reaches through a filter; all usable ones where fewer than half are left."""
        usable = self.usable
        inner = masks.shrink(usable, -(-self.psf.reach_px // self.psf.ratio) + 1)
        return inner if 2 * int(inner.sum()) >= int(usable.sum()) else usable

    def cut(self, number: int, box: Box) -> Level:
        """Returns one place of one sample.

        Args:
            number: of the sample.
            box: the place, MS px.
        """
        ms, pan = box.slices, box.scaled(self.psf.ratio).slices
        P, m, P_valid, m_valid = (
            x[number : number + 1, :, *here]
            for x, here in ((self.P, pan), (self.m, ms), (self.P_valid, pan), (self.m_valid, ms))
        )
        return replace(self, P=P, m=m, P_valid=P_valid, m_valid=m_valid)

    def away_from_gaps(self, reach: int) -> Tensor:
        """Returns the usable MS pixels without a gap within ``reach`` MS pixels, bool (B,1,h,w).

        Where that leaves fewer than half of them, the reach shrinks until it leaves half.
        """
        usable = self.usable
        least = int(usable.sum()) / 2
        inner = (masks.shrink(usable, margin) for margin in range(reach, 0, -1))
        return next((mask for mask in inner if int(mask.sum()) >= least), usable)


def reduced(level: Level, pan_psf: Psf | None = None) -> Level:
    """Returns the pair one level down (Wald's protocol): PAN and MS degraded alike, MS being the truth.

    The sub-pixel phase of the samples is the same as one level up, and so is the rounding to integers: 8-bit files
    teach how little an exact consistency with them is worth. Rows and columns that do not fill a whole
    sample at the end are left out.

    Args:
        level: the pair.
        pan_psf: the filter that brings PAN down, where it is not to be the pair's own.
    """
    r = level.psf.ratio
    h, w = (size // r * r for size in level.m.shape[-2:])
    P = degrade(level.P, pan_psf or level.pan_psf)[..., :h, :w]
    m, usable = level.m[..., :h, :w], level.usable[..., :h, :w]
    m_valid = masks.all_valid_below(usable, r).expand(-1, m.shape[1], -1, -1)
    P, m = (rounded(x, step) for x, step in zip((P, degrade(m, level.psf)), level.step))
    return Level(P, m, usable, m_valid, level.psf, level.pan_psf, level.step)


def rounded(x: Tensor, step: float) -> Tensor:
    """Returns x in whole steps; as it is where the step is 0."""
    return x if step == 0 else (x / step).round() * step
