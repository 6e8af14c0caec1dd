"""trapan:installengine: makes the engine's environment, or removes it."""

from __future__ import annotations

import os
import sys
from typing import Any, Callable

from qgis.core import (
    QgsNetworkAccessManager,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtNetwork import QNetworkProxy

from ...engine import events
from .. import environment, hardware, installer, place, proxy, task, worker
from ..i18n import tr
from .base import TrapanAlgorithm

ACTION, BACKEND, WHEELS, INDEX_URL = "ACTION", "BACKEND", "WHEELS", "INDEX_URL"
INSTALL, REMOVE = "install", "remove"


class InstallTask(task.EngineTask):
    """Installs in the background; its events are those of a run, for the same feedback.

    Args:
        title: what the task manager shows.
        plan: what to install.
        cancelled: asked besides the task's own cancel.
    """

    def __init__(self, title: str, plan: installer.Plan, cancelled: Callable[[], bool] = worker.never) -> None:
        super().__init__(title, None, "", cancelled)
        self._plan = plan

    def _do(self) -> dict[str, Any]:
        return installer.Installation(self._plan, self._tell, self._show, self._is_cancelled).run()

    def _show(self, words: str, fraction: float) -> None:
        self._take({"event": events.PROGRESS, "fraction": fraction, "stage": words})


class InstallTeller(task.Teller):
    """Puts the progress of an installation into words: they come with it."""

    def _tell_progress(self, event: events.Event) -> None:
        self._feedback.setProgress(100 * event["fraction"])
        if event["stage"]:
            self._feedback.setProgressText(event["stage"])


class InstallEngine(TrapanAlgorithm):
    """Installs what TraPan's engine needs into an environment of its own."""

    NAME = "installengine"

    def __init__(self) -> None:
        super().__init__()
        self._plan: installer.Plan | None = None

    def displayName(self) -> str:
        """The title in the Toolbox."""
        return tr("Install Engine")

    def group(self) -> str:
        """The folder in the Toolbox."""
        return tr("Engine")

    def groupId(self) -> str:
        """Never changes."""
        return "engine"

    def words(self) -> list[str]:
        """Further search words."""
        return tr("install,set up,PyTorch,torch,CUDA,GPU,environment,dependencies,pip,uv,remove,uninstall").split(",")

    def shortDescription(self) -> str:
        """The tool tip in the Toolbox."""
        return tr(
            "Installs what TraPan's engine needs (PyTorch and a few packages) into a folder of your QGIS profile."
        )

    def explanation(self) -> list[str]:
        """The help after the short description."""
        return [
            tr("About 260 MB are downloaded for the CPU, 2.5 to 3 GB for an NVIDIA GPU. QGIS and other programs "
               "are not changed. At the end the engine is tested, and the log says what was found."),
            tr("BACKEND: auto looks at GPU and driver; cpu, cu126 and cu130 name a build of PyTorch; default takes "
               "the build that pip offers as it is configured on this machine. A script writes the word, not its "
               "number: BACKEND=cpu."),
            tr("Cancelling leaves an earlier engine as it was and keeps what was downloaded for the next try. "
               "Installing again replaces the engine. ACTION=remove deletes it."),
            tr("Without a network: give a folder with all packages as wheels in WHEELS. QGIS's proxy is used."),
        ]  # fmt: skip

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        """Declares parameters and outputs."""
        advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
        for definition in self._definitions():
            if definition.name() in (WHEELS, INDEX_URL):
                definition.setFlags(definition.flags() | advanced)
            self.addParameter(definition)
        self.addOutput(QgsProcessingOutputString("PYTHON", tr("The engine's interpreter")))
        self.addOutput(QgsProcessingOutputString("VERSIONS", tr("Versions that were found")))
        self.addOutput(QgsProcessingOutputString("DEVICE", tr("The device that the engine will use")))

    def canExecute(self) -> tuple[bool, str]:
        """Always: this is where an engine comes from."""
        return True, ""

    def prepareAlgorithm(
        self, values: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Reads QGIS's proxy on the main thread, where QGIS's network lives, and the parameters."""
        wheels = self.parameterAsFile(values, WHEELS, context)
        if wheels and not os.path.isdir(wheels):
            raise QgsProcessingException(tr("WHEELS: the folder {} does not exist.").format(wheels))
        backend = self.parameterAsEnumString(values, BACKEND, context)
        build = hardware.choose(backend, hardware.find_gpus())
        if build.driver is not None and sys.platform not in build.driver:
            refused = tr("BACKEND: PyTorch has no build {} for this system; choose auto.")
            raise QgsProcessingException(refused.format(build.name))
        self._plan = installer.Plan(
            build=build,
            wheels=os.path.abspath(wheels) if wheels else "",
            index_url=self.parameterAsString(values, INDEX_URL, context).strip(),
            proxy=qgis_proxy(),
            configured=backend == hardware.DEFAULT,
        )
        return True

    def processAlgorithm(
        self, values: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Installs or removes. An end without an engine is an exception, so that qgis_process exits with an error."""
        try:
            if self.parameterAsEnumString(values, ACTION, context) == REMOVE:
                feedback.pushInfo(tr("{} MB were freed.").format(place.remove()))
                return {"PYTHON": "", "VERSIONS": "", "DEVICE": ""}
            return self._install(feedback)
        except worker.WorkerCancelled as exc:
            raise QgsProcessingException(tr("Cancelled. What was there before is as it was.")) from exc
        except place.InstallFailed as exc:
            raise QgsProcessingException(str(exc)) from exc

    def _install(self, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        for sentence in self._forecast():
            feedback.pushInfo(sentence)
        runner = InstallTask(self.displayName(), self._plan, feedback.isCanceled)
        task.drive(runner, feedback, InstallTeller(feedback))
        found = runner.report
        for sentence in summary(found):
            feedback.pushInfo(sentence)
        python = str(environment.executable(environment.managed_environment()))
        first = environment.candidates()[0]
        if str(first.path) != python:
            feedback.pushWarning(
                tr("TraPan will go on using {}, because {} names it. Remove that to use the new one.").format(
                    first.path, first.origin
                )
            )
        versions = ", ".join(f"{name} {found[name]}" for name in ("python", "torch", "rasterio", "gdal"))
        return {"PYTHON": python, "VERSIONS": versions, "DEVICE": device(found)}

    def _forecast(self) -> list[str]:
        """Returns what will be installed and how big it is, before anything is."""
        plan, gpus = self._plan, hardware.find_gpus()
        told = [gpu_words(gpu) for gpu in gpus] or [tr("No NVIDIA GPU was found.")]
        if gpus and not plan.build.cuda:
            told.append(
                tr(
                    "No CUDA build of PyTorch is chosen. It would need driver 580 or newer and a GPU of compute "
                    "capability 7.5 or higher, or driver 525 or newer and a GPU of 5.0 to 9.0."
                )
            )
        size = tr("PyTorch build: {}. The environment takes about {} MB in {}.")
        told.append(size.format(plan.build.name, plan.build.disk_mb, place.place().home))
        if not plan.wheels:
            told.append(tr("Up to about {} MB will be downloaded.").format(plan.build.download_mb))
        return told

    def _definitions(self) -> list[QgsProcessingParameterDefinition]:
        build = tr("auto: the CUDA build that fits the NVIDIA GPU and its driver, else the CPU build. default: the "
                   "build that pip offers as it is configured here (on Linux usually a CUDA build).")  # fmt: skip
        wheels = tr("A folder with PyTorch, numpy, rasterio, click and all that they need as .whl files. Nothing is "
                    "downloaded then; BACKEND only says whether CUDA is expected.")  # fmt: skip
        index = tr("Address of another package index, for instance a mirror of your company with builds of PyTorch. It "
                   "decides the build then; BACKEND only says whether CUDA is expected.")  # fmt: skip
        action = QgsProcessingParameterEnum(
            ACTION, tr("What to do"), [INSTALL, REMOVE], defaultValue=INSTALL, usesStaticStrings=True
        )
        backend = QgsProcessingParameterEnum(
            BACKEND, tr("Build of PyTorch"), list(hardware.NAMES), defaultValue=hardware.AUTO, usesStaticStrings=True
        )
        folder = QgsProcessingParameterFile.Behavior.Folder
        offline = QgsProcessingParameterFile(
            WHEELS, tr("Folder with wheels, to install offline"), folder, optional=True
        )
        url = QgsProcessingParameterString(INDEX_URL, tr("Package index for PyTorch"), optional=True)
        action.setHelp(tr("'install' makes the environment, or replaces it; 'remove' deletes it."))
        backend.setHelp(build)
        offline.setHelp(wheels)
        url.setHelp(index)
        return [action, backend, offline, url]


def device(found: dict[str, Any]) -> str:
    """Returns the device that DEVICE=auto takes with this self-test."""
    return "cuda" if found.get("cuda") else "mps" if found.get("mps") else "cpu"


def summary(found: dict[str, Any]) -> list[str]:
    """Returns what a self-test found, in sentences."""
    words = {"cuda": tr("CUDA on {}").format(found.get("cuda_device")), "mps": tr("Apple's GPU"), "cpu": tr("the CPU")}
    versions = tr("Python {python}, PyTorch {torch}, rasterio {rasterio}, GDAL {gdal}.").format_map(found)
    return [versions, tr("The engine works, on {}.").format(words[device(found)])]


def gpu_words(gpu: hardware.Gpu) -> str:
    """Returns one GPU in a sentence."""
    driver, capability = (".".join(map(str, version)) for version in (gpu.driver, gpu.capability))
    return tr("GPU: {}, driver {}, compute capability {}.").format(gpu.name, driver, capability)


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
