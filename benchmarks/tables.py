"""The measured rows as Markdown: indices of every method, the lead over the yardsticks, the spread over seeds.

A yardstick is every method but the presets. Where it made only some bands, a preset is compared on the same bands.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from statistics import mean, stdev

from .methods import FULL, REDUCED, Row, is_preset

Rows = dict[str, dict[str, Row]]
"""Pair -> method -> row, at one resolution."""

TOGETHER = ("HQNR", "D_rho", "R_ERGAS")
"""Indices at full resolution that must agree: each of them alone can be bought with the others."""

DIGITS = {"PSNR": 2, "SAM": 2, "ERGAS": 2, "R_ERGAS": 2}
"""Decimals of an index; 3 for the rest."""


def indices(rows: Rows, methods: Sequence[str], names: Iterable[str]) -> str:
    """Returns one row per method, one column per pair and one for the mean over the pairs that the method did."""
    names = list(names)

    def cell(values: list[float | None], count: str = "") -> str:
        return " / ".join(_number(v, DIGITS.get(n, 3)) for n, v in zip(names, values)) + count if any(values) else "-"

    lines = []
    for method in methods:
        found = [rows[pair].get(method, {}) for pair in rows]
        done = [row for row in found if row.get(names[0]) is not None]
        means = [_mean(row.get(n) for row in done) for n in names]
        count = "" if len(done) == len(rows) else f" ({len(done)} of {len(rows)})"
        lines.append([method, *(cell([row.get(n) for n in names]) for row in found), cell(means, count)])
    return _table(["method", *rows, "mean"], lines)


def lead(mine: Row, other: Row, index: str) -> float | None:
    """Returns by how much ``mine`` is better, negative where it is worse; None where one of them has no value."""
    mine = mine.get("visible", {}) if "bands" in other else mine
    a, b = mine.get(index), other.get(index)
    return None if a is None or b is None else (REDUCED | FULL)[index] * (a - b) + 0.0  # no -0.0


def nearest(preset: str, rows: dict[str, Row], index: str) -> tuple[float, str] | None:
    """Returns the smallest lead of a preset over any yardstick of one pair, and that yardstick."""
    leads = [
        (value, name)
        for name, row in rows.items()
        if not is_preset(name) and (value := lead(rows.get(preset, {}), row, index)) is not None
    ]
    return min(leads, default=None)


def margins(rows: Rows, preset: str) -> str:
    """Returns, per pair and index, the lead over the best yardstick; its name stands there where it is not behind."""
    lines, all_ahead = [], 0
    columns: dict[str, list[float]] = {index: [] for index in REDUCED}
    for pair in rows:
        found = {index: nearest(preset, rows[pair], index) for index in REDUCED}
        for index, pick in found.items():
            columns[index] += [pick[0]] if pick else []
        all_ahead += all(pick is not None and pick[0] > 0 for pick in found.values())
        lines.append([pair, *(_margin(pick, DIGITS.get(index, 3)) for index, pick in found.items())])
    means = [_signed(_mean(values), DIGITS.get(index, 3)) for index, values in columns.items()]
    counts = [f"{sum(v > 0 for v in values)} of {len(values)}" for values in columns.values()]
    table = _table([preset, *REDUCED], [*lines, ["mean", *means], ["ahead of every yardstick", *counts]])
    return f"{table}\n\nAhead of every yardstick in all four: {all_ahead} of {len(rows)} pairs."


def beaten_by(preset: str, rows: dict[str, Row]) -> list[str]:
    """Returns the yardsticks of one pair that are better in all three of TOGETHER."""
    mine = rows.get(preset, {})

    def better(row: Row) -> bool:
        leads = [lead(mine, row, index) for index in TOGETHER]
        return all(value is not None and value < 0 for value in leads)

    return [name for name, row in rows.items() if not is_preset(name) and better(row)]


def full_margins(rows: Rows, presets: Sequence[str]) -> str:
    """Returns, per pair and preset, HQNR and the yardsticks that are better in all three of TOGETHER; and the means."""

    def cell(preset: str, pair: str) -> str:
        value = rows[pair].get(preset, {}).get("HQNR")
        return "-" if value is None else ", ".join([_number(value, 3), *beaten_by(preset, rows[pair])])

    lines = [[pair, *(cell(preset, pair) for preset in presets)] for pair in rows]
    for index in TOGETHER:
        means = [_mean(rows[pair].get(preset, {}).get(index) for pair in rows) for preset in presets]
        lines.append([f"mean {index}", *(_number(v, 3) for v in means)])
    return _table(["pair", *presets], lines)


def against_paper(rows: Rows, preset: str) -> str:
    """Says whether a preset is better than ``paper`` in all three of TOGETHER, on average over the pairs of both."""
    both = [r for r in rows.values() if all("HQNR" in r.get(name, {}) for name in (preset, "paper"))]
    leads = {index: _mean(lead(r[preset], r["paper"], index) for r in both) for index in TOGETHER}
    if any(value is None for value in leads.values()):
        return f"`{preset}` against `paper`: not measured."
    verdict = "better" if all(value > 0 for value in leads.values()) else "not better"  # type: ignore[operator]
    told = ", ".join(f"{index} {_signed(value, 4)}" for index, value in leads.items())
    return (
        f"`{preset}` is {verdict} than `paper` in all three, on average over {len(both)} pairs (plus: better): {told}."
    )


def spread(rows: Rows, preset: str, names: Mapping[int, str]) -> str:
    """Returns mean and standard deviation over seeds of a preset's PSNR per pair, in dB; ``names``: seed -> method."""
    lines, deviations = [], []
    for pair, row in rows.items():
        values = [row.get(name, {}).get("PSNR") for name in names.values()]
        known = [value for value in values if value is not None]
        deviation = stdev(known) if len(known) > 1 else None
        deviations.append(deviation)
        lines.append([pair, *(_number(value, 3) for value in (*values, _mean(known), deviation))])
    lines.append(["mean", *("" for _ in names), "", _number(_mean(deviations), 3)])
    return _table([preset, *(f"seed {seed}" for seed in names), "mean", "deviation"], lines)


def _table(head: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    return "\n".join("| " + " | ".join(cells) + " |" for cells in (head, ["---"] * len(head), *lines))


def _margin(pick: tuple[float, str] | None, digits: int) -> str:
    if pick is None:
        return "-"
    value, name = pick
    return _signed(value, digits) if value > 0 else f"{_signed(value, digits)} {name}"


def _signed(value: float | None, digits: int) -> str:
    return "-" if value is None else f"{value:+.{digits}f}"


def _number(value: float | None, digits: int) -> str:
    return "-" if value is None else f"{value:.{digits}f}"


def _mean(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return mean(known) if known else None
