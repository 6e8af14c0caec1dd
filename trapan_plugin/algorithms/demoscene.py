"""trapan:createdemoscene: a simulated pair to try everything on, with the truth that no satellite delivers."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMultiBandColorRenderer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterRasterDestination,
    QgsRasterLayer,
)

from ...engine.errors import EngineError
from ...engine.job import Job
from ...engine.language import tr
from ...engine.request import DEMO, DEMO_SIDE_PX, Request
from .. import checks, environment, parameters
from ..parameters import MS, PAN, SEED, SIZE, TRUTH
from ..style import StyleCopier, style_for
from .base import EngineAlgorithm

WRITTEN = {PAN: "pan", MS: "ms", TRUTH: "out"}
"""The destinations and the Job fields that name them."""


class CreateDemoScene(EngineAlgorithm):
    """Writes a simulated pair and its truth."""

    NAME = "createdemoscene"

    def __init__(self) -> None:
        super().__init__()
        self._styles: dict[str, str] = {}

    def displayName(self) -> str:
        """The title in the Toolbox."""
        return tr("Create Demo Scene")

    def shortDescription(self) -> str:
        """The tool tip in the Toolbox."""
        return tr("Makes a simulated PAN/MS pair of a small town, with the truth, to try TraPan on.")

    def words(self) -> list[str]:
        """What people search for."""
        return ["simulation", "test data", "sample data", "example", "benchmark", "synthetic"]

    def explanation(self) -> list[str]:
        """The paragraphs of the help."""
        return [
            tr("A town by a river as a satellite would see it: PAN of 0.5 m and MS of 2 m in blue, green, red and near "
               "infrared, 11 bit, with the blur and the noise of a camera and an MS grid a fraction of a pixel off."),
            tr("The truth is the same landscape in colour at 0.5 m. Sharpen the pair, then let Assess Pansharpening "
               "Quality compare the result with the truth."),
            tr("The same seed gives the same scene; a larger scene shows more objects, not larger ones."),
        ]  # fmt: skip

    def inputs(self) -> list[QgsProcessingParameterDefinition]:
        """What the user may choose."""
        size = parameters.integer(SIZE, tr("Side of PAN in pixels"), 1024, *DEMO_SIDE_PX)
        seed = parameters.integer(SEED, tr("Seed"), 7, 0, 2**31 - 1)
        written = {
            PAN: (tr("Simulated PAN"), tr("The panchromatic image: one band, 0.5 m.")),
            MS: (tr("Simulated MS"), tr("The multispectral image: four bands, 2 m.")),
            TRUTH: (tr("Truth"), tr("What a perfect result looks like: four bands, 0.5 m.")),
        }
        return [
            parameters.helped(size, tr("A multiple of 4. The time grows with its square: 1024 takes some 10 seconds.")),
            parameters.helped(seed, tr("Seed of the landscape and of the noise: another seed, another town.")),
            *(
                parameters.helped(QgsProcessingParameterRasterDestination(name, title), text)
                for name, (title, text) in written.items()
            ),
        ]

    def results(self) -> list[QgsProcessingOutputDefinition]:
        """What every run tells."""
        return [QgsProcessingOutputNumber("SECONDS", tr("Seconds that the run took"))]

    def checkParameterValues(self, values: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Says before the run what cannot work."""
        ok, message = super().checkParameterValues(values, context)
        if not ok:
            return ok, message
        try:
            paths = {name: self.destination(values, name, context) for name in WRITTEN}
            self._request(values, context, paths)
        except checks.Refused as exc:
            return False, str(exc)
        return True, ""

    def prepareAlgorithm(
        self, values: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Checks again: models do not check before."""
        problem = environment.quick_problem()
        if problem:
            raise QgsProcessingException(problem)
        ok, message = self.checkParameterValues(values, context)
        if not ok:
            raise QgsProcessingException(message)
        return True

    def processAlgorithm(
        self, values: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Runs the engine and returns the outputs."""
        paths = {name: os.path.abspath(self.parameterAsOutputLayer(values, name, context)) for name in WRITTEN}
        report = self.ask(self._request(values, context, paths), "", feedback)
        self._styles = {path: _natural(path) for path in paths.values()}
        for path, style in self._styles.items():
            Path(path).with_suffix(".qml").write_text(style, encoding="utf-8")
        return {**paths, "SECONDS": report["seconds"]["total"]}

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Has the layers styled where they are loaded."""
        for path, style in self._styles.items():
            StyleCopier.attach(path, style, context)
        return {}

    def _request(self, values: dict[str, Any], context: QgsProcessingContext, paths: dict[str, str]) -> Request:
        size = self.parameterAsInt(values, SIZE, context)
        if size % 4:
            raise checks.Refused(SIZE, tr("The side is {} pixels; expected a multiple of 4.", size))
        for name, path in paths.items():
            checks.check_output(path, (), name)
            if list(paths.values()).count(path) > 1:
                raise checks.Refused(name, tr("Two outputs have the same name; give each its own."))
        job = Job(**{field: paths[name] for name, field in WRITTEN.items()})
        job = dataclasses.replace(job, seed=self.parameterAsInt(values, SEED, context), device="cpu", overwrite=True)
        try:
            return Request(DEMO, job, {"size_px": size}).check()
        except EngineError as exc:
            raise checks.Refused(parameters.OF_FIELD.get(exc.field, ""), exc.message) from exc


def _natural(path: str) -> str:
    """Returns the QML of an image in natural colours: its bands are blue, green, red, near infrared, or PAN alone."""
    layer = QgsRasterLayer(path, "demo")
    if layer.bandCount() > 1:
        layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), 3, 2, 1))
    return style_for(layer, range(1, layer.bandCount() + 1))
