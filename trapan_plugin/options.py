"""TraPan's page in Settings > Options: which interpreter runs the engine, whether it works, and where it lies."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsApplication, QgsSettings, QgsTask
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QMessageBox, QPushButton, QVBoxLayout, QWidget

from ..engine.language import tr
from . import environment, place, settings, worker
from .installation import summary


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page each time the dialog opens.

    Args:
        install: opens the dialog of Install Engine.
    """

    def __init__(self, install: Callable[[], None]) -> None:
        super().__init__("TraPan", QIcon(settings.ICON))
        self._install = install

    def createWidget(self, parent: QWidget | None = None) -> QgsOptionsPageWidget:
        """Called by QGIS, which owns the page."""
        return OptionsPage(self._install, parent)


class OptionsPage(QgsOptionsPageWidget):
    """The page.

    Args:
        install: opens the dialog of Install Engine.
        parent: the dialog.
    """

    def __init__(self, install: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._install = install
        self._job: _Job | None = None
        self.python = QgsFileWidget()
        self.python.setFilePath(QgsSettings().value(settings.PYTHON, "", str))
        self.python.lineEdit().setPlaceholderText(tr("found by TraPan"))
        self.python.setFocusProxy(self.python.lineEdit())
        self.python.setToolTip(tr("The Python of an environment that has PyTorch and rasterio. Usually left empty."))
        self.test, self.install, self.remove = map(QPushButton, (tr("&Test"), tr("I&nstall…"), tr("&Remove")))
        self.test.clicked.connect(self._start_test)
        self.install.clicked.connect(self._open_installer)
        self.install.setToolTip(tr("Saves the options, closes this window and opens Install Engine."))
        self.remove.clicked.connect(self._ask_to_remove)
        self.result, self.size = _text(), _text()
        self._lay_out()
        self._run(lambda cancelled: _size(), self._show_size)

    def apply(self) -> None:
        """Called by QGIS at OK."""
        QgsSettings().setValue(settings.PYTHON, self.python.filePath().strip())

    def hideEvent(self, event: Any) -> None:
        """Ends what still runs when the page is left."""
        if self._job is not None and not sip.isdeleted(self._job):
            self._job.cancel()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.addRow(tr("&Interpreter"), self.python)
        if os.environ.get(environment.VARIABLE):
            form.addRow("", _text(tr("The environment variable {} is set and takes precedence.", environment.VARIABLE)))
        form.addRow("", _row(self.test))
        form.addRow(tr("Result"), self.result)
        form.labelForField(self.result).setAlignment(Qt.AlignmentFlag.AlignTop)  # beside the first of its lines
        form.addRow(tr("Folder of the engine"), _text(str(place.place().finished)))
        form.addRow(tr("Size on disk"), self.size)
        form.addRow("", _row(self.install, self.remove))
        outer = QVBoxLayout(self)
        outer.addLayout(form)
        outer.addStretch()

    def _start_test(self) -> None:
        self.result.setText(tr("Testing…"))
        named = self.python.filePath().strip()
        paths = [Path(named).expanduser()] if named else [candidate.path for candidate in environment.candidates()]
        self._run(lambda cancelled: _first_that_works(paths, cancelled), self.result.setText)

    def _open_installer(self) -> None:
        install, window = self._install, self.window()
        if hasattr(window, "accept"):
            window.accept()  # it is modal: the installer behind it could not be used
        install()

    def _ask_to_remove(self) -> None:
        question = tr("Delete TraPan's own environment {}?", place.place().finished)
        yes = QMessageBox.StandardButton.Yes
        if QMessageBox.question(self, "TraPan", question) == yes:
            self.size.setText(tr("Removing…"))
            self._run(lambda cancelled: _remove(), self._show_size)

    def _show_size(self, answer: str) -> None:
        self.size.setText(answer)
        self.remove.setEnabled(place.place().finished.exists())

    def _run(self, work: Callable[[Callable[[], bool]], str], show: Callable[[str], None]) -> None:
        """Has the work done in the background and its answer, or what stopped it, shown while the page is there."""
        self._job = _Job(work, lambda answer: None if sip.isdeleted(self) else show(answer))
        QgsApplication.taskManager().addTask(self._job)


class _Job(QgsTask):
    """Does something whose answer is a text."""

    running: set[_Job] = set()
    """A task without a Python reference is collected while it runs."""

    def __init__(self, work: Callable[[Callable[[], bool]], str], done: Callable[[str], None]) -> None:
        super().__init__("TraPan", QgsTask.Flag.CanCancel)
        self._work, self._done, self._answer = work, done, ""
        self.running.add(self)

    def run(self) -> bool:
        """Called in a pool thread."""
        try:
            self._answer = self._work(self.isCanceled)
        except (worker.WorkerFailed, worker.WorkerCancelled, place.InstallFailed, OSError) as exc:
            self._answer = str(exc)
        return True

    def finished(self, ok: bool) -> None:
        """Called on the main thread."""
        self.running.discard(self)
        self._done(self._answer)


def _size() -> str:
    folder = place.place().finished
    return tr("{} MB", place.size_mb(folder)) if folder.exists() else tr("not installed")


def _remove() -> str:
    place.remove()
    return _size()


def _first_that_works(paths: list[Path], cancelled: Callable[[], bool]) -> str:
    reasons = []
    for path in paths:
        try:
            found = worker.self_test(str(path), str(settings.PLUGIN_ROOT), cancelled)
        except worker.WorkerFailed as exc:
            reasons.append(f"{path}: {exc.message}")
        else:
            return "\n".join([str(path), *summary(found)])
    return "\n".join(reasons) or environment.quick_problem()


def _text(words: str = "") -> QLabel:
    """Returns a text of several lines that can be selected, with the mouse and with the keyboard."""
    label = QLabel(words)
    label.setWordWrap(True)
    flags = Qt.TextInteractionFlag
    label.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
    return label


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return row
