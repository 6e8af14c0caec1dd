"""Takes out of a text what says whose machine it comes from. Without Qt and QGIS."""

from __future__ import annotations

import getpass
import os
import platform
import re
from typing import Dict

from . import proxy

HOME, USER, HOST = "~", "<user>", "<host>"


def personal() -> Dict[str, str]:
    """Returns what is personal on this machine and what stands for it, in the order of replacement."""
    home = os.path.expanduser("~")
    homes = {path for path in (home, os.path.realpath(home), home.replace("\\", "/")) if len(path) > 1}
    host = platform.node()
    try:
        user = getpass.getuser()
    except (KeyError, OSError):  # a container's user without a name
        user = ""
    names = {host: HOST, host.split(".")[0]: HOST, user: USER, re.split(r"[\\/]", home)[-1]: USER}
    return {**dict.fromkeys(sorted(homes, key=len, reverse=True), HOME), **{k: v for k, v in names.items() if k}}


def scrub(text: str, words: Dict[str, str]) -> str:
    """Returns the text with every whole word replaced, in any case, and without passwords in addresses.

    Args:
        text: what is to be published.
        words: see ``personal``.
    """
    for word, replacement in words.items():
        text = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", replacement, text, flags=re.IGNORECASE)
    return proxy.without_credentials(text)
