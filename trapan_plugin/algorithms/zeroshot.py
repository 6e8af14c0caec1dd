"""trapan:zeroshotpansharpen: train on the one pair, and sharpen it."""

from __future__ import annotations

import dataclasses
import os
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
)

from ...engine.job import Job
from ...engine.language import tr
from ...engine.request import SHARPEN, Request
from .. import parameters
from ..parameters import (
    BANDS,
    CREATION_OPTIONS,
    DEVICE,
    EXTENT,
    FULL_RESOLUTION_SHARE,
    MS,
    OUTPUT,
    PAN,
    PAN_BAND,
    PRESET,
    PSF,
    RAO_STEPS,
    REGISTER,
    REPORT,
    SEED,
    SENSOR,
    THREADS,
    TILE_SIZE,
    WARMUP_STEPS,
)
from .fusing import FusingAlgorithm

NUMBERS = {"HQNR": "HQNR", "D_LAMBDA": "D_lambda", "D_S": "D_S"}
"""The quality indices: output name to name in the report."""
TRAINING = (WARMUP_STEPS, RAO_STEPS, FULL_RESOLUTION_SHARE)


class ZeroShotPansharpen(FusingAlgorithm):
    """Sharpens one PAN/MS pair by training on it."""

    NAME = "zeroshotpansharpen"
    TASK = SHARPEN

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
            tr("Give MS as it was delivered, not resampled. For a quick preview, set an area to sharpen."),
        ]  # fmt: skip
        if QgsApplication.platform() == "qgis_process":
            paragraphs.append(
                tr("SENSOR, PRESET, DEVICE, REGISTER and PSF take the word, not its number: PRESET=fast.")
            )
        return paragraphs

    def inputs(self) -> list[QgsProcessingParameterDefinition]:
        """What the user may choose."""
        return parameters.declare(
            (PAN, MS, BANDS, SENSOR, PRESET, DEVICE, EXTENT),
            (REGISTER, PSF, SEED, PAN_BAND, THREADS, *TRAINING, TILE_SIZE, CREATION_OPTIONS),
            (OUTPUT, REPORT),
        )

    def results(self) -> list[QgsProcessingOutputDefinition]:
        """What every run tells, and its quality."""
        return [
            *super().results(),
            QgsProcessingOutputNumber("HQNR", tr("HQNR, quality without reference, 1 is best")),
            QgsProcessingOutputNumber("D_LAMBDA", tr("D_lambda, spectral distortion, 0 is best")),
            QgsProcessingOutputNumber("D_S", tr("D_S, spatial distortion, 0 is best")),
        ]

    def request_for(self, values: dict[str, Any], context: QgsProcessingContext, job: Job) -> Request:
        """Returns the sharpening with the report that is asked for."""
        path = self.parameterAsFileOutput(values, REPORT, context)
        job = dataclasses.replace(job, report=os.path.abspath(path) if path else "")
        return super().request_for(values, context, job)

    def told(self, report: dict[str, Any]) -> dict[str, Any]:
        """Returns the outputs in the engine's report, by name."""
        quality = report.get("quality", {})
        page = {REPORT: report["report"]} if "report" in report else {}
        return super().told(report) | page | {name: quality.get(key) for name, key in NUMBERS.items()}
