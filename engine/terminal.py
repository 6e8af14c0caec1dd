"""Events as text for a person: one progress line on a terminal, nothing but warnings when piped."""

from __future__ import annotations

import sys
from typing import Any

import click

from . import events
from .language import tr

BAR = 24


class Terminal:
    """Shows events on stderr."""

    def __init__(self) -> None:
        self._live = sys.stderr.isatty()
        self._drawn = False

    def note(self, message: str) -> None:
        """Shows a fact, on a terminal only."""
        if self._live:
            self._line(message)

    def show(self, kind: str, **fields: Any) -> None:
        """Shows one event."""
        if kind == events.WARNING:
            self._line(tr("Warning: {}", fields["message"]))
        elif kind == events.INFO:
            self.note(fields["message"])
        elif kind == events.PROGRESS and self._live:
            self._bar(**fields)

    def _bar(
        self, stage: str, step: int, steps: int, loss: float | None, fraction: float, seconds_left: float | None
    ) -> None:
        done = "#" * round(BAR * fraction)
        extra = f" loss {loss:.4f}" if loss is not None else ""
        left = f" {seconds_left:.0f} s left" if seconds_left is not None else ""
        click.echo(
            f"\r\033[K[{done:<{BAR}}] {fraction:4.0%} {stage} {step}/{steps}{extra}{left}",
            err=True,
            nl=stage == "fusion" and step == steps,
        )
        self._drawn = not (stage == "fusion" and step == steps)

    def _line(self, message: str) -> None:
        click.echo(("\r\033[K" if self._drawn else "") + message, err=True)
        self._drawn = False
