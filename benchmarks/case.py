"""One task for every method, the files it is made of, and how a result is judged: by one implementation for all."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import torch
from rasterio import Affine
from torch import Tensor

from engine.assess import against, assess
from engine.errors import DataError, GeometryError
from engine.grid import Box
from engine.radiometry import to_dn
from engine.run import Run

CPU = torch.device("cpu")

Bands = tuple[int, ...]
"""1-based MS bands that an image holds, in its order; empty for all."""

COLOURS = {
    "red": re.compile(r"\bred\b(?![ _-]?edge)"),
    "green": re.compile(r"\bgreen\b"),
    "blue": re.compile(r"\bblue\b"),
}


def visible_bands(names: Sequence[str | None]) -> Bands | None:
    """Returns the 1-based bands for red, green and blue by their names; else 3,2,1; None where there are fewer."""
    if len(names) < 3:
        return None
    plain = [(name or "").lower() for name in names]
    found = tuple(next((i for i, n in enumerate(plain, 1) if c.search(n)), 0) for c in COLOURS.values())
    return found if all(found) else (3, 2, 1)


@dataclass(frozen=True)
class Case:
    """One task for every method.

    Attributes:
        pan: the PAN file.
        ms: the MS file as TraPan gets it.
        told: the MS file as the yardsticks and the judge get it, with the true geotransform; mostly ``ms`` itself.
        sensor: name of the sensor whose MTF everybody uses.
        ratio: PAN pixels per MS pixel.
        names: names of the MS bands.
        corner_px: (y, x) of its first PAN pixel on the grid of the PAN file that it was cut from.
        truth: (1,C,H,W) in DN on the grid of PAN, or None at full resolution.
        judged: bool (1,1,H,W), the pixels that count against the truth.
    """

    pan: Path
    ms: Path
    told: Path
    sensor: str
    ratio: int
    names: tuple[str | None, ...]
    corner_px: tuple[int, int] = (0, 0)
    truth: Tensor | None = None
    judged: Tensor | None = None

    @property
    def work(self) -> Path:
        """The folder in which methods may write."""
        return self.told.parent


def judge(fused: Path, case: Case, bands: Sequence[int] = ()) -> dict[str, float | None]:
    """Returns the indices of a fused file by name, None where there is none.

    Args:
        fused: an image on the PAN grid.
        case: what it was made from.
        bands: 1-based MS bands that it holds, in its order; empty for all.

    Raises:
        EngineError: the file does not lie on the PAN grid or has another number of bands.
    """
    if case.truth is None:
        return assess(str(fused), str(case.pan), str(case.told), Run(CPU), bands=bands, sensor=case.sensor)
    truth = case.truth[:, [b - 1 for b in bands]] if bands else case.truth
    values = against(_placed(fused, case, truth.shape[1]), truth, case.judged, case.ratio)
    return {name: value if math.isfinite(value) else None for name, value in values.items()}


def write(
    path: Path,
    values: np.ndarray,
    valid: np.ndarray,
    dtype: str,
    at: Affine,
    names: Sequence[str | None],
    crs: Any = "EPSG:32631",
) -> None:
    """Writes (C,h,w) DN; gaps become 0, declared where there are any, and no valid pixel is 0."""
    valid = np.broadcast_to(valid, values.shape)
    out = to_dn(values, valid, dtype, 0, 0)
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        count=len(out),
        height=out.shape[1],
        width=out.shape[2],
        dtype=dtype,
        transform=at,
        crs=crs,
        nodata=None if valid.all() else 0,
        photometric="MINISBLACK",  # else the fourth band of an 8-bit file is alpha
        alpha="NO",
    ) as file:
        file.descriptions = names
        file.write(out)


def _placed(fused: Path, case: Case, bands: int) -> Tensor:
    """Returns (1,C,H,W) of a fused file on the grid of the truth; gaps and what it lacks are 0."""
    with rasterio.open(fused) as file, rasterio.open(case.pan) as pan:
        to_pan = ~pan.transform @ file.transform
        corner = round(to_pan.f), round(to_pan.c)
        if max(abs(to_pan.f - corner[0]), abs(to_pan.c - corner[1]), abs(to_pan.a - 1) * file.width) > 0.25:
            raise GeometryError("The result does not lie on the PAN grid.", "fused")
        if file.count < bands:
            raise DataError(f"The result has {file.count} bands; expected {bands}.")
        values = np.nan_to_num(file.read(list(range(1, bands + 1)), out_dtype="float32"))
        inside = Box(*corner, file.height, file.width).within(Box(0, 0, pan.height, pan.width))
        X = torch.zeros(1, bands, pan.height, pan.width)
    X[..., *inside.slices] = torch.from_numpy(values[:, *inside.moved(-corner[0], -corner[1]).slices])
    return X
