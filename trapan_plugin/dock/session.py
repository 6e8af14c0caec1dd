"""The panel's runs, without widgets: one at a time, in the background, until its layer is on the map."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMapLayer,
    QgsMessageLog,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from ...engine import events
from ...engine.language import tr
from .. import checks, worker
from ..algorithms.base import failure
from ..parameters import MS, PAN
from ..task import EngineTask
from .preview import put_on_top

ALGORITHM = "trapan:zeroshotpansharpen"
TITLE = "TraPan"
TICK_MS = 100


class Session(QObject):
    """Starts a run, tells of it on the main thread, and brings its result onto the map.

    Signals:
        began: a run started; its title.
        told: an event of the engine.
        succeeded: a run ended with a result; its report and its layer.
        stopped: a run ended without one; why, in words, and whether that is a failure or was asked for.
    """

    began = pyqtSignal(str)
    told = pyqtSignal(dict)
    succeeded = pyqtSignal(dict, object)
    stopped = pyqtSignal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: EngineTask | None = None  # a task without a Python reference is collected while it runs
        self._show: Callable[[str], QgsMapLayer] = put_result
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._drain)
        QCoreApplication.instance().aboutToQuit.connect(self.stop)

    @property
    def running(self) -> bool:
        """Whether a run is going on."""
        return self._task is not None

    def start(self, title: str, values: dict[str, Any], show: Callable[[str], QgsMapLayer] | None = None) -> None:
        """Starts a run.

        Args:
            title: for the task bar.
            values: the parameters of the algorithm.
            show: puts the result on the map, given its path.

        Raises:
            checks.Refused: a run is going on, or the parameters cannot work.
        """
        if self.running:
            raise checks.Refused("", tr("A run is going on. Wait for its end, or cancel it."))
        algorithm = _prepared(values)
        task = EngineTask(title, algorithm.request, algorithm.style)
        task.setDependentLayers([values[PAN], values[MS]])
        task.taskCompleted.connect(self._finish)
        task.taskTerminated.connect(self._finish)
        self._task, self._show = task, show or put_result
        self.began.emit(title)
        self._timer.start(TICK_MS)
        QgsApplication.taskManager().addTask(task)

    def finish_early(self) -> None:
        """Has the training end at its next step; the result is the best so far."""
        if self._task is not None:
            self._task.finish_early()

    def cancel(self) -> None:
        """Ends the run; nothing is left of it."""
        if self._task is not None:
            self._task.cancel()

    def stop(self) -> None:
        """Cancels and waits until the process is gone: QGIS, or this code, is about to go too."""
        if self._task is not None:
            self._task.cancel()
            self._task.wait_for_thread()

    def _finish(self) -> None:
        task, self._task = self._task, None
        if task is None:
            return
        self._timer.stop()
        self._tell_all(task)
        if task.report:
            self.succeeded.emit(task.report, self._show(task.request.job.out))
        elif task.error is None or isinstance(task.error, worker.WorkerCancelled):
            self.stopped.emit(tr("Cancelled; nothing was written."), False)
        else:
            failed = isinstance(task.error, worker.WorkerFailed)
            self.stopped.emit(failure(task.error) if failed else str(task.error), True)

    def _drain(self) -> None:
        if self._task is not None:
            self._tell_all(self._task)

    def _tell_all(self, task: EngineTask) -> None:
        while not task.events.empty():
            event = task.events.get()
            _log(event)
            self.told.emit(event)


def put_result(path: str) -> QgsMapLayer:
    """Returns the layer of a file: the one that the project has, read anew, or a new one on top of the map."""
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and layer.source() == path:
            layer.dataProvider().reloadData()
            layer.triggerRepaint()
            return layer
    layer = QgsRasterLayer(path, Path(path).stem)  # the .qml beside it brings the style
    put_on_top(layer)
    return layer


def _prepared(values: dict[str, Any]) -> Any:
    """Returns the algorithm with its Request, all checks passed.

    Raises:
        checks.Refused: one did not.
    """
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().algorithmById(ALGORITHM).create()
    ok, message = algorithm.checkParameterValues(values, context)
    if not ok:
        raise checks.Refused("", message)
    try:
        algorithm.prepareAlgorithm(values, context, QgsProcessingFeedback())
    except QgsProcessingException as exc:
        raise checks.Refused("", str(exc)) from exc
    return algorithm


def _log(event: events.Event) -> None:
    """Keeps what the engine says in the message log."""
    if event["event"] in (events.INFO, events.WARNING):
        level = Qgis.MessageLevel.Warning if event["event"] == events.WARNING else Qgis.MessageLevel.Info
        QgsMessageLog.logMessage(event["message"], TITLE, level)
