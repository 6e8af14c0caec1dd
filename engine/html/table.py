"""The table of indices: ours beside simple methods, with what the numbers mean and where ours is not ahead."""

from __future__ import annotations

from html import escape

from ..assess import Quality
from ..language import tr
from .compare import FULL, HELD, OURS, Comparison
from .evidence import Evidence
from .words import best_of, meaning, number, sentences, winners

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
    best, table = {n: best_of(n, [quality[n] for quality in rows.values()]) for n in INDICES}, evidence.comparison
    heads = "".join(f'<th scope="col"{_first(n)}>{symbol(n)}</th>' for n in INDICES)
    body = "".join(
        f'<tr{" class=ours" if method == OURS else ""}><th scope="row">{escape(table.title(method))}</th>'
        f"{''.join(_cell(n, quality[n], best[n]) for n in INDICES)}</tr>"
        for method, quality in rows.items()
    )
    full = tr("full resolution, no truth")
    below = tr("one level down, held-out patches") if evidence.held else tr("one level down, trained patches")
    meanings = "".join(f"<li><b>{symbol(n)}</b> {escape(text)}</li>" for n, text in meaning().items())
    return (
        f'<section><h2>{escape(tr("Beside simple methods"))}</h2><div class="scroll"><table><thead><tr class="group">'
        f'<td></td><th colspan="{len(FULL)}" class="first">{escape(full)}</th>'
        f'<th colspan="{len(HELD)}" class="first">{escape(below)}</th></tr>'
        f'<tr><th scope="col" class="words">{escape(tr("Method"))}</th>{heads}</tr></thead>'
        f"<tbody>{body}</tbody></table></div><p>{_behind(rows, table)}</p>"
        f'<p class="note">{escape(sentences(_protocol(evidence)))}</p><ul class="indices">{meanings}</ul></section>'
    )


def symbol(name: str) -> str:
    """Returns the name of an index as it is printed, as HTML."""
    return _IN_PRINT.get(name, name)


def _behind(rows: dict[str, Quality], table: Comparison) -> str:
    """Returns where other methods are ahead of ours, as HTML."""
    ahead = [
        f"{escape(table.title(method))} ({', '.join(map(symbol, names))})"
        for method, names in winners(rows, INDICES).items()
    ]
    if not ahead:
        return escape(tr("TraPan is the best of the four, or level with it, in every column."))
    text = escape(tr("There are columns in which TraPan is not the best of the four. Ahead of it: {methods}."))
    return text.format(methods=f"<b>{'; '.join(ahead)}</b>")


def _protocol(evidence: Evidence) -> list[str]:
    """Returns the sentences on how the numbers were taken."""
    out, (width, height) = evidence.result.pair.geometry.out, evidence.comparison.compared_px
    text = tr("The full-resolution indices are those of the most textured {width} × {height} PAN pixels.")
    if width >= out.w and height >= out.h:
        text = tr("The full-resolution indices are those of the whole result.")
    said = [tr("★ marks the best value of a column."), text.format(width=width, height=height)]
    if not evidence.held:
        text = tr(
            "The scene is too small to hold patches out of the training: one level down TraPan is judged where it was "
            "trained and looks better than it is."
        )
        return [*said, text]
    text = tr(
        "One level down, where MS itself is the truth, all methods are judged on the patches that the training never "
        "used. On these same patches the classical method was picked, and TraPan settled how much of its network to "
        "keep. All methods work on the same PAN, registered and filtered alike."
    )
    return [*said, text]


def _cell(name: str, value: float | None, best: str | None) -> str:
    shown = number(name, value)
    return f"<td{_first(name)}>{f'<span class=best>{shown}</span>' if shown == best else shown}</td>"


def _first(name: str) -> str:
    """Returns the class of a column that begins a group."""
    return ' class="first"' if name in (FULL[0], HELD[0]) else ""
