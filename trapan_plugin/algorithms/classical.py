"""trapan:classicalpansharpen: the methods of the literature, in seconds and without training."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingParameterDefinition

from ...engine.language import tr
from ...engine.request import CLASSICAL, METHODS, MOST_BACK_PROJECTIONS
from .. import parameters
from ..parameters import (
    BACK_PROJECTIONS,
    BANDS,
    CREATION_OPTIONS,
    DEVICE,
    EXTENT,
    METHOD,
    MS,
    OUTPUT,
    PAN,
    PAN_BAND,
    REGISTER,
    SENSOR,
    THREADS,
    TILE_SIZE,
)
from .fusing import FusingAlgorithm


class ClassicalPansharpen(FusingAlgorithm):
    """Sharpens a pair with a method that has no weights to train."""

    NAME = "classicalpansharpen"
    TASK = CLASSICAL

    def displayName(self) -> str:
        """The title in the Toolbox."""
        return tr("Classical Pansharpen")

    def shortDescription(self) -> str:
        """The tool tip in the Toolbox."""
        return tr("Sharpens a multispectral image with its panchromatic image by a classical method, in seconds.")

    def words(self) -> list[str]:
        """The methods under all their names."""
        return ["Brovey", "Gram-Schmidt", "GSA", "BT-H", "MTF-GLP", "HPM", "BDSD", "multiresolution analysis"]

    def explanation(self) -> list[str]:
        """The paragraphs of the help."""
        paragraphs = [
            "\n".join([tr("Methods:"), *(f"{name}: {title}" for name, title in titles().items())]),
            tr("The shift between PAN and MS is corrected and the few coefficients are fitted to this pair; all but "
               "EXP and Brovey take the blur of the camera into account. Formulas: Vivone et al., GRSM 2021."),
            tr("Back-projections bring the result into agreement with MS: blurred and reduced to the MS grid, it gives "
               "MS again. 3 to 10 are usually better than none; on noisy or 8-bit images few are best."),
            tr("The result has the PAN grid and the units, data type, nodata value and style of MS."),
        ]  # fmt: skip
        if QgsApplication.platform() == "qgis_process":
            paragraphs.append(tr("METHOD, SENSOR, DEVICE and REGISTER take the word, not its number: METHOD=gsa."))
        return paragraphs

    def inputs(self) -> list[QgsProcessingParameterDefinition]:
        """What the user may choose."""
        method = parameters.helped(
            parameters.choice(METHOD, tr("Method"), list(METHODS), "glp-hpm-r"),
            "; ".join(f"{name}: {title}" for name, title in titles().items()),
        )
        rounds = parameters.helped(
            parameters.integer(BACK_PROJECTIONS, tr("Back-projections"), 0, 0, MOST_BACK_PROJECTIONS),
            tr(
                "Corrections after the sharpening that bring the result into agreement with MS. 0 is the method as "
                "published."
            ),
        )
        pan, ms, *rest = parameters.declare(
            (PAN, MS, BANDS, SENSOR, DEVICE, EXTENT),
            (REGISTER, PAN_BAND, THREADS, TILE_SIZE, CREATION_OPTIONS),
            (OUTPUT,),
        )
        return [pan, ms, method, rounds, *rest]

    def options(self, values: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """Returns the options of the task."""
        return {
            "method": self.parameterAsEnumString(values, METHOD, context),
            "back_projections": self.parameterAsInt(values, BACK_PROJECTIONS, context),
        }


def titles() -> dict[str, str]:
    """Returns the methods' names for people."""
    names = (
        tr("MS interpolated, no detail (EXP)"),
        tr("Brovey, PAN matched to the mean of the bands"),
        tr("adaptive Gram-Schmidt (GSA)"),
        tr("Brovey with haze correction (BT-H)"),
        tr("generalised Laplacian pyramid, full-scale gains (MTF-GLP-FS)"),
        tr("generalised Laplacian pyramid, high-pass modulation with regression (MTF-GLP-HPM-R)"),
        tr("band-dependent spatial detail with physical constraints (BDSD-PC)"),
    )
    return dict(zip(METHODS, names))
