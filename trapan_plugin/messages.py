"""The last messages of TraPan in QGIS's message log, which itself cannot be read back."""

from __future__ import annotations

import collections
from datetime import datetime
from typing import Deque

from qgis.core import QgsApplication

TAG = "TraPan"
KEPT: Deque[str] = collections.deque(maxlen=40)
"""The messages with their time, the newest last."""


def start() -> None:
    """Has every message of TraPan kept from now on."""
    QgsApplication.messageLog().messageReceived.connect(_keep)


def stop() -> None:
    """Ends it; what was kept stays."""
    QgsApplication.messageLog().messageReceived.disconnect(_keep)


def _keep(message: str, tag: str, level: int) -> None:
    """Called in the thread that logs."""
    if tag == TAG:
        KEPT.append(f"{datetime.now():%H:%M:%S} {message}")
