"""Runs pip and uv: what they are told by environment variables, and what their words mean."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path

from ..engine.language import tr
from . import proxy, worker

USERS = ("INDEX_URL", "EXTRA_INDEX_URL", "FIND_LINKS", "NO_INDEX", "TRUSTED_HOST", "CERT", "CLIENT_CERT", "PROXY",
         "CONFIG_FILE")  # fmt: skip
"""PIP_ variables that say where the user's pip looks and how it gets there; others say where it would install."""


def variables(cache: Path, proxies: Mapping[str, str], offline: bool) -> dict[str, str]:
    """Returns the environment of pip and uv: the user's, without what QGIS adds to it.

    Args:
        cache: folder for what is downloaded; made here.
        proxies: the variables that name QGIS's proxy.
        offline: whether nothing but a folder of wheels may be looked at.
    """
    temporary = cache / "tmp"  # /tmp may be too small for PyTorch
    temporary.mkdir(parents=True, exist_ok=True)
    clean = worker.clean_environment("", os.environ)
    del clean["PYTHONPATH"]
    users = {f"PIP_{name}": os.environ[f"PIP_{name}"] for name in USERS if f"PIP_{name}" in os.environ}
    return {
        **clean,
        **({"PIP_CONFIG_FILE": os.devnull, "UV_OFFLINE": "1", "UV_NO_CONFIG": "1"} if offline else users),
        **proxies,
        **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(temporary)),
        "PIP_CACHE_DIR": str(cache / "pip"),
        "UV_CACHE_DIR": str(cache / "uv"),
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PYTHONUNBUFFERED": "1",
        **dict.fromkeys(("UV_SYSTEM_CERTS", "UV_NATIVE_TLS"), "1"),  # new and old name; a company's own certificate
    }


class Program(worker.Child):
    """A program whose stderr is heard too: uv says there what it does."""

    @property
    def said(self) -> str:
        """The last lines of stdout and stderr."""
        return "\n".join(self._tail)

    def _read_stdout(self) -> None:
        for line in self._pipe(self._process.stdout):
            self.note(line)
            self._lines.put(line)
        self._lines.put(None)

    def _read_stderr(self) -> None:
        for line in self._pipe(self._process.stderr):
            self.note(line)
            self._lines.put(line)


_WORDS = (
    (re.compile(r"\s*Downloading (\S+?)(?:-(\d[^-\s]*)-\S+)? \((.+)\)"), lambda: tr("Downloading {0} {1} ({2})")),
    (re.compile(r"\s*Using cached (\S+?)-(\d[^-\s]*)-\S+"), lambda: tr("{0} {1} was downloaded before")),
    (re.compile(r"Processing \S*?([^/\\\s]+?)-(\d[^-/\\\s]*)-[^/\\\s]+\.whl"), lambda: tr("Using the file of {0} {1}")),
    (re.compile(r"Installing collected packages: (.+)"), lambda: tr("Installing {0}")),
    (re.compile(r"\s*\+ (\S+)==(\S+)"), lambda: tr("Installed {0} {1}")),
)


def words_for(line: str) -> str:
    """Returns in a sentence what a line of pip or uv says, or an empty text for what nobody needs to read."""
    for pattern, sentence in _WORDS:
        match = pattern.match(line)
        if match:
            return " ".join(sentence().format(*(group or "" for group in match.groups())).split()) + "."
    return ""


def reason(said: str) -> str:
    """Returns why pip or uv gave up: its first error and the last or its cause, or else its last words."""
    lines = [proxy.without_credentials(line).strip() for line in said.splitlines() if line.strip()]
    errors = [line for line in lines if re.match(r"(error|cause|ERROR):", line)]
    chosen = [*errors[:1], *errors[-1:]] or lines[-2:] or [tr("no reason was given")]
    return " ".join(line.rstrip(".") + "." for line in dict.fromkeys(chosen))
