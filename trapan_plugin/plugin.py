"""The plugin as QGIS sees it: a provider, and an action that works in the background."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from . import settings
from .i18n import tr
from .provider import TrapanProvider


class TrapanPlugin:
    """Loads and unloads what TraPan adds to QGIS.

    Args:
        iface: QGIS's interface, None under qgis_process.
    """

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._provider: TrapanProvider | None = None
        self._actions: list[QAction] = []
        self._background: Any = None

    def initProcessing(self) -> None:
        """Adds the provider; all that qgis_process needs."""
        if self._provider is None:
            provider = TrapanProvider()
            if QgsApplication.processingRegistry().addProvider(provider):  # deletes a second one of the same id
                self._provider = provider

    def initGui(self) -> None:
        """Adds provider, menu entry and tool bar button."""
        from .background import Background

        self.initProcessing()
        self._background = Background(self._iface)
        action = QAction(QIcon(settings.ICON), tr("Zero-shot Pansharpen in the background…"), self._iface.mainWindow())
        action.triggered.connect(self._background.ask)
        self._iface.addPluginToRasterMenu("TraPan", action)
        self._iface.addRasterToolBarIcon(action)
        self._actions.append(action)

    def unload(self) -> None:
        """Removes all of it and ends what still runs; may be called twice, or after QGIS has deleted parts."""
        if self._background is not None:
            self._background.stop()
            self._background = None
        for action in self._actions:
            self._iface.removePluginRasterMenu("TraPan", action)
            self._iface.removeRasterToolBarIcon(action)
            action.deleteLater()
        self._actions.clear()
        if self._provider is not None and not sip.isdeleted(self._provider):
            QgsApplication.processingRegistry().removeProvider(self._provider)
        self._provider = None
