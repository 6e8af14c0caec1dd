"""The language of what people read: messages and the report. What programs read is never translated.

Every text stands as a literal inside ``tr()`` and is formatted after it; ``tools/translations.py`` finds it there and
keeps ``resources/i18n/trapan_de.ts`` and its like, which the plugin and the engine share.
"""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree  # nosec B405 - reads TraPan's own files only
from pathlib import Path
from typing import Callable, Dict

ENGLISH = "en"
FOLDER = Path(__file__).resolve().parents[1] / "resources" / "i18n"

_translate: Callable[[str], str] = str
_code = ENGLISH


def tr(text: str) -> str:
    """Returns the text in the language that was chosen, in English where it has none."""
    return _translate(text)


def code() -> str:
    """Returns the language that was chosen, such as ``de``; English where there is no translation into another."""
    return _code


def speak(translate: Callable[[str], str], code: str = ENGLISH) -> None:
    """Has ``tr`` ask this function from now on; it returns the text itself where it knows no better."""
    global _translate, _code
    _translate, _code = translate, code


def speak_language(code: str, folder: Path = FOLDER) -> None:
    """Has ``tr`` answer in a language from now on; in English where there is no translation into it.

    Args:
        code: of ISO 639-1, such as ``de``.
        folder: holds ``trapan_de.ts`` and its like.
    """
    path = folder / f"trapan_{code}.ts"
    known = read(path) if path.is_file() else {}
    speak(lambda text: known.get(text, text), code if known else ENGLISH)


def read(path: Path) -> Dict[str, str]:
    """Returns the finished translations of a .ts file, by text."""
    messages = ElementTree.parse(path).iter("message")  # nosec B314 - see the import
    pairs = ((m.findtext("source", ""), m.find("translation")) for m in messages)
    return {text: done.text for text, done in pairs if done is not None and done.text and not done.get("type")}
