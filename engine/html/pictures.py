"""Pictures for the page: the overview, and PAN, MS, the best classical result and ours at 1:1, as data URIs."""

from __future__ import annotations

import base64
import warnings
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from rasterio.enums import Resampling
from rasterio.errors import NotGeoreferencedWarning
from rasterio.io import MemoryFile

from ..assess import read_fused
from ..classical import Classical
from ..grid import Box
from ..radiometry import BoolArray, FloatArray
from ..raster import open_source
from ..tiling import TilePair
from .result import Result, shown_bands

PLACE_PX = 256
OVERVIEW_PX = 960
STRETCH = (2, 98)
"""Percentiles of each band that become black and white, as QGIS stretches by default."""
JPEG_QUALITY = 88

Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Picture:
    """An image of the page, with its size in pixels."""

    uri: str
    width: int
    height: int


def encoded(image: Bytes, driver: str, **options: Any) -> Picture:
    """Returns a grey or colour image, (1 or 3,H,W), as a data URI in the format of a GDAL driver."""
    count, height, width = image.shape
    with warnings.catch_warnings(), MemoryFile() as memory:
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        size = {"count": count, "height": height, "width": width}
        with memory.open(driver=driver, dtype="uint8", **size, **options) as file:
            file.write(image)
        data = base64.b64encode(memory.read()).decode("ascii")
    return Picture(f"data:image/{driver.lower()};base64,{data}", width, height)


def overview(result: Result) -> Picture:
    """Returns the whole result, made small enough for a page."""
    bands = [b + 1 for b in shown_bands(result.pair, result.sensor)]
    with open_source(result.path, "fused", result.pair.ms.zero_is_gap) as source:
        file = source.dataset
        share = min(1.0, OVERVIEW_PX / max(file.height, file.width))
        shape = (3, max(1, round(file.height * share)), max(1, round(file.width * share)))
        values = file.read(bands, out_shape=shape, resampling=Resampling.average).astype(np.float32)
        valid = (file.read_masks(bands, out_shape=shape) > 0) & np.isfinite(values)
    if result.pair.ms.zero_is_gap:
        valid &= values != 0
    return encoded(stretched(values, valid, limits(values, valid)), "JPEG", quality=JPEG_QUALITY)


def place_pictures(result: Result, box: Box, classical: Classical) -> list[Picture]:
    """Returns PAN, MS, the classical result and ours of one place; the colours of all share one stretch.

    Args:
        result: the run.
        box: the place, MS px from the corner of the common window.
        classical: fitted to the training sample.
    """
    colours, pan_box = list(shown_bands(result.pair, result.sensor)), box.scaled(result.ratio)
    pixels = result.pair.read(TilePair(box, pan_box, pan_box))
    ms, known = (_nearest(x[colours], result, box) for x in (pixels.ms_dn, pixels.ms_valid))
    scale = limits(ms, known)
    X, valid = read_fused(result.path, result.pair, [pan_box], result.units, result.level.P.device)
    ours = (X[0, colours] * result.units.scale.ms_dn).cpu().numpy()
    theirs = result.fused_dn(classical, box)[0, colours].cpu().numpy()
    there = valid[0].expand(3, -1, -1).cpu().numpy()
    pan = stretched(pixels.pan_dn, pixels.pan_valid, limits(pixels.pan_dn, pixels.pan_valid))
    colour = [stretched(values, mask, scale) for values, mask in ((ms, known), (theirs, there), (ours, there))]
    return [encoded(image, "PNG") for image in (pan, *colour)]


def _nearest(values: npt.NDArray[Any], result: Result, box: Box) -> npt.NDArray[Any]:
    """Returns MS samples (C,h,w) on the PAN grid without interpolation, (C,H,W), where the geotransforms put them."""
    r, phase = result.ratio, result.pair.geometry.phase_px
    rows, columns = (
        np.clip(np.floor((np.arange(r * size) - p) / r + 0.5).astype(int), 0, size - 1)
        for size, p in zip((box.h, box.w), phase)
    )
    return values[:, rows[:, None], columns[None]]


def limits(values: FloatArray, valid: BoolArray) -> tuple[FloatArray, FloatArray]:
    """Returns the values of each band, (C,1,1), that become black and white."""
    pairs = [np.percentile(v[ok] if ok.any() else v, STRETCH) for v, ok in zip(values, valid)]
    low, high = np.array(pairs, np.float32).T
    return low[:, None, None], np.maximum(high, low + 1e-12)[:, None, None]


def stretched(values: FloatArray, valid: BoolArray, scale: tuple[FloatArray, FloatArray]) -> Bytes:
    """Returns (C,H,W) bytes, gaps black."""
    low, high = scale
    level = np.clip((np.where(valid, values, low) - low) / (high - low), 0, 1)
    return np.asarray(np.rint(255 * level), np.uint8)
