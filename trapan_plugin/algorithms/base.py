"""What all algorithms share: how they look in QGIS, and how the engine is asked."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QIcon

from ...engine.language import tr
from ...engine.request import Request
from .. import environment, settings, task, worker
from ..parameters import OF_FIELD

PICTURE_WIDTH_PX = 225
"""Fits the help panel of a dialog as it opens, beside a scroll bar."""
_FOREIGN_WORDS = "Bildschärfung,Pansharpen,affûtage,fusion d'images,fusión de imágenes,fusão de imagens,全色锐化"


class TrapanAlgorithm(QgsProcessingAlgorithm):
    """How an algorithm of TraPan presents itself.

    A subclass sets NAME and says ``displayName``, ``shortDescription``, ``words``, ``explanation``, ``inputs`` and
    ``results``.
    """

    NAME = ""
    """The id within the provider: stands in models and scripts, never changes."""

    def createInstance(self) -> TrapanAlgorithm:
        """One instance per run."""
        return type(self)()

    def name(self) -> str:
        """The id within the provider."""
        return self.NAME

    def inputs(self) -> Sequence[QgsProcessingParameterDefinition]:
        """Returns fresh parameters in the order of the dialog."""
        raise NotImplementedError

    def results(self) -> Sequence[QgsProcessingOutputDefinition]:
        """Returns fresh outputs, without those that destinations bring along."""
        return ()

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        """Declares parameters and outputs."""
        for parameter in self.inputs():
            self.addParameter(parameter)
        for output in self.results():
            self.addOutput(output)

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
        """The paragraphs of the help, after the short description; a line break within one is kept."""
        raise NotImplementedError

    def shortHelpString(self) -> str:
        """HTML in the dialog; plain text for ``qgis_process help``, which prints it as it is."""
        if QgsApplication.platform() == "qgis_process":
            return "\n".join(self.explanation())  # it prints the short description itself
        path = settings.picture(self.NAME)
        image = f'<img src="{QUrl.fromLocalFile(path).toString()}" width="{PICTURE_WIDTH_PX}">' if path else ""
        paragraphs = [self.shortDescription(), image, *self.explanation()]
        return "".join(f"<p>{text}</p>" for text in paragraphs if text).replace("\n", "<br>")

    def helpUrl(self) -> str:
        """The project's page."""
        return settings.metadata("homepage")


class EngineAlgorithm(TrapanAlgorithm):
    """An algorithm that asks the engine: where there is none it is greyed, with the reason."""

    def canExecute(self) -> tuple[bool, str]:
        """Looks only whether there is an interpreter; the run itself tests it."""
        problem = environment.quick_problem()
        return not problem, problem

    def ask(self, request: Request, style: str, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Returns the engine's report. An end without one is an exception, so that qgis_process exits with an error."""
        try:
            return self.engine_report(request, style, feedback)
        except environment.EngineMissing as exc:
            raise QgsProcessingException(str(exc)) from exc
        except worker.WorkerFailed as exc:
            raise QgsProcessingException(failure(exc)) from exc

    def engine_report(self, request: Request, style: str, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Returns the engine's report.

        Raises:
            EngineMissing: no interpreter runs it.
            WorkerFailed: it ended without one.
            QgsProcessingException: a cancel was asked for.
        """
        runner = task.EngineTask(self.displayName(), request, style, feedback.isCanceled)
        try:
            task.drive(runner, feedback)
        except worker.WorkerCancelled as exc:
            raise QgsProcessingException(tr("Cancelled.")) from exc
        return runner.report

    def destination(self, values: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        """Returns the path of an output without registering it for loading, which is not wanted before the run."""
        scratch = QgsProcessingContext()
        scratch.setProject(context.project())
        path = self.parameterAsOutputLayer(values, name, scratch)
        return os.path.abspath(path) if path else ""


def failure(exc: worker.WorkerFailed) -> str:
    """Returns the sentence for the user: the parameter at fault, or the last words of a process that crashed."""
    name = OF_FIELD.get(exc.field)
    if name:
        return f"{name}: {exc.message}"
    return exc.message if exc.told or not exc.details else f"{exc.message}\n{exc.details}"
