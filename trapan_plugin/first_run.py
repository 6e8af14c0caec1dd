"""Offers the engine where there is none: one message, once per version of TraPan, and nothing is installed by it."""

from __future__ import annotations

from typing import Callable

from qgis.core import Qgis, QgsSettings
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QPushButton

from ..engine.language import tr
from . import environment, hardware, settings


class Offer:
    """The message, where it is due.

    Args:
        bar: where it is shown.
        install: opens the dialog of Install Engine.
    """

    def __init__(self, bar: QgsMessageBar, install: Callable[[], None]) -> None:
        self._bar, self._install = bar, install
        self._item: QgsMessageBarItem | None = None
        version = settings.metadata("version")
        if not environment.candidates() and QgsSettings().value(settings.OFFERED, "", str) != version:
            QgsSettings().setValue(settings.OFFERED, version)
            self._show()

    def close(self) -> None:
        """Takes the message away, where it still is."""
        if self._item is not None and not sip.isdeleted(self._item):
            self._bar.popWidget(self._item)
        self._item = None

    def _show(self) -> None:
        words = tr("TraPan needs its engine: about {} MB to download, 3 GB for an NVIDIA GPU.")
        self._item = self._bar.createMessage(words.format(hardware.CPU.download_mb))
        button = QPushButton(tr("Install engine…"), self._item)
        button.clicked.connect(self._accept)
        self._item.layout().addWidget(button)
        self._bar.pushWidget(self._item, Qgis.MessageLevel.Info, 0)

    def _accept(self) -> None:
        self.close()
        self._install()
