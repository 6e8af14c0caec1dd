"""trapan:installengine: makes the engine's environment, or removes it."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ...engine.language import tr
from .. import hardware, worker
from .base import TrapanAlgorithm

if TYPE_CHECKING:
    from ..installation import Plan

ACTION, BACKEND, WHEELS, INDEX_URL = "ACTION", "BACKEND", "WHEELS", "INDEX_URL"
INSTALL, REMOVE = "install", "remove"


class InstallEngine(TrapanAlgorithm):
    """Installs what TraPan's engine needs into an environment of its own."""

    NAME = "installengine"

    def __init__(self) -> None:
        super().__init__()
        self._plan: Plan | None = None

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
        from .. import installation  # not at start-up: it costs 15 ms, see benchmarks/loading.py

        wheels = self.parameterAsFile(values, WHEELS, context)
        if wheels and not os.path.isdir(wheels):
            raise QgsProcessingException(tr("WHEELS: the folder {} does not exist.", wheels))
        backend = self.parameterAsEnumString(values, BACKEND, context)
        build = hardware.choose(backend, hardware.find_gpus())
        if build.driver is not None and sys.platform not in build.driver:
            refused = tr("BACKEND: PyTorch has no build {} for this system; choose auto.")
            raise QgsProcessingException(refused.format(build.name))
        self._plan = installation.Plan(
            build=build,
            wheels=os.path.abspath(wheels) if wheels else "",
            index_url=self.parameterAsString(values, INDEX_URL, context).strip(),
            proxy=installation.qgis_proxy(),
            configured=backend == hardware.DEFAULT,
        )
        return True

    def processAlgorithm(
        self, values: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Installs or removes. An end without an engine is an exception, so that qgis_process exits with an error."""
        from .. import installation

        try:
            if self.parameterAsEnumString(values, ACTION, context) == REMOVE:
                feedback.pushInfo(tr("{} MB were freed.", installation.remove()))
                return {"PYTHON": "", "VERSIONS": "", "DEVICE": ""}
            return installation.install(self._plan, self.displayName(), feedback)
        except worker.WorkerCancelled as exc:
            raise QgsProcessingException(tr("Cancelled. What was there before is as it was.")) from exc
        except installation.InstallFailed as exc:
            raise QgsProcessingException(str(exc)) from exc

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
