"""Where a preview trains, and the one temporary layer that shows what came of it."""

from __future__ import annotations

import shutil
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)

from ...engine.language import tr
from .. import checks

LEAST_PX = 320
"""Smallest side of a preview in PAN pixels: above what the engine needs to train at the largest ratio, 8."""
MOST_PX = 1024
"""Largest side of a preview in PAN pixels: ready within a minute on two cores."""


def preview_box(
    pan: QgsRasterLayer, ms: QgsRasterLayer, shown: QgsRectangle, crs: QgsCoordinateReferenceSystem
) -> QgsRectangle:
    """Returns the area to train on, in the CRS of PAN: what the map shows of the pair, at a size that takes seconds.

    Args:
        pan: the panchromatic layer.
        ms: the multispectral layer.
        shown: what the map shows.
        crs: the CRS of the map.

    Raises:
        checks.Refused: the map shows nothing of what both images cover.
    """
    common = pan.extent().intersect(checks.ms_extent_in_crs_of(pan, ms) or ms.extent())
    try:
        seen = QgsCoordinateTransform(crs, pan.crs(), QgsProject.instance()).transformBoundingBox(shown)
    except QgsCsException:  # the map shows more of the earth than the CRS of PAN can describe
        seen = common
    box = common.intersect(seen)
    if box.isEmpty():
        raise checks.Refused("", tr("The map shows no place that both PAN and MS cover. Move the map there first."))
    pixel_x, pixel_y = pan.extent().width() / pan.width(), pan.extent().height() / pan.height()
    x = _span(box.center().x(), box.width(), pixel_x, common.xMinimum(), common.xMaximum())
    y = _span(box.center().y(), box.height(), pixel_y, common.yMinimum(), common.yMaximum())
    return QgsRectangle(x[0], y[0], x[1], y[1])


def _span(centre: float, wanted: float, pixel: float, low: float, high: float) -> tuple[float, float]:
    """Returns one side of the box: its size within the limits, about its centre where low and high allow it."""
    size = min(max(wanted, LEAST_PX * pixel), MOST_PX * pixel, high - low)
    start = min(max(centre - size / 2, low), high - size)
    return start, start + size


class PreviewLayer:
    """The layer "TraPan preview": at most one, on top of the map; its file goes with it."""

    def __init__(self) -> None:
        self._layer_id = ""
        self._folder: Path | None = None
        QgsProject.instance().layersRemoved.connect(self._tidy)

    @staticmethod
    def new_path() -> str:
        """Returns a path in a fresh temporary folder."""
        return QgsProcessingUtils.generateTempFilename("preview.tif")

    def show(self, path: str) -> QgsRasterLayer:
        """Puts the file on the map, with the style that lies beside it, in place of the preview before."""
        self.remove()
        layer = QgsRasterLayer(path, tr("TraPan preview"))
        self._layer_id, self._folder = layer.id(), Path(path).parent
        put_on_top(layer)
        return layer

    def remove(self) -> None:
        """Takes the layer off the map and deletes its file."""
        if self._layer_id:
            QgsProject.instance().removeMapLayer(self._layer_id)

    def close(self) -> None:
        """Removes the layer and listens no longer."""
        self.remove()
        QgsProject.instance().layersRemoved.disconnect(self._tidy)

    def _tidy(self, removed: list[str]) -> None:
        if self._layer_id in removed and self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)  # QGIS empties its temporary folder at the end anyway
            self._layer_id, self._folder = "", None


def put_on_top(layer: QgsRasterLayer) -> None:
    """Adds a layer to the project above all others, where it is seen whatever else is on the map."""
    project = QgsProject.instance()
    project.addMapLayer(layer, False)
    project.layerTreeRoot().insertLayer(0, layer)
