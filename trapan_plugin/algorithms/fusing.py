"""What the algorithms that write a sharp image share: where it goes, and that it looks like the MS layer."""

from __future__ import annotations

import dataclasses
import os
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)

from ...engine.job import Job
from ...engine.language import tr
from ...engine.request import Request
from .. import checks
from ..parameters import MS, OUTPUT
from ..style import StyleCopier, style_for
from .pair import PairAlgorithm


class FusingAlgorithm(PairAlgorithm):
    """An algorithm whose OUTPUT is a sharp image on the PAN grid, in the units and the style of MS.

    A subclass says ``TASK``, ``options`` and perhaps more results, which ``told`` takes from the report.
    """

    TASK = ""
    """A key of ``request.OPTIONS``."""

    def __init__(self) -> None:
        super().__init__()
        self.style = ""
        self._destination = ""

    def results(self) -> list[QgsProcessingOutputDefinition]:
        """What every run tells."""
        return [
            QgsProcessingOutputNumber("SECONDS", tr("Seconds that the run took")),
            QgsProcessingOutputString("DEVICE_USED", tr("Device that was used")),
        ]

    def options(self, values: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """Returns the options of the task."""
        return {}

    def told(self, report: dict[str, Any]) -> dict[str, Any]:
        """Returns the outputs in the engine's report, by name."""
        return {"SECONDS": report["seconds"]["total"], "DEVICE_USED": report["device"]}

    def output_path(self, values: dict[str, Any], context: QgsProcessingContext) -> str:
        """Returns where to write."""
        return self.destination(values, OUTPUT, context)

    def request_for(self, values: dict[str, Any], context: QgsProcessingContext, job: Job) -> Request:
        """Returns the sharpening that is asked for."""
        checks.check_output(job.out, (job.pan, job.ms))
        return Request(self.TASK, job, self.options(values, context))

    def prepareAlgorithm(
        self, values: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Takes the style besides, while the layers may be touched."""
        super().prepareAlgorithm(values, context, feedback)
        ms = self.layer(values, MS, context)
        self.style = style_for(ms, list(self.request.job.bands) or list(range(1, ms.bandCount() + 1)))
        return True

    def processAlgorithm(
        self, values: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Runs the engine and returns the outputs."""
        # Only here: a pool thread has a context of its own, and what was to be loaded is taken from that one alone.
        self._destination = self.parameterAsOutputLayer(values, OUTPUT, context)
        job = dataclasses.replace(self.request.job, out=os.path.abspath(self._destination))
        report = self.ask(dataclasses.replace(self.request, job=job), self.style, feedback)
        return {OUTPUT: job.out, **self.told(report)}

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Has the layer styled where it is loaded; also called after a cancel, when there is nothing to load."""
        StyleCopier.attach(self._destination, self.style, context)
        return {}
