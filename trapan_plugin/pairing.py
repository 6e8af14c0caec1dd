"""Which layers of the project make a pair: a single-band raster over a multi-band one with larger pixels."""

from __future__ import annotations

from collections.abc import Iterable

from qgis import utils
from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsRectangle

from . import checks
from .parameters import MS, PAN

Pair = tuple[QgsRasterLayer, QgsRasterLayer]
THEMATIC = ("singlebandpseudocolor", "paletted", "hillshade", "contour")
"""How maps are drawn, and images are not: a quality map has the pixels of MS, but is none."""


def propose(layers: Iterable[QgsMapLayer]) -> Pair | None:
    """Returns PAN and MS, or None where no two layers make a pair.

    Of several pairs it is the one with the largest part of the smaller image in common, of equal ones the first.

    Args:
        layers: in the order of preference.
    """
    rasters = [layer for layer in layers if isinstance(layer, QgsRasterLayer) and layer.isValid()]
    fitting = [(pan, ms) for pan in rasters for ms in rasters if is_pair(pan, ms)]
    fitting.sort(key=lambda pair: min(map(rasters.index, pair)))
    return max(fitting, key=lambda pair: round(_common_share(*pair), 2), default=None)


def propose_result(layers: Iterable[QgsMapLayer], pan: QgsRasterLayer, ms: QgsRasterLayer) -> QgsRasterLayer | None:
    """Returns what may have been made of a pair: the first layer with the pixels of PAN and the bands of MS."""
    for layer in layers:
        if isinstance(layer, QgsRasterLayer) and layer.isValid() and checks.colours(layer) == checks.colours(ms):
            alike = layer.rasterUnitsPerPixelX() / (pan.rasterUnitsPerPixelX() or 1.0)
            if layer.crs() == pan.crs() and abs(alike - 1) < 0.01 and layer.extent().intersects(pan.extent()):
                return layer
    return None


def layers_of_project() -> list[QgsMapLayer]:
    """Returns the layers as the layer panel shows them, the active one first."""
    layers = QgsProject.instance().layerTreeRoot().layerOrder()
    active = utils.iface.activeLayer() if utils.iface else None
    return sorted(layers, key=lambda layer: layer is not active)


def is_pair(pan: QgsRasterLayer, ms: QgsRasterLayer) -> bool:
    """Returns whether two layers can be PAN and MS of one scene."""
    if pan is ms or checks.colours(pan) != 1 or checks.colours(ms) < 2:
        return False
    if any(layer.renderer().type() in THEMATIC for layer in (pan, ms)):
        return False
    try:
        for layer, name in ((pan, PAN), (ms, MS)):
            checks.gdal_path(layer, name)
        checks.check_pair(pan, ms)
    except checks.Refused:
        return False
    finer = checks.ratio_of(pan, ms) >= checks.RATIO_FROM  # what lies on the grid of PAN is most likely a result
    return finer and not checks.common_area(pan, ms).isEmpty()


def _common_share(pan: QgsRasterLayer, ms: QgsRasterLayer) -> float:
    common, covered = checks.common_area(pan, ms), checks.ms_extent_in_crs_of(pan, ms) or QgsRectangle()
    return _area(common) / (min(_area(covered), _area(pan.extent())) or 1.0)


def _area(box: QgsRectangle) -> float:
    return box.width() * box.height()
