"""The result looks like the MS layer: same units, so its style holds, with the bands renumbered."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsContrastEnhancement,
    QgsMapLayer,
    QgsMultiBandColorRenderer,
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsReadWriteContext,
    QgsSingleBandGrayRenderer,
)
from qgis.PyQt.QtXml import QDomDocument, QDomElement

BAND_ATTRIBUTES = ("redBand", "greenBand", "blueBand", "alphaBand", "grayBand", "band")


def style_for(ms: QgsRasterLayer, bands: Sequence[int]) -> str:
    """Returns the QML for an image that holds these bands of the MS layer. Leaves the layer as it is.

    A band that is shown but not chosen cannot be shown: then it is the first chosen ones. Layers that Processing
    loads without a style have no stretch, and the result would be black: then it is QGIS's cumulative cut.

    Args:
        ms: the multispectral layer.
        bands: its 1-based bands in the order of the output.
    """
    layer = ms.clone()
    if layer.renderer() is None or not set(layer.renderer().usesBands()) <= set(bands):
        layer.setRenderer(_first_bands(layer, bands))
        _stretch(layer)
    elif _lacks_stretch(layer):
        _stretch(layer)
    document = QDomDocument()
    layer.exportNamedStyle(document, QgsReadWriteContext(), QgsMapLayer.StyleCategory.Symbology)
    for element in _renderers(document):
        for name in BAND_ATTRIBUTES:
            if element.hasAttribute(name):
                element.setAttribute(name, _position(int(element.attribute(name)), bands))
    return document.toString()


class StyleCopier(QgsProcessingLayerPostProcessorInterface):
    """Puts a style on the layer that Processing has loaded."""

    _kept: dict[str, StyleCopier] = {}

    def __init__(self, style: str) -> None:
        super().__init__()
        self._style = style

    @classmethod
    def attach(cls, path: str, style: str, context: QgsProcessingContext) -> None:
        """Has the layer of this file styled where Processing is to load it.

        The copier is kept for good: Processing keeps none, and the algorithm's instance is gone before that.
        """
        if context.willLoadLayerOnCompletion(path):
            cls._kept[path] = cls(style)
            context.layerToLoadOnCompletionDetails(path).setPostProcessor(cls._kept[path])

    def postProcessLayer(self, layer, context, feedback):
        """Runs on the main thread."""
        document = QDomDocument()
        document.setContent(self._style)
        layer.importNamedStyle(document, QgsMapLayer.StyleCategory.Symbology)
        layer.triggerRepaint()


def _first_bands(layer: QgsRasterLayer, bands: Sequence[int]):
    provider = layer.dataProvider()
    if len(bands) < 3:
        return QgsSingleBandGrayRenderer(provider, bands[0])
    return QgsMultiBandColorRenderer(provider, *bands[:3])


def _lacks_stretch(layer: QgsRasterLayer) -> bool:
    renderer = layer.renderer()
    if layer.dataProvider().dataType(renderer.usesBands()[0]) == Qgis.DataType.Byte:
        return False  # 0 to 255 as it is: a choice, not a lack
    if isinstance(renderer, QgsMultiBandColorRenderer):
        return _is_unset(renderer.redContrastEnhancement())
    return isinstance(renderer, QgsSingleBandGrayRenderer) and _is_unset(renderer.contrastEnhancement())


def _is_unset(enhancement) -> bool:
    none = QgsContrastEnhancement.ContrastEnhancementAlgorithm.NoEnhancement
    return enhancement is None or enhancement.contrastEnhancementAlgorithm() == none


def _stretch(layer: QgsRasterLayer) -> None:
    layer.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
        QgsRasterMinMaxOrigin.Limits.CumulativeCut,
    )


def _renderers(document: QDomDocument) -> list[QDomElement]:
    found = document.elementsByTagName("rasterrenderer")
    return [found.at(i).toElement() for i in range(found.count())]


def _position(band: int, bands: Sequence[int]) -> int:
    """Returns where the output holds an MS band; -1 where it does not, which is QGIS's word for none."""
    return bands.index(band) + 1 if band in bands else -1
