"""QGIS's own desktop on a display of its own, with nothing of the user's; all of it is gone at the end."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
SIZE = (1400, 900)
"""Of the screen at 100 %, in pixels."""
FOREIGN = {"QT_QPA_PLATFORM", "QGIS_PLUGINPATH", "QGIS_OPTIONS_PATH", "QGIS_CUSTOM_CONFIG_PATH", "TRAPAN_PYTHON"}


def tour(folder: Path, task: dict[str, Any], scale: int, limit_s: float) -> dict[str, Any]:
    """Has tour.py run inside QGIS and returns what it wrote down.

    Args:
        folder: an empty folder; profile and notes go there.
        task: what tour.py reads; see there.
        scale: Qt's scaling, in percent.
        limit_s: after which QGIS is ended.

    Raises:
        subprocess.TimeoutExpired: QGIS did not come to its end.
    """
    notes = folder / "notes.json"
    task = {**task, "notes": str(notes), "scale": scale}
    with _display(folder, scale) as display:
        environment = {name: value for name, value in os.environ.items() if name not in FOREIGN}
        environment |= {
            "DISPLAY": display,
            "XDG_RUNTIME_DIR": str(folder),
            "QT_SCALE_FACTOR": str(scale / 100),
            "PYTHONPATH": str(HERE),  # and not the checkout: QGIS has the installed plugin only
            "TRAPAN_TOUR": json.dumps(task),
        }
        program = shutil.which("qgis.bin") or shutil.which("qgis") or "qgis"
        command = [program, "--nologo", "--noversioncheck", "--profiles-path", str(_profile(folder))]
        try:
            with _process([*command, "--code", str(HERE / "tour.py")], environment, folder / "qgis.log") as qgis:
                code = qgis.wait(limit_s)
        finally:
            left = processes_of(folder)
            for pid in left:
                os.kill(pid, signal.SIGKILL)
    nothing = {"failed": "QGIS did not start the tour", "steps": [], "numbers": {}, "shots": []}
    told = json.loads(notes.read_text()) if notes.exists() else nothing
    return {**told, "exit_code": code, "processes_left": left, "log": (folder / "qgis.log").read_text()}


def processes_of(folder: Path) -> list[int]:
    """Returns the processes that were started with a path of this folder in their environment or arguments."""
    found = []
    for process in Path("/proc").iterdir():
        if process.name.isdigit() and int(process.name) != os.getpid():
            with contextlib.suppress(OSError):  # another user's, or gone meanwhile
                words = (process / "environ").read_bytes() + (process / "cmdline").read_bytes()
                if os.fsencode(folder) in words:
                    found.append(int(process.name))
    return found


def _profile(folder: Path) -> Path:
    """Returns a new profile that asks nothing of its own at the first start."""
    ini = folder / "profile" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text("[qgis]\ncheckVersion=false\nshowTips350=false\n[locale]\nuserLocale=en_US\noverrideFlag=true\n")
    return folder / "profile"


@contextlib.contextmanager
def _display(folder: Path, scale: int) -> Iterator[str]:
    """Starts a screen with a window manager, without which no window gets the keyboard."""
    width, height = (side * scale // 100 for side in SIZE)
    folder.chmod(0o700)
    read, write = os.pipe()
    screen = ["-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"]
    environment = dict(os.environ)
    with _process(["Xvfb", "-displayfd", str(write), *screen], environment, folder / "xvfb.log", keep=[write]):
        os.close(write)
        with os.fdopen(read) as pipe:
            display = f":{pipe.readline().strip()}"
        with _process(["openbox"], {**environment, "DISPLAY": display}, folder / "openbox.log"):
            time.sleep(0.5)
            yield display


@contextlib.contextmanager
def _process(
    command: Sequence[str], environment: dict[str, str], log: Path, keep: Sequence[int] = ()
) -> Iterator[subprocess.Popen[bytes]]:
    """Starts a program and ends it, whatever happens between; the kernel does so where this process is killed."""
    bound = ["setpriv", "--pdeathsig", "KILL", *command]
    with log.open("wb") as file:
        process = subprocess.Popen(
            bound, env=environment, stdout=file, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, pass_fds=keep
        )
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
