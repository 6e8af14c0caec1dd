"""The panel: form, preview, run, progress, outcome, comparison."""

from __future__ import annotations

import os
from typing import Any, Callable

from qgis.core import Qgis, QgsApplication, QgsMapLayer, QgsMessageLog, QgsReferencedRectangle
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QFrame, QMessageBox, QScrollArea, QVBoxLayout, QWidget

from ...engine.language import tr
from .. import checks, environment
from ..parameters import EXTENT, MS, OUTPUT, PAN, PRESET
from ..swipe import SwipeTool
from .form import PairForm
from .preview import PreviewLayer, preview_box
from .progress import ProgressBlock
from .results import ResultBlock, words
from .session import ALGORITHM, TITLE, Session
from .texts import Button, Paragraph

INSTALL = "trapan:installengine"
LOOK_MS = 1000
"""Between two looks whether an engine has come, while there is none and the panel is seen."""


class Panel(QWidget):
    """What the dock holds.

    Args:
        iface: QGIS's interface.
    """

    def __init__(self, iface: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._iface, self._title = iface, ""
        self.session, self.preview_layer = Session(self), PreviewLayer()
        self.swipe = SwipeTool(iface.mapCanvas())
        self.form, self.progress, self.results = PairForm(), ProgressBlock(), ResultBlock()
        self.problem = Paragraph()
        self.install = Button(tr("In&stall engine…"), tr("Downloads what the training needs into the QGIS profile."))
        self.preview = Button(
            tr("Prev&iew here"), tr("Trains on the part of the scene that the map shows, and adds a temporary layer.")
        )
        self.whole = Button(
            tr("R&un on whole scene"),
            tr("Sharpens all that both images cover, in the background, and writes the output file."),
        )
        self.more = Button(tr("More settin&gs…"), tr("Opens the dialog of the algorithm with these values."))
        self._arrange()
        self._connect()
        self._look = QTimer(self)
        self._look.timeout.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Enables what makes sense now, and says why the rest does not."""
        problem = environment.quick_problem()
        self.problem.say(problem)
        can_install = QgsApplication.processingRegistry().algorithmById(INSTALL) is not None
        self.install.setVisible(bool(problem) and can_install)
        pair = all(box.currentLayer() is not None for box in (self.form.pan, self.form.ms))
        for button in (self.preview, self.whole):
            button.setEnabled(pair and not problem and not self.session.running)
        self.more.setEnabled(QgsApplication.processingRegistry().algorithmById(ALGORITHM) is not None)
        if problem and self.isVisible():
            self._look.start(LOOK_MS)
        else:
            self._look.stop()

    def showEvent(self, event) -> None:
        """Looks for the engine anew."""
        super().showEvent(event)
        self.refresh()

    def close_down(self) -> None:
        """Ends the run and the comparison, and removes the preview."""
        self._look.stop()
        self.session.stop()
        self.swipe.end()
        self.swipe.deleteLater()  # it belongs to the canvas, which stays
        self.preview_layer.close()

    def run_preview(self) -> None:
        """Trains on what the map shows."""
        values = self.form.values()
        settings = self._iface.mapCanvas().mapSettings()
        try:
            box = preview_box(values[PAN], values[MS], settings.visibleExtent(), settings.destinationCrs())
        except checks.Refused as exc:
            self._say(str(exc), Qgis.MessageLevel.Warning)
            return
        extent = QgsReferencedRectangle(box, values[PAN].crs())
        preview = {EXTENT: extent, PRESET: "fast", OUTPUT: self.preview_layer.new_path()}
        self._start(tr("Preview"), {**values, **preview}, self.preview_layer.show)

    def run_whole(self) -> None:
        """Sharpens the whole scene."""
        values = self.form.values()
        if not os.path.exists(values[OUTPUT]) or self._may_replace(values[OUTPUT]):
            self._start(tr("Whole scene"), values, None)

    def _start(self, title: str, values: dict[str, Any], show: Callable[[str], QgsMapLayer] | None) -> None:
        try:
            self.session.start(title, values, show)
        except checks.Refused as exc:
            self._say(str(exc), Qgis.MessageLevel.Warning)

    def _begin(self, title: str) -> None:
        self._title = title
        self.results.say("")
        self.progress.begin(title)
        if self.preview.hasFocus() or self.whole.hasFocus():
            self.more.setFocus()  # Qt would go on to Cancel, for a second press of the key to hit
        self.refresh()

    def _succeed(self, report: dict[str, Any], layer: QgsMapLayer) -> None:
        self._end(words(self._title, report), Qgis.MessageLevel.Success)
        self.results.propose(layer, self.form.ms.currentLayer())

    def _stop(self, reason: str, failed: bool) -> None:
        self._end(reason, Qgis.MessageLevel.Critical if failed else Qgis.MessageLevel.Info)

    def _end(self, sentence: str, level: Qgis.MessageLevel) -> None:
        self.progress.end()
        self.refresh()
        self._say(sentence, level)

    def _say(self, sentence: str, level: Qgis.MessageLevel) -> None:
        """Tells it in the panel, in the log and, as both may be hidden, its first line in the message bar."""
        self.results.say(sentence)
        QgsMessageLog.logMessage(sentence, TITLE, level)
        seconds = 0 if level == Qgis.MessageLevel.Critical else 10
        self._iface.messageBar().pushMessage(TITLE, sentence.split("\n")[0], level, seconds)

    def _may_replace(self, path: str) -> bool:
        question = tr("The file {} exists. Replace it?", path)
        yes = QMessageBox.StandardButton.Yes
        return QMessageBox.question(self, TITLE, question) == yes

    def _compare(self, on: bool, layer: QgsMapLayer | None, other: QgsMapLayer | None) -> None:
        if on and layer is not None:
            self.swipe.compare(layer, other)
        else:
            self.swipe.end()

    def _more(self) -> None:
        values = {name: value for name, value in self.form.values().items() if value}
        open_dialog(ALGORITHM, values)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        parts = [[self.problem, self.install], [self.form, self.more], [self.preview, self.whole], [self.progress]]
        for part in [*parts, [self.results]]:
            for widget in part:
                column.addWidget(widget)
            column.addSpacing(column.spacing())
        column.addStretch()

    def _connect(self) -> None:
        self.form.changed.connect(self.refresh)
        self.preview.clicked.connect(self.run_preview)
        self.whole.clicked.connect(self.run_whole)
        self.more.clicked.connect(self._more)
        self.install.clicked.connect(lambda: open_dialog(INSTALL, {}))
        self.progress.finish_asked.connect(self.session.finish_early)
        self.progress.cancel_asked.connect(self.session.cancel)
        self.results.compare_asked.connect(self._compare)
        self.swipe.activated.connect(lambda: self.results.comparing(True))
        self.swipe.deactivated.connect(lambda: self.results.comparing(False))
        self.session.began.connect(self._begin)
        self.session.told.connect(self.progress.tell)
        self.session.succeeded.connect(self._succeed)
        self.session.stopped.connect(self._stop)


def make_dock(iface: Any) -> QgsDockWidget:
    """Returns the dock; its ``panel`` scrolls where the window is low."""
    dock = QgsDockWidget(tr("TraPan"), iface.mainWindow())
    dock.setObjectName("TraPanPanel")  # QGIS stores its place under this name
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(Panel(iface))
    dock.setWidget(area)
    dock.panel = area.widget()
    return dock


def open_dialog(algorithm: str, values: dict[str, Any]) -> None:
    """Opens Processing's own dialog of an algorithm."""
    import processing  # only in the desktop, and only when it is wanted

    dialog = processing.createAlgorithmDialog(algorithm, values)
    if dialog is not None:
        dialog.show()
