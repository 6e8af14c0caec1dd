"""trapan:zeroshotpansharpen: layers to Request, Request to task, report to outputs."""

from __future__ import annotations

import dataclasses
import os
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)

from ...engine.job import Job
from ...engine.request import SHARPEN, Request
from .. import checks, parameters
from ..i18n import tr
from ..parameters import MS, OUTPUT
from ..style import StyleCopier, style_for
from .base import PairAlgorithm

NUMBERS = {"HQNR": "HQNR", "D_LAMBDA": "D_lambda", "D_S": "D_S"}
"""The quality indices: output name to name in the report."""


class ZeroShotPansharpen(PairAlgorithm):
    """Sharpens one PAN/MS pair by training on it."""

    NAME = "zeroshotpansharpen"

    def __init__(self) -> None:
        super().__init__()
        self.style = ""
        self._destination = ""

    def displayName(self) -> str:
        """The title in the Toolbox."""
        return tr("Zero-shot Pansharpen")

    def shortDescription(self) -> str:
        """The tool tip in the Toolbox."""
        return tr("Sharpens a multispectral image with its panchromatic image by training on that one pair alone.")

    def words(self) -> list[str]:
        """Methods and sensors that people search for."""
        methods = "super-resolution,zero-shot,TRA-PAN,deep learning,neural network,PyTorch,Brovey,Gram-Schmidt,MTF,HQNR"
        return f"{methods},WorldView,GeoEye,IKONOS,QuickBird,Pleiades,SPOT,Landsat,GaoFen".split(",")

    def explanation(self) -> list[str]:
        """The paragraphs of the help."""
        paragraphs = [
            tr("Stage 1 learns how PAN follows from MS and trains a small network at reduced resolution, where the "
               "truth is known. Stage 2 alternates at random between reduced and full resolution (TRA-PAN, "
               "arXiv 2505.06576). No pre-trained weights; nothing leaves this machine."),
            tr("The result has the PAN grid and the units, data type, nodata value and style of MS. Its quality "
               "without reference (HQNR, D_lambda, D_S) is measured and returned."),
            tr("Give MS as it was delivered, not resampled. An area to sharpen makes a quick preview."),
        ]  # fmt: skip
        if QgsApplication.platform() == "qgis_process":
            paragraphs.append(
                tr("SENSOR, PRESET, DEVICE, REGISTER and PSF take the word, not its number: PRESET=fast.")
            )
        return paragraphs

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        """Declares parameters and outputs."""
        for parameter in parameters.declare():
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("SECONDS", tr("Seconds that the run took")))
        self.addOutput(QgsProcessingOutputNumber("HQNR", tr("HQNR, quality without reference, 1 is best")))
        self.addOutput(QgsProcessingOutputNumber("D_LAMBDA", tr("D_lambda, spectral distortion, 0 is best")))
        self.addOutput(QgsProcessingOutputNumber("D_S", tr("D_S, spatial distortion, 0 is best")))
        self.addOutput(QgsProcessingOutputString("DEVICE_USED", tr("Device that was used")))

    def output_path(self, values: dict[str, Any], context: QgsProcessingContext) -> str:
        """Returns where to write."""
        return self.destination(values, OUTPUT, context)

    def request_for(self, values: dict[str, Any], context: QgsProcessingContext, job: Job) -> Request:
        """Returns the sharpening that is asked for."""
        checks.check_output(job.out, (job.pan, job.ms))
        return Request(SHARPEN, job)

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
        quality = report.get("quality", {})
        return {
            OUTPUT: job.out,
            "SECONDS": report["seconds"]["total"],
            "DEVICE_USED": report["device"],
            **{name: quality.get(key) for name, key in NUMBERS.items()},
        }

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Has the layer styled where it is loaded; also called after a cancel, when there is nothing to load."""
        if context.willLoadLayerOnCompletion(self._destination):
            copier = StyleCopier.keep(self._destination, self.style)
            context.layerToLoadOnCompletionDetails(self._destination).setPostProcessor(copier)
        return {}
