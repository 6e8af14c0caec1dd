"""A finished run as the report looks at it: the image under its hidden name, and all that it was made with."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from .. import masks
from ..assess import Judged
from ..classical import Level
from ..grid import Box
from ..infer import Model, Sharpener, Units
from ..language import tr
from ..radiometry import to_dn
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
            return tr("column {column:.0f}, row {row:.0f}", column=column - g.out.x, row=row - g.out.y)
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
        """Returns what a model that was fitted to ``level`` makes of a place, (1,C,H,W) in DN as they would be written.

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
            X = model(seen.P, seen.m)[(..., *tile.inner.slices)] * self.units.scale.ms_dn
        values = X.cpu().numpy()
        written = to_dn(values, np.ones_like(values, bool), self.pair.out_dtype, None, 0).astype(np.float32)
        return torch.from_numpy(written).to(X.device)


def band_names(pair: Pair, sensor: Sensor) -> list[str]:
    """Returns a name for each band of the result: its number in the MS file, and its colour where that is known."""
    return [f"{b} {colour}".strip() for b, colour in zip(pair.ms.bands, _colours(pair, sensor))]


def shown_bands(pair: Pair, sensor: Sensor) -> tuple[int, ...]:
    """Returns the bands of the result, from 0, that make its colours: red, green, blue where known, else the first."""
    colours = [colour.lower() for colour in _colours(pair, sensor)]
    if {"red", "green", "blue"} <= set(colours):
        return tuple(colours.index(c) for c in ("red", "green", "blue"))
    return (0, 1, 2) if len(colours) >= 3 else (0, 0, 0)


def _colours(pair: Pair, sensor: Sensor) -> list[str]:
    """Returns what each band shows: as the sensor has it, or as the file says; empty where neither tells."""
    of_sensor, file = {i: band.colour for i, band in enumerate(sensor.bands, start=1)}, pair.ms_file
    meaning = {b: m.name for b, m in zip(file.indexes, file.colorinterp) if m.name in ("red", "green", "blue")}
    return [of_sensor.get(b) or file.descriptions[b - 1] or meaning.get(b, "") for b in pair.ms.bands]
