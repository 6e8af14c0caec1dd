"""The demo scene on disk: a simulated landscape as a satellite would see it, and the truth.

The sensor is known: 0.5 m PAN, 2 m MS in blue, green, red and NIR, 11 bit, MTF gains and noise as below, and
an MS grid that starts a fraction of a PAN pixel off, as real ones do.
"""

from __future__ import annotations

import os
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import rasterio
import torch
from rasterio.enums import ColorInterp

from .degrade import degrade, psf_for
from .errors import JobError
from .language import tr
from .output import replacing
from .request import DEMO_SIDE_PX
from .run import Run
from .scene import Truth, render_truth

RATIO = 4
PAN_GSD_M = 0.5
GAINS = (0.33, 0.32, 0.31, 0.27)
"""MTF gains at MS Nyquist: near the convention, not equal to it, as for a real unknown sensor."""
SHIFT_PX = (0.35, -0.2)
"""Rows and columns, in PAN px, by which the MS samples lie off the centred position; the geotransform says so."""
READ_NOISE_DN, SHOT_NOISE_DN = 1.0, 0.05
"""Standard deviation of the noise: read noise, and this times the square root of the signal."""
TOP_DN = 2047
ORIGIN = (500000.0, 5400000.0)
CRS = "EPSG:32633"
_MEANING = {
    "pan": ColorInterp.gray,
    "red": ColorInterp.red,
    "green": ColorInterp.green,
    "blue": ColorInterp.blue,
}
"""So that programs show natural colours."""


@dataclass(frozen=True)
class DemoFiles:
    """Paths of what was written."""

    pan: str
    ms: str
    truth: str


def write_demo(folder: str, size_px: int = 1024, seed: int = 7) -> DemoFiles:
    """Writes pan.tif, ms.tif and truth.tif into ``folder``, which is made where it is missing.

    Args:
        folder: where to write.
        size_px: side of PAN, a multiple of 4.
        seed: of the landscape and the noise.

    Raises:
        EngineError: as ``write_scene``.
    """
    os.makedirs(folder, exist_ok=True)
    files = DemoFiles(*(os.path.join(folder, name) for name in ("pan.tif", "ms.tif", "truth.tif")))
    write_scene(files, size_px, seed, Run(torch.device("cpu")))
    return files


def write_scene(files: DemoFiles, size_px: int, seed: int, run: Run) -> None:
    """Writes a pair and its truth to three files, all of them or none.

    Args:
        files: where to write.
        size_px: side of PAN, a multiple of 4.
        seed: of the landscape and the noise.
        run: progress and cancel.

    Raises:
        JobError: a size that is too small, too large, or no multiple of 4.
        OutputError: a file that cannot be written.
    """
    low, high = DEMO_SIDE_PX
    if size_px % RATIO or not low <= size_px <= high:
        raise JobError(
            tr(
                "The size is {size} PAN pixels; expected {low} to {high}, a multiple of {ratio}.",
                size=size_px,
                low=low,
                high=high,
                ratio=RATIO,
            ),
            "size_px",
        )
    run.plan(landscape=3, images=1)
    run.stage("landscape")
    truth, draw = render_truth(size_px, seed), np.random.default_rng(seed)
    run.step(1, 1)
    run.stage("images")
    pan_at = rasterio.Affine(PAN_GSD_M, 0, ORIGIN[0], 0, -PAN_GSD_M, ORIGIN[1])
    ms_at = pan_at * rasterio.Affine.translation(SHIFT_PX[1], SHIFT_PX[0]) * rasterio.Affine.scale(RATIO)
    sharp = np.clip(np.rint(truth.ms_dn), 0, TOP_DN).astype(np.uint16)
    with (
        replacing(files.pan, "pan") as pan_part,
        replacing(files.ms, "ms") as ms_part,
        replacing(files.truth, "truth") as truth_part,
    ):
        _write(pan_part, _counts(truth.pan_dn[None], draw), pan_at, ("PAN",))
        run.step(1, 3)
        _write(ms_part, _counts(_ms(truth), draw), ms_at, truth.band_names)
        run.step(2, 3)
        _write(truth_part, sharp, pan_at, truth.band_names)
        run.step(3, 3)
    run.finish()


def _ms(truth: Truth) -> npt.NDArray[np.float32]:
    centre = (RATIO - 1) / 2
    psf = psf_for(GAINS, RATIO, (centre + SHIFT_PX[0], centre + SHIFT_PX[1]))
    return degrade(torch.from_numpy(truth.ms_dn)[None], psf)[0].numpy()


def _counts(signal_dn: npt.NDArray[np.float32], draw: np.random.Generator) -> npt.NDArray[np.uint16]:
    """Returns what an 11-bit detector reads: noise, rounding, saturation."""
    sigma = np.sqrt(READ_NOISE_DN**2 + SHOT_NOISE_DN**2 * np.maximum(signal_dn, 0))
    return np.clip(np.rint(signal_dn + sigma * draw.standard_normal(signal_dn.shape)), 0, TOP_DN).astype(np.uint16)


def _write(path: str, values: npt.NDArray[np.uint16], at: rasterio.Affine, names: tuple[str, ...]) -> None:
    count, height, width = values.shape
    profile = {
        "driver": "GTiff",
        "count": count,
        "height": height,
        "width": width,
        "dtype": "uint16",
        "crs": CRS,
        "transform": at,
    }
    with rasterio.open(
        path, "w", tiled=True, compress="DEFLATE", predictor=2, photometric="MINISBLACK", **profile
    ) as file:
        file.descriptions = names
        file.colorinterp = [_MEANING.get(name.lower(), ColorInterp.undefined) for name in names]
        file.write(values)
