"""Where the plugin's facts and the user's choices are stored."""

from __future__ import annotations

import configparser
from functools import cache
from pathlib import Path

PLUGIN_ROOT = Path(__file__).resolve().parent.parent
_METADATA = PLUGIN_ROOT / "metadata.txt"
_ICONS = PLUGIN_ROOT / "resources" / "icons"
ICON = str(_ICONS / "trapan.svg")
TRANSLATIONS = PLUGIN_ROOT / "resources" / "i18n"

PYTHON = "trapan/python"
"""QgsSettings key: the engine's interpreter, chosen by the user."""
SELF_TESTS = "trapan/self_tests"
"""QgsSettings key: JSON object of the interpreters that passed the self-test, ``{path: stamp}``."""
OFFERED = "trapan/offered"
"""QgsSettings key: the version of TraPan that last offered to install the engine."""


@cache
def metadata(key: str) -> str:
    """Returns a value of metadata.txt, so that version and home page are written once."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(_METADATA, encoding="utf-8")
    return parser["general"][key]


def icon(name: str) -> str:
    """Returns the path of a picture, or of the plugin's own where there is none of this name."""
    path = _ICONS / f"{name}.svg"
    return str(path) if path.exists() else ICON


def picture(name: str) -> str:
    """Returns the path of the picture in the help of an algorithm, or an empty text where there is none."""
    path = PLUGIN_ROOT / "resources" / "help" / f"{name}.svg"
    return str(path) if path.exists() else ""
