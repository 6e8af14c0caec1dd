"""trapan:checkpair: whether two images make a PAN/MS pair, in plain words, before anything is sharpened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
)

from ...engine.job import Job
from ...engine.language import tr
from ...engine.request import CHECK, Request
from .. import checks, environment, parameters, worker
from ..parameters import BANDS, DEVICE, MS, PAN, PAN_BAND, SENSOR
from .base import failure
from .pair import PairAlgorithm

if TYPE_CHECKING:
    from ..pair_report import PairReport

HTML = "OUTPUT_HTML_FILE"


class CheckPair(PairAlgorithm):
    """Says how PAN and MS fit together; a pair that does not is an answer, not an error."""

    NAME = "checkpair"

    def __init__(self) -> None:
        super().__init__()
        self._known: PairReport | None = None
        self._asks = False

    def displayName(self) -> str:
        """The title in the Toolbox."""
        return tr("Check PAN/MS Pair")

    def shortDescription(self) -> str:
        """The tool tip in the Toolbox."""
        return tr("Says in plain words whether two images make a pair for pansharpening, and what to watch out for.")

    def words(self) -> list[str]:
        """What people search for."""
        return ["diagnose", "registration", "shift", "misalignment", "offset", "ratio", "sensor", "MTF"]

    def explanation(self) -> list[str]:
        """The paragraphs of the help."""
        return [
            tr("Looks at both images and sharpens nothing: ratio, common area, position of the grids, gaps, data "
               "types, CRS, sensor and how it was recognised, shift between PAN and MS, sharpness."),
            tr("The verdict is 'ready', 'ready with care', or 'not a pair' with the reason. The numbers are outputs, "
               "for models and scripts; the shift is how far MS has to move to lie on PAN, in PAN pixels."),
            tr("It works without TraPan's engine too; then it tells what QGIS itself knows of the two layers."),
        ]  # fmt: skip

    def canExecute(self) -> tuple[bool, str]:
        """It always can: what only the engine can measure is left out without it."""
        return True, ""

    def inputs(self) -> list[QgsProcessingParameterDefinition]:
        """What the user may choose."""
        page = QgsProcessingParameterFileDestination(
            HTML, tr("PAN/MS pair report"), tr("HTML files (*.html)"), None, True
        )
        return [
            *parameters.declare((PAN, MS, BANDS, SENSOR), (PAN_BAND, DEVICE)),
            parameters.helped(page, tr("The findings as a page; it opens in the Results Viewer.")),
        ]

    def results(self) -> list[QgsProcessingOutputDefinition]:
        """The verdict and the numbers."""
        return [
            QgsProcessingOutputString("VERDICT", tr("Verdict: ready, ready with care, or not a pair")),
            QgsProcessingOutputString("SUMMARY", tr("All findings in words, one per line")),
            QgsProcessingOutputNumber("RATIO", tr("PAN pixels along a side of an MS pixel")),
            QgsProcessingOutputNumber("SHIFT_X", tr("Shift to the right that puts MS on PAN, in PAN pixels")),
            QgsProcessingOutputNumber("SHIFT_Y", tr("Shift down that puts MS on PAN, in PAN pixels")),
            QgsProcessingOutputNumber("PAN_VALID", tr("Share of the common area where PAN holds data, in percent")),
            QgsProcessingOutputNumber("MS_VALID", tr("Share of the common area where MS holds data, in percent")),
            QgsProcessingOutputString("SENSOR_FOUND", tr("Sensor that was recognised")),
        ]

    def checkParameterValues(self, values: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Refuses only what is no parameter at all: whether the images fit is the answer of the run."""
        return QgsProcessingAlgorithm.checkParameterValues(self, values, context)

    def prepareAlgorithm(
        self, values: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Takes what QGIS knows of the layers, on the main thread."""
        from .. import pair_report  # not at start-up: it takes its time, see benchmarks/loading.py

        rows: list[tuple[str, str]] = []
        try:
            pan, ms = (self.layer(values, name, context) for name in (PAN, MS))
            rows = pair_report.facts_of(pan, ms)
            self.request = self.checked_request(values, context)
            self._known = pair_report.from_layers(pan, ms, self.request.job.sensor, environment.quick_problem())
            self._asks = not environment.quick_problem()
        except checks.Refused as exc:
            self._known = pair_report.refused(str(exc), rows)
        return True

    def output_path(self, values: dict[str, Any], context: QgsProcessingContext) -> str:
        """Returns a name for what is never written."""
        return "unused"

    def request_for(self, values: dict[str, Any], context: QgsProcessingContext, job: Job) -> Request:
        """Returns the check that is asked for."""
        return Request(CHECK, job)

    def processAlgorithm(
        self, values: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Asks the engine where there is one, tells, and returns the outputs."""
        found = self._measured(feedback) if self._asks else self._known
        for line in found.lines():
            feedback.pushInfo(line)
        told = {"VERDICT": found.verdict, "SUMMARY": "\n".join(found.lines()), **found.numbers}
        page = self.parameterAsFileOutput(values, HTML, context)
        if page:
            Path(page).write_text(found.to_html(), encoding="utf-8")
            told[HTML] = page
        return told

    def _measured(self, feedback: QgsProcessingFeedback) -> PairReport:
        from .. import pair_report

        try:
            return pair_report.from_engine(self.engine_report(self.request, "", feedback))
        except environment.EngineMissing as exc:
            feedback.pushWarning(str(exc))
            return self._known
        except worker.WorkerFailed as exc:
            if not exc.told:
                raise QgsProcessingException(failure(exc)) from exc
            return pair_report.refused(failure(exc), self._known.rows)
