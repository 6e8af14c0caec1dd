"""Gaps: which pixels may speak, and what stands in for the others.

A gap is filled so that filters find a plausible neighbour, and whatever a filled pixel has touched is left
out of every statistic and every loss.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

FILL_REACH_PX = 16
"""How far, in pixels, the surroundings of a gap are continued into it; deeper inside stands one constant."""


def fill_gaps(x: Tensor, valid: Tensor, deep: Tensor) -> Tensor:
    """Returns x with its gaps continued from their borders.

    Args:
        x: (B,C,H,W); values in gaps do not matter.
        valid: bool (B,C,H,W) or (B,1,H,W).
        deep: (C,1,1) value for the inside of large gaps, the same for every tile of a scene.
    """
    valid = valid.expand_as(x)
    if bool(valid.all()):
        return x
    known = valid.to(x.dtype)
    value = torch.where(valid, x, x.new_zeros(()))
    for _ in range(FILL_REACH_PX):
        around, share = F.avg_pool2d(value, 3, 1, 1), F.avg_pool2d(known, 3, 1, 1)
        new = (known == 0) & (share > 0)
        value = torch.where(new, around / share.clamp_min(1e-12), value)
        known = torch.where(new, torch.ones_like(known), known)
    return torch.where(known > 0, value, deep.to(x).expand_as(x))


def shrink(valid: Tensor, reach: int) -> Tensor:
    """Returns the pixels of ``valid`` whose surroundings within ``reach`` are valid too; the border counts as valid."""
    if reach == 0 or bool(valid.all()):
        return valid
    gaps = F.max_pool2d((~valid).float(), (2 * reach + 1, 1), 1, (reach, 0))
    return F.max_pool2d(gaps, (1, 2 * reach + 1), 1, (0, reach)) == 0


def all_valid_below(valid: Tensor, ratio: int) -> Tensor:
    """Returns, per MS pixel, whether all its PAN pixels are valid: (B,1,H,W) -> (B,1,h,w)."""
    return F.max_pool2d((~valid).float(), ratio) == 0


def spread(valid: Tensor, ratio: int) -> Tensor:
    """Returns the mask of MS pixels on the PAN grid: (B,C,h,w) -> (B,C,H,W)."""
    return valid.repeat_interleave(ratio, 2).repeat_interleave(ratio, 3)
