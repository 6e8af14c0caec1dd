"""Stage 2, Random Alternation Optimization: each step is drawn to be supervised at reduced resolution or
unsupervised at full resolution under the physical imaging constraints."""

from __future__ import annotations

import torch
from torch import nn

from ..job import Rao, Search
from ..run import Run
from . import schedule
from .steps import Full, Reduced


def alternate(net: nn.Module, reduced: Reduced, full: Full, rao: Rao, search: Search, run: Run) -> nn.Module:
    """Returns f after the alternation: the average of its weights along the way.

    r ~ Bernoulli(full_share): r = 0 takes |f(U D(k*M), D(k_p*P)) - M|, r = 1 takes, with X = f(U M, P),
    ms_weight |D(k*X) - M| + pan_weight |g(X) - P|.
    """
    optimiser = torch.optim.Adam(net.parameters())
    average = schedule.Average(net, search.average)
    for step in range(rao.steps):
        schedule.set_rate(optimiser, schedule.learning_rate(search.schedule, rao.learning_rate, step, rao.steps))
        at_full = float(torch.rand((), generator=run.generator)) < rao.full_share
        loss = (full if at_full else reduced).loss(net, search.loss, run.generator)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        optimiser.step()
        average.update(net)
        run.step(step + 1, rao.steps, loss.detach())
        if run.enough():
            break
    return average.net
