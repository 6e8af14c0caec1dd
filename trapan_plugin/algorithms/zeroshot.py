"""trapan:zeroshotpansharpen: layers to Job, Job to task, report to outputs."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Callable
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QIcon

from ...engine.errors import EngineError
from ...engine.job import Job
from .. import checks, environment, parameters, settings, task, worker
from ..i18n import tr
from ..parameters import (
    BANDS,
    CREATION_OPTIONS,
    DEVICE,
    EXTENT,
    MS,
    OUTPUT,
    PAN,
    PAN_BAND,
    PRESET,
    SEED,
    SENSOR,
    THREADS,
)
from ..style import StyleCopier, style_for

NUMBERS = {"HQNR": "HQNR", "D_LAMBDA": "D_lambda", "D_S": "D_S"}
"""The quality indices: output name to name in the report."""


class ZeroShotPansharpen(QgsProcessingAlgorithm):
    """Sharpens one PAN/MS pair by training on it."""

    def __init__(self) -> None:
        super().__init__()
        self.job: Job | None = None
        self.style = ""
        self._destination = ""

    def createInstance(self) -> ZeroShotPansharpen:
        """One instance per run."""
        return ZeroShotPansharpen()

    def name(self) -> str:
        """Stands in models and scripts: never changes."""
        return "zeroshotpansharpen"

    def displayName(self) -> str:
        """The title in the Toolbox."""
        return tr("Zero-shot Pansharpen")

    def group(self) -> str:
        """The folder in the Toolbox."""
        return tr("Pansharpening")

    def groupId(self) -> str:
        """Never changes."""
        return "pansharpening"

    def icon(self) -> QIcon:
        """For the Toolbox."""
        return QIcon(settings.ICON)

    def svgIconPath(self) -> str:
        """For the model designer."""
        return settings.ICON

    def tags(self) -> list[str]:
        """Words in which people look for it; several languages, as few write the English one at home."""
        english = tr("pansharpening,pan-sharpen,pansharp,panchromatic,multispectral,sharpen,fusion,image fusion")
        foreign = "Bildschärfung,Pansharpen,affûtage,fusion d'images,fusión de imágenes,fusão de imagens"
        methods = "super-resolution,zero-shot,TRA-PAN,deep learning,neural network,PyTorch,Brovey,Gram-Schmidt,MTF,HQNR"
        sensors = "satellite,WorldView,GeoEye,IKONOS,QuickBird,Pleiades,SPOT,Landsat,GaoFen"
        return f"{english},{foreign},{methods},{sensors}".split(",")

    def shortDescription(self) -> str:
        """The tool tip in the Toolbox."""
        return tr("Sharpens a multispectral image with its panchromatic image by training on that one pair alone.")

    def shortHelpString(self) -> str:
        """HTML in the dialog; plain text for ``qgis_process help``, which prints it as it is."""
        paragraphs = [
            self.shortDescription(),
            tr("Stage 1 learns how PAN follows from MS and trains a small network at reduced resolution, where the "
               "truth is known. Stage 2 alternates at random between reduced and full resolution (TRA-PAN, "
               "arXiv 2505.06576). No pre-trained weights; nothing leaves this machine."),
            tr("The result has the PAN grid and the units, data type, nodata value and style of MS. Its quality "
               "without reference (HQNR, D_lambda, D_S) is measured and returned."),
            tr("Give MS as it was delivered, not resampled. An area to sharpen makes a quick preview."),
        ]  # fmt: skip
        if QgsApplication.platform() == "qgis_process":
            words = tr("SENSOR, PRESET, DEVICE, REGISTER and PSF take the word, not its number: PRESET=fast.")
            return "\n".join([*paragraphs[1:], words])  # it prints the short description itself
        return "".join(f"<p>{text}</p>" for text in paragraphs)

    def helpUrl(self) -> str:
        """The project's page."""
        return settings.metadata("homepage")

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        """Declares parameters and outputs."""
        for parameter in parameters.declare():
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("SECONDS", tr("Seconds that the run took")))
        self.addOutput(QgsProcessingOutputNumber("HQNR", tr("HQNR, quality without reference, 1 is best")))
        self.addOutput(QgsProcessingOutputNumber("D_LAMBDA", tr("D_lambda, spectral distortion, 0 is best")))
        self.addOutput(QgsProcessingOutputNumber("D_S", tr("D_S, spatial distortion, 0 is best")))
        self.addOutput(QgsProcessingOutputString("DEVICE_USED", tr("Device that was used")))

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
            self._checked_job(values, context)
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
            self.job = self._checked_job(values, context)
        except checks.Refused as exc:
            raise QgsProcessingException(str(exc)) from exc
        ms = self.parameterAsRasterLayer(values, MS, context)
        self.style = style_for(ms, list(self.job.bands) or list(range(1, ms.bandCount() + 1)))
        return True

    def processAlgorithm(
        self, values: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Runs the task. An end without a result is an exception, so that qgis_process exits with an error."""
        # Only here: a pool thread has a context of its own, and what was to be loaded is taken from that one alone.
        self._destination = self.parameterAsOutputLayer(values, OUTPUT, context)
        self.job = dataclasses.replace(self.job, out=os.path.abspath(self._destination))
        runner = task.PansharpenTask(self.job, self.style, feedback.isCanceled)
        try:
            task.drive(runner, feedback)
        except worker.WorkerCancelled as exc:
            raise QgsProcessingException(tr("Cancelled.")) from exc
        except environment.EngineMissing as exc:
            raise QgsProcessingException(str(exc)) from exc
        except worker.WorkerFailed as exc:
            raise QgsProcessingException(failure(exc)) from exc
        return self._outputs(runner.report)

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Has the layer styled where it is loaded; also called after a cancel, when there is nothing to load."""
        if context.willLoadLayerOnCompletion(self._destination):
            copier = StyleCopier.keep(self._destination, self.style)
            context.layerToLoadOnCompletionDetails(self._destination).setPostProcessor(copier)
        return {}

    def _checked_job(self, values: dict[str, Any], context: QgsProcessingContext) -> Job:
        pan, ms = (self._layer(values, name, context) for name in (PAN, MS))
        job = self._job(values, context, pan, ms)
        checks.check_pan_band(pan, job.pan_band)
        checks.check_bands(ms, job.bands)
        checks.check_output(job.out, (job.pan, job.ms))
        checks.check_pair(pan, ms)
        try:
            return job.check()
        except EngineError as exc:
            raise checks.Refused(parameters.OF_FIELD.get(exc.field, ""), exc.message) from exc

    def _job(
        self, values: dict[str, Any], context: QgsProcessingContext, pan: QgsRasterLayer, ms: QgsRasterLayer
    ) -> Job:
        scratch = QgsProcessingContext()  # asking for the output registers it for loading, which is not wanted yet
        scratch.setProject(context.project())
        return Job(
            pan=checks.gdal_path(pan, PAN),
            ms=checks.gdal_path(ms, MS),
            out=os.path.abspath(self.parameterAsOutputLayer(values, OUTPUT, scratch)),
            pan_band=self.parameterAsInt(values, PAN_BAND, context),
            bands=tuple(self.parameterAsInts(values, BANDS, context)),
            sensor=self.parameterAsEnumString(values, SENSOR, context),
            preset=self.parameterAsEnumString(values, PRESET, context),
            device=self.parameterAsEnumString(values, DEVICE, context),
            seed=self.parameterAsInt(values, SEED, context),
            window=self._window(values, context, pan),
            threads=self.parameterAsInt(values, THREADS, context),
            overwrite=True,  # Processing has asked, or a script meant it
            creation_options=tuple(filter(None, self.parameterAsString(values, CREATION_OPTIONS, context).split("|"))),
            settings=self._settings(values, context),
        )

    def _layer(self, values: dict[str, Any], name: str, context: QgsProcessingContext) -> QgsRasterLayer:
        layer = self.parameterAsRasterLayer(values, name, context)
        if layer is None or not layer.isValid():
            raise checks.Refused(name, tr("{} is no raster that QGIS can read.").format(values.get(name)))
        return layer

    def _window(
        self, values: dict[str, Any], context: QgsProcessingContext, pan: QgsRasterLayer
    ) -> tuple[float, float, float, float] | None:
        box = self.parameterAsExtent(values, EXTENT, context, pan.crs())
        return None if box.isNull() else (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())

    def _settings(self, values: dict[str, Any], context: QgsProcessingContext) -> dict[str, dict[str, float | str]]:
        """Returns the preset's settings that the user replaces; what is left empty stays the preset's."""
        chosen: dict[str, dict[str, float | str]] = {}
        for name, places in parameters.SETTINGS.items():
            if values.get(name) not in (None, ""):
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

    def _outputs(self, report: dict[str, Any]) -> dict[str, Any]:
        quality = report.get("quality", {})
        return {
            OUTPUT: self.job.out,
            "SECONDS": report["seconds"]["total"],
            "DEVICE_USED": report["device"],
            **{name: quality.get(key) for name, key in NUMBERS.items()},
        }


def failure(exc: worker.WorkerFailed) -> str:
    """Returns the sentence for the user: the parameter at fault, or the last words of a process that crashed."""
    name = parameters.OF_FIELD.get(exc.field)
    if name:
        return f"{name}: {exc.message}"
    return exc.message if exc.told or not exc.details else f"{exc.message}\n{exc.details}"
