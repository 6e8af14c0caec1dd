"""Translation of what the user reads."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def tr(text: str) -> str:
    """Returns the text in the user's language; one context, as no sentence of TraPan has two meanings."""
    return QCoreApplication.translate("TraPan", text)
