"""The language of what people read: messages and the report. What programs read is never translated.

Every text stands as a literal inside ``tr()``; ``tools/translations.py`` finds it there and keeps
``resources/i18n/trapan_de.ts`` and its like, which the plugin and the engine share.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Dict

ENGLISH = "en"
VARIABLE = "TRAPAN_LANGUAGE"
"""The environment variable that names the language of the engine."""
FOLDER = Path(__file__).resolve().parents[1] / "resources" / "i18n"

_translate: Callable[[str], str] = str
_code = ENGLISH


def tr(text: str, /, *values: Any, **named: Any) -> str:
    """Returns the text in the language that was chosen, in English where it has none, with its values filled in.

    Args:
        text: a literal; with values, as ``str.format`` has it.
        values: for ``{}``.
        named: for ``{name}``.
    """
    found = _translate(text)
    return found.format(*values, **named) if values or named else found


def code() -> str:
    """Returns the language that was chosen, such as ``de`` (ISO 639-1)."""
    return _code


def speak(translate: Callable[[str], str], code: str = ENGLISH) -> None:
    """Has ``tr`` ask this function from now on; it returns the text itself where it knows no better."""
    global _translate, _code
    _translate, _code = translate, code


def speak_language(code: str, folder: Path = FOLDER) -> None:
    """Has ``tr`` answer in a language from now on; in English where there is no translation into it.

    Args:
        code: of ISO 639-1.
        folder: holds ``trapan_de.ts`` and its like.
    """
    path = folder / f"trapan_{code}.ts"
    if path.is_file():
        known = read(path)
        speak(lambda text: known.get(text, text), code)
    else:
        speak(str, ENGLISH)


def read(path: Path) -> Dict[str, str]:
    """Returns the finished translations of a .ts file, by text."""
    import xml.etree.ElementTree as ElementTree  # nosec B405 - TraPan's own files only; QGIS does without

    pairs = ((m.findtext("source", ""), m.find("translation")) for m in ElementTree.parse(path).iter("message"))  # nosec B314
    return {text: done.text for text, done in pairs if done is not None and done.text and not done.get("type")}
