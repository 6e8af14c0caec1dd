"""The Processing provider."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from . import settings
from .algorithms.assess import AssessPansharpening
from .algorithms.checkpair import CheckPair
from .algorithms.classical import ClassicalPansharpen
from .algorithms.demoscene import CreateDemoScene
from .algorithms.diagnostics import Diagnostics
from .algorithms.installengine import InstallEngine
from .algorithms.zeroshot import ZeroShotPansharpen

ALGORITHMS = (
    ZeroShotPansharpen,
    ClassicalPansharpen,
    AssessPansharpening,
    CheckPair,
    CreateDemoScene,
    InstallEngine,
    Diagnostics,
)


class TrapanProvider(QgsProcessingProvider):
    """TraPan's algorithms in the Toolbox."""

    ID = "trapan"

    def id(self) -> str:
        """Stands in models and scripts: never changes."""
        return self.ID

    def name(self) -> str:
        """A proper name, not translated."""
        return "TraPan"

    def longName(self) -> str:
        """Shows the version where people look when something fails."""
        return f"TraPan {settings.metadata('version')}"

    def icon(self) -> QIcon:
        """For the Toolbox."""
        return QIcon(settings.ICON)

    def svgIconPath(self) -> str:
        """For the model designer."""
        return settings.ICON

    def loadAlgorithms(self) -> None:
        """Called at every refresh; the provider owns the algorithms."""
        for kind in ALGORITHMS:
            self.addAlgorithm(kind())

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """GeoTIFF only: what the engine writes."""
        return ["tif"]

    def defaultRasterFileExtension(self) -> str:
        """For temporary outputs and the file dialog."""
        return "tif"
