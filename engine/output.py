"""Writes the result.

It is built under a temporary name beside its target and renamed when complete, so that an existing file stays
untouched until then and nothing partial remains after an error.
"""

from __future__ import annotations

import logging
import math
import os
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import rasterio.shutil
from rasterio.enums import ColorInterp
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.windows import Window

from .errors import OutputError
from .grid import Box
from .job import part_path
from .language import tr
from .radiometry import BoolArray, FloatArray, to_dn
from .raster import Pair, Warn
from .tiling import tile_pairs

PROBE_TILE_PX = 2048


@dataclass
class Output:
    """The GeoTIFF under construction; ``gap`` fills what is not valid where no nodata value is declared."""

    dataset: Any
    bands: int
    dtype: str
    nodata: float | None
    alpha: bool
    gap: float

    def write(self, box: Box, values_dn: FloatArray, valid: BoolArray) -> None:
        """Writes one tile: (C,h,w) DN and mask at ``box`` of the output."""
        window = Window(box.x, box.y, box.w, box.h)
        fill = self.nodata if self.nodata is not None else self.gap
        self.dataset.write(
            to_dn(values_dn, valid, self.dtype, self.nodata, fill),
            indexes=list(range(1, self.bands + 1)),
            window=window,
        )
        if self.alpha:
            top = np.iinfo(self.dtype).max if np.dtype(self.dtype).kind in "iu" else 1
            self.dataset.write((valid.all(axis=0) * np.dtype(self.dtype).type(top)), self.bands + 1, window=window)


def check_output(out: str, inputs: Sequence[str], overwrite: bool, field: str = "out", kind: str = ".tif") -> None:
    """Raises an OutputError where ``out`` cannot or must not be written; leaves nothing.

    Args:
        out: path of the file to write.
        inputs: what it must not replace.
        overwrite: whether it may replace another file.
        field: the Job field to name in the error.
        kind: how the file name should end.
    """
    folder = os.path.dirname(os.path.abspath(out))
    for path in inputs:
        if os.path.exists(path) and os.path.exists(out) and os.path.samefile(path, out):
            raise OutputError(tr("The output {out} is one of the inputs; choose another name.", out=out), field)
    if os.path.isdir(out):
        raise OutputError(
            tr("The output {out} is a folder; give a file name that ends in {kind}.", out=out, kind=kind), field
        )
    if os.path.exists(out) and not overwrite:
        raise OutputError(
            tr("The output {out} exists; choose another name or allow overwriting (--overwrite).", out=out),
            field,
        )
    if not os.path.isdir(folder):
        raise OutputError(tr("The folder {folder} does not exist; create it or choose another.", folder=folder), field)
    probe = part_path(out, os.getpid())
    try:  # os.access promises too much to root, on read-only file systems and on Windows
        os.close(os.open(probe, os.O_CREAT | os.O_WRONLY))
        os.unlink(probe)
    except OSError as exc:
        raise OutputError(
            tr("The folder {folder} is not writable ({reason}); choose another.", folder=folder, reason=exc.strerror),
            field,
        ) from exc


@contextmanager
def replacing(out: str, field: str = "out") -> Iterator[str]:
    """Yields a temporary path beside ``out``; renames it to ``out`` when the block ends well, removes it otherwise.

    An empty ``out`` is none: it yields an empty path and touches nothing. ``field`` is the one to name in an error.
    """
    if not out:
        yield out
        return
    part = part_path(out, os.getpid())
    try:
        yield part
        for stale in (".aux.xml", ".ovr", ".msk"):
            Path(out + stale).unlink(missing_ok=True)
        os.replace(part, out)
        for made, kept in _beside(part, out):  # what creation options such as TFW or PROFILE put beside the file
            if os.path.exists(made):
                os.replace(made, kept)
    except (RasterioError, OSError) as exc:
        raise OutputError(tr("The output {out} could not be written: {exc}", out=out, exc=exc), field) from exc
    finally:
        for leftover in (part, *(made for made, _ in _beside(part, out))):
            Path(leftover).unlink(missing_ok=True)


@contextmanager
def create_output(
    path: str, pair: Pair, tags: Mapping[str, str], options: Sequence[str], warn: Warn
) -> Iterator[Output]:
    """Opens a GeoTIFF for the result of ``pair``, with all that describes its MS bands; closes it with the block."""
    nodata, alpha = _out_nodata(pair, warn)
    with _complaints(warn), _create(path, pair, nodata, alpha, options, pair.geometry.out) as dataset:
        _carry_over(dataset, pair, tags, alpha)
        unmarked = math.nan if np.dtype(pair.out_dtype).kind == "f" and not pair.ms.zero_is_gap else 0.0
        yield Output(dataset, len(pair.ms.bands), pair.out_dtype, nodata, alpha, unmarked)


def _beside(part: str, out: str) -> list[tuple[str, str]]:
    """Returns the side files that GDAL may make with ``part``, and their names beside ``out``."""
    stem, kept = os.path.splitext(part)[0], os.path.splitext(out)[0]
    return [(part + ".aux.xml", out + ".aux.xml"), (stem + ".tfw", kept + ".tfw"), (stem + ".wld", kept + ".wld")]


@contextmanager
def _complaints(warn: Warn) -> Iterator[None]:
    """Passes on what GDAL only logs while a file is made, e.g. a creation option that it does not know."""
    told: set[str] = set()

    class Ear(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            message = record.getMessage().partition(" in ")[2] or record.getMessage()
            if message not in told:
                told.add(message)
                warn(tr("GDAL on the output: {message}.", message=message))

    log, ear = logging.getLogger("rasterio._env"), Ear(logging.WARNING)
    log.addHandler(ear)
    try:
        yield
    finally:
        log.removeHandler(ear)


def check_options(pair: Pair, options: Sequence[str]) -> None:
    """Raises an OutputError where GDAL refuses the creation options for this kind of image, before the training."""
    probe = f"/vsimem/trapan_probe_{os.getpid()}.tif"
    try:
        with _create(probe, pair, None, False, options, Box(0, 0, 64, 64)) as dataset:
            # Some options are refused only with the first pixels.
            dataset.write(np.zeros((dataset.count, 64, 64), pair.out_dtype))
    except RasterioError as exc:
        raise OutputError(
            tr("GDAL refuses the creation options {options}: {exc}", options=" ".join(options), exc=exc),
            "creation_options",
        ) from exc
    finally:
        if rasterio.shutil.exists(probe):
            rasterio.shutil.delete(probe)


def _create(path: str, pair: Pair, nodata: float | None, alpha: bool, options: Sequence[str], size: Box) -> Any:
    grid, kind = pair.out_grid, np.dtype(pair.out_dtype)
    chosen = {
        "tiled": "YES",
        "blockxsize": "256",
        "blockysize": "256",
        "compress": "DEFLATE",
        "bigtiff": "IF_SAFER",
        "interleave": "PIXEL",
    }
    given = {key.strip().lower(): value for key, _, value in (o.partition("=") for o in options)}
    if given.get("compress", "deflate").upper() in ("DEFLATE", "LZW", "ZSTD"):
        chosen["predictor"] = "3" if kind.kind == "f" else "2"
    # Without these two GDAL takes the fourth band of an 8-bit image for alpha.
    chosen.update(photometric="MINISBLACK", alpha="YES" if alpha else "NO")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        return rasterio.open(
            path,
            "w",
            driver="GTiff",
            height=size.h,
            width=size.w,
            count=len(pair.ms.bands) + alpha,
            dtype=pair.out_dtype,
            nodata=nodata,
            **({"crs": grid.crs, "transform": grid.transform} if pair.georeferenced else {}),
            **{**chosen, **given},
        )


def _out_nodata(pair: Pair, warn: Warn) -> tuple[float | None, bool]:
    """Returns the nodata value to declare, and whether an alpha band carries the mask instead."""
    kind = np.dtype(pair.out_dtype)
    nodata = pair.ms_file.nodatavals[pair.ms.bands[0] - 1]
    if nodata is not None and (
        kind.kind == "f" or (np.isfinite(nodata) and np.iinfo(kind).min <= nodata <= np.iinfo(kind).max)
    ):
        return nodata, False
    if pair.ms.alpha is not None and pair.ms.dataset is pair.ms_file:
        return None, True
    if kind.kind == "f" or pair.ms.zero_is_gap or not _has_gaps(pair):
        return None, False  # gaps in floats are NaN, which needs no declaration
    warn(tr("MS declares no nodata value, but the pair has gaps: the output declares 0 as nodata."))
    return 0.0, False


def _has_gaps(pair: Pair) -> bool:
    """Returns whether any pixel of the common window is a gap; reads the pair only where one is possible."""
    if not (pair.pan.may_have_gaps or pair.ms.may_have_gaps):
        return False
    g = pair.geometry
    for tile in tile_pairs(g.ms.h, g.ms.w, g.ratio, PROBE_TILE_PX, 0):
        pixels = pair.read(tile)
        shown = g.out.moved(-g.canvas.y - tile.pan_in.y, -g.canvas.x - tile.pan_in.x)
        inside = shown.within(Box(0, 0, tile.pan_in.h, tile.pan_in.w))
        if not (pixels.ms_valid.all() and pixels.pan_valid[0][inside.slices].all()):
            return True
    return False


def _carry_over(dataset: Any, pair: Pair, tags: Mapping[str, str], alpha: bool) -> None:
    """Copies what describes the MS bands: names, meaning, units, scale and metadata."""
    source, bands = pair.ms_file, pair.ms.bands
    meaning = [source.colorinterp[b - 1] for b in bands]
    plain = [ColorInterp.undefined if m == ColorInterp.alpha else m for m in meaning]
    dataset.colorinterp = plain + [ColorInterp.alpha] * alpha
    extra = (None,) * alpha
    dataset.descriptions = tuple(source.descriptions[b - 1] for b in bands) + extra
    dataset.units = tuple(source.units[b - 1] for b in bands) + extra
    dataset.scales = tuple(source.scales[b - 1] for b in bands) + (1.0,) * alpha
    dataset.offsets = tuple(source.offsets[b - 1] for b in bands) + (0.0,) * alpha
    dataset.update_tags(**source.tags(), **tags)
    for target, band in enumerate(bands, start=1):
        dataset.update_tags(target, **{k: v for k, v in source.tags(band).items() if not k.startswith("STATISTICS_")})
