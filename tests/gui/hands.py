"""Inside QGIS: the hands and eyes of a user. Mouse and keyboard are real events of the X server."""

import json
import os
import subprocess
import time
import traceback
from pathlib import Path

from qgis.PyQt.QtCore import QPoint, QRect, Qt, QTimer
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QMessageBox, QScrollArea
from qgis.utils import iface

TASK = json.loads(os.environ["TRAPAN_TOUR"])
LOOK_MS = 20


class Notes:
    """What was found, written down at once: QGIS may not live to tell."""

    def __init__(self):
        self.found = {"steps": [], "numbers": {}, "shots": []}

    def step(self, title):
        self.found["steps"].append([title, round(time.monotonic() - START, 1)])
        self.write()

    def number(self, name, value):
        self.found["numbers"][name] = value
        self.write()

    def write(self):
        Path(TASK["notes"]).write_text(json.dumps(self.found))


START, NOTES = time.monotonic(), Notes()


class Until:
    """What a tour yields to wait for something.

    Args:
        condition: asked until it is true.
        seconds: after which the tour has failed.
        what: that did not happen, in words.
    """

    def __init__(self, condition, seconds, what):
        self.condition, self.what, self.end = condition, what, time.monotonic() + seconds

    def met(self):
        if self.condition():
            return True
        if time.monotonic() > self.end:
            raise TimeoutError(f"did not happen in time: {self.what}")
        return False


class Guide:
    """Walks through a generator: each yield is a wait, in seconds or an Until. Modal windows do not stop it."""

    def __init__(self, tour, leave):
        self._tour, self._leave, self._wait = tour, leave, None
        self._timer = QTimer()
        self._timer.timeout.connect(self._go_on)
        self._timer.start(LOOK_MS)

    def _go_on(self):
        try:
            if self._wait is None or self._wait.met():
                wait = next(self._tour)
                self._wait = wait if isinstance(wait, Until) else _pause(wait)
        except StopIteration:
            self._timer.stop()
        except BaseException:
            NOTES.found["failed"] = traceback.format_exc()
            self._timer.stop()
            shot("failed")
            NOTES.write()
            self._leave()


class Pauses:
    """The longest time in which the main loop did nothing, in milliseconds, since ``begin``."""

    def __init__(self):
        self._timer, self.longest_ms, self._last = QTimer(), 0.0, 0.0
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def begin(self):
        self.longest_ms, self._last = 0.0, time.monotonic()
        self._timer.start(5)

    def end(self):
        self._timer.stop()
        return round(self.longest_ms, 1)

    def forget(self):
        """What has just been done was the test's own."""
        self._last = time.monotonic()

    def _tick(self):
        now = time.monotonic()
        self.longest_ms, self._last = max(self.longest_ms, 1000 * (now - self._last)), now


PAUSES = Pauses()


def _pause(seconds):
    end = time.monotonic() + seconds
    return Until(lambda: time.monotonic() >= end, seconds + 1, "a pause")


def shot(name, widget=None):
    """Saves the screen as it is, or the part of it that a widget covers."""
    screen = QApplication.primaryScreen()
    picture = screen.grabWindow(0)
    if widget is not None:
        ratio, corner = picture.devicePixelRatio(), widget.mapToGlobal(QPoint(0, 0))
        box = QRect(corner, widget.size())
        if widget.isWindow():
            box = widget.frameGeometry()
        picture = picture.copy(QRect(box.topLeft() * ratio, box.size() * ratio))
    picture.save(os.path.join(TASK["shots"], f"{name}.png"))
    NOTES.found["shots"].append(name)
    PAUSES.forget()


def keys(*names):
    """Presses keys, one after the other: ``ctrl+q``, ``Tab``."""
    _x("key", *names)


def text(words):
    """Types."""
    _x("type", "--delay", "5", words)


def click(widget, times=1):
    """Clicks into the middle of a widget."""
    show(widget)
    _click_at(widget, widget.rect().center(), times)


def click_item(view, index, times=1):
    """Clicks on an item of a list or tree."""
    view.scrollTo(index)
    _click_at(view.viewport(), view.visualRect(index).center(), times)


def click_action(menu, action):
    """Clicks on an entry of a menu or menu bar."""
    _click_at(menu, menu.actionGeometry(action).center(), 1)


def drag(widget, start, end, steps=6):
    """Drags with the left button between two points of the widget."""
    _move(widget, start)
    _x("mousedown", "1")
    for i in range(1, steps + 1):
        _move(widget, start + (end - start) * i / steps)
    _x("mouseup", "1")


def show(widget):
    """Scrolls a panel so that the widget is seen."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
            QApplication.processEvents()
        parent = parent.parentWidget()


def question():
    """Returns the message box that waits for an answer, or None."""
    window = QApplication.activeModalWidget()
    return window if isinstance(window, QMessageBox) else None


def button(widget, *words):
    """Returns a button of the widget whose text begins with one of the words."""
    for one in widget.findChildren(QAbstractButton):
        if one.isVisible() and one.text().replace("&", "").startswith(words):
            return one
    raise LookupError(f"no button {words} among {[b.text() for b in widget.findChildren(QAbstractButton)]}")


def worker_pids():
    """Returns the engine's processes that this QGIS has started."""
    found = []
    for process in Path("/proc").iterdir():
        try:
            words = (process / "cmdline").read_bytes().split(b"\0") if process.name.isdigit() else []
            if b"engine" in words and b"worker" in words:
                parent = (process / "status").read_text().split("PPid:")[1].split()[0]
                if int(parent) == os.getpid():
                    found.append(int(process.name))
        except OSError:
            continue  # gone meanwhile
    return found


def when_started(work):
    """Does the work when QGIS is ready."""
    if iface.mainWindow().isVisible():
        QTimer.singleShot(500, work)
    else:
        iface.initializationCompleted.connect(lambda: QTimer.singleShot(500, work))


def _click_at(widget, point, times):
    _move(widget, point)
    _x("click", "--repeat", str(times), "--delay", "40", "1")


def _move(widget, point):
    place = widget.mapToGlobal(QPoint(round(point.x()), round(point.y()))) * TASK["scale"] / 100
    _x("mousemove", str(round(place.x())), str(round(place.y())))


def _x(*arguments):
    subprocess.run(["xdotool", *arguments], check=True, timeout=20)
    PAUSES.forget()
