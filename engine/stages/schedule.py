"""Schedules as pure functions of the step, and the average of the weights."""

from __future__ import annotations

import copy
import math

import torch
from torch import nn

WARM_SHARE = 0.2
END_RATE = 0.02


def learning_rate(kind: str, peak: float, step: int, steps: int) -> float:
    """Returns the rate at ``step`` (from 0): constant, or up to the peak in a fifth and down by a cosine."""
    if kind == "constant":
        return peak
    at = (step + 0.5) / steps
    if at < WARM_SHARE:
        return peak * (0.1 + 0.9 * at / WARM_SHARE)
    return peak * (END_RATE + (1 - END_RATE) * 0.5 * (1 + math.cos(math.pi * (at - WARM_SHARE) / (1 - WARM_SHARE))))


def set_rate(optimiser: torch.optim.Optimizer, rate: float) -> None:
    for group in optimiser.param_groups:
        group["lr"] = rate


class Average:
    """Exponential moving average of a network's weights; decay 0 follows the network."""

    def __init__(self, net: nn.Module, decay: float) -> None:
        self.net, self.decay, self.count = copy.deepcopy(net).requires_grad_(False), decay, 0

    @torch.no_grad()
    def update(self, net: nn.Module) -> None:
        """Takes the network's weights in; early steps count more, so that the first weights are soon forgotten."""
        self.count += 1
        decay = min(self.decay, self.count / (self.count + 9)) if self.decay else 0.0
        for mean, value in zip(self.net.parameters(), net.parameters()):
            mean.lerp_(value, 1 - decay)
