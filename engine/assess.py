"""Quality of any fused image, ours or anyone's: at full resolution without a truth, and against one where it exists.

D_lambda (Khan), D_S and HQNR, D_rho, and the reprojection indices R-SAM, R-ERGAS, R-Q2n (Scarpa & Ciotola,
arXiv 2108.06144) compare the fused image with PAN and MS; PSNR, SAM, ERGAS and Q2n with the reference.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from . import masks, metrics
from .classical import Level
from .crops import sample_tiles
from .degrade import blur, degrade, interpolate
from .errors import DataError, GeometryError, RasterError
from .grid import Box
from .infer import Units
from .job import TABLE, Geometry, Job
from .language import tr
from .output import check_output
from .quality_file import write_quality_map
from .quality_map import band_means
from .raster import Pair, Pixels, Source, bounds_of, open_pair, open_source
from .relate import Related, relate
from .run import Run
from .sensors import AUTO, Sensor, sensor_for
from .tiling import TilePair

SAMPLE_PX = 2048
"""Side of the square that the assessed pixels would fill; a larger scene is assessed on evenly spread areas."""

Quality = dict[str, float | None]
"""Index name -> value; None where there is none: too few valid pixels, or the infinite PSNR of a perfect match."""


@torch.inference_mode()
def assess(
    fused: str,
    pan: str,
    ms: str,
    run: Run,
    reference: str | None = None,
    pan_band: int = 0,
    bands: Sequence[int] = (),
    sensor: str = AUTO,
    register: str = AUTO,
    quality_map: str = "",
    overwrite: bool = False,
) -> Quality:
    """Returns the indices of a fused image by name; angles in degrees, PSNR in dB, the rest without unit.

    Args:
        fused: the image to judge, on the PAN grid, one band per chosen MS band.
        pan: the PAN image it was made from.
        ms: the MS image it was made from.
        run: device and warnings.
        reference: the truth on the PAN grid, where there is one.
        pan_band: 1-based band of PAN, 0 for its only one.
        bands: 1-based bands of MS in the order of the fused image; empty for all.
        sensor: gives the MTF; ``auto`` to recognise it.
        register: ``auto`` to judge with the shift between PAN and MS that the pair shows, ``off`` to trust the files.
        quality_map: a GeoTIFF to write: where the image is good or bad. Empty for none.
        overwrite: whether it may replace another file.

    Raises:
        EngineError: a file that cannot be read or does not fit the pair.
    """
    if quality_map:
        check_output(quality_map, tuple(filter(None, (fused, pan, ms, reference))), overwrite, "quality_map")
    window = bounds_of(fused, "fused") if bounds_of(pan, "pan") else None
    with (
        open_pair(pan, ms, pan_band, bands, window, run.warn) as pair,
        _on_pan_grid(fused, pair, "fused") as result,
    ):
        kind, _ = sensor_for(sensor, pair.clues)
        judged = Judged.of(fused, pair, kind, register, run.device)
        quality, units = judged.quality(), judged.units
        if reference is not None:
            with _on_pan_grid(reference, pair, "reference") as truth:
                T, known = _read(truth, pair, judged.pan_boxes, units, run.device)
            quality |= rounded(against(judged.X, T, judged.valid & known, pair.geometry.ratio))
        if quality_map:
            read = partial(_read_tile, result, judged.pair, units, run.device)
            write_quality_map(quality_map, judged.pair, read, units, band_means(judged.seen, judged.level), run)
    return quality


def judge(job: Job, run: Run, reference: str | None = None, quality_map: str = "") -> dict[str, Any]:
    """Returns the report of an assessment in JSON's types: that of the image at ``job.out``.

    Args:
        job: names the image, its pair and how to read it.
        run: device, progress and warnings.
        reference: the truth on the PAN grid, where there is one.
        quality_map: a GeoTIFF to write, empty for none.

    Raises:
        EngineError: as ``assess``.
    """
    run.plan(assessment=2, **({"quality map": 1} if quality_map else {}))
    run.stage("assessment")
    register = job.resolved_settings().geometry.register
    chosen = (job.pan_band, job.bands, job.sensor, register)
    quality = assess(job.out, job.pan, job.ms, run, reference, *chosen, quality_map, job.overwrite)
    run.finish()
    told = {"fused": job.out, "quality": quality, "device": run.device.type, "seconds": run.seconds}
    return told | {"quality_map": quality_map or None, "warnings": run.warnings}


@dataclass(frozen=True)
class Judged:
    """The part of a pair on which an image is judged, and the image there.

    Attributes:
        pair: with what was found of local shifts.
        boxes: areas of one size, MS px from the corner of the common window; one that is all of it where that fits.
        units: of level and X.
        level: the pair: PAN as it is, the widths of the table, the shift that was found.
        X: the image, (B,C,H,W).
        valid: bool (B,1,H,W), where the image holds data.
    """

    pair: Pair
    boxes: list[Box]
    units: Units
    level: Level
    X: Tensor
    valid: Tensor

    @staticmethod
    @torch.no_grad()
    def of(
        fused: str, pair: Pair, sensor: Sensor, register: str, device: torch.device, related: Related | None = None
    ) -> Judged:
        """Reads both; arguments as of ``assess``, with the pair open and the sensor known.

        ``related`` is the pair as it was worked with, where that is known: else it is found again.
        """
        tiles = sample_tiles(pair, SAMPLE_PX)

        def read(pair: Pair) -> list[Pixels]:
            return [pair.read(tile) for tile in tiles]

        if related is None:
            related = relate(pair, read, Geometry(register, TABLE), sensor, Run(device))
            sample = related.sample
        else:
            sample = read(related.pair)
        pair, units = related.pair, related.units.by_table(sensor, pair.ms.bands)
        level = units.level(sample, device)
        X, valid = read_fused(fused, pair, [t.pan_in for t in tiles], units, device)
        return Judged(pair, [t.ms_in for t in tiles], units, level, X, valid)

    @property
    def seen(self) -> Tensor:
        """Where image and PAN hold data, bool (B,1,H,W)."""
        return self.valid & self.level.P_valid

    @property
    def pan_boxes(self) -> list[Box]:
        """The areas in PAN px."""
        return [box.scaled(self.level.psf.ratio) for box in self.boxes]

    @torch.inference_mode()
    def quality(self) -> Quality:
        """Returns the indices that need no truth."""
        return rounded(full_resolution(self.X, self.seen, self.level))


def rounded(quality: Mapping[str, float]) -> Quality:
    """Returns indices with as many decimals as mean anything; None for what is no number."""
    return {name: round(value, 6) if math.isfinite(value) else None for name, value in quality.items()}


def read_fused(
    path: str, pair: Pair, boxes: Sequence[Box], units: Units, device: torch.device
) -> tuple[Tensor, Tensor]:
    """Returns areas of an image on the PAN grid of the pair, in engine units, and where they are valid in every band.

    Args:
        path: the image, one band per chosen MS band.
        pair: the open pair.
        boxes: areas of one size on the canvas, PAN px.
        units: what the image is brought to.
        device: where it goes.

    Returns:
        (B,C,H,W), its gaps filled, and bool (B,1,H,W).

    Raises:
        EngineError: the image cannot be read or does not lie on the grid.
    """
    with _on_pan_grid(path, pair, "fused") as opened:
        return _read(opened, pair, boxes, units, device)


def full_resolution(X: Tensor, valid: Tensor, level: Level) -> dict[str, float]:
    """Returns the indices that need no truth.

    Args:
        X: fused image, (B,C,H,W), in engine units, its gaps filled.
        valid: bool (B,1,H,W).
        level: the pair it was made from.
    """
    r, psf = level.psf.ratio, level.psf
    lms = interpolate(level.m, psf)
    small = F.interpolate(level.P, size=tuple(level.m.shape[-2:]), mode="bicubic", antialias=True, align_corners=False)
    P_low = interpolate(small, level.pan_psf.centred())
    seen = valid & masks.spread(level.clean, r)
    x, on_ms = degrade(X, psf), masks.all_valid_below(valid, r) & level.clean
    d_s = _value(metrics.d_s, X, level.P, lms, P_low, seen)
    d_lambda = _value(metrics.d_lambda_khan, blur(X, psf), lms, seen)
    return {
        "HQNR": float(metrics.hqnr(d_lambda, d_s)),
        "D_lambda": d_lambda,
        "D_S": d_s,
        "D_rho": _value(metrics.d_rho, X, level.P, seen, r),
        "R_ERGAS": _value(metrics.ergas, x, level.m, on_ms, r),
        "R_SAM": _value(metrics.sam, x, level.m, on_ms),
        "R_Q2n": _value(metrics.q2n, x, level.m, on_ms),
    }


def against(X: Tensor, truth: Tensor, valid: Tensor, ratio: int, block: int = 32) -> dict[str, float]:
    """Returns the indices against a truth: images (B,C,H,W), mask bool (B,1,H,W), Q2n in blocks of this side."""
    return {
        "PSNR": _value(metrics.psnr, X, truth, valid),
        "SAM": _value(metrics.sam, X, truth, valid),
        "ERGAS": _value(metrics.ergas, X, truth, valid, ratio),
        "Q2n": _value(metrics.q2n, X, truth, valid, block),
    }


def _value(index: Callable[..., Tensor], *arguments: object) -> float:
    """Returns the index, or NaN where too few pixels are valid for it."""
    try:
        return float(index(*arguments))
    except DataError:
        return math.nan


@contextmanager
def _on_pan_grid(path: str, pair: Pair, role: str) -> Iterator[tuple[Source, tuple[int, int]]]:
    """Opens an image and finds its corner on the PAN grid, as (row, column)."""
    with open_source(path, role, pair.ms.zero_is_gap) as source:
        count = len(pair.ms.bands)
        if len(source.bands) != count:
            raise RasterError(
                tr(
                    "The image {path} has {found} bands; expected {count}, one per MS band.",
                    path=path,
                    found=len(source.bands),
                    count=count,
                ),
                role,
            )
        dataset = source.dataset
        if not pair.georeferenced or (dataset.transform.is_identity and dataset.crs is None):
            corner = (pair.geometry.out.y, pair.geometry.out.x)
            if (dataset.height, dataset.width) == (pair.pan_grid.height, pair.pan_grid.width):
                corner = (0, 0)
            yield source, corner
            return
        to_pan = ~pair.pan_grid.transform * dataset.transform
        column, row = round(to_pan.c), round(to_pan.f)
        far = to_pan * (dataset.width, dataset.height)
        if (
            max(
                abs(far[0] - column - dataset.width),
                abs(far[1] - row - dataset.height),
                abs(to_pan.c - column),
                abs(to_pan.f - row),
            )
            > 0.25
        ):
            raise GeometryError(
                tr(
                    "The image {path} does not lie on the PAN grid; resample it to the grid of {pan} first.",
                    path=path,
                    pan=pair.pan.dataset.name,
                ),
                role,
            )
        yield source, (row, column)


def _read(
    opened: tuple[Source, tuple[int, int]], pair: Pair, boxes: Sequence[Box], units: Units, device: torch.device
) -> tuple[Tensor, Tensor]:
    """Returns (B,C,H,W) in engine units with its gaps filled, and the mask of pixels valid in every band."""
    source, (row, column) = opened
    canvas = pair.geometry.canvas
    parts = [source.read(box.moved(canvas.y - row, canvas.x - column)) for box in boxes]
    X, valid = (torch.from_numpy(np.stack(arrays)).to(device) for arrays in zip(*parts))
    return masks.fill_gaps(X / units.scale.ms_dn, valid, units.ms_deep), valid.all(1, keepdim=True)


def _read_tile(
    opened: tuple[Source, tuple[int, int]], pair: Pair, units: Units, device: torch.device, tile: TilePair
) -> tuple[Tensor, Tensor]:
    return _read(opened, pair, [tile.pan_in], units, device)
