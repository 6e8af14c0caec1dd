"""What the panel asks: the pair, a few settings, and where the result of the whole scene goes."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QWidget

from ...engine import job, sensors
from ...engine.language import tr
from .. import pairing
from ..parameters import DEVICE, MS, OUTPUT, PAN, PRESET, SENSOR


class PairForm(QWidget):
    """The fields; ``changed`` tells that another pair was chosen."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = False
        self._suggested = ""
        self.pan = layer_box(tr("The sharp single-band image."))
        self.ms = layer_box(tr("The coarse image as it was delivered, before any resampling."))
        self.sensor = _choice([sensors.AUTO, *sensors.SENSORS], sensors.AUTO, tr("'auto' recognises most sensors."))
        self.preset = _choice(
            list(job.PRESETS),
            job.Job.preset,
            tr("How long to train on the whole scene. A preview always takes 'fast'."),
        )
        self.device = _choice(list(job.DEVICES), job.Job.device, tr("'auto' takes a GPU where there is one."))
        self.output = _file_field()
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for title, field in (
            (tr("P&AN"), self.pan),
            (tr("&MS"), self.ms),
            (tr("Se&nsor"), self.sensor),
            (tr("Prese&t"), self.preset),
            (tr("&Device"), self.device),
            (tr("Output &file"), self.output),
        ):
            form.addRow(title, field)
        form.labelForField(self.output).setBuddy(self.output.lineEdit())
        for box in (self.pan, self.ms):
            box.layerChanged.connect(self._follow)
            box.activated.connect(self._choose)
        QgsProject.instance().legendLayersAdded.connect(self.propose)
        self.propose()

    def propose(self) -> None:
        """Chooses a pair among the project's layers, until there is one: what a run adds does not replace it."""
        pan, ms = self.pan.currentLayer(), self.ms.currentLayer()
        if pan and ms and (self._chosen or pairing.is_pair(pan, ms)):
            return
        pair = pairing.propose(pairing.layers_of_project())
        if pair:
            self.pan.setLayer(pair[0])
            self.ms.setLayer(pair[1])
        self._follow()

    def values(self) -> dict[str, Any]:
        """Returns the parameters of the algorithm."""
        return {
            PAN: self.pan.currentLayer(),
            MS: self.ms.currentLayer(),
            SENSOR: self.sensor.currentText(),
            PRESET: self.preset.currentText(),
            DEVICE: self.device.currentText(),
            OUTPUT: self.output.filePath().strip(),
        }

    def _choose(self) -> None:
        self._chosen = True

    def _follow(self) -> None:
        """Lets the suggested output follow MS, until the user has named another."""
        ms = self.ms.currentLayer()
        if ms is not None and self.output.filePath() == self._suggested:
            self._suggested = suggested_output(ms)
            self.output.setFilePath(self._suggested)
        self.changed.emit()


def suggested_output(ms: QgsRasterLayer) -> str:
    """Returns a path beside the MS file, or in the home folder where MS lies in no folder that can be written."""
    source = Path(ms.source().split("|")[0])
    folder = source.parent if source.is_file() and os.access(source.parent, os.W_OK) else Path.home()
    return str(folder / f"{source.stem}_sharp.tif")


def layer_box(help_text: str) -> QgsMapLayerComboBox:
    """Returns a choice among the project's rasters that may be narrower than their names."""
    box = QgsMapLayerComboBox()
    box.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
    box.setToolTip(help_text)
    return _narrow(box)


def _choice(options: list[str], default: str, help_text: str) -> QComboBox:
    box = QComboBox()
    box.addItems(options)
    box.setCurrentText(default)
    box.setToolTip(help_text)
    return _narrow(box)


def _narrow(box: QComboBox) -> QComboBox:
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    return box


def _file_field() -> QgsFileWidget:
    field = QgsFileWidget()
    field.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
    field.setFilter("GeoTIFF (*.tif)")
    field.lineEdit().setMinimumWidth(16 * field.fontMetrics().averageCharWidth())  # a long label goes above it then
    field.setConfirmOverwrite(False)  # asked once, at the start, also for a typed name
    field.setToolTip(tr("Where the result of the whole scene is written; a preview goes to a temporary file."))
    return field
