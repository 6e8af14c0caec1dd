"""Loss curves as inline SVG, and seconds per stage as bars; colours come from the page's style sheet."""

from __future__ import annotations

import math
from collections.abc import Sequence
from html import escape

from ..language import tr

WIDTH, HEIGHT = 340, 180
LEFT, RIGHT, TOP, BOTTOM = 46, 10, 12, 34
SMOOTH, SMOOTH_SHARE = 9, 8
"""The line averages over one in so many of all records, and over the first at least: the alternation has two losses."""


def loss_curve(title: str, losses: Sequence[float]) -> str:
    """Returns the loss of one stage over its progress: points as recorded, and a line through their running mean."""
    low, high = min(losses), max(losses)
    logarithmic = low > 0 and high > 8 * low
    ticks = _log_ticks(low, high) if logarithmic else _ticks(low, high)
    low, high = min(low, ticks[0]), max(high, ticks[-1])

    def x(index: int) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * (index + 0.5) / len(losses)

    def y(value: float) -> float:
        a, b, v = (math.log(n) for n in (low, high, value)) if logarithmic else (low, high, value)
        return TOP + (HEIGHT - TOP - BOTTOM) * (1 - (v - a) / max(b - a, 1e-12))

    points = "".join(f'<circle cx="{x(i):.1f}" cy="{y(v):.1f}" r="1.6"/>' for i, v in enumerate(losses))
    line = " ".join(f"{x(i):.1f},{y(v):.1f}" for i, v in enumerate(_running_mean(losses)))
    described = tr("{stage}, loss from {first:.3g} to {last:.3g}", stage=title, first=losses[0], last=losses[-1])
    scale = tr("Loss, logarithmic") if logarithmic else tr("Loss")
    return (
        f'<svg class="curve" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(described)}">'
        f"{''.join(_grid_line(y(t), f'{t:.2g}') for t in ticks)}{_progress_axis()}"
        f'<g class="points">{points}</g><polyline class="line" points="{line}"/>'
        f'<text class="axis" x="{WIDTH - RIGHT}" y="{HEIGHT - 4}" text-anchor="end">'
        f"{escape(tr('Progress of the stage'))}</text>"
        f'<text class="axis" x="2" y="{HEIGHT - 4}">{escape(scale)}</text></svg>'
    )


def bars(seconds: dict[str, float]) -> str:
    """Returns the seconds of each stage as rows of a table with a bar."""
    longest = max(seconds.values(), default=0.0) or 1.0
    rows = (
        f'<tr><th scope="row">{escape(stage)}</th><td class="bar"><span style="width:{100 * value / longest:.1f}%">'
        f'</span></td><td class="number">{value:.1f} s</td></tr>'
        for stage, value in seconds.items()
    )
    return f'<table class="bars"><tbody>{"".join(rows)}</tbody></table>'


def _running_mean(values: Sequence[float]) -> list[float]:
    half = max(SMOOTH, len(values) // SMOOTH_SHARE) // 2
    parts = [values[max(0, i - half) : i + half + 1] for i in range(len(values))]
    return [sum(part) / len(part) for part in parts]


def _grid_line(y: float, label: str) -> str:
    return (
        f'<line class="grid" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>'
        f'<text class="tick" x="{LEFT - 6}" y="{y + 3.5:.1f}" text-anchor="end">{label}</text>'
    )


def _progress_axis() -> str:
    across, y = WIDTH - LEFT - RIGHT, HEIGHT - BOTTOM + 14
    return "".join(
        f'<text class="tick" x="{LEFT + across * p / 100:.1f}" y="{y}" text-anchor="middle">{p}%</text>'
        for p in (0, 50, 100)
    )


def _ticks(low: float, high: float) -> list[float]:
    """Returns three to six round numbers that enclose the values; more than one also where all are the same."""
    span = (high - low) or abs(high) or 1.0
    size = 10 ** math.floor(math.log10(span / 3))
    step = next(k * size for k in (1, 2, 5, 10) if span / (k * size) <= 4)
    first, last = math.floor(low / step), math.ceil(high / step)
    return [i * step for i in range(first, max(last, first + 1) + 1)]


def _log_ticks(low: float, high: float) -> list[float]:
    """Returns 1, 2 and 5 times the powers of ten that enclose the values, thinned to six at most."""
    every = [
        k * 10.0**p for p in range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1) for k in (1, 2, 5)
    ]
    below, above = max(t for t in every if t <= low * 1.0001), min((t for t in every if t >= high), default=every[-1])
    inside = [t for t in every if below <= t <= above]
    return inside if len(inside) <= 6 else inside[:: -(-len(inside) // 6)]
