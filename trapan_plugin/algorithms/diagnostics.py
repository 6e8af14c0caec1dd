"""trapan:diagnostics: a report about this machine, to paste into an issue."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
)

from ...engine.language import tr
from .. import worker
from ..parameters import OUTPUT
from .base import TrapanAlgorithm

REPORT = "REPORT"


class Diagnostics(TrapanAlgorithm):
    """Says what is installed here, what of it works, and why the rest does not."""

    NAME = "diagnostics"

    def displayName(self) -> str:
        """The title in the Toolbox."""
        return tr("Diagnostics")

    def group(self) -> str:
        """The folder in the Toolbox."""
        return tr("Engine")

    def groupId(self) -> str:
        """Never changes."""
        return "engine"

    def words(self) -> list[str]:
        """Further search words."""
        return tr("diagnostics,bug report,versions,self-test,GPU,CUDA,problem,support,troubleshooting").split(",")

    def shortDescription(self) -> str:
        """The tool tip in the Toolbox."""
        return tr("Lists what is installed here, what of it works, and why the rest does not, for a bug report.")

    def explanation(self) -> list[str]:
        """The help after the short description."""
        return [
            tr("Versions, the result of each self-test, GPU and driver, memory, disk, TraPan's settings and last "
               "messages, as Markdown: in the log, and in a file where one is named."),
            tr("Your home folder, user name and computer name are replaced. Read the report before you publish it: it "
               "holds paths and file names."),
        ]  # fmt: skip

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        """Declares parameters and outputs."""
        file = QgsProcessingParameterFileDestination(
            OUTPUT, tr("Report"), tr("Markdown files (*.md)"), optional=True, createByDefault=False
        )
        file.setHelp(tr("A file for the report; without one it is only shown in the log."))
        self.addParameter(file)
        self.addOutput(QgsProcessingOutputString(REPORT, tr("The report's text")))

    def processAlgorithm(
        self, values: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Makes the report. It has nothing to wait for but self-tests, during which the cancel is polled."""
        from .. import diagnosis  # not at start-up: it takes its time, see benchmarks/loading.py

        def cancelled() -> bool:
            feedback.setProgress(50)  # qgis_process hears Ctrl-C only here
            return feedback.isCanceled()

        try:
            text = diagnosis.report(cancelled)
        except worker.WorkerCancelled as exc:
            raise QgsProcessingException(tr("Cancelled.")) from exc
        feedback.pushInfo(text)
        path = self.parameterAsFileOutput(values, OUTPUT, context)
        if not path:
            return {REPORT: text}
        try:
            Path(path).write_text(text, encoding="utf-8")
        except OSError as exc:
            raise QgsProcessingException(
                tr("OUTPUT: the report cannot be written to {}: {}.", path, exc.strerror)
            ) from exc
        return {REPORT: text, OUTPUT: path}
