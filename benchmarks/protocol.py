"""From a folder with a pair to the case that every method gets.

Reduced resolution (Wald's protocol): PAN and MS are degraded by the ratio with the sensor's MTF, pixel-centred, and the
original MS is the truth. A pair that comes with gt.tif is taken as such a pair. Full resolution: a window of the pair
itself, judged without a truth.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import rasterio
import torch
from rasterio import Affine

from engine import masks
from engine.classical import reduced
from engine.crops import check_size
from engine.errors import DataError, GeometryError
from engine.grid import Box
from engine.infer import Units
from engine.raster import Pair, open_pair, open_source
from engine.sensors import AUTO, Sensor, sensor_for

from .case import CPU, Case, write

WINDOW_PX = 512
"""Largest side of the window that is sharpened and judged at full resolution, PAN px."""

KNOWN_SHIFT_PX = {"qb_rr_a": (-1.5, -1.5), "pleiades_rr": (0.5, 0.5)}
"""Pair -> (right, down) by which the geotransform of ms.tif must move to tell the truth, PAN px.

Found by scanning both axes in steps of 0.1 with glp-fs and 3 back-projections against gt.tif: qb_rr_a has its MS
samples at PAN index 4 i (30.2 dB as delivered, 37.0 dB there), pleiades_rr at 4 i + 2 (34.8 and 37.3 dB).
"""


def reduced_case(folder: Path, work: Path) -> Case:
    """Returns the pair in ``folder`` at reduced resolution, its files in ``work``.

    Raises:
        EngineError: the pair cannot be used, with the reason.
    """
    return _with_truth(folder, work) if (folder / "gt.tif").exists() else _degraded(folder, work)


def full_case(folder: Path, work: Path, side_px: int = WINDOW_PX, centre_px: tuple[float, float] | None = None) -> Case:
    """Returns a window of the pair in ``folder`` at full resolution, its files in ``work``.

    Args:
        folder: the pair.
        work: folder to write to.
        side_px: largest side of the window, PAN px.
        centre_px: (y, x) on the PAN grid, or None for the centre of the common area.

    Raises:
        EngineError: the pair cannot be used, with the reason.
    """
    with open_pair(*_paths(folder)) as pair, open_source(_paths(folder)[1], "ms", pair.ms.zero_is_gap) as ms_source:
        pan_at, ms_at = _transforms(pair)
        to_pan, out = _relative(pair, pan_at, ms_at), pair.geometry.out
        y, x = centre_px or (out.y + out.h / 2, out.x + out.w / 2)
        rows = cut(to_pan.e, to_pan.f, pair.ms_file.height, pair.pan_grid.height, y, side_px)
        columns = cut(to_pan.a, to_pan.c, pair.ms_file.width, pair.pan_grid.width, x, side_px)
        ms_box, pan_box = (Box(a[0], b[0], a[1] - a[0], b[1] - b[0]) for a, b in zip(rows, columns))
        case = replace(_case(work, pair), corner_px=(pan_box.y, pan_box.x))
        # Beside a file with a place, one without would be refused.
        place = {} if pair.georeferenced else {"crs": "EPSG:32631"}
        pan_dtype = pair.pan.dataset.dtypes[pair.pan.bands[0] - 1]
        crs = {"crs": pair.pan_grid.crs, **place}
        write(case.pan, *pair.pan.read(pan_box), pan_dtype, pan_at @ _moved(pan_box), ["PAN"], **crs)
        write(case.ms, *ms_source.read(ms_box), pair.out_dtype, ms_at @ _moved(ms_box), case.names, **crs)
    return _checked(replace(case, told=_tell(folder.name, case.pan, case.ms, work)))


def cut(
    step: float, offset: float, ms_size: int, pan_size: int, centre_px: float, side_px: int
) -> tuple[tuple[int, int], tuple[int, int]]:
    """Returns (start, stop) in whole MS pixels and in the PAN pixels that cover them, along one axis.

    The MS pixels lie inside PAN, as near to the centre as they can, and take no more than ``side_px`` PAN pixels.

    Args:
        step: MS pixel size, PAN px.
        offset: PAN coordinate of the corner of the first MS pixel.
        ms_size: MS pixels of the file.
        pan_size: PAN pixels of the file.
        centre_px: PAN coordinate of the centre of the window.
        side_px: largest size of the window, PAN px.
    """
    first = max(0, math.ceil(-offset / step - _EDGE))
    stop = min(ms_size, math.floor((pan_size - offset) / step + _EDGE))
    for count in range(min(stop - first, int(side_px / step + _EDGE)), 0, -1):
        start = min(max(round((centre_px - offset) / step - count / 2), first), stop - count)
        low, high = (offset + step * i for i in (start, start + count))
        pan = math.floor(low + _EDGE), math.ceil(high - _EDGE)
        if pan[1] - pan[0] <= side_px:
            return (start, start + count), pan
    raise GeometryError("PAN holds no whole MS pixel; give two images of the same place.", "ms")


_EDGE = 1e-6


def _degraded(folder: Path, work: Path) -> Case:
    """Writes the pair one level down; the truth is its MS image, in DN."""
    with open_pair(*_paths(folder)) as pair:
        case, geometry, dtype = _case(work, pair), pair.geometry, pair.out_dtype
        pixels = pair.read(pair.whole)
        units = Units.of([pixels], geometry, pair.ms.bands, _sensor(pair))
    level = units.level([pixels], CPU)
    below = reduced(replace(level, psf=level.psf.centred()))
    h, w = below.P.shape[-2:]
    for path, x, valid, unit, gsd in (
        (case.pan, below.P, below.P_valid, units.scale.pan_dn, 1),
        (case.ms, below.m, below.m_valid, units.scale.ms_dn, geometry.ratio),
    ):
        names = ["PAN"] if path == case.pan else case.names
        write(path, x[0].numpy() * unit, valid[0].numpy(), dtype, _ORIGIN @ Affine.scale(gsd, -gsd), names)
    judged = below.P_valid & masks.spread(below.m_valid.all(1, keepdim=True), geometry.ratio)
    return _checked(replace(case, truth=level.m[..., :h, :w] * units.scale.ms_dn, judged=judged))


_ORIGIN = Affine.translation(500000, 5000000)


def _with_truth(folder: Path, work: Path) -> Case:
    """Takes the pair as it is; its truth is gt.tif, in DN, where PAN and MS in its true place both hold data."""
    pan, ms = map(Path, _paths(folder))
    told = _tell(folder.name, pan, ms, work)
    with open_pair(str(pan), str(told)) as pair, open_source(str(folder / "gt.tif"), "reference", False) as gt:
        case = _case(work, pair)
        if (gt.dataset.shape, len(gt.bands)) != (pair.pan.dataset.shape, len(pair.ms.bands)):
            raise DataError(f"gt.tif has not the size of PAN and the bands of MS: {gt.dataset.shape}, {len(gt.bands)}.")
        truth, known = (torch.from_numpy(a)[None] for a in gt.read(pair.pan_grid.box))
        judged = known.all(1, keepdim=True) & covered(pair)
    return _checked(replace(case, pan=pan, ms=ms, told=told, truth=truth, judged=judged))


def covered(pair: Pair) -> torch.Tensor:
    """Returns where PAN and every MS band hold data: bool (1,1,H,W) on the grid of the PAN file."""
    pixels, g = pair.read(pair.whole), pair.geometry
    ms_valid = torch.from_numpy(pixels.ms_valid).all(0)[None, None]
    valid = torch.from_numpy(pixels.pan_valid)[None] & masks.spread(ms_valid, g.ratio)
    covered = torch.zeros(1, 1, pair.pan_grid.height, pair.pan_grid.width, dtype=torch.bool)
    covered[..., *g.out.slices] = valid[..., *g.out.moved(-g.canvas.y, -g.canvas.x).slices]
    return covered


def _tell(name: str, pan: Path, ms: Path, work: Path) -> Path:
    """Returns a copy of the MS file with its true geotransform in ``work``, or the file itself where none is known."""
    told = work / "told.tif"
    if name not in KNOWN_SHIFT_PX:
        return ms if ms.parent == work else _copied(ms, told, Affine.identity())
    with rasterio.open(pan) as file:
        at = file.transform
    return _copied(ms, told, at @ Affine.translation(*KNOWN_SHIFT_PX[name]) @ ~at)


def _copied(source: Path, target: Path, move: Affine) -> Path:
    """Copies a file with its place moved in the world."""
    with rasterio.open(source) as file:
        profile, values, names = file.profile, file.read(), file.descriptions
    profile.update(transform=move @ profile["transform"], photometric="MINISBLACK", alpha="NO")
    with rasterio.open(target, "w", **profile) as file:
        file.descriptions = names
        file.write(values)
    return target


def _case(work: Path, pair: Pair) -> Case:
    names = tuple(pair.clues.band_names[b - 1] for b in pair.ms.bands)
    ms = work / "ms.tif"
    return Case(work / "pan.tif", ms, ms, _sensor(pair).name, pair.geometry.ratio, names)


def _sensor(pair: Pair) -> Sensor:
    return sensor_for(AUTO, pair.clues)[0]


def _checked(case: Case) -> Case:
    """Returns the case itself where its pair is large enough to train on."""
    with open_pair(str(case.pan), str(case.ms)) as pair:
        check_size(pair)
    return case


def _paths(folder: Path) -> tuple[str, str]:
    return str(folder / "pan.tif"), str(folder / "ms.tif")


def _transforms(pair: Pair) -> tuple[Affine, Affine]:
    """Returns the geotransforms of PAN and MS; plain ones where the files have none."""
    if pair.georeferenced:
        return pair.pan_grid.transform, pair.ms_file.transform
    at = _ORIGIN @ Affine.scale(1, -1)
    return at, at @ Affine.scale(pair.geometry.ratio)


def _relative(pair: Pair, pan_at: Affine, ms_at: Affine) -> Affine:
    """Returns the map from MS to PAN corner coordinates; only steps and offsets."""
    to_pan, crs = ~pan_at @ ms_at, pair.ms_file.crs
    if abs(to_pan.b) + abs(to_pan.d) > 1e-3 or to_pan.a < 0 or to_pan.e < 0 or (crs and crs != pair.pan_grid.crs):
        raise GeometryError("One grid is rotated or in another CRS: no window of whole MS pixels can be cut.", "ms")
    return to_pan


def _moved(box: Box) -> Affine:
    return Affine.translation(box.x, box.y)


BUILDERS: dict[str, Callable[[Path, Path], Case]] = {"reduced": reduced_case, "full": full_case}
"""Level -> what makes its case of a pair."""
