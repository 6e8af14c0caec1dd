"""trapan:assesspansharpening: how good a sharp image is, whoever made it, in numbers and on a map."""

from __future__ import annotations

import dataclasses
import os
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsRasterLayer,
)

from ...engine.job import Job
from ...engine.language import tr
from ...engine.request import ASSESS, Request
from .. import checks, pairing, parameters
from ..parameters import BANDS, DEVICE, FUSED, MS, PAN, PAN_BAND, QUALITY_MAP, REFERENCE, REGISTER, SENSOR, THREADS
from ..quality_style import quality_style
from ..style import StyleCopier
from .pair import PairAlgorithm

INDICES = ("HQNR", "D_lambda", "D_S", "D_rho", "R_ERGAS", "R_SAM", "R_Q2n", "PSNR", "SAM", "ERGAS", "Q2n")
"""Names in the report; the outputs have them in capitals. The last four need a reference."""


class AssessPansharpening(PairAlgorithm):
    """Judges any sharp image by the pair it was made from, and by the truth where there is one."""

    NAME = "assesspansharpening"

    def __init__(self) -> None:
        super().__init__()
        self.style = ""
        self._map = ""

    def displayName(self) -> str:
        """The title in the Toolbox."""
        return tr("Assess Pansharpening Quality")

    def shortDescription(self) -> str:
        """The tool tip in the Toolbox."""
        return tr("Measures how good a pansharpened image is, and maps where it is good or bad.")

    def words(self) -> list[str]:
        """The indices that people search for."""
        return ["quality", "validation", "accuracy", "QNR", "Q4", "Q8", "Wald", *INDICES]

    def explanation(self) -> list[str]:
        """The paragraphs of the help."""
        return [
            tr("The image may come from any program: it has to lie on the PAN grid and to hold one band per MS band."),
            tr("Without reference: HQNR (1 is best) and its parts D_lambda (colours) and D_S (details), D_rho (lack of "
               "local correlation with PAN), and R-ERGAS, R-SAM, R-Q2n: what the image, brought back to the "
               "resolution of MS, has lost of MS. 0 is best, but 1 for HQNR and R-Q2n."),
            tr("With a reference, the truth on the PAN grid: PSNR in dB, SAM in degrees, ERGAS, Q2n. Judge by several "
               "numbers and by the picture: each index has its blind spot."),
            tr("The quality map lies on the MS grid. Band 1: difference from MS as a share of the band mean; band 2: "
               "spectral angle in degrees; band 3: lack of local correlation with PAN, 0 to 2. 0 is best in all."),
        ]  # fmt: skip

    def inputs(self) -> list[QgsProcessingParameterDefinition]:
        """What the user may choose."""
        fused = parameters.helped(
            QgsProcessingParameterRasterLayer(FUSED, tr("Pansharpened image")),
            tr("The image to judge, on the PAN grid, one band per MS band that takes part."),
        )
        reference = parameters.helped(
            QgsProcessingParameterRasterLayer(REFERENCE, tr("Reference (truth)"), optional=True),
            tr("The image as it should be, on the PAN grid: known for simulated and for degraded pairs only."),
        )
        quality_map = parameters.helped(
            QgsProcessingParameterRasterDestination(QUALITY_MAP, tr("Quality map"), optional=True),
            tr("A GeoTIFF of three bands on the MS grid: difference from MS, spectral angle, lack of PAN's detail."),
        )
        pan, ms, *rest = parameters.declare((PAN, MS, BANDS, SENSOR, DEVICE), (REGISTER, PAN_BAND, THREADS))
        return [fused, pan, ms, reference, *rest, quality_map]

    def results(self) -> list[QgsProcessingOutputDefinition]:
        """The numbers."""
        return [QgsProcessingOutputNumber(name.upper(), title) for name, title in titles().items()]

    def proposal(self, layers: list[QgsMapLayer]) -> dict[str, QgsRasterLayer]:
        """Proposes besides what may have been made of the pair."""
        found = super().proposal(layers)
        made = pairing.propose_result(layers, found[PAN], found[MS]) if found else None
        return {**found, FUSED: made} if made else found

    def output_path(self, values: dict[str, Any], context: QgsProcessingContext) -> str:
        """Returns the image to judge."""
        return checks.gdal_path(self.layer(values, FUSED, context), FUSED)

    def request_for(self, values: dict[str, Any], context: QgsProcessingContext, job: Job) -> Request:
        """Returns the assessment that is asked for."""
        reference = ""
        if values.get(REFERENCE) not in (None, ""):
            reference = checks.gdal_path(self.layer(values, REFERENCE, context), REFERENCE)
        quality_map = self.destination(values, QUALITY_MAP, context)
        if quality_map:
            checks.check_output(quality_map, (job.pan, job.ms, job.out, reference), QUALITY_MAP)
        return Request(ASSESS, job, {"reference": reference, "quality_map": quality_map})

    def prepareAlgorithm(
        self, values: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Makes the style of the map besides, while the layers may be touched."""
        super().prepareAlgorithm(values, context, feedback)
        self.style = quality_style(self.layer(values, MS, context))
        return True

    def processAlgorithm(
        self, values: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Runs the engine and returns the outputs."""
        self._map = self.parameterAsOutputLayer(values, QUALITY_MAP, context)
        quality_map = os.path.abspath(self._map) if self._map else ""
        options = {**self.request.options, "quality_map": quality_map}
        style = self.style if quality_map else ""
        report = self.ask(dataclasses.replace(self.request, options=options), style, feedback)
        found = {name: report["quality"][name] for name in INDICES if name in report["quality"]}
        for name, title in titles().items():
            if found.get(name) is not None:
                feedback.pushInfo(f"{title}: {found[name]:.4f}")
        numbers = {name.upper(): value for name, value in found.items()}
        return {**numbers, QUALITY_MAP: quality_map} if quality_map else numbers

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Has the map styled where it is loaded."""
        if self._map:
            StyleCopier.attach(self._map, self.style, context)
        return {}


def titles() -> dict[str, str]:
    """Returns the indices in words, by their names in the report."""
    words = (
        tr("HQNR, quality without reference, 1 is best"),
        tr("D_lambda, spectral distortion, 0 is best"),
        tr("D_S, spatial distortion, 0 is best"),
        tr("D_rho, lack of local correlation with PAN, 0 is best"),
        tr("R-ERGAS, relative error at the resolution of MS, 0 is best"),
        tr("R-SAM, spectral angle at the resolution of MS in degrees, 0 is best"),
        tr("R-Q2n, quality at the resolution of MS, 1 is best"),
        tr("PSNR against the reference in dB, higher is better"),
        tr("SAM, spectral angle to the reference in degrees, 0 is best"),
        tr("ERGAS, relative error against the reference, 0 is best"),
        tr("Q2n against the reference, 1 is best"),
    )
    return dict(zip(INDICES, words))
