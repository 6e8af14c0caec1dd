"""What can be known of a pair before the engine starts: cheap, from the open layers, one sentence each."""

from __future__ import annotations

import os
from collections.abc import Sequence

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsProject, QgsRasterLayer, QgsRectangle

from ..engine.language import tr

RATIO_FROM, RATIO_TO = 1.5, 8.5
"""Rough on purpose, as it is measured on bounding boxes; the engine decides on the grids."""


class Refused(Exception):
    """Raised when a parameter cannot work.

    Args:
        name: the parameter, or an empty text where none alone is at fault.
        message: what was found, what was expected, what to do.
    """

    def __init__(self, name: str, message: str) -> None:
        super().__init__(f"{name}: {message}" if name else message)


def gdal_path(layer: QgsRasterLayer, name: str) -> str:
    """Returns what GDAL opens; another process sees files, not QGIS's layers."""
    if layer.providerType() != "gdal":
        raise Refused(
            name,
            tr(
                "The layer '{}' comes from the provider '{}', not from a file; export it to a GeoTIFF first.",
                layer.name(),
                layer.providerType(),
            ),
        )
    source = layer.source().split("|option:")[0].split("|credential:")[0]
    return os.path.abspath(source) if os.path.exists(source) else source


def check_pan_band(pan: QgsRasterLayer, band: int) -> None:
    """Refuses a band that PAN does not have, and a choice that was not made."""
    if band > pan.bandCount():
        raise Refused("PAN_BAND", tr("PAN has no band {}; it has {}.", band, pan.bandCount()))
    if band == 0 and colours(pan) > 1:
        raise Refused(
            "PAN",
            tr(
                "The image has {} bands; expected one. Choose it with PAN_BAND, or are PAN and MS swapped?",
                pan.bandCount(),
            ),
        )


def colours(layer: QgsRasterLayer) -> int:
    """Returns the number of bands without alpha, which a single PAN band may bring along."""
    provider = layer.dataProvider()
    alphas = [b for b in range(1, layer.bandCount() + 1) if provider.colorInterpretationName(b) == "Alpha"]
    return layer.bandCount() - len(alphas)


def check_bands(ms: QgsRasterLayer, bands: Sequence[int]) -> None:
    """Refuses bands that MS does not have; QGIS itself does not look."""
    for band in bands:
        if not 1 <= band <= ms.bandCount():
            raise Refused("BANDS", tr("MS has no band {}; it has {}.", band, ms.bandCount()))
    if len(set(bands)) < len(bands):
        raise Refused("BANDS", tr("One band is named twice; name each once."))


def check_output(out: str, inputs: Sequence[str], name: str = "OUTPUT") -> None:
    """Refuses an output that is no GeoTIFF, or that would destroy an input; ``name`` is its parameter."""
    if not out.lower().endswith((".tif", ".tiff")):
        raise Refused(name, tr("The output {} is no GeoTIFF; give a file name that ends in .tif.", out))
    if any(os.path.exists(path) and os.path.exists(out) and os.path.samefile(out, path) for path in inputs):
        raise Refused(name, tr("The output {} is one of the inputs; choose another name.", out))


def check_pair(pan: QgsRasterLayer, ms: QgsRasterLayer) -> None:
    """Refuses two images that show different places, or whose pixel sizes do not make a PAN/MS pair."""
    covered = ms_extent_in_crs_of(pan, ms)
    if covered is None:
        return
    if not covered.intersects(pan.extent()):
        raise Refused(
            "MS",
            tr(
                "PAN ({}) and MS ({}) do not overlap; give two images of the same place.",
                pan.extent().toString(0),
                covered.toString(0),
            ),
        )
    _check_ratio(ratio_of(pan, ms))


def ratio_of(pan: QgsRasterLayer, ms: QgsRasterLayer) -> float:
    """Returns how many times as large the MS pixels are as the PAN pixels; 0 where a CRS is unknown."""
    covered = ms_extent_in_crs_of(pan, ms)
    return 0.0 if covered is None else (covered.width() / ms.width()) / (pan.extent().width() / pan.width())


def common_area(pan: QgsRasterLayer, ms: QgsRasterLayer) -> QgsRectangle:
    """Returns what both layers cover, in the CRS of PAN; empty where a CRS is unknown."""
    covered = ms_extent_in_crs_of(pan, ms)
    return QgsRectangle() if covered is None else covered.intersect(pan.extent())


def _check_ratio(ratio: float) -> None:
    enlarged = 0.9 < ratio < 1.1  # perhaps by repeating pixels, which the engine undoes; it looks at the pixels
    if enlarged or RATIO_FROM <= ratio <= RATIO_TO:
        return
    found = tr("The MS pixels are {:.2f} times as large as the PAN pixels; expected 2 to 8 times.", ratio)
    todo = tr("Are PAN and MS swapped?") if ratio < 1 else tr("Give an MS image of the same sensor.")
    raise Refused("MS", f"{found} {todo}")


def ms_extent_in_crs_of(pan: QgsRasterLayer, ms: QgsRasterLayer) -> QgsRectangle | None:
    """Returns the extent of MS in the CRS of PAN, or None where that is unknown: then the engine decides.

    Where neither has a CRS both are taken to have the same, unless they count in pixels.
    """
    known = pan.crs().isValid(), ms.crs().isValid()
    if not any(known):
        in_pixels = pan.rasterUnitsPerPixelX() == ms.rasterUnitsPerPixelX() == 1
        return None if in_pixels else ms.extent()
    if not all(known):
        return None
    transform = QgsCoordinateTransform(ms.crs(), pan.crs(), QgsProject.instance())
    try:
        return transform.transformBoundingBox(ms.extent())
    except QgsCsException as exc:
        raise Refused(
            "MS",
            tr("QGIS knows no transformation from the CRS of MS to that of PAN; reproject MS first. ({})", exc),
        ) from exc
