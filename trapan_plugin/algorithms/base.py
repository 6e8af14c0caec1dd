"""What all algorithms share: how they look in QGIS, how a pair is read from layers, and how the engine is asked."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QIcon

from ...engine.errors import EngineError
from ...engine.job import Job
from ...engine.request import Request
from .. import checks, environment, parameters, settings, task, worker
from ..i18n import tr
from ..parameters import (
    BANDS,
    CREATION_OPTIONS,
    DEVICE,
    EXTENT,
    MS,
    PAN,
    PAN_BAND,
    PRESET,
    SEED,
    SENSOR,
    THREADS,
)

_FOREIGN_WORDS = "Bildschärfung,Pansharpen,affûtage,fusion d'images,fusión de imágenes,fusão de imagens,全色锐化"


class TrapanAlgorithm(QgsProcessingAlgorithm):
    """How an algorithm of TraPan presents itself.

    A subclass sets NAME and says ``displayName``, ``shortDescription``, ``words`` and ``explanation``.
    """

    NAME = ""
    """The id within the provider: stands in models and scripts, never changes."""

    def createInstance(self) -> TrapanAlgorithm:
        """One instance per run."""
        return type(self)()

    def name(self) -> str:
        """The id within the provider."""
        return self.NAME

    def group(self) -> str:
        """The folder in the Toolbox."""
        return tr("Pansharpening")

    def groupId(self) -> str:
        """Never changes."""
        return "pansharpening"

    def icon(self) -> QIcon:
        """For the Toolbox."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        """For the model designer; one picture per algorithm."""
        return settings.icon(self.NAME)

    def words(self) -> list[str]:
        """Further search words of this algorithm."""
        return []

    def tags(self) -> list[str]:
        """Words in which people look for it; several languages, as few write the English one at home."""
        english = tr("pansharpening,pan-sharpen,pansharp,panchromatic,multispectral,sharpen,image fusion,satellite")
        return [*english.split(","), *_FOREIGN_WORDS.split(","), *self.words()]

    def explanation(self) -> list[str]:
        """The paragraphs of the help, after the short description."""
        raise NotImplementedError

    def shortHelpString(self) -> str:
        """HTML in the dialog; plain text for ``qgis_process help``, which prints it as it is."""
        if QgsApplication.platform() == "qgis_process":
            return "\n".join(self.explanation())  # it prints the short description itself
        return "".join(f"<p>{text}</p>" for text in [self.shortDescription(), *self.explanation()])

    def helpUrl(self) -> str:
        """The project's page."""
        return settings.metadata("homepage")


class PairAlgorithm(TrapanAlgorithm):
    """An algorithm that asks the engine about a PAN/MS pair: layers to Request, Request to task, report to outputs."""

    def __init__(self) -> None:
        super().__init__()
        self.request: Request | None = None

    def canExecute(self) -> tuple[bool, str]:
        """Looks only whether there is an interpreter; the run itself tests it."""
        problem = environment.quick_problem()
        return not problem, problem

    def checkParameterValues(self, values: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Says before the run what cannot work."""
        ok, message = super().checkParameterValues(values, context)
        if not ok:
            return ok, message
        try:
            self.checked_request(values, context)
        except checks.Refused as exc:
            return False, str(exc)
        return True, ""

    def prepareAlgorithm(
        self, values: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Takes all that the run needs from layers, on the main thread; nothing later touches them.

        Checks again: inputs that a model makes exist only now.
        """
        problem = environment.quick_problem()
        if problem:
            raise QgsProcessingException(problem)
        try:
            self.request = self.checked_request(values, context)
        except checks.Refused as exc:
            raise QgsProcessingException(str(exc)) from exc
        return True

    def request_for(self, values: dict[str, Any], context: QgsProcessingContext, job: Job) -> Request:
        """Returns what to ask of the engine about this job."""
        raise NotImplementedError

    def checked_request(self, values: dict[str, Any], context: QgsProcessingContext) -> Request:
        """Returns what to ask of the engine.

        Raises:
            checks.Refused: a parameter cannot work.
        """
        pan, ms = (self.layer(values, name, context) for name in (PAN, MS))
        job = self._job(values, context, pan, ms)
        checks.check_pan_band(pan, job.pan_band)
        checks.check_bands(ms, job.bands)
        checks.check_pair(pan, ms)
        try:
            return self.request_for(values, context, job).check()
        except EngineError as exc:
            raise checks.Refused(parameters.OF_FIELD.get(exc.field, ""), exc.message) from exc

    def ask(self, request: Request, style: str, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Returns the engine's report. An end without one is an exception, so that qgis_process exits with an error."""
        runner = task.EngineTask(self.displayName(), request, style, feedback.isCanceled)
        try:
            task.drive(runner, feedback)
        except worker.WorkerCancelled as exc:
            raise QgsProcessingException(tr("Cancelled.")) from exc
        except environment.EngineMissing as exc:
            raise QgsProcessingException(str(exc)) from exc
        except worker.WorkerFailed as exc:
            raise QgsProcessingException(failure(exc)) from exc
        return runner.report

    def layer(self, values: dict[str, Any], name: str, context: QgsProcessingContext) -> QgsRasterLayer:
        """Returns the layer of a parameter.

        Raises:
            checks.Refused: it is none that QGIS can read.
        """
        layer = self.parameterAsRasterLayer(values, name, context)
        if layer is None or not layer.isValid():
            raise checks.Refused(name, tr("{} is no raster that QGIS can read.").format(values.get(name)))
        return layer

    def destination(self, values: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        """Returns the path of an output without registering it for loading, which is not wanted before the run."""
        scratch = QgsProcessingContext()
        scratch.setProject(context.project())
        path = self.parameterAsOutputLayer(values, name, scratch)
        return os.path.abspath(path) if path else ""

    def _job(
        self, values: dict[str, Any], context: QgsProcessingContext, pan: QgsRasterLayer, ms: QgsRasterLayer
    ) -> Job:
        """Returns the Job in those parameters that the algorithm has; for the others the Job's own defaults hold."""
        readers: dict[str, Callable[..., Any]] = {
            PAN_BAND: self.parameterAsInt,
            BANDS: lambda *a: tuple(self.parameterAsInts(*a)),
            SENSOR: self.parameterAsEnumString,
            PRESET: self.parameterAsEnumString,
            DEVICE: self.parameterAsEnumString,
            SEED: self.parameterAsInt,
            EXTENT: lambda *a: self._window(*a, pan),
            THREADS: self.parameterAsInt,
            CREATION_OPTIONS: lambda *a: tuple(filter(None, self.parameterAsString(*a).split("|"))),
        }
        read = {
            field: readers[name](values, name, context)
            for field, name in parameters.OF_FIELD.items()
            if name in readers and self.parameterDefinition(name)
        }
        return Job(
            pan=checks.gdal_path(pan, PAN),
            ms=checks.gdal_path(ms, MS),
            out=self.output_path(values, context),
            overwrite=True,  # Processing has asked, or a script meant it
            settings=self._settings(values, context),
            **read,
        )

    def output_path(self, values: dict[str, Any], context: QgsProcessingContext) -> str:
        """Returns the path for ``Job.out``."""
        raise NotImplementedError

    def _window(
        self, values: dict[str, Any], name: str, context: QgsProcessingContext, pan: QgsRasterLayer
    ) -> tuple[float, float, float, float] | None:
        box = self.parameterAsExtent(values, name, context, pan.crs())
        return None if box.isNull() else (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())

    def _settings(self, values: dict[str, Any], context: QgsProcessingContext) -> dict[str, dict[str, float | str]]:
        """Returns the preset's settings that the user replaces; what is left empty stays the preset's."""
        chosen: dict[str, dict[str, float | str]] = {}
        for name, places in parameters.SETTINGS.items():
            if self.parameterDefinition(name) and values.get(name) not in (None, ""):
                value = self._read(name)(values, name, context)
                for group, field in places:
                    chosen.setdefault(group, {})[field] = value
        return chosen

    def _read(self, name: str) -> Callable[..., float | str]:
        """Returns what reads a parameter of this kind."""
        definition = self.parameterDefinition(name)
        if isinstance(definition, QgsProcessingParameterEnum):
            return self.parameterAsEnumString
        whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
        return self.parameterAsInt if whole else self.parameterAsDouble


def failure(exc: worker.WorkerFailed) -> str:
    """Returns the sentence for the user: the parameter at fault, or the last words of a process that crashed."""
    name = parameters.OF_FIELD.get(exc.field)
    if name:
        return f"{name}: {exc.message}"
    return exc.message if exc.told or not exc.details else f"{exc.message}\n{exc.details}"
