"""Stage 1a, Degradation-Aware Modeling: learn g, the spectral map from the MS bands to PAN, at MS resolution."""

from __future__ import annotations

import torch

from ..classical import Level, spectral_weights
from ..degrade import degrade
from ..job import Dam
from ..networks import Normalisation, SpectralNet
from ..run import Run, seeded
from . import schedule


def learn_degradation(level: Level, norm: Normalisation, dam: Dam, run: Run) -> SpectralNet:
    """Returns g with ||g(M) - D(k_p*P)||^2 minimal over the valid MS pixels; its weights are frozen.

    Least squares gives the linear part in closed form; Adam fits the MLP to what is left.
    """
    run.stage("degradation")
    p = degrade(level.P, level.pan_psf)
    chosen = level.clean[:, 0]
    linear = spectral_weights(level.m, p, level.clean) if dam.linear_start else None
    bands, pan = level.m.movedim(1, -1)[chosen], p[:, 0][chosen]  # (N,C), (N,)
    with seeded(run.seed):
        g = SpectralNet(dam.hidden, norm, linear).to(run.device)
    optimiser = torch.optim.Adam(g.parameters())
    for step in range(dam.steps):
        schedule.set_rate(optimiser, schedule.learning_rate("one-cycle", dam.learning_rate, step, dam.steps))
        pick = torch.randint(len(pan), (min(dam.pixels, len(pan)),), generator=run.generator).to(run.device)
        x = bands[pick].T[None, :, :, None]  # (1,C,N,1)
        loss = ((g(x)[0, 0, :, 0] - pan[pick]) / norm.pan_std.squeeze()).square().mean()
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        optimiser.step()
        run.step(step + 1, dam.steps, loss.detach())
    return g.requires_grad_(False)
