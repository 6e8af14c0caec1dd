"""Sharpening from the Raster menu: a small dialog, then a background task that adds the layer when it ends."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMapLayerProxyModel,
    QgsMessageLog,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QMessageBox

from ..engine import events, job
from . import worker
from .algorithms.base import failure
from .i18n import tr
from .parameters import MS, OUTPUT, PAN, PRESET
from .task import EngineTask

ALGORITHM = "trapan:zeroshotpansharpen"
TITLE = "TraPan"


class PairDialog(QDialog):
    """Asks for what has no good default."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Zero-shot Pansharpen in the background"))
        self.pan, self.ms = QgsMapLayerComboBox(), QgsMapLayerComboBox()
        for box in (self.pan, self.ms):
            box.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self._propose_pair()
        self.preset = QComboBox()
        self.preset.addItems(list(job.PRESETS))
        self.preset.setCurrentText(job.Job.preset)
        self.output = QgsFileWidget()
        self.output.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.output.setFilter("GeoTIFF (*.tif)")
        self.output.setConfirmOverwrite(False)  # asked once, also for a typed name: see Background.ask
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(tr("Panchromatic image (PAN)"), self.pan)
        form.addRow(tr("Multispectral image (MS)"), self.ms)
        form.addRow(tr("Preset"), self.preset)
        form.addRow(tr("Output file"), self.output)
        form.addRow(buttons)

    def _propose_pair(self) -> None:
        """Chooses the first layer with one band for PAN and the first with several for MS."""
        for box, wanted in ((self.pan, lambda bands: bands == 1), (self.ms, lambda bands: bands > 1)):
            fitting = [box.layer(i) for i in range(box.count()) if wanted(box.layer(i).bandCount())]
            if fitting:
                box.setLayer(fitting[0])

    def values(self) -> dict[str, Any]:
        """Returns the algorithm's parameters."""
        return {
            PAN: self.pan.currentLayer(),
            MS: self.ms.currentLayer(),
            PRESET: self.preset.currentText(),
            OUTPUT: self.output.filePath(),
        }


class Background:
    """The tasks that were started from the menu."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._tasks: set[EngineTask] = set()  # a task without a Python reference is collected while it runs
        QCoreApplication.instance().aboutToQuit.connect(self.stop)

    def ask(self) -> None:
        """Opens the dialog and starts what it asks for."""
        dialog = PairDialog(self._iface.mainWindow())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            values = dialog.values()
            if not os.path.exists(values[OUTPUT]) or self._may_replace(values[OUTPUT]):
                self.start(values)

    def start(self, values: dict[str, Any]) -> None:
        """Starts a task, or says why not.

        Args:
            values: the algorithm's parameters.
        """
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        algorithm = QgsApplication.processingRegistry().algorithmById(ALGORITHM).create()
        ok, message = algorithm.checkParameterValues(values, context)
        if not ok:
            self._say(message, Qgis.MessageLevel.Critical)
            return
        try:
            algorithm.prepareAlgorithm(values, context, QgsProcessingFeedback())
        except QgsProcessingException as exc:
            self._say(str(exc), Qgis.MessageLevel.Critical)
            return
        task = EngineTask(algorithm.displayName(), algorithm.request, algorithm.style)
        task.on_event = _log
        task.setDependentLayers([values[PAN], values[MS]])
        task.taskCompleted.connect(lambda: self._show(task))
        task.taskTerminated.connect(lambda: self._explain(task))
        self._tasks.add(task)
        QgsApplication.taskManager().addTask(task)

    def stop(self) -> None:
        """Cancels every task."""
        for task in list(self._tasks):
            task.cancel()

    def _show(self, task: EngineTask) -> None:
        self._tasks.discard(task)
        layer = QgsRasterLayer(
            task.request.job.out, Path(task.request.job.out).stem
        )  # the .qml beside it brings the style
        QgsProject.instance().addMapLayer(layer)
        seconds = task.report["seconds"]["total"]
        self._say(tr("{} is ready after {:.0f} s.").format(layer.name(), seconds), Qgis.MessageLevel.Success)

    def _explain(self, task: EngineTask) -> None:
        self._tasks.discard(task)
        if task.error is None or isinstance(task.error, worker.WorkerCancelled):
            self._say(tr("Cancelled; nothing was written."), Qgis.MessageLevel.Info)
        elif isinstance(task.error, worker.WorkerFailed):
            self._say(failure(task.error), Qgis.MessageLevel.Critical)
        else:
            self._say(str(task.error), Qgis.MessageLevel.Critical)

    def _may_replace(self, path: str) -> bool:
        question = tr("The file {} exists. Replace it?").format(path)
        yes = QMessageBox.StandardButton.Yes
        return QMessageBox.question(self._iface.mainWindow(), TITLE, question) == yes

    def _say(self, message: str, level: Qgis.MessageLevel) -> None:
        QgsMessageLog.logMessage(message, TITLE, level)
        self._iface.messageBar().pushMessage(TITLE, message, level, 0 if level == Qgis.MessageLevel.Critical else 10)


def _log(event: events.Event) -> None:
    """Keeps what the engine says in the message log, which is safe from any thread; progress is in the task bar."""
    if event["event"] in (events.INFO, events.WARNING):
        level = Qgis.MessageLevel.Warning if event["event"] == events.WARNING else Qgis.MessageLevel.Info
        QgsMessageLog.logMessage(event["message"], TITLE, level)
