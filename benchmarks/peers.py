"""Other people's programs as methods: GDAL, Orfeo ToolBox and GRASS, each with its own defaults, from files."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import numpy as np
import rasterio
from rasterio import Affine
from rasterio.enums import MaskFlags

from engine.errors import DataError

from .case import COLOURS, Bands, Case, visible_bands, write

GDAL, OTB, GRASS = "gdal_pansharpen.py", "otbcli_BundleToPerfectSensor", "grass"


def gdal(case: Case, out: Path, threads: int) -> Bands:
    """Weighted Brovey with equal weights, cubic interpolation."""
    _run([GDAL, "-q", "-r", "cubic", "-threads", str(threads), case.pan, case.told, out], case.work, threads)
    return ()


def otb(method: str, case: Case, out: Path, threads: int) -> Bands:
    """``rcs`` (ratio component substitution), ``lmvm`` (local mean and variance matching) or ``bayes``."""
    _run([OTB, "-inp", case.pan, "-inxs", case.told, "-out", out, "float", "-method", method], case.work, threads)
    return ()


def grass(method: str, case: Case, out: Path, threads: int) -> Bands:
    """``brovey``, ``ihs`` or ``pca`` of i.pansharpen: three bands of 8 bit.

    Its input is brought to 8 bit, each band from 0 to its maximum. What it returns is made for the eye and in no unit
    of the input, so each band is matched to the mean and the deviation of its MS band before it is judged.
    """
    bands = visible_bands(case.names)
    if bands is None:
        raise DataError(f"i.pansharpen needs three bands; there are {len(case.names)}.")
    folder = case.work / f"grass-{method}"
    folder.mkdir(exist_ok=True)
    _write_8_bit(case, bands, folder)
    (folder / "job.sh").write_text(_GRASS_JOB.format(method=method))
    _run([GRASS, "--tmp-location", "XY", "--exec", "sh", "job.sh"], folder, threads)
    _read_8_bit(case, bands, folder, out)
    return bands


METHODS: dict[str, tuple[str, Callable[[Case, Path, int], Bands]]] = {
    "gdal": (GDAL, gdal),
    **{f"otb-{name}": (OTB, partial(otb, name)) for name in ("rcs", "lmvm", "bayes")},
    **{f"grass-{name}": (GRASS, partial(grass, name)) for name in ("brovey", "ihs", "pca")},
}
"""Method -> the program that it needs, and what runs it: (case, output, threads) -> bands of the output."""


def missing(methods: Sequence[str]) -> dict[str, list[str]]:
    """Returns program -> the methods among these that cannot run because it is not installed."""
    lacking: dict[str, list[str]] = {}
    for name in methods:
        if name in METHODS and shutil.which(METHODS[name][0]) is None:
            lacking.setdefault(METHODS[name][0], []).append(name)
    return lacking


_GRASS_JOB = """set -e
export GRASS_MESSAGE_FORMAT=plain
for band in pan red green blue; do r.in.gdal -o --quiet input=$band.tif output=$band; done
g.region raster=pan
i.pansharpen -s red=red green=green blue=blue pan=pan output=sharp method={method} bitdepth=8
for band in red green blue; do
  r.out.gdal -c --quiet input=sharp_$band output=sharp_$band.tif format=GTiff type=Float32 nodata=-9999
done
"""


def _write_8_bit(case: Case, bands: Bands, folder: Path) -> None:
    """Writes PAN and each band as bytes 1..255, gaps 0, in a plane of PAN pixels: GRASS knows square ones only."""
    pan, pan_valid, pan_at = _pixels(case.pan, (1,))
    ms, ms_valid, ms_at = _pixels(case.told, bands)
    plane = Affine.translation(0, pan.shape[1]) @ Affine.scale(1, -1)
    ms_plane = plane @ ~pan_at @ ms_at
    bands_of_ms = ((name, ms[i : i + 1], ms_valid[i : i + 1], ms_plane) for i, name in enumerate(COLOURS))
    for name, values, valid, at in (("pan", pan, pan_valid, plane), *bands_of_ms):
        top = max(float(values.max(where=valid, initial=0)), 1e-30)
        write(folder / f"{name}.tif", np.clip(values * (255 / top), 1, 255), valid, "uint8", at, [name], crs=None)


def _read_8_bit(case: Case, bands: Bands, folder: Path, out: Path) -> None:
    """Writes the three bands that GRASS made as one image on the PAN grid, in DN of the MS image."""
    ms, ms_valid, _ = _pixels(case.told, bands)
    with rasterio.open(case.pan) as file:
        at, crs, shape = file.transform, file.crs, file.shape
    result = np.full((3, *shape), np.nan, "float32")
    for i, name in enumerate(COLOURS):
        made, valid, _ = _pixels(folder / f"sharp_{name}.tif", (1,))
        target = ms[i][ms_valid[i]]
        gain = target.std() / max(float(made[valid].std()), 1e-9)
        result[i] = np.where(valid[0], (made[0] - made[valid].mean()) * gain + target.mean(), np.nan)
    with rasterio.open(
        out, "w", driver="GTiff", count=3, height=shape[0], width=shape[1], dtype="float32", transform=at, crs=crs
    ) as file:
        file.write(result)


def _pixels(path: Path, bands: Sequence[int]) -> tuple[np.ndarray, np.ndarray, Affine]:
    """Returns (C,h,w) float32, the bool mask of its valid pixels, and the geotransform."""
    with rasterio.open(path) as file:
        values = file.read(list(bands)).astype("float32")
        valid = np.isfinite(values)
        if MaskFlags.nodata in file.mask_flag_enums[0]:
            valid &= file.read_masks(list(bands)) > 0
        return np.where(valid, values, 0), valid, file.transform


def _run(command: Sequence[str | Path], folder: Path, threads: int) -> None:
    """Runs a program in ``folder``; where it fails, raises a DataError with the line that says why."""
    words = [str(word) for word in command]
    environment = {
        **os.environ,
        "HOME": str(folder),  # GRASS keeps notes there
        "OMP_NUM_THREADS": str(threads),
        "ITK_GLOBAL_DEFAULT_NUMBER_OF_THREADS": str(threads),
    }
    done = subprocess.run(words, cwd=folder, env=environment, capture_output=True, text=True, errors="replace")
    if done.returncode:
        raise DataError(f"{words[0]}: {reason(done.stderr + done.stdout) or f'exit code {done.returncode}'}")


def reason(said: str) -> str:
    """Returns the first line that speaks of an error, else the first line."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    return next((line for line in lines if re.search("error|fatal", line, re.IGNORECASE)), (lines or [""])[0])
