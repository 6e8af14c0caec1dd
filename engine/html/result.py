"""A finished run as the report looks at it: the image under its hidden name, and all that it was made with."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from .. import masks
from ..assess import Judged
from ..classical import Level
from ..grid import Box
from ..infer import Model, Sharpener, Units
from ..raster import Pair
from ..sensors import Sensor
from ..stages.steps import Reduced
from ..tiling import TilePair


@dataclass(frozen=True)
class Result:
    """What a run leaves in memory when its image is complete.

    Attributes:
        path: the image.
        pair: the open pair.
        sensor: its bands in the order of the file.
        judged: the image where it is judged.
        units: of the training.
        level: the sample of the training.
        sharpener: what it learned.
        reduced: the pair one level down, with the patches that were held out.
    """

    path: str
    pair: Pair
    sensor: Sensor
    judged: Judged
    units: Units
    level: Level
    sharpener: Sharpener
    reduced: Reduced

    @property
    def ratio(self) -> int:
        """PAN pixels per MS pixel."""
        return self.pair.geometry.ratio

    def position(self, box: Box) -> str:
        """Returns the centre of a place in words: map coordinates, or pixels of the result where there are none.

        Args:
            box: the place, MS px from the corner of the common window.
        """
        r, g = self.ratio, self.pair.geometry
        column, row = r * (box.x + box.w / 2) + g.canvas.x, r * (box.y + box.h / 2) + g.canvas.y
        if not self.pair.georeferenced:
            return f"column {column - g.out.x:.0f}, row {row - g.out.y:.0f}"
        x, y = self.pair.pan_grid.transform * (column, row)
        crs = self.pair.pan_grid.crs
        return f"{x:.6f}, {y:.6f}" if crs is not None and crs.is_geographic else f"{x:.1f}, {y:.1f}"

    @property
    def crs(self) -> str:
        """Authority code of the CRS, empty where there is none."""
        crs = self.pair.pan_grid.crs if self.pair.georeferenced else None
        code = crs.to_authority() if crs is not None else None
        return ":".join(code) if code else ""

    def fused_dn(self, model: Model, box: Box) -> Tensor:
        """Returns what a model that was fitted to ``level`` makes of a place, (1,C,H,W) in DN.

        Args:
            model: the model.
            box: the place, MS px from the corner of the common window.
        """
        g, r = self.pair.geometry, self.ratio
        reach = -(-(model.reach_px + self.units.pan_filter.reach_px) // r) + masks.FILL_REACH_PX
        around = Box(box.y - reach, box.x - reach, box.h + 2 * reach, box.w + 2 * reach)
        tile_in = around.within(Box(0, 0, g.ms.h, g.ms.w))
        tile = TilePair(tile_in, tile_in.scaled(r), box.scaled(r))
        seen = self.units.level([self.pair.read(tile)], self.level.P.device)
        with torch.inference_mode():
            X = model(seen.P, seen.m) * self.units.scale.ms_dn
        return X[(..., *tile.inner.slices)]


def band_names(pair: Pair, sensor: Sensor) -> list[str]:
    """Returns a name for each band of the result: its number in the MS file, and its colour where that is known."""
    names = []
    for b in pair.ms.bands:
        colour = sensor.bands[b - 1].colour if b <= len(sensor.bands) else ""
        told = colour or pair.ms_file.descriptions[b - 1] or ""
        names.append(f"{b} {told}".strip())
    return names


def shown_bands(pair: Pair, sensor: Sensor) -> tuple[int, ...]:
    """Returns the bands of the result, from 0, that make its colours: red, green, blue where known, else the first."""
    colours = [sensor.bands[b - 1].colour if b <= len(sensor.bands) else "" for b in pair.ms.bands]
    if {"red", "green", "blue"} <= set(colours):
        return tuple(colours.index(c) for c in ("red", "green", "blue"))
    return (0, 1, 2) if len(colours) >= 3 else (0, 0, 0)
