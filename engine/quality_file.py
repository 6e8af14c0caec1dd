"""The local quality of a fused image as a GeoTIFF on the MS grid, written tile by tile."""

from __future__ import annotations

import math
import warnings
from collections.abc import Callable
from typing import Any

import rasterio
from rasterio.errors import NotGeoreferencedWarning
from rasterio.windows import Window
from torch import Tensor

from . import masks
from .grid import Box
from .infer import Units
from .output import replacing
from .quality_map import quality_map
from .raster import Pair
from .run import Run
from .tiling import TilePair, tile_pairs

BANDS = (
    "Difference from MS (share of the mean)",
    "Spectral angle to MS (degrees)",
    "Lack of PAN's detail (0 to 2)",
)
"""Descriptions of the three bands, for a legend; 0 is best in each."""
TILE_PX = 1024

Read = Callable[[TilePair], tuple[Tensor, Tensor]]
"""Returns the fused image of a tile, (1,C,H,W) in engine units with its gaps filled, and bool (1,1,H,W)."""


def write_quality_map(path: str, pair: Pair, read: Read, units: Units, means: Tensor, run: Run) -> None:
    """Writes the maps of ``quality_map`` over the common window; NaN where a gap is near, and that is nodata.

    Args:
        path: the GeoTIFF.
        pair: the open pair.
        read: reads the fused image.
        units: those by which the image is judged.
        means: (C,) ``band_means`` of the assessed areas.
        run: device, progress and cancel.

    Raises:
        OutputError: the file cannot be written.
    """
    run.stage("quality map")
    g = pair.geometry
    reach_px = 2 * units.psf.reach_px + (masks.FILL_REACH_PX + 2) * g.ratio
    tiles = list(tile_pairs(g.ms.h, g.ms.w, g.ratio, TILE_PX, reach_px))
    with replacing(path, "quality_map") as part, _create(part, pair) as file:
        for number, tile in enumerate(tiles, start=1):
            level = units.level([pair.read(tile)], run.device)
            found = quality_map(*read(tile), level, means)
            target = _on_ms(tile.pan_out, g.ratio)
            here = (0, 0, *target.moved(-tile.ms_in.y, -tile.ms_in.x).slices)
            window = Window(target.x, target.y, target.w, target.h)
            for band, values in enumerate((found.consistency, found.angle, found.detail), start=1):
                file.write(values[here].cpu().numpy(), band, window=window)
            run.step(number, len(tiles))


def _on_ms(box: Box, ratio: int) -> Box:
    return Box(box.y // ratio, box.x // ratio, box.h // ratio, box.w // ratio)


def _create(path: str, pair: Pair) -> Any:
    ms, window = pair.ms.dataset, pair.geometry.ms
    place = {}
    if pair.georeferenced:
        corner = rasterio.Affine.translation(window.x, window.y)
        place = {"crs": ms.crs or pair.pan_grid.crs, "transform": ms.transform * corner}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        file = rasterio.open(
            path,
            "w",
            driver="GTiff",
            width=window.w,
            height=window.h,
            count=len(BANDS),
            dtype="float32",
            nodata=math.nan,
            tiled=True,
            compress="DEFLATE",
            predictor=3,
            bigtiff="IF_SAFER",
            **place,
        )
    file.descriptions = BANDS
    return file
