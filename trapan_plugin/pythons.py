"""Which Python can be the base of an environment for the engine, and where uv is."""

from __future__ import annotations

import os
import shutil
import subprocess  # nosec B404 - asks an interpreter for its version
import sys
from dataclasses import dataclass
from pathlib import Path

from . import environment

OLDEST, TOO_NEW = (3, 11), (3, 15)
"""The engine's syntax, and the versions that PyTorch's release has wheels for."""
SPECIFIER = f">={OLDEST[0]}.{OLDEST[1]},<{TOO_NEW[0]}.{TOO_NEW[1]}"
ASK_S = 10.0
_QUESTION = "import sys, importlib.util as u; print(*sys.version_info[:2], u.find_spec('ensurepip') is not None)"


@dataclass(frozen=True)
class Python:
    """An interpreter that answers.

    Attributes:
        path: the executable.
        version: (major, minor).
        has_pip: whether it can put pip into a new environment; Debian's cannot without the package python3-venv.
    """

    path: str
    version: tuple[int, int]
    has_pip: bool

    @property
    def fits(self) -> bool:
        """Whether the engine runs in it."""
        return OLDEST <= self.version < TOO_NEW


def find_pythons() -> list[Python]:
    """Returns QGIS's own Python and those on PATH; takes a second."""
    names = [f"python3.{minor}" for minor in range(TOO_NEW[1] - 1, OLDEST[1] - 1, -1)] + ["python3", "python"]
    paths = [*map(str, environment.own_pythons()), *filter(None, map(shutil.which, names))]
    return list(filter(None, map(_ask, dict.fromkeys(paths))))


def find_uv(own: Path) -> str | None:
    """Returns the path of uv: the user's, or the one in ``own``, an environment that an earlier run made for it."""
    mine = environment.executable(own).with_name("uv.exe" if os.name == "nt" else "uv")
    return shutil.which("uv") or (str(mine) if mine.is_file() else None)


def _ask(path: str) -> Python | None:
    flags = subprocess.CREATE_NO_WINDOW if sys.platform == "win32" else 0
    try:
        said = subprocess.run(  # nosec B603 - a fixed list, no shell
            [path, "-I", "-c", _QUESTION],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=ASK_S,
            creationflags=flags,
        )
        major, minor, has_pip = said.stdout.split()
        return Python(path, (int(major), int(minor)), has_pip == "True")
    except (OSError, ValueError, subprocess.TimeoutExpired):  # none, a shop's placeholder, or one that hangs
        return None
