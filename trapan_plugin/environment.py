"""Which interpreter runs the engine: found in a fixed order, tested, and a reason where there is none.

torch cannot be assumed in QGIS's own Python, and importing it there can break the rest of QGIS (see DESIGN.md); so
any interpreter with torch will do, and it is always a process of its own.
"""

from __future__ import annotations

import importlib.util
import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from qgis.core import QgsApplication, QgsSettings

from ..engine.language import tr
from . import settings, worker

VARIABLE = "TRAPAN_PYTHON"


class EngineMissing(Exception):
    """Raised when no interpreter can run the engine."""


@dataclass(frozen=True)
class Candidate:
    """An interpreter that may be able to run the engine.

    Attributes:
        path: the executable.
        origin: where the path comes from, in words.
        chosen: whether the user named it. Such a one is used or refused, never skipped.
    """

    path: Path
    origin: str
    chosen: bool = False


def candidates() -> list[Candidate]:
    """Returns the interpreters in the order of preference, those that the user named first."""
    named = [
        (os.environ.get(VARIABLE, ""), tr("the environment variable {}", VARIABLE)),
        (QgsSettings().value(settings.PYTHON, "", str), tr("the setting {}", settings.PYTHON)),
    ]
    chosen = [Candidate(Path(path).expanduser().absolute(), origin, chosen=True) for path, origin in named if path]
    if chosen:
        return chosen[:1]
    found = [
        Candidate(executable(managed_environment()), tr("TraPan's own environment")),
        Candidate(executable(settings.PLUGIN_ROOT / ".venv"), tr("the environment beside the plugin")),
        *(Candidate(path, tr("QGIS's own Python")) for path in own_pythons() if importlib.util.find_spec("torch")),
    ]
    return [candidate for candidate in found if candidate.path.is_file()]


def managed_environment() -> Path:
    """Returns the folder in the user's profile that Install Engine makes the engine's environment in."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "trapan" / "env"


def executable(environment: Path) -> Path:
    """Returns the interpreter of a virtual environment."""
    return environment / "Scripts" / "python.exe" if os.name == "nt" else environment / "bin" / "python"


def own_pythons() -> list[Path]:
    """Returns where QGIS's Python may lie. sys.executable is no help: it is QGIS itself, or whatever is on PATH."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    names = ("python.exe", "python3.exe") if os.name == "nt" else (f"bin/python{version}", "bin/python3")
    return [Path(prefix) / name for prefix in dict.fromkeys((sys.prefix, sys.base_prefix)) for name in names][:2]


def quick_problem() -> str:
    """Returns why no run can start, or an empty text; looks only whether files exist, starts nothing."""
    try:
        _existing()
    except EngineMissing as exc:
        return str(exc)
    return ""


def find_python(tell: Callable[[str], None], cancelled: Callable[[], bool]) -> str:
    """Returns the first interpreter that passes the engine's self-test. Takes seconds the first time.

    Args:
        tell: is told what is being done.
        cancelled: asked ten times a second.

    Raises:
        EngineMissing: none works; the message holds what was tried and what to do.
        WorkerCancelled: a cancel was asked for.
    """
    failures = []
    for candidate in _existing():
        if _passed().get(str(candidate.path)) == _stamp(candidate.path):
            return str(candidate.path)
        tell(tr("Testing the engine's Python: {} ({}).", candidate.path, candidate.origin))
        try:
            worker.self_test(str(candidate.path), str(settings.PLUGIN_ROOT), cancelled)
        except worker.WorkerFailed as exc:
            failures.append(f"{candidate.path} ({candidate.origin}): {exc.message}")
            continue
        remember(candidate.path)
        return str(candidate.path)
    raise EngineMissing(_explanation(failures))


def remember(path: Path) -> None:
    """Notes that this interpreter passed the self-test."""
    QgsSettings().setValue(settings.SELF_TESTS, json.dumps({**_passed(), str(path): _stamp(path)}))


def forget(python: str) -> None:
    """Has the interpreter tested again before its next run: packages can vanish while it stays the same file."""
    known = _passed()
    known.pop(python, None)
    QgsSettings().setValue(settings.SELF_TESTS, json.dumps(known))


def _existing() -> list[Candidate]:
    found = candidates()
    for candidate in found:
        if not candidate.path.is_file():
            raise EngineMissing(
                tr(
                    "The engine's Python {} does not exist. It was named by {}: correct it there or remove it.",
                    candidate.path,
                    candidate.origin,
                )
            )
    if not found:
        raise EngineMissing(_explanation([]))
    return found


def _explanation(failures: list[str]) -> str:
    tried = "; ".join(failures) or tr("no interpreter was found")
    return tr(
        "TraPan needs its engine, the part that trains, and found none that works ({tried}). Run Install Engine: "
        "Processing Toolbox > TraPan, or Raster > TraPan. Or name the interpreter of an environment that has PyTorch "
        "and rasterio in Settings > Options > TraPan, or in the environment variable {variable}.",
        tried=tried,
        variable=VARIABLE,
    )


def _passed() -> dict:
    try:
        known = json.loads(QgsSettings().value(settings.SELF_TESTS, "{}", str))
    except ValueError:
        return {}
    return known if isinstance(known, dict) else {}


def _stamp(path: Path) -> str:
    """Returns what changes when the interpreter or the plugin does."""
    return f"{path.stat().st_mtime_ns} {settings.metadata('version')}"
