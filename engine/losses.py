"""What we ask of the sharp image. Formulas only: no sensor, no schedule.

Residuals come divided by the band's standard deviation, so that bands count alike and weights have no unit.
"""

from __future__ import annotations

import torch
from torch import Tensor


def masked_loss(residual: Tensor, valid: Tensor, kind: str) -> Tensor:
    """Returns the mean |r| ("l1") or r^2 ("mse") over the valid pixels; 0 where there are none.

    Args:
        residual: (B,C,H,W).
        valid: bool, broadcastable to the residual.
        kind: "l1" or "mse".
    """
    cost = residual.abs() if kind == "l1" else residual.square()
    weight = valid.expand_as(residual).to(cost.dtype)
    return (torch.where(weight > 0, cost, 0.0)).sum() / weight.sum().clamp_min(1.0)


def supervised(X: Tensor, truth: Tensor, valid: Tensor, std: Tensor, kind: str) -> Tensor:
    """Returns |f(U D(k*M), D(k_p*P)) - M|, the reduced-resolution loss (Wald's protocol)."""
    return masked_loss((X - truth) / std, valid, kind)


def spatial(x: Tensor, m: Tensor, valid: Tensor, std: Tensor, kind: str) -> Tensor:
    """Returns |D(k*X) - M|, the full-resolution constraint that degrading the result gives the MS image back."""
    return masked_loss((x - m) / std, valid, kind)


def spectral(G: Tensor, P: Tensor, valid: Tensor, std: Tensor, kind: str) -> Tensor:
    """Returns |g(X) - P|, the full-resolution constraint that the result explains PAN."""
    return masked_loss((G - P) / std, valid, kind)
