"""TraPan: zero-shot pansharpening in QGIS. This folder is the QGIS plugin package."""


def classFactory(iface):
    """Returns the plugin; ``iface`` is None under qgis_process."""
    from .trapan_plugin.plugin import TrapanPlugin

    return TrapanPlugin(iface)
