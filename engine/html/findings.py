"""What the run found: the worst areas, shift and sharpness of the pair, the start and what training added."""

from __future__ import annotations

from html import escape
from typing import Any

from ..job import AUTO, Job
from ..language import tr
from .evidence import Evidence
from .result import band_names
from .words import registration, sharpness


def worst_areas(evidence: Evidence) -> str:
    """Returns the section with the places where the result agrees least with MS."""
    rows = "".join(
        f'<tr><td class="words"><span class="badge round">{rank}</span></td>'
        f'<td class="words">{escape(evidence.result.position(spot.box))}</td><td>{spot.consistency:.1%}</td>'
        f"<td>{spot.angle:.2f}°</td><td>{spot.detail:.2f}</td></tr>"
        for rank, spot in enumerate(evidence.worst, start=1)
    )
    title = escape(tr("Worst areas"))
    if not rows:
        none = tr("None: the result gives the MS image back everywhere.")
        return f"<section><h2>{title}</h2><p>{escape(none)}</p></section>"
    note = tr(
        "Where the result, brought back to the MS grid, differs most from MS: look here first. Things that moved "
        "between the exposures, clipped values and a wrong registration show like this."
    )
    crs = f" ({evidence.result.crs})" if evidence.result.crs else ""
    words = "".join(f'<th class="words" scope="col">{escape(t)}</th>' for t in (tr("No."), tr("Centre") + crs))
    numbers = (tr("Difference from MS"), tr("Spectral angle"), tr("1 − correlation with PAN"))
    heads = words + "".join(f'<th scope="col">{escape(t)}</th>' for t in numbers)
    return (
        f'<section><h2>{title}</h2><p class="note">{escape(note)}</p><div class="scroll"><table class="narrow">'
        f"<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div></section>"
    )


def findings(job: Job, told: dict[str, Any], evidence: Evidence) -> str:
    """Returns the section about the pair.

    Args:
        job: what was asked for.
        told: the report of the run in JSON's types.
        evidence: tables and pictures.
    """
    names = band_names(evidence.result.pair, evidence.result.sensor)
    geometry, relation = job.resolved_settings().geometry, told["relation"]
    parts = {
        tr("Registration"): registration(relation, geometry.register == AUTO, names),
        tr("Sharpness"): sharpness(relation, geometry.psf == AUTO),
        tr("Start, and what training added"): _start(told, evidence),
    }
    words = "".join(
        f"<h3>{escape(title)}</h3>{''.join(f'<p>{escape(s)}</p>' for s in said)}" for title, said in parts.items()
    )
    return (
        f'<section><h2>{escape(tr("What was found on this pair"))}</h2><div class="split"><div>{words}</div>'
        f'<div class="scroll">{_bands(names, told)}</div></div></section>'
    )


def _bands(names: list[str], told: dict[str, Any]) -> str:
    """Returns the table of the bands: MTF gain and weights in the start."""
    gains, weights = told["relation"]["mtf_gain"], told["start"].get("weights", {})
    heads = "".join(f'<th scope="col">{escape(method.upper())}</th>' for method in weights)
    columns = list(zip(*weights.values())) or [()] * len(names)
    rows = "".join(
        f'<tr><th scope="row">{escape(name)}</th><td>{gain:.2f}</td>{"".join(map(_weights, shares))}</tr>'
        for name, gain, shares in zip(names, gains, columns)
    )
    caption = tr("MTF gain at the Nyquist frequency of MS that was used")
    if weights:
        caption = tr(
            "MTF gain at the Nyquist frequency of MS that was used, and the weight of each method in the start: dark, "
            "medium, bright pixels"
        )
    return (
        f'<table><caption>{escape(caption)}</caption><thead><tr><th scope="col" class="words">{escape(tr("Band"))}</th>'
        f'<th scope="col">{escape(tr("MTF gain"))}</th>{heads}</tr></thead><tbody>{rows}</tbody></table>'
    )


def _weights(by_brightness: list[float]) -> str:
    return f"<td>{'<br>'.join(f'{w:.2f}' for w in by_brightness)}</td>"


def _start(told: dict[str, Any], evidence: Evidence) -> list[str]:
    start, best = told["start"], evidence.comparison.best
    text = tr("The network starts from {method}. Back-projections: {count}, and {final} after the training.")
    if start["method"] == "stack":
        text = tr(
            "The network starts from a weighted mean of classical results. Back-projections: {count}, and {final} "
            "after the training."
        )
    counts = {"count": start["back_projections"], "final": told["final_back_projections"]}
    said = [text.format(method=start["method"].upper(), **counts)]
    if evidence.held:
        text = tr(
            "On the held-out patches the error is {start:.4f} standard deviations of the bands before the training and "
            "{trained:.4f} after it; {method} has {best:.4f}."
        )
        errors = told["held_out"] | {"best": evidence.comparison.errors[best.name]}
        said.append(text.format(**errors, method=best.title))
    return said
