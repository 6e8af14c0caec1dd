"""The plugin as QGIS sees it: a provider, a panel, and their actions."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..engine.language import tr
from . import i18n, messages, settings
from .algorithms.installengine import InstallEngine
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
        self._dock: Any = None
        self._options: Any = None
        self._offer: Any = None
        self._translator: QTranslator | None = None

    def initProcessing(self) -> None:
        """Adds the provider in the user's language; all that qgis_process needs."""
        self._translator = self._translator or i18n.install_translator(settings.TRANSLATIONS)
        if self._provider is None:
            provider = TrapanProvider()
            if QgsApplication.processingRegistry().addProvider(provider):  # deletes a second one of the same id
                self._provider = provider
                messages.start()

    def initGui(self) -> None:
        """Adds provider, panel, menu entries, tool bar button and options; offers the engine where there is none."""
        from .dock.panel import make_dock, open_dialog
        from .dock.session import ALGORITHM
        from .first_run import Offer
        from .options import OptionsFactory

        self.initProcessing()
        self._dock = make_dock(self._iface)
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._dock)
        self._dock.hide()  # where it was open, QGIS shows it again when it restores its windows
        panel = self._add_action(tr("TraPan panel"))
        panel.setCheckable(True)
        self._dock.setToggleVisibilityAction(panel)
        self._iface.addToolBarIcon(panel)
        self._add_action(tr("Zero-shot Pansharpen…")).triggered.connect(lambda: open_dialog(ALGORITHM, {}))

        def install() -> None:
            open_dialog(f"{TrapanProvider.ID}:{InstallEngine.NAME}", {})

        self._add_action(tr("Install engine…")).triggered.connect(install)
        self._options = OptionsFactory(install)
        self._iface.registerOptionsWidgetFactory(self._options)
        self._offer = Offer(self._iface.messageBar(), install)

    def _add_action(self, text: str) -> QAction:
        """Returns a new entry of the menu Raster > TraPan."""
        action = QAction(QIcon(settings.ICON), text, self._iface.mainWindow())
        self._iface.addPluginToRasterMenu("TraPan", action)
        self._actions.append(action)
        return action

    def unload(self) -> None:
        """Removes all of it and ends what still runs; may be called twice, or after QGIS has deleted parts."""
        if self._dock is not None:
            self._dock.panel.close_down()
            self._iface.removeDockWidget(self._dock)
            self._dock.deleteLater()
            self._dock = None
        if self._options is not None:
            self._iface.unregisterOptionsWidgetFactory(self._options)
            self._offer.close()
            self._options = self._offer = None
        for action in self._actions:
            self._iface.removePluginRasterMenu("TraPan", action)
            self._iface.removeToolBarIcon(action)
            action.deleteLater()
        self._actions.clear()
        if self._provider is not None:
            messages.stop()
            if not sip.isdeleted(self._provider):
                QgsApplication.processingRegistry().removeProvider(self._provider)
        self._provider = None
        if self._translator is not None:
            i18n.remove_translator(self._translator)
            self._translator = None
