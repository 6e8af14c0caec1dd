"""An installation as a background task, and what is told about it. Imported when one runs: start-up stays quick."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import QgsNetworkAccessManager, QgsProcessingFeedback
from qgis.PyQt.QtNetwork import QNetworkProxy

from ..engine import events
from ..engine.language import tr
from . import environment, hardware, proxy, task, worker
from .installer import Installation, Plan
from .place import InstallFailed, place, remove

__all__ = ["InstallFailed", "Plan", "install", "qgis_proxy", "remove", "summary"]


class InstallTask(task.EngineTask):
    """Installs in the background; its events are those of a run, for the same feedback.

    Args:
        title: what the task manager shows.
        plan: what to install.
        cancelled: asked besides the task's own cancel.
    """

    def __init__(self, title: str, plan: Plan, cancelled: Callable[[], bool] = worker.never) -> None:
        super().__init__(title, None, "", cancelled)
        self._plan = plan

    def _do(self) -> dict[str, Any]:
        return Installation(self._plan, self._tell, self._show, self._is_cancelled).run()

    def _show(self, words: str, fraction: float) -> None:
        self._take({"event": events.PROGRESS, "fraction": fraction, "stage": words})


class InstallTeller(task.Teller):
    """Puts the progress of an installation into words: they come with it."""

    def _tell_progress(self, event: events.Event) -> None:
        self._feedback.setProgress(100 * event["fraction"])
        if event["stage"]:
            self._feedback.setProgressText(event["stage"])


def install(plan: Plan, title: str, feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """Installs, tells how it goes, and returns the algorithm's outputs.

    Raises:
        WorkerCancelled: a cancel was asked for.
        InstallFailed: there is no engine at the end.
    """
    for sentence in forecast(plan):
        feedback.pushInfo(sentence)
    runner = InstallTask(title, plan, feedback.isCanceled)
    task.drive(runner, feedback, InstallTeller(feedback))
    found = runner.report
    for sentence in summary(found):
        feedback.pushInfo(sentence)
    python = str(environment.executable(environment.managed_environment()))
    first = environment.candidates()[0]
    if str(first.path) != python:
        feedback.pushWarning(
            tr(
                "TraPan will go on using {}, because {} names it. Remove that to use the new one.",
                first.path,
                first.origin,
            )
        )
    versions = ", ".join(f"{name} {found[name]}" for name in ("python", "torch", "rasterio", "gdal"))
    return {"PYTHON": python, "VERSIONS": versions, "DEVICE": device(found)}


def forecast(plan: Plan) -> list[str]:
    """Returns what will be installed and how big it is, before anything is."""
    gpus = hardware.find_gpus()
    told = [gpu_words(gpu) for gpu in gpus] or [tr("No NVIDIA GPU was found.")]
    if gpus and not plan.build.cuda:
        told.append(
            tr(
                "No CUDA build of PyTorch is chosen. It would need driver 580 or newer and a GPU of compute "
                "capability 7.5 or higher, or driver 525 or newer and a GPU of 5.0 to 9.0."
            )
        )
    size = tr("PyTorch build: {}. The environment takes about {} MB in {}.")
    told.append(size.format(plan.build.name, plan.build.disk_mb, place().home))
    if not plan.wheels:
        told.append(tr("Up to about {} MB will be downloaded.", plan.build.download_mb))
    return told


def device(found: dict[str, Any]) -> str:
    """Returns the device that DEVICE=auto takes with this self-test."""
    return "cuda" if found.get("cuda") else "mps" if found.get("mps") else "cpu"


def summary(found: dict[str, Any]) -> list[str]:
    """Returns what a self-test found, in sentences."""
    words = {"cuda": tr("CUDA on {}", found.get("cuda_device")), "mps": tr("Apple's GPU"), "cpu": tr("the CPU")}
    versions = tr("Python {python}, PyTorch {torch}, rasterio {rasterio}, GDAL {gdal}.").format_map(found)
    return [versions, tr("The engine works, on {}.", words[device(found)])]


def gpu_words(gpu: hardware.Gpu) -> str:
    """Returns one GPU in a sentence."""
    driver, capability = (".".join(map(str, version)) for version in (gpu.driver, gpu.capability))
    return tr("GPU: {}, driver {}, compute capability {}.", gpu.name, driver, capability)


def qgis_proxy() -> dict[str, str]:
    """Returns QGIS's proxy as variables; none where QGIS has none, or takes the system's, which pip and uv find too."""
    manager = QgsNetworkAccessManager.instance()
    chosen = manager.fallbackProxy()
    kind = QNetworkProxy.ProxyType
    schemes = {kind.HttpProxy: proxy.HTTP, kind.HttpCachingProxy: proxy.HTTP, kind.Socks5Proxy: proxy.SOCKS}
    if chosen.type() not in schemes:
        return {}
    excluded = [*manager.excludeList(), *manager.noProxyList()]
    login = (chosen.user(), chosen.password())
    return proxy.variables(schemes[chosen.type()], chosen.hostName(), chosen.port(), *login, excluded)
