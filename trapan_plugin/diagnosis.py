"""What a bug report needs to know of this machine, as Markdown."""

from __future__ import annotations

import platform
import shutil
from typing import Any, Callable

from qgis.core import Qgis, QgsSettings
from qgis.PyQt.QtCore import PYQT_VERSION_STR, qVersion

from ..engine.language import tr
from . import environment, hardware, messages, place, pythons, scrub, settings, worker

GB = 1024**3


def report(cancelled: Callable[[], bool] = worker.never) -> str:
    """Returns the report; tests every interpreter that may run the engine, which takes seconds each.

    Args:
        cancelled: asked ten times a second.

    Raises:
        worker.WorkerCancelled: a cancel was asked for.
    """
    sections = [
        f"# {tr('TraPan diagnostics')}",
        _table(_programs()),
        f"## {tr('Engine')}",
        "\n".join(_engines(cancelled)),
        f"## {tr('Machine')}",
        _table(_machine()),
        f"## {tr('Settings')}",
        _table(_settings()),
        f"## {tr('Last messages')}",
        "\n".join(["```", *(list(messages.KEPT) or [tr("none since QGIS was started")]), "```"]),
    ]
    return scrub.scrub("\n\n".join(sections) + "\n", scrub.personal())


def _programs() -> dict[str, str]:
    from osgeo import gdal  # only when it is asked: nothing else in the plugin needs it

    return {
        "TraPan": settings.metadata("version"),
        "QGIS": f"{Qgis.QGIS_VERSION} {Qgis.devVersion()}",
        "Qt, PyQt": f"{qVersion()}, {PYQT_VERSION_STR}",
        "GDAL": gdal.VersionInfo("RELEASE_NAME"),
        "Python": platform.python_version(),
        tr("System"): hardware.system_name(),
    }


def _engines(cancelled: Callable[[], bool]) -> list[str]:
    """Returns a line for each interpreter: where its path comes from, and what its self-test says."""
    found = environment.candidates()
    lines = [f"{i}. `{c.path}` ({c.origin}): {_tested(c, cancelled)}" for i, c in enumerate(found, 1)]
    return lines or [environment.quick_problem()]


def _tested(candidate: environment.Candidate, cancelled: Callable[[], bool]) -> str:
    try:
        answer = worker.self_test(str(candidate.path), str(settings.PLUGIN_ROOT), cancelled)
    except worker.WorkerFailed as exc:
        return tr("**fails**: {}", " ".join(exc.message.split()))
    return tr("works") + ", " + ", ".join(f"{name} {value}" for name, value in answer.items() if name != "ok")


def _machine() -> dict[str, str]:
    here = place.place()
    there = next(folder for folder in here.finished.parents if folder.exists())
    gpus = [f"{gpu.name}, {_dotted(gpu.driver)}, {_dotted(gpu.capability)}" for gpu in hardware.find_gpus()]
    found = [f"{python.path} {_dotted(python.version)}" for python in pythons.find_pythons()]
    return {
        tr("NVIDIA GPU, driver, compute capability"): "; ".join(gpus) or tr("none found"),
        tr("Memory"): _memory(),
        tr("Free disk space for the profile"): f"{shutil.disk_usage(there).free / GB:.1f} GB",
        tr("Engine in the profile"): f"{here.finished}, {place.size_mb(here.finished)} MB",
        tr("Pythons to install with"): "; ".join(found) or tr("none"),
        "uv": pythons.find_uv(here.uv) or tr("none"),
    }


def _memory() -> str:
    amount = hardware.memory_gb()
    return f"{amount:.1f} GB" if amount else tr("unknown")


def _settings() -> dict[str, Any]:
    store = QgsSettings()
    store.beginGroup("trapan")
    mine = {f"trapan/{key}": store.value(key) for key in sorted(store.allKeys())}
    return {**mine, tr("Proxy in QGIS"): QgsSettings().value("proxy/proxyEnabled", False, bool)}


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))


def _table(rows: dict[str, Any]) -> str:
    cells = (f"| {name} | {str(value).replace('|', '/')} |" for name, value in rows.items())
    return "\n".join([f"| {tr('what')} | {tr('found')} |", "| --- | --- |", *cells])
