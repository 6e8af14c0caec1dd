"""Translation of what the user reads."""

from __future__ import annotations

import re
from pathlib import Path

try:
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator
except ImportError:  # what works without QGIS speaks English there
    QCoreApplication = None

CONTEXT = "TraPan"


def tr(text: str) -> str:
    """Returns the text in the user's language; one context, as no sentence of TraPan has two meanings."""
    return QCoreApplication.translate(CONTEXT, text) if QCoreApplication else text


def install_translator(folder: Path) -> QTranslator | None:
    """Has ``tr`` answer in QGIS's language from now on, whichever country's; else it stays English.

    Args:
        folder: holds ``trapan_de.qm`` and its like.

    Returns:
        The translator, which works as long as it is kept, or None where the folder has none for this language.
    """
    language = re.split("[_-]", QgsApplication.locale())[0]
    translator = QTranslator()
    if not translator.load(str(folder / f"trapan_{language}.qm")):
        return None
    QCoreApplication.installTranslator(translator)
    return translator
