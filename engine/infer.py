"""The trained model over the scene, tile by tile, with an overlap of all that a pixel depends on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from . import masks
from .classical import Classical, Level, masked_mean
from .classical.agreement import Agreement
from .classical.stack import Stack
from .degrade import Psf, back_project, back_projection_reach_px, degrade, interpolate, mtf_sigma_px, psf_for
from .grid import PairGrid
from .language import tr
from .matching import AS_IT_IS, PanFilter
from .networks import Inputs, turned_back
from .output import Output
from .radiometry import FloatArray, Scale, robust_maximum
from .raster import Pair, Pixels
from .run import Run
from .sensors import Sensor, band_gains
from .tiling import TilePair, tile_pairs


@dataclass(frozen=True)
class Units:
    """From the DN of a file to filled tensors in engine units; the same for every tile.

    Attributes:
        scale: DN per engine unit.
        pan_deep: (1,1,1) value for the inside of large gaps of PAN, engine units.
        ms_deep: (C,1,1) the same for MS.
        psf: of the MS bands.
        pan_psf: of PAN.
        pan_filter: what PAN goes through before anything else.
        integers: whether (PAN, MS) hold integers.
    """

    scale: Scale
    pan_deep: Tensor
    ms_deep: Tensor
    psf: Psf
    pan_psf: Psf
    pan_filter: PanFilter = AS_IT_IS
    integers: tuple[bool, bool] = (False, False)

    @staticmethod
    def of(sample: list[Pixels], geometry: PairGrid, bands: Sequence[int], sensor: Sensor) -> Units:
        """Returns the units of a scene from a sample of its pixels and what is known of its sensor."""
        pan, pan_valid, ms, ms_valid = (
            np.stack([getattr(p, name) for p in sample]) for name in ("pan_dn", "pan_valid", "ms_dn", "ms_valid")
        )
        scale = Scale(robust_maximum(pan, pan_valid), robust_maximum(ms, ms_valid))
        pan_deep, ms_deep = (
            masked_mean(torch.from_numpy(x / unit), torch.from_numpy(valid))[0]
            for x, valid, unit in ((pan, pan_valid, scale.pan_dn), (ms, ms_valid, scale.ms_dn))
        )
        r, phase = geometry.ratio, geometry.phase_px
        return Units(
            scale,
            pan_deep,
            ms_deep,
            psf_for(band_gains(sensor, bands), r, phase),
            psf_for((sensor.pan_gain,), r, phase),
            integers=(_integers(pan[pan_valid]), _integers(ms[ms_valid])),
        )

    def by_table(self, sensor: Sensor, bands: Sequence[int]) -> Units:
        """Returns them with PAN as it is and the widths of the table, the samples where they are."""
        r = self.psf.ratio
        psf, pan_psf = (
            replace(psf, sigma_px=tuple(mtf_sigma_px(gain, r) for gain in gains))
            for psf, gains in ((self.psf, band_gains(sensor, bands)), (self.pan_psf, (sensor.pan_gain,)))
        )
        return replace(self, psf=psf, pan_psf=pan_psf, pan_filter=AS_IT_IS)

    def level(self, pixels: list[Pixels], device: torch.device) -> Level:
        """Returns tiles of one size as a pair in engine units, its gaps filled."""
        P, m = (
            torch.stack([torch.from_numpy(v) for v in values]).to(device)
            for values in ([p.pan_dn for p in pixels], [p.ms_dn for p in pixels])
        )
        P_valid, m_valid = (
            torch.stack([torch.from_numpy(v) for v in values]).to(device)
            for values in ([p.pan_valid for p in pixels], [p.ms_valid for p in pixels])
        )
        P = self.pan_filter(masks.fill_gaps(P / self.scale.pan_dn, P_valid, self.pan_deep))
        m = masks.fill_gaps(m / self.scale.ms_dn, m_valid, self.ms_deep)
        units = (self.scale.pan_dn, self.scale.ms_dn)
        steps = tuple(1 / unit if whole else 0.0 for whole, unit in zip(self.integers, units))
        return Level(P, m, P_valid, m_valid, self.psf, self.pan_psf, steps)


def _integers(values_dn: FloatArray) -> bool:
    return bool((values_dn == np.rint(values_dn)).all())


@dataclass(frozen=True)
class Sharpener:
    """Start, network and final consistency step: call it on any part of the scene.

    Attributes:
        start: the fitted classical method.
        net: the trained fusion network.
        psf: of the MS bands.
        pan_psf: of PAN.
        back_projections: final consistency steps.
        orientations: of the eight of a square, in how many the network looks; the mean of what it says counts.
        agreement: how far each MS pixel counts in what is done after the start; None: all alike.
    """

    start: Classical | Stack
    net: nn.Module
    psf: Psf
    pan_psf: Psf
    back_projections: float
    orientations: int = 1
    agreement: Agreement | None = None

    def __call__(self, P: Tensor, m: Tensor) -> Tensor:
        """Returns the sharp (B,C,H,W) of P (B,1,H,W) and m (B,C,h,w), in engine units."""
        low = interpolate(degrade(P, self.pan_psf), self.pan_psf)
        inputs = Inputs(self.start(P, m), interpolate(m, self.psf), P, P - low)
        X = self.net(inputs)
        for way in range(1, self.orientations):
            X = X + turned_back(self.net(inputs.turned(way)), way)
        X = X / self.orientations
        if self.agreement is None:
            return back_project(X, m, self.psf, self.back_projections)
        agrees = self.agreement(P, m)
        wide = F.interpolate(agrees, scale_factor=self.psf.ratio, mode="bilinear")
        X = inputs.X0 + wide * (X - inputs.X0)
        return back_project(X, m, self.psf, self.back_projections, agrees)

    @property
    def reach_px(self) -> int:
        """PAN pixels around a pixel that its value depends on."""
        finish = back_projection_reach_px(self.psf, self.back_projections)
        before = max(self.start.reach_px, back_projection_reach_px(self.pan_psf))
        wary = self.agreement.reach_px + self.psf.ratio if self.agreement else 0
        return max(before + int(self.net.reach_px), wary) + finish  # type: ignore[arg-type]


MIN_TILE_PX = 128
"""Where memory runs out, tiles are halved down to this side."""


class Model(Protocol):
    """What turns PAN (B,1,H,W) and MS (B,C,h,w) into the sharp (B,C,H,W), looking no further than ``reach_px``."""

    def __call__(self, P: Tensor, m: Tensor) -> Tensor: ...

    @property
    def reach_px(self) -> int: ...


def fuse_scene(pair: Pair, model: Model, units: Units, output: Output, tile_px: int, run: Run) -> None:
    """Writes the sharp image of the whole pair, one tile after the other."""
    run.stage("fusion")
    while True:
        try:
            return _fuse_tiles(pair, model, units, output, tile_px, run)
        except torch.OutOfMemoryError:
            if tile_px < 2 * MIN_TILE_PX:
                raise
            tile_px //= 2
            torch.cuda.empty_cache()
            run.warn(tr("The device ran out of memory: going on with tiles of {tile_px} PAN pixels.", tile_px=tile_px))


def _fuse_tiles(pair: Pair, model: Model, units: Units, output: Output, tile_px: int, run: Run) -> None:
    g = pair.geometry
    reach_px = model.reach_px + units.pan_filter.reach_px + masks.FILL_REACH_PX * g.ratio
    tiles = list(tile_pairs(g.ms.h, g.ms.w, g.ratio, tile_px, reach_px))
    for number, tile in enumerate(tiles, start=1):
        _fuse_tile(pair, tile, model, units, output, run.device)
        run.step(number, len(tiles))


def _fuse_tile(pair: Pair, tile: TilePair, model: Model, units: Units, output: Output, device: torch.device) -> None:
    g = pair.geometry
    target = tile.pan_out.moved(g.canvas.y, g.canvas.x).within(g.out)  # in pixels of the PAN file
    pixels = pair.read(tile)
    level = units.level([pixels], device)
    with torch.inference_mode():
        X = model(level.P, level.m) * units.scale.ms_dn
    valid = level.P_valid & masks.spread(level.m_valid, g.ratio)
    rows, columns = target.moved(-g.canvas.y - tile.pan_in.y, -g.canvas.x - tile.pan_in.x).slices
    box = target.moved(-g.out.y, -g.out.x)
    output.write(box, X[0, :, rows, columns].cpu().numpy(), valid[0, :, rows, columns].cpu().numpy())
