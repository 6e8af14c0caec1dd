"""Stage 1b, warm-up: supervised steps at reduced resolution, where the MS image is the truth."""

from __future__ import annotations

import torch
from torch import nn

from ..job import Search, WarmUp
from ..run import Run
from . import schedule
from .steps import Reduced


def warm_up(net: nn.Module, reduced: Reduced, warm: WarmUp, search: Search, run: Run) -> nn.Module:
    """Returns f after min ||f(U D(k*M), D(k_p*P)) - M|| over ``warm.steps`` Adam steps; trained in place."""
    optimiser = torch.optim.Adam(net.parameters())
    for step in range(warm.steps):
        schedule.set_rate(optimiser, schedule.learning_rate(search.schedule, warm.learning_rate, step, warm.steps))
        loss = reduced.loss(net, search.loss, run.generator)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        optimiser.step()
        run.step(step + 1, warm.steps, loss.detach())
        if run.enough():
            break
    return net
