"""Has TraPan speak QGIS's language."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from ..engine import language

CONTEXT = "TraPan"
"""There is only this one, as no sentence of TraPan has two meanings."""


def remove_translator(translator: QTranslator) -> None:
    """Has ``tr`` answer in English again."""
    QCoreApplication.removeTranslator(translator)
    language.speak(str)


def install_translator(folder: Path) -> QTranslator | None:
    """Has ``tr`` answer in QGIS's language from now on, whichever country's; else it stays English.

    Args:
        folder: holds ``trapan_de.qm`` and its like.

    Returns:
        The translator, which works as long as it is kept, or None where the folder has none for this language.
    """
    code = re.split("[_-]", QgsApplication.locale())[0]
    translator = QTranslator()
    if not translator.load(str(folder / f"trapan_{code}.qm")):
        return None
    QCoreApplication.installTranslator(translator)
    language.speak(lambda text: QCoreApplication.translate(CONTEXT, text), code)
    return translator
