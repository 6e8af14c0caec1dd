"""Brings the sources of the translations up to date with the code, and says what lacks a translation.

    .venv/bin/python tools/translations.py

Every text stands in the plugin or the engine as a literal inside ``tr()``. What has gone from there goes from the .ts
files too, and is told with its translations, as the new text is often nearly the old one. The exit code is 1 while one
is missing.
"""

from __future__ import annotations

import ast
import string
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from engine.language import FOLDER, read  # noqa: E402

HOUSES = (ROOT / "trapan_plugin", ROOT / "engine")
LANGUAGES = ("de", "fr", "es", "zh")
CONTEXT = "TraPan"


def extract(*folders: Path) -> dict[str, list[str]]:
    """Returns each text with the files that it stands in, in the order of files and lines.

    Raises:
        ValueError: ``tr()`` is given something else than one literal.
    """
    found: dict[str, list[str]] = {}
    for folder in folders or HOUSES:
        for path in sorted(folder.rglob("*.py")):
            name = path.relative_to(folder.parent).as_posix()
            for text in texts(path.read_text(encoding="utf-8"), name):
                if name not in found.setdefault(text, []):
                    found[text].append(name)
    return found


def texts(source: str, name: str = "") -> list[str]:
    """Returns the texts in one source, by line.

    Raises:
        ValueError: see ``extract``; ``name`` stands in it.
    """
    calls = [n for n in ast.walk(ast.parse(source)) if isinstance(n, ast.Call) and ast.unparse(n.func) == "tr"]
    found = []
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        text = call.args[0].value if call.args and isinstance(call.args[0], ast.Constant) else None
        if not isinstance(text, str) or not _fits(text, call):
            raise ValueError(f"{name}:{call.lineno}: {ast.unparse(call)}; expected is one literal, then its values.")
        found.append(text)
    return found


def _fits(text: str, call: ast.Call) -> bool:
    """Whether the values of a call are those that its text has places for; without any, they come later."""
    values = call.args[1:]
    if not (values or call.keywords) or any(isinstance(value, ast.Starred) for value in values):
        return True
    places = [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]
    numbered = [int(name) + 1 for name in places if name.isdigit()]
    named = {name for name in places if name.isidentifier()}
    return len(values) == max([places.count(""), *numbered]) and named == {k.arg for k in call.keywords}


def write(path: Path, language: str, found: Mapping[str, list[str]], translations: Mapping[str, str]) -> None:
    """Writes a .ts file; what has no translation is marked as unfinished."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for text, files in found.items():
        message = ElementTree.SubElement(context, "message")
        for file in files:
            ElementTree.SubElement(message, "location", filename=f"../../{file}")
        ElementTree.SubElement(message, "source").text = text
        done = ElementTree.SubElement(message, "translation", {} if text in translations else {"type": "unfinished"})
        done.text = translations.get(text)
    ElementTree.indent(root, "    ")
    body = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def update(folder: Path = FOLDER) -> list[str]:
    """Updates the files of all languages, and returns in sentences what is missing and what was dropped."""
    found, told = extract(), []
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        path = folder / f"trapan_{language}.ts"
        known = read(path) if path.exists() else {}
        write(path, language, found, known)
        told += [f"{path.name} drops {text!r}: {known[text]!r}" for text in known if text not in found]
        told += [f"{path.name} lacks {text!r}" for text in found if text not in known]
    return told


def main() -> None:
    told = update()
    print("\n".join(told) or f"Complete: {', '.join(LANGUAGES)}.")
    sys.exit(any(" lacks " in line for line in told))


if __name__ == "__main__":
    main()
