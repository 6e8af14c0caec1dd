"""How far a run is, and the two ways to end it."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from ...engine import events
from ...engine.language import tr
from ..task import time_left
from .curve import STAGES, LossCurve
from .texts import Button, Paragraph


class ProgressBlock(QWidget):
    """Stage in words, percent, time left, loss curve, and the buttons of a run.

    Signals:
        finish_asked: keep the best so far.
        cancel_asked: keep nothing.
    """

    finish_asked = pyqtSignal()
    cancel_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage, self.left = Paragraph(), QLabel()
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("Progress of the run"))
        self.curve = LossCurve()
        self.finish = Button(
            tr("Stop and &keep the best so far"), tr("Ends the training now and writes the result that it has reached.")
        )
        self.cancel = Button(tr("Cance&l"), tr("Ends the run and writes nothing."))
        self.finish.clicked.connect(self._ask_to_finish)
        self.cancel.clicked.connect(self._ask_to_cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.stage, self.bar, self.left, self.curve, self.finish, self.cancel):
            column.addWidget(widget)
        self._title, self._asked = "", False
        self.hide()

    def begin(self, title: str) -> None:
        """Shows a run that has just started."""
        self.stage.say(tr("{}: starting the engine", title))
        self.left.clear()
        self.bar.setRange(0, 0)  # busy: nothing is known yet
        self.curve.clear()
        self.finish.setEnabled(False)
        self.cancel.setEnabled(True)
        self._title, self._asked = title, False
        self._show_run(True)
        self.show()

    def end(self) -> None:
        """Leaves the curve of the run that has ended, where it has one."""
        self._show_run(False)
        self.setVisible(not self.curve.empty)

    def tell(self, event: events.Event) -> None:
        """Shows an event of the engine."""
        if event["event"] != events.PROGRESS:
            return
        self.bar.setRange(0, 100)
        self.bar.setValue(int(100 * event["fraction"]))
        self.curve.add(event["stage"], event["loss"])
        left = event["seconds_left"]
        self.left.setText("" if left is None else time_left(left))
        self.finish.setEnabled(event["stage"] in STAGES and not self._asked)
        if not self._asked or event["stage"] not in STAGES:
            self.stage.say(tr("{}: {}", self._title, events.stage_title(event["stage"])))

    def _show_run(self, going_on: bool) -> None:
        for widget in (self.stage, self.bar, self.left, self.finish, self.cancel):
            widget.setVisible(going_on)

    def _ask_to_finish(self) -> None:
        self._asked = True
        self.finish.setEnabled(False)
        self.stage.say(tr("Ending the training; the best so far is kept."))
        self.finish_asked.emit()

    def _ask_to_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.finish.setEnabled(False)
        self.stage.say(tr("Cancelling."))
        self.cancel_asked.emit()
