"""The QGIS side of the wall, without Qt and QGIS: starts the engine's process, reads its events, ends it in time.

See ``engine/events.py`` for what is said. A Child is one process; ``run`` and ``self_test`` use it.
"""

from __future__ import annotations

import collections
import glob
import json
import os
import queue
import signal
import subprocess  # nosec B404 - the engine runs in an interpreter of its own, see DESIGN.md
import sys
import threading
from collections.abc import Iterator, Mapping
from typing import IO, Any, Callable

from ..engine import events, language
from ..engine.job import part_path
from ..engine.language import tr
from ..engine.request import Request

POLL_S = 0.1
GRACE_S = 0.3
"""Time between asking, terminating and killing: together they stay below the second that a cancel may take."""
EXIT_S = 10.0
"""Time to leave after the last event; a CUDA context needs a moment."""
STDERR_LINES = 200
TOLD_LINES = 12

_FOREIGN = (
    "PYTHONHOME", "PYTHONPATH", "PYTHONEXECUTABLE", "PYTHONSTARTUP", "VIRTUAL_ENV", "LD_LIBRARY_PATH", "LD_PRELOAD",
    "GDAL_DATA", "GDAL_DRIVER_PATH", "PROJ_LIB", "PROJ_DATA", "QGIS_PREFIX_PATH",
)  # fmt: skip
_FOREIGN_PREFIXES = ("DYLD_", "PIP_")
Cancelled = Callable[[], bool]


def never() -> bool:
    """Says no, to whoever asks for a cancel or an early end."""
    return False


class WorkerCancelled(Exception):
    """Raised when a cancel ended the process."""


class WorkerFailed(Exception):
    """Raised when the process ended without a result.

    Args:
        message: what happened, in a sentence.
        field: the Job field at fault, or None.
        details: the last lines of stderr.
        told: whether the engine itself explained it; a crash is not.
    """

    def __init__(self, message: str, field: str | None = None, details: str = "", told: bool = False) -> None:
        super().__init__(message)
        self.message, self.field, self.details, self.told = message, field, details, told


def clean_environment(root: str, base: Mapping[str, str]) -> dict[str, str]:
    """Returns ``base`` without what QGIS set for its own Python, GDAL and PROJ, and with engine and language set."""
    kept = {k: v for k, v in base.items() if k.upper() not in _FOREIGN and not k.upper().startswith(_FOREIGN_PREFIXES)}
    own = {"PYTHONSAFEPATH": "1", "PYTHONPATH": root, "PYTHONIOENCODING": "utf-8", language.VARIABLE: language.code()}
    return {**kept, **own}


class Child:
    """One process whose words are read line by line.

    Args:
        arguments: the program and what it is told.
        folder: the working folder.
        environment: its environment variables.
    """

    def __init__(self, arguments: list[str], folder: str, environment: Mapping[str, str]) -> None:
        options: dict[str, Any] = {"start_new_session": True}  # a Ctrl-C in the terminal is for QGIS, which tells us
        if sys.platform == "win32":
            options = {"creationflags": subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP}
        self._process = subprocess.Popen(  # nosec B603 - a list, no shell; the interpreter is the user's own choice
            arguments,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=folder,
            env=environment,
            encoding="utf-8",
            errors="replace",
            **options,
        )
        self.pid = self._process.pid
        self._lines: queue.Queue[str | None] = queue.Queue()
        self._tail: collections.deque[str] = collections.deque(maxlen=STDERR_LINES)
        self._readers = [self._reader(self._read_stdout), self._reader(self._read_stderr)]

    def send(self, line: str) -> None:
        """Writes one line; a process that is gone already shows in its exit code, not here."""
        try:
            self._pipe(self._process.stdin).write(line + "\n")
            self._pipe(self._process.stdin).flush()
        except OSError as exc:
            self.note(f"(stdin: {exc})")

    def note(self, line: str) -> None:
        """Keeps a line for the error report."""
        self._tail.append(line.rstrip())

    def lines(self, cancelled: Cancelled, enough: Callable[[], bool] = never) -> Iterator[str]:
        """Yields what the process says, until its end of file.

        Args:
            cancelled: asked ten times a second and at every line.
            enough: asked as often; its first yes is passed on: end the training early.

        Raises:
            WorkerCancelled: ``cancelled`` said so; the process is gone by then.
        """
        asked = False
        while True:
            if cancelled():
                self.end()
                raise WorkerCancelled()
            if not asked and enough():
                asked = True
                self.send(events.FINISH_LINE)
            try:
                line = self._lines.get(timeout=POLL_S)
            except queue.Empty:
                continue
            if line is None:
                return
            yield line

    def exit_code(self) -> int:
        """Returns the exit code after the last line; a process that does not leave is ended."""
        self._await(EXIT_S)
        self.end()
        self._readers[1].join(GRACE_S)
        return self._process.returncode

    def end(self) -> None:
        """Ends the process: asks, terminates, kills. Does nothing where it is gone already."""
        if self._process.poll() is not None:
            return
        self.send(events.CANCEL_LINE)
        if not self._await(GRACE_S):
            self._signal(hard=False)
            self._await(GRACE_S)
            self._signal(hard=True)  # also where a wrapper script has left and what it started has not
            self._process.wait()

    def close(self) -> None:
        """Ends the process and gives its pipes back."""
        self.end()
        for reader in self._readers:
            reader.join(GRACE_S)
        try:
            self._pipe(self._process.stdin).close()
        except OSError as exc:  # what was still to be flushed has no reader any more
            self.note(f"(stdin: {exc})")
        for pipe, reader in zip((self._process.stdout, self._process.stderr), self._readers):
            if not reader.is_alive():
                self._pipe(pipe).close()

    @property
    def tail(self) -> str:
        """The last lines of stderr."""
        return "\n".join(list(self._tail)[-TOLD_LINES:])

    def _await(self, seconds: float) -> bool:
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    def _signal(self, hard: bool) -> None:
        if sys.platform == "win32":
            self._process.kill() if hard else self._process.terminate()
            return
        try:  # the whole session: the interpreter may be a wrapper script that starts the real one
            os.killpg(self.pid, signal.SIGKILL if hard else signal.SIGTERM)
        except ProcessLookupError as exc:
            self.note(f"(signal: {exc})")

    def _reader(self, target: Callable[[], None]) -> threading.Thread:
        thread = threading.Thread(target=target, daemon=True)
        thread.start()
        return thread

    def _read_stdout(self) -> None:
        for line in self._pipe(self._process.stdout):
            self._lines.put(line)
        self._lines.put(None)

    def _read_stderr(self) -> None:
        for line in self._pipe(self._process.stderr):
            self.note(line)

    @staticmethod
    def _pipe(pipe: IO[str] | None) -> IO[str]:
        if pipe is None:
            raise RuntimeError("the process was started without this pipe")
        return pipe


def run(
    python: str,
    root: str,
    request: Request,
    on_event: Callable[[events.Event], None],
    cancelled: Cancelled = never,
    enough: Callable[[], bool] = never,
) -> dict[str, Any]:
    """Does what is asked in a process of its own and returns the report.

    Args:
        python: the interpreter.
        root: the folder that holds ``engine/``.
        request: what is asked.
        on_event: is told hello, info, warning and progress.
        cancelled: asked ten times a second and at every event.
        enough: asked as often: whether the training is to end early with the best so far.

    Raises:
        WorkerCancelled: a cancel was asked for; nothing is left behind.
        WorkerFailed: no result; nothing is left behind.
    """
    child = _start(python, root, "worker")
    pids = {child.pid}
    last: events.Event = {}
    try:
        child.send(request.to_json())
        for line in child.lines(cancelled, enough):
            event = events.decode(line)
            if event is None:
                child.note(line)
            elif event["event"] in (events.RESULT, events.ERROR):
                last = event
                break
            else:
                pids.add(int(event.get("pid", child.pid)))  # a wrapper's process is not the one that writes
                on_event(event)
        return _report(last, child.exit_code(), child.tail)
    finally:
        child.close()
        for out in request.outputs:
            _remove_parts(out, pids)


def self_test(python: str, root: str, cancelled: Cancelled) -> dict[str, Any]:
    """Returns what the engine's self-test says about this interpreter.

    Raises:
        WorkerCancelled: a cancel was asked for.
        WorkerFailed: the interpreter does not start, or cannot run the engine.
    """
    child = _start(python, root, "selftest")
    try:
        said = list(child.lines(cancelled))
        code = child.exit_code()
        answer = _json_object(said[-1]) if said else {}
        if code == 0 and answer.get("ok"):
            return answer
        raise WorkerFailed(_last_line(child.tail) or _how_it_ended(code), details=child.tail)
    finally:
        child.close()


def _start(python: str, root: str, command: str) -> Child:
    try:
        # The root is also the working folder: before Python 3.11 -m puts that first on the path, and nothing else may
        # stand there.
        return Child([python, "-u", "-m", "engine", command], root, clean_environment(root, os.environ))
    except OSError as exc:
        raise WorkerFailed(tr("The interpreter {} cannot be started: {}.", python, exc.strerror or exc)) from exc


def _report(last: events.Event, code: int, tail: str) -> dict[str, Any]:
    """Returns the report in the last event, or raises what it or the exit code says.

    A result counts whatever the exit code: the file was renamed into its place before it was told.
    """
    kind = last.get("event")
    if kind == events.RESULT:
        return dict(last["report"])
    if kind == events.ERROR and last.get("kind") == "Cancelled":
        raise WorkerCancelled()
    if kind == events.ERROR:
        raise WorkerFailed(str(last.get("message")), last.get("field"), tail, told=True)
    raise WorkerFailed(tr("The engine ended without a result: {}.", _how_it_ended(code)), details=tail)


def _how_it_ended(code: int) -> str:
    killed = tr("it was killed, probably because the memory ran out")
    crashed = tr("it crashed (segmentation fault)")
    crashes = {
        -9: killed,
        137: killed,
        -11: crashed,
        139: crashed,
        -6: tr("it aborted"),
        0xC0000005: tr("it crashed (access violation)"),
        0xC0000017: tr("the memory ran out"),
    }
    return str(crashes.get(code & 0xFFFFFFFF if code > 0 else code, tr("exit code {}", code)))


def _last_line(text: str) -> str:
    lines = [line for line in text.splitlines() if line.strip()]
    return lines[-1].strip() if lines else ""


def _json_object(line: str) -> dict[str, Any]:
    try:
        value = json.loads(line)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _remove_parts(out: str, pids: set[int]) -> None:
    """Removes what a killed process left beside ``out``; after a good end there is nothing."""
    for pid in pids:
        for path in glob.glob(glob.escape(part_path(out, pid)) + "*"):
            os.unlink(path)
