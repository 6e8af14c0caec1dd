"""The table of indices: ours beside simple methods, with what the numbers mean and where ours is not ahead."""

from __future__ import annotations

from html import escape

from ..assess import Quality
from .compare import FULL, HELD, OURS
from .evidence import Evidence
from .words import MEANING, NOT_SEEN, best_of, listed, number, winners

_IN_PRINT = {
    "D_lambda": "D<sub>λ</sub>",
    "D_S": "D<sub>S</sub>",
    "D_rho": "D<sub>ρ</sub>",
    "R_ERGAS": "R-ERGAS",
    "Q2n": "Q2<sup>n</sup>",
}
INDICES = (*FULL, *HELD)


def comparison(rows: dict[str, Quality], evidence: Evidence) -> str:
    """Returns the section.

    Args:
        rows: method -> index -> value, as the report of the run has it.
        evidence: what the numbers were taken from.
    """
    best = {n: best_of(n, [quality[n] for quality in rows.values()]) for n in INDICES}
    heads = "".join(f'<th scope="col"{_first(n)}>{symbol(n)}</th>' for n in INDICES)
    body = "".join(
        f'<tr{" class=ours" if method == OURS else ""}><th scope="row">{escape(method)}</th>'
        f"{''.join(_cell(n, quality[n], best[n]) for n in INDICES)}</tr>"
        for method, quality in rows.items()
    )
    below = "one level down, held-out patches" if evidence.held else "one level down, trained patches"
    meaning = "".join(f"<li><b>{symbol(n)}</b> {escape(MEANING[n])}.</li>" for n in INDICES)
    return (
        '<section><h2>Beside simple methods</h2><div class="scroll"><table><thead><tr class="group"><td></td>'
        f'<th colspan="{len(FULL)}" class="first">full resolution, no truth</th>'
        f'<th colspan="{len(HELD)}" class="first">{below}</th></tr>'
        f'<tr><th scope="col" class="words">Method</th>{heads}</tr></thead><tbody>{body}</tbody></table></div>'
        f'<p>{_behind(rows)}</p><p class="note">★ marks the best value of a column. '
        f'{escape(_protocol(evidence))}</p><ul class="indices">{meaning}</ul></section>'
    )


def symbol(name: str) -> str:
    """Returns the name of an index as it is printed, as HTML."""
    return _IN_PRINT.get(name, name)


def _behind(rows: dict[str, Quality]) -> str:
    """Returns where other methods are ahead of ours."""
    ahead = [
        f"{listed([symbol(n) for n in names])} ({escape(method)} is)"
        for method, names in winners(rows, INDICES).items()
    ]
    if not ahead:
        return f"{OURS} is the best of the four, or level with it, in every column."
    return f"{OURS} is <b>not</b> the best of the four in {listed(ahead)}."


def _protocol(evidence: Evidence) -> str:
    out, (width, height) = evidence.result.pair.geometry.out, evidence.comparison.compared_px
    whole = width >= out.w and height >= out.h
    part = "the whole result" if whole else f"the most textured {width} × {height} PAN pixels"
    said = f"The full-resolution indices are those of {part}. "
    if not evidence.held:
        return f"{said}{NOT_SEEN}: one level down {OURS} is judged where it was trained and looks better than it is."
    return (
        f"{said}One level down, where MS itself is the truth, all methods are judged on the patches that the training "
        f"never used. On these same patches the classical method was picked, and {OURS} settled how much of its "
        "network to keep. All methods work on the same PAN, registered and filtered alike."
    )


def _cell(name: str, value: float | None, best: str | None) -> str:
    shown = number(name, value)
    return f"<td{_first(name)}>{f'<span class=best>{shown}</span>' if shown == best else shown}</td>"


def _first(name: str) -> str:
    """Returns the class of a column that begins a group."""
    return ' class="first"' if name in (FULL[0], HELD[0]) else ""
