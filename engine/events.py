"""The vocabulary of the wall between QGIS and the engine: one JSON object per line.

The worker (``python -m engine worker``) reads one Request as a JSON line on stdin, then writes events on
stdout. A line ``cancel`` on stdin, or its end, cancels the run; a line ``finish`` ends its training early and
keeps the best so far. Library chatter goes to stderr.
The kinds, in the order in which they come:

hello     once: ``version``, ``python``, ``torch``, ``pid``
info      ``message``
warning   ``message``: an assumption that the user should know of
progress  ``stage``, ``step``, ``steps``, ``loss`` (or null), ``fraction`` 0..1 of the run, ``seconds_left`` (or null)
result    once, at the end: ``report``, the JSON form of the run's report
error     once, instead of a result: ``kind`` (class name), ``message``, ``field`` (Job field or null)
"""

from __future__ import annotations

import json
from typing import Any, Dict, Optional

from .language import tr

HELLO = "hello"
INFO = "info"
WARNING = "warning"
PROGRESS = "progress"
RESULT = "result"
ERROR = "error"
KINDS = (HELLO, INFO, WARNING, PROGRESS, RESULT, ERROR)

CANCEL_LINE = "cancel"
FINISH_LINE = "finish"

Event = Dict[str, Any]


def encode(kind: str, /, **fields: Any) -> str:
    """Returns the event as one line of strict JSON, without the line end."""
    if kind not in KINDS:
        raise ValueError(f"unknown event kind {kind!r}")
    return json.dumps({"event": kind, **fields}, allow_nan=False)


def decode(line: str) -> Optional[Event]:
    """Returns the event in the line, or None where the line is no event (a library printed it)."""
    try:
        event = json.loads(line)
    except ValueError:
        return None
    return event if isinstance(event, dict) and event.get("event") in KINDS else None


def duration(seconds: float) -> str:
    """Returns an expected duration in words that claim no more than is known: two digits, in minutes from 90 s on."""
    if seconds < 90:
        return tr("{:.0f} s", float(f"{seconds:.2g}"))
    return tr("{:.0f} min", seconds / 60)


def stage_title(stage: str) -> str:
    """Returns the ``stage`` of a progress event in words; the two stages of the method are numbered."""
    titles = {
        "read": tr("Reading PAN and MS"),
        "degradation": tr("Stage 1 of 2: degradation"),
        "warm-up": tr("Stage 1 of 2: warm-up"),
        "alternation": tr("Stage 2 of 2: alternation"),
        "fusion": tr("Sharpening the scene"),
        "quality map": tr("Mapping the quality"),
        "assessment": tr("Assessing the result"),
        "report": tr("Writing the report"),
        "landscape": tr("Making the landscape"),
        "images": tr("Making the images"),
    }
    return titles.get(stage, stage[:1].upper() + stage[1:])
