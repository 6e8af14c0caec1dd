"""Reads rasters: two files become one ``Pair`` that hands out PAN and MS pixels of any tile with their masks."""

from __future__ import annotations

import math
import os
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
import rasterio.shutil
from rasterio.enums import ColorInterp, MaskFlags, Resampling
from rasterio.errors import NotGeoreferencedWarning, RasterioError, RasterioIOError
from rasterio.vrt import WarpedVRT
from rasterio.warp import transform as transform_points
from rasterio.windows import Window

from .displacement import Displacement
from .errors import GeometryError, RasterError
from .grid import Box, Grid, PairGrid, common_ms_grid, grid_from_sizes, irregularity, pair_grid
from .language import tr
from .radiometry import BoolArray, FloatArray
from .repetition import MAX_FACTOR, repetition, without_repetition
from .sensors import Clues
from .tiling import TilePair

UNDECLARED_GAP_SHARE = 0.01
"""Share of exact zeros from which they are taken for gaps that nobody declared."""
_PROBE_PX = 1024
EARTH_RADIUS_M = 6371008.8
"""Mean radius (IUGG)."""
_GSD_STEP_PX = 10
_SATELLITE_KEYS = ("SATID", "SATELLITE", "MISSION", "SPACECRAFT", "PLATFORM", "SENSOR", "INSTRUMENT")

Warn = Callable[[str], None]


@dataclass(frozen=True)
class Pixels:
    """One tile of a pair, in DN. Arrays of the PAN grid are ``ratio`` times those of the MS grid.

    Attributes:
        pan_dn: (1,H,W) float32.
        pan_valid: bool (1,H,W).
        ms_dn: (C,h,w) float32.
        ms_valid: bool (C,h,w).
    """

    pan_dn: FloatArray
    pan_valid: BoolArray
    ms_dn: FloatArray
    ms_valid: BoolArray


@dataclass(frozen=True)
class Source:
    """An open raster with the bands that take part and the rules for its gaps."""

    dataset: Any
    bands: tuple[int, ...]
    alpha: int | None
    zero_is_gap: bool

    def read(self, box: Box) -> tuple[FloatArray, BoolArray]:
        """Returns (C,h,w) float32 DN and their bool mask; beyond the file the border is continued and invalid."""
        inside = box.within(Box(0, 0, self.dataset.height, self.dataset.width))
        window = Window(inside.x, inside.y, inside.w, inside.h)
        raw = _pixels(self.dataset, self.bands, window=window)
        valid = self._valid(raw, window)
        raw = np.where(valid, raw, 0).astype(np.float32)
        pad = (
            (0, 0),
            (inside.y - box.y, box.y + box.h - inside.y - inside.h),
            (inside.x - box.x, box.x + box.w - inside.x - inside.w),
        )
        if any(map(any, pad)):
            raw, valid = np.pad(raw, pad, mode="edge"), np.pad(valid, pad)
        return raw, valid

    def _valid(self, raw: npt.NDArray[Any], window: Window) -> BoolArray:
        valid = np.isfinite(raw) if raw.dtype.kind == "f" else np.ones(raw.shape, bool)
        for i, band in enumerate(self.bands):
            nodata = self.dataset.nodatavals[band - 1]
            if nodata is not None and not np.isnan(nodata):
                valid[i] &= raw[i] != np.float64(nodata).astype(raw.dtype)
        if self.alpha is not None:
            valid &= _pixels(self.dataset, self.alpha, window=window) > 0
        elif (
            MaskFlags.per_dataset in self.dataset.mask_flag_enums[0]
            and MaskFlags.alpha not in self.dataset.mask_flag_enums[0]
        ):
            valid &= self.dataset.read_masks(1, window=window) > 0
        if self.zero_is_gap:
            valid &= raw != 0
        return valid

    @property
    def may_have_gaps(self) -> bool:
        """Whether a mask, a nodata value or NaN can occur."""
        flags = self.dataset.mask_flag_enums[self.bands[0] - 1]
        floats = np.dtype(self.dataset.dtypes[self.bands[0] - 1]).kind == "f"
        return self.alpha is not None or floats or (MaskFlags.all_valid not in flags and MaskFlags.alpha not in flags)


@dataclass(frozen=True)
class Pair:
    """An open PAN/MS pair.

    Attributes:
        geometry: the common window on both grids.
        pan: source of PAN.
        ms: source of MS, perhaps warped to a common grid.
        ms_file: the MS dataset itself, for its metadata.
        pan_grid: grid of the PAN file.
        georeferenced: whether the files say where they lie.
        displacement: how far MS pixels lie off their place; None: as the grids say.
    """

    geometry: PairGrid
    pan: Source
    ms: Source
    ms_file: Any
    pan_grid: Grid
    georeferenced: bool
    displacement: Displacement | None = None

    @property
    def placed(self) -> bool:
        """Whether the files say where on Earth they lie; a transform alone is one that somebody put there."""
        return self.pan_grid.crs is not None

    def read(self, tile: TilePair) -> Pixels:
        """Returns the pixels of a tile."""
        g = self.geometry
        pan, pan_valid = self.pan.read(tile.pan_in.moved(g.canvas.y, g.canvas.x))
        return Pixels(pan, pan_valid, *self._read_ms(tile.ms_in))

    def _read_ms(self, box: Box) -> tuple[FloatArray, BoolArray]:
        y, x = self.geometry.ms.y, self.geometry.ms.x
        if self.displacement is None:
            return self.ms.read(box.moved(y, x))
        reach = self.displacement.reach_px
        around = Box(box.y - reach, box.x - reach, box.h + 2 * reach, box.w + 2 * reach)
        return self.displacement.corrected(*self.ms.read(around.moved(y, x)), around, box)

    @property
    def whole(self) -> TilePair:
        """The common window as one tile."""
        g = self.geometry
        canvas = Box(0, 0, g.canvas.h, g.canvas.w)
        return TilePair(Box(0, 0, g.ms.h, g.ms.w), canvas, canvas)

    @property
    def clues(self) -> Clues:
        """What may reveal the sensor."""
        files = (self.pan.dataset, self.ms_file)
        names = [Path(f.name).name for f in files] + [Path(f.name).parent.name for f in files]
        return Clues(
            texts=tuple(names + [v for f in files for v in _metadata(f)]),
            ratio=self.geometry.ratio,
            pan_gsd_m=_gsd_m(self.pan_grid),
            band_names=tuple(_band_name(self.ms_file, b) for b in self.ms_file.indexes),
            bands=self.ms_file.count - (self.ms.alpha in self.ms_file.indexes),  # not that of a warped MS
        )

    @property
    def out_dtype(self) -> str:
        """The numpy name of the MS dtype."""
        return str(np.result_type(*(self.ms_file.dtypes[b - 1] for b in self.ms.bands)))

    @property
    def out_grid(self) -> Grid:
        """Grid of the output: PAN's, over the common window."""
        g, out = self.pan_grid, self.geometry.out
        return Grid(g.transform * _translation(out), out.h, out.w, g.crs)


def _translation(box: Box) -> Any:
    return rasterio.Affine.translation(box.x, box.y)


def _metadata(dataset: Any) -> list[str]:
    """Returns the values of the default domain; of the vendors' domains those that speak of the satellite."""
    tags = dataset.tags()
    said = [
        value
        for domain in ("IMAGERY", "IMD", "ENVI")
        for key, value in dataset.tags(ns=domain).items()
        if any(word in key.upper() for word in _SATELLITE_KEYS)
    ]
    # DIMAP gives SPOT and 6, or PHR and 1A, as two values
    mission = f"{tags.get('MISSION', '')} {tags.get('MISSION_INDEX', '')}".strip()
    return [*tags.values(), *said, *([mission] if mission else [])]


def _band_name(dataset: Any, band: int) -> str:
    """Returns the description of a band and, where its metadata tell, the wavelength with its unit."""
    tags = {key.lower(): value for key, value in {**dataset.tags(band), **dataset.tags(band, ns="IMAGERY")}.items()}
    wavelength = ""
    if "central_wavelength_um" in tags:
        wavelength = f"{tags['central_wavelength_um']} um"
    elif "wavelength" in tags:
        wavelength = f"{tags['wavelength']} {tags.get('wavelength_units', 'nm')}"
    return f"{dataset.descriptions[band - 1] or ''} {wavelength}".strip()


def _gsd_m(grid: Grid) -> float:
    """Returns the side of a pixel on the ground in metres, 0 where the CRS does not say.

    Taken on the sphere between pixels in the middle of the grid, and so true to degrees, feet and Mercator alike.
    """
    if grid.crs is None:
        return 0.0
    column, row, step = grid.width / 2, grid.height / 2, _GSD_STEP_PX
    x, y = zip(*(grid.transform * p for p in ((column, row), (column + step, row), (column, row + step))))
    try:
        lon, lat = (np.radians(v) for v in transform_points(grid.crs, "EPSG:4326", x, y))
    except Exception:  # rasterio lets GDAL's own error classes through, which share no public base
        return 0.0
    east, north = (lon[1:] - lon[0]) * np.cos(lat[0]), lat[1:] - lat[0]
    side = EARTH_RADIUS_M * math.sqrt(abs(east[0] * north[1] - east[1] * north[0])) / step
    return side if math.isfinite(side) else 0.0


@contextmanager
def open_pair(
    pan_path: str,
    ms_path: str,
    pan_band: int = 0,
    bands: Sequence[int] = (),
    window: tuple[float, float, float, float] | None = None,
    warn: Warn = lambda message: None,
) -> Iterator[Pair]:
    """Opens two files as a pair and closes them at the end of the ``with`` block.

    Args:
        pan_path: path or GDAL source of PAN.
        ms_path: path or GDAL source of MS.
        pan_band: 1-based band of PAN, 0 for its only one.
        bands: 1-based bands of MS; empty for all but a real alpha band.
        window: xmin, ymin, xmax, ymax in the CRS of PAN, or None.
        warn: receives each assumption as one sentence.

    Raises:
        RasterError: a missing or unreadable file, or bands that do not fit.
        GeometryError: grids that do not form a pair.
    """
    with ExitStack() as stack:
        pan_file, ms_file = stack.enter_context(_open(pan_path, "pan")), stack.enter_context(_open(ms_path, "ms"))
        pan = _source(pan_file, (_pan_band(pan_file, pan_band),), "PAN", warn)
        ms = _source(ms_file, _ms_bands(ms_file, bands), "MS", warn)
        pan_grid, ms_grid, georeferenced = _grids(pan_file, ms_file, warn)
        repeated = repetition(*ms.read(_middle(ms_grid)))
        if repeated is not None:
            warn(
                tr(
                    "Each MS pixel is repeated {factor} x {factor} times: somebody has enlarged the "
                    "image. The repetitions are left out.",
                    factor=repeated.factor,
                )
            )
            coarse = without_repetition(ms_grid, repeated)
            ms, ms_grid = _warped(stack, ms, ms_grid, coarse, Resampling.nearest), coarse
        why = irregularity(pan_grid, ms_grid)
        if why is not None:
            warn(
                tr(
                    "MS is resampled to a common grid (cubic), because {why}. "
                    "The result would be sharper with MS as delivered on a grid that fits PAN.",
                    why=why,
                )
            )
            common = common_ms_grid(pan_grid, ms_grid)
            ms, ms_grid = _warped(stack, ms, ms_grid, common, Resampling.cubic), common
        geometry = pair_grid(pan_grid, ms_grid, window)
        yield Pair(geometry, pan, ms, ms_file, pan_grid, georeferenced)


@contextmanager
def open_source(path: str, role: str, zero_is_gap: bool) -> Iterator[Source]:
    """Opens one image of any number of bands, e.g. a fused one; ``zero_is_gap`` as its pair was read.

    Raises:
        RasterError: a missing or unreadable file.
    """
    with _open(path, role) as dataset:
        yield Source(dataset, _ms_bands(dataset, ()), _alpha(dataset), zero_is_gap)


def _open(path: str, field: str) -> Any:
    role = field.upper() if field in ("pan", "ms") else field
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            dataset = rasterio.open(path)
    except (RasterioIOError, RasterioError, TypeError, ValueError) as exc:
        if not path.startswith("/vsi") and ":" not in path and not os.path.exists(path):
            raise RasterError(
                tr("The {role} file {path} does not exist; check the path.", role=role, path=path), field
            ) from None
        raise RasterError(
            tr("The {role} file {path} cannot be read as a raster: {exc}", role=role, path=path, exc=exc), field
        ) from exc
    if dataset.count == 0:
        dataset.close()
        raise RasterError(
            tr("The {role} file {path} has no bands of its own; choose one of its subdatasets.", role=role, path=path),
            field,
        )
    complex_types = [t for t in dataset.dtypes if "complex" in t]
    if complex_types:
        dataset.close()
        raise RasterError(
            tr(
                "The {role} file {path} holds {kind} values; expected real numbers.",
                role=role,
                path=path,
                kind=complex_types[0],
            ),
            field,
        )
    return dataset


def _pan_band(dataset: Any, chosen: int) -> int:
    bands = [b for b in range(1, dataset.count + 1) if b != _alpha(dataset)]
    if chosen == 0 and len(bands) != 1:
        raise RasterError(
            tr(
                "The PAN file has {count} bands; expected one. "
                "Choose one with the PAN band parameter, or are the two files swapped?",
                count=len(bands),
            ),
            "pan",
        )
    if chosen and not 1 <= chosen <= dataset.count:
        raise RasterError(
            tr("PAN has no band {chosen}; it has {count}.", chosen=chosen, count=dataset.count), "pan_band"
        )
    return chosen or bands[0]


def _ms_bands(dataset: Any, chosen: Sequence[int]) -> tuple[int, ...]:
    for band in chosen:
        if not 1 <= band <= dataset.count:
            raise RasterError(tr("MS has no band {band}; it has {count}.", band=band, count=dataset.count), "bands")
    if len(set(chosen)) != len(chosen):
        raise RasterError(
            tr("The bands {bands} name one band twice; name each once.", bands=", ".join(map(str, chosen))),
            "bands",
        )
    return tuple(chosen) or tuple(b for b in range(1, dataset.count + 1) if b != _alpha(dataset))


def _alpha(dataset: Any) -> int | None:
    """Returns the band that really is an alpha band, or None.

    GDAL calls the fourth band of many 8-bit files alpha although it holds NIR. An alpha band is a switch:
    nearly all its values are 0 or its maximum.
    """
    for band, meaning in enumerate(dataset.colorinterp, start=1):
        if meaning == ColorInterp.alpha and dataset.count > 1:
            values = _probe(dataset, (band,))[0]
            if ((values == 0) | (values == values.max())).mean() > 0.98:
                return band
    return None


def _pixels(dataset: Any, bands: Any, **how: Any) -> npt.NDArray[Any]:
    try:
        return dataset.read(bands, **how)
    except RasterioError as exc:
        raise RasterError(
            tr(
                "The pixels of {name} cannot be read; the file is damaged or incomplete, fetch it again.",
                name=dataset.name,
            )
        ) from exc


def _probe(dataset: Any, bands: Sequence[int]) -> npt.NDArray[Any]:
    """Returns (C,h,w) of the whole file at no more than a million pixels, nearest neighbour."""
    step = max(1, -(-max(dataset.height, dataset.width) // _PROBE_PX))
    return _pixels(dataset, bands, out_shape=(len(bands), -(-dataset.height // step), -(-dataset.width // step)))


def _source(dataset: Any, bands: tuple[int, ...], role: str, warn: Warn) -> Source:
    alpha = _alpha(dataset)
    share = float((_probe(dataset, bands) == 0).all(axis=0).mean())
    zero_is_gap = share >= UNDECLARED_GAP_SHARE and not any(dataset.nodatavals[b - 1] == 0 for b in bands)
    if zero_is_gap:
        warn(
            tr(
                "{share:.0%} of the {role} pixels are exactly 0 though 0 is not declared as nodata: "
                "they are treated as gaps.",
                share=share,
                role=role,
            )
        )
    return Source(dataset, bands, None if alpha in bands else alpha, zero_is_gap)


def _grids(pan: Any, ms: Any, warn: Warn) -> tuple[Grid, Grid, bool]:
    """Returns both grids and whether they come from the files."""
    for role, f in (("PAN", pan), ("MS", ms)):
        if f.transform.is_degenerate:
            raise GeometryError(
                tr("The geotransform of {role} has no area; georeference {role} again.", role=role), role.lower()
            )
    placed = [not (f.transform.is_identity and f.crs is None) for f in (pan, ms)]
    if not any(placed):
        warn(tr("Neither file is georeferenced: both are taken to cover the same area."))
        return (*grid_from_sizes(pan.height, pan.width, ms.height, ms.width), False)
    if not all(placed):
        lacking = "MS" if placed[0] else "PAN"
        raise GeometryError(
            tr(
                "{lacking} has no georeferencing but the other file has; georeference {lacking} first.", lacking=lacking
            ),
            lacking.lower(),
        )
    if (pan.crs is None) != (ms.crs is None):
        lacking = "MS" if ms.crs is None else "PAN"
        warn(tr("{lacking} has no CRS; it is taken to be in the CRS of the other file.", lacking=lacking))
    crs = pan.crs or ms.crs
    return Grid(pan.transform, pan.height, pan.width, crs), Grid(ms.transform, ms.height, ms.width, ms.crs or crs), True


def _middle(grid: Grid) -> Box:
    """Returns the middle of an image at its full resolution, no more than a million pixels."""
    h, w = (min(size, _PROBE_PX) for size in (grid.height, grid.width))
    # Multiples of any repetition, so that blocks counted from here are blocks counted from the corner.
    y, x = ((size - part) // 2 // _ANY_FACTOR * _ANY_FACTOR for size, part in ((grid.height, h), (grid.width, w)))
    return Box(y, x, h, w)


_ANY_FACTOR = math.lcm(*range(2, MAX_FACTOR + 1))


def _warped(stack: ExitStack, ms: Source, ms_grid: Grid, grid: Grid, resampling: Resampling) -> Source:
    """Brings MS to another grid; what lies outside of MS is a gap."""
    zero = ms.zero_is_gap and ms.alpha is None and ms.dataset.nodata is None
    crs = ms_grid.crs or "EPSG:3857"  # any: source and target without CRS share one plane
    vrt = stack.enter_context(
        WarpedVRT(
            ms.dataset,
            src_crs=crs,
            src_transform=ms_grid.transform,
            crs=grid.crs or crs,
            transform=grid.transform,
            height=grid.height,
            width=grid.width,
            resampling=resampling,
            dtype="float64" if ms.dataset.dtypes[0] == "float64" else "float32",
            add_alpha=ms.alpha is None and ms.dataset.nodata is None and not zero,
            UNIFIED_SRC_NODATA="NO",  # a gap of one band is no gap of the others
            **(
                {"src_nodata": 0, "nodata": 0} if zero else {}
            ),  # else the cubic kernel mixes zeros into their neighbours
        )
    )
    alpha = ms.alpha if ms.alpha is not None else vrt.count if vrt.count > ms.dataset.count else None
    return Source(vrt, ms.bands, alpha, ms.zero_is_gap)


def bounds_of(path: str, role: str) -> tuple[float, float, float, float] | None:
    """Returns xmin, ymin, xmax, ymax of a georeferenced image, None of one that is not.

    Raises:
        RasterError: a missing or unreadable file.
    """
    with _open(path, role) as dataset:
        if dataset.transform.is_identity and dataset.crs is None:
            return None
        left, bottom, right, top = dataset.bounds
        return min(left, right), min(bottom, top), max(left, right), max(bottom, top)
