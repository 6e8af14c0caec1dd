"""The one runner: a background QgsTask around one engine process, and how to drive it from an algorithm."""

from __future__ import annotations

import queue
import threading
import time
from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsApplication, QgsProcessingFeedback, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QThread, QTimer

from ..engine import events
from ..engine.language import tr
from ..engine.request import Request
from . import environment, settings, worker

TICK_MS = 50
STOP_S = 2.0
"""More than a cancelled run takes to end its process."""


class EngineTask(QgsTask):
    """Does one thing in an engine process.

    Never wait for it with waitForFinished(): that can hang for ever (see DESIGN.md).
    After the end ``report`` holds the engine's report, or ``error`` the exception.

    Args:
        title: what the task manager shows.
        request: what to do.
        style: QML of the result, written beside it.
        cancelled: asked besides the task's own cancel. Polled, because a signal does not arrive in a pool thread.
    """

    def __init__(
        self, title: str, request: Request, style: str = "", cancelled: Callable[[], bool] = worker.never
    ) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self.request, self.style = request, style
        self.report: dict[str, Any] = {}
        self.error: Exception | None = None
        self.events: queue.Queue[events.Event] = queue.Queue()
        self.on_event: Callable[[events.Event], None] = self.events.put
        self._cancelled = cancelled
        self._enough = threading.Event()
        self._over = threading.Event()

    def finish_early(self) -> None:
        """Has the training end at its next step; the result is the best so far."""
        self._enough.set()

    def wait_for_thread(self) -> None:
        """Waits, after a cancel, until the process is gone; for whoever takes the program's legs away next."""
        if self.status() == QgsTask.TaskStatus.Running:
            self._over.wait(STOP_S)

    def run(self) -> bool:
        """Runs in a pool thread; QgsTask swallows exceptions, hence they are kept."""
        try:
            self.report = self._do()
        except Exception as exc:
            self.error = exc
            return False
        finally:
            self._over.set()
        return True

    def _do(self) -> dict[str, Any]:
        python = environment.find_python(self._tell, self._is_cancelled)
        root = str(settings.PLUGIN_ROOT)
        try:
            report = worker.run(python, root, self.request, self._take, self._is_cancelled, self._enough.is_set)
        except worker.WorkerFailed as exc:
            if not exc.told:
                environment.forget(python)
            raise
        if self.style:
            Path(self.request.outputs[0]).with_suffix(".qml").write_text(self.style, encoding="utf-8")
        return report

    def _tell(self, message: str) -> None:
        self.on_event({"event": events.INFO, "message": message})

    def _take(self, event: events.Event) -> None:
        if event["event"] == events.PROGRESS:
            self.setProgress(100 * event["fraction"])
        self.on_event(event)

    def _is_cancelled(self) -> bool:
        return self.isCanceled() or self._cancelled()


def drive(task: EngineTask, feedback: QgsProcessingFeedback, teller: Teller | None = None) -> None:
    """Runs the task to its end, from whichever thread Processing calls.

    In a pool thread (Toolbox, batch, model) that thread already is a QgsTask, and waiting there for a second one can
    starve the pool for ever: the task runs in place. On the main thread (qgis_process, Python console) it goes
    to the task manager while events are handled, so that progress shows and Ctrl-C is seen.

    Args:
        task: what to run.
        feedback: what Processing listens to.
        teller: puts events into words where a Teller's own do not fit.

    Raises:
        Exception: whatever stopped the task.
    """
    teller = teller or Teller(feedback)
    if QThread.currentThread() == QCoreApplication.instance().thread():
        _run_in_background(task, feedback, teller)
    else:
        task.on_event = teller.tell
        task.run()
    if task.error is not None:
        raise task.error


def _run_in_background(task: EngineTask, feedback: QgsProcessingFeedback, teller: Teller) -> None:
    loop, timer, ended = QEventLoop(), QTimer(), []

    def tick() -> None:
        while not task.events.empty():
            teller.tell(task.events.get())
        if ended:
            loop.quit()
        elif feedback.isCanceled():
            task.cancel()

    timer.timeout.connect(tick)
    task.taskCompleted.connect(lambda: ended.append(True))
    task.taskTerminated.connect(lambda: ended.append(False))
    QgsApplication.taskManager().addTask(task)
    timer.start(TICK_MS)
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    timer.stop()
    if not task.report and task.error is None:  # cancelled before a thread was free for it
        task.error = worker.WorkerCancelled()


class Teller:
    """Puts the engine's events into words for a feedback."""

    EVERY_S = 3.0
    """Between two lines of progress within a stage: each one stays in the dialog's log."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._stage = ""
        self._told_at = 0.0

    def tell(self, event: events.Event) -> None:
        """Tells one event."""
        kind = event["event"]
        if kind == events.PROGRESS:
            self._tell_progress(event)
        elif kind == events.WARNING:
            self._feedback.pushWarning(event["message"])
        elif kind == events.HELLO:
            self._feedback.pushInfo(tr("Engine {version}, Python {python}, PyTorch {torch}.").format_map(event))
        else:
            self._feedback.pushInfo(event["message"])

    def _tell_progress(self, event: events.Event) -> None:
        self._feedback.setProgress(100 * event["fraction"])
        now = time.monotonic()
        if event["stage"] != self._stage or now - self._told_at >= self.EVERY_S:
            self._stage, self._told_at = event["stage"], now
            self._feedback.setProgressText(progress_text(event))


def progress_text(event: events.Event) -> str:
    """Returns a progress event in words."""
    parts = [events.stage_title(event["stage"]), tr("step {} of {}", event["step"], event["steps"])]
    if event["loss"] is not None:
        parts.append(tr("loss {:.3g}", event["loss"]))
    if event["seconds_left"] is not None:
        parts.append(time_left(event["seconds_left"]))
    return ", ".join(parts)


def time_left(seconds: float) -> str:
    """Returns an estimate in words."""
    return tr("about {} left", events.duration(seconds))
