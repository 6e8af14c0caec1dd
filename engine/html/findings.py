"""What the run found: the worst areas, shift and sharpness of the pair, the start and what training added."""

from __future__ import annotations

from html import escape
from typing import Any

from ..job import AUTO, Job
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
    if not rows:
        return "<section><h2>Worst areas</h2><p>None: the result gives the MS image back everywhere.</p></section>"
    crs = f" ({escape(evidence.result.crs)})" if evidence.result.crs else ""
    return (
        '<section><h2>Worst areas</h2><p class="note">Where the result, brought back to the MS grid, differs most from '
        "MS: look here first. Things that moved between the exposures, clipped values and a wrong registration show "
        'like this.</p><div class="scroll"><table class="narrow"><thead><tr><th class="words" scope="col">No.</th>'
        f'<th class="words" scope="col">Centre{crs}</th><th scope="col">Difference from MS</th>'
        '<th scope="col">Spectral angle</th><th scope="col">1 − correlation with PAN</th></tr></thead>'
        f"<tbody>{rows}</tbody></table></div></section>"
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
        "Registration": registration(relation, geometry.register == AUTO, geometry.psf == AUTO, names),
        "Sharpness": sharpness(relation, geometry.psf == AUTO),
        "Start, and what training added": _start(told, evidence),
    }
    words = "".join(f"<h3>{title}</h3>{''.join(f'<p>{escape(s)}</p>' for s in said)}" for title, said in parts.items())
    return (
        f'<section><h2>What was found on this pair</h2><div class="split"><div>{words}</div>'
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
    more = ", and the weight of each method in the start: dark, medium, bright pixels" if weights else ""
    return (
        f"<table><caption>MTF gain at the Nyquist frequency of MS that was used{more}</caption><thead><tr>"
        f'<th scope="col" class="words">Band</th><th scope="col">MTF gain</th>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table>"
    )


def _weights(by_brightness: list[float]) -> str:
    return f"<td>{'<br>'.join(f'{w:.2f}' for w in by_brightness)}</td>"


def _start(told: dict[str, Any], evidence: Evidence) -> list[str]:
    start, errors, table = told["start"], told["held_out"], evidence.comparison
    what = "a weighted mean of classical results" if start["method"] == "stack" else start["method"].upper()
    count, best = start["back_projections"], table.best.title
    said = [f"The network starts from {what}, back-projected {count} time{'s' * (count != 1)}."]
    if evidence.held:
        said.append(
            f"On the held-out patches the error is {errors['start']:.4f} standard deviations of the bands before "
            f"the training and {errors['trained']:.4f} after it; {best} has {table.errors[best]:.4f}."
        )
    return said
