"""What the algorithms on a PAN/MS pair share: layers to Job, checked before the run and again before the work."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsRasterLayer,
)
from qgis.PyQt.QtWidgets import QWidget

from ...engine.errors import EngineError
from ...engine.job import Job
from ...engine.language import tr
from ...engine.request import Request
from .. import checks, environment, pairing, parameters
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
from .base import EngineAlgorithm


class PairAlgorithm(EngineAlgorithm):
    """An algorithm that asks the engine about a PAN/MS pair."""

    def __init__(self) -> None:
        super().__init__()
        self.request: Request | None = None

    def createCustomParametersWidget(self, parent: QWidget | None = None) -> QWidget | None:
        """Opens QGIS's own dialog with a pair of the project in it.

        Only dialogs for a single run ask for it: no default of a parameter is touched, and none gets into models.
        """
        proposed = self.proposal(pairing.layers_of_project())
        if not proposed:
            return None
        from processing.gui.AlgorithmDialog import AlgorithmDialog

        dialog = AlgorithmDialog(self, parent=parent)
        dialog.setParameters({name: layer.id() for name, layer in proposed.items()})
        return dialog

    def proposal(self, layers: list[QgsMapLayer]) -> dict[str, QgsRasterLayer]:
        """Returns the layers to propose by parameter, nothing where there is no pair."""
        pair = pairing.propose(layers)
        return dict(zip((PAN, MS), pair)) if pair else {}

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

    def layer(self, values: dict[str, Any], name: str, context: QgsProcessingContext) -> QgsRasterLayer:
        """Returns the layer of a parameter.

        Raises:
            checks.Refused: it is none that QGIS can read.
        """
        layer = self.parameterAsRasterLayer(values, name, context)
        if layer is None or not layer.isValid():
            raise checks.Refused(
                name, tr("{} is no raster that QGIS can read; choose another layer or file.", values.get(name))
            )
        return layer

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
        for name, (group, field) in parameters.SETTINGS.items():
            if self.parameterDefinition(name) and values.get(name) not in (None, ""):
                chosen.setdefault(group, {})[field] = self._read(name)(values, name, context)
        return chosen

    def _read(self, name: str) -> Callable[..., float | str]:
        """Returns what reads a parameter of this kind."""
        definition = self.parameterDefinition(name)
        if isinstance(definition, QgsProcessingParameterEnum):
            return self.parameterAsEnumString
        whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
        return self.parameterAsInt if whole else self.parameterAsDouble
