"""How the local quality map looks: its first band in five steps that the legend puts into words."""

from __future__ import annotations

import math

from qgis.core import (
    QgsColorRampShader,
    QgsMapLayer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsReadWriteContext,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ..engine.language import tr

_COLOURS = ("#00fcfdbf", "#fcfdbf", "#fb8761", "#b5367a", "#50127b")
"""The ramp 'magma' backwards: darkness alone tells the order, to the colour-blind and in print. What is very good lets
the image below be seen."""


def steps() -> list[tuple[float, str]]:
    """Returns the upper end of each step, as a share of the band mean, and its words."""
    return [
        (0.01, tr("up to 1 % off MS: very good")),
        (0.02, tr("1 to 2 % off: good")),
        (0.05, tr("2 to 5 % off: fair")),
        (0.10, tr("5 to 10 % off: poor")),
        (math.inf, tr("more than 10 % off: wrong")),
    ]


def quality_style(like: QgsRasterLayer) -> str:
    """Returns the QML for a quality map.

    Args:
        like: any raster layer; it is left as it is.
    """
    ramp = QgsColorRampShader(0.0, 0.2)
    ramp.setColorRampType(QgsColorRampShader.Type.Discrete)
    ramp.setColorRampItemList(
        [QgsColorRampShader.ColorRampItem(top, QColor(c), words) for c, (top, words) in zip(_COLOURS, steps())]
    )
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    layer = like.clone()
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader))
    document = QDomDocument()
    layer.exportNamedStyle(document, QgsReadWriteContext(), QgsMapLayer.StyleCategory.Symbology)
    return document.toString()
