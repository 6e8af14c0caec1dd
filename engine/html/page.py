"""The document: its sections in the order in which they are read, and the first of them, which one sees at once."""

from __future__ import annotations

import os
from datetime import datetime
from html import escape
from pathlib import Path
from typing import Any

from ..grid import Box
from ..job import Job
from ..language import code, tr
from ..sensors import UNKNOWN
from .appendix import run_again, settings, training, versions
from .compare import OURS
from .evidence import Evidence, Place
from .findings import findings, worst_areas
from .pictures import Picture
from .result import band_names, shown_bands
from .style import CSS
from .table import comparison
from .words import listed, number, pixel_size, sentences, verdict


def write_page(path: str, job: Job, told: dict[str, Any], evidence: Evidence, losses: dict[str, list[float]]) -> None:
    """Writes the report of a run as one HTML file.

    Args:
        path: where to.
        job: what was asked for.
        told: the report of the run in JSON's types.
        evidence: tables and pictures.
        losses: the recorded losses of each stage.
    """
    name = os.path.basename(job.out)
    sections = (
        _header(name, told, evidence),
        _pictures(evidence),
        comparison(told["comparison"], evidence),
        worst_areas(evidence),
        findings(job, told, evidence),
        training(told["seconds"], losses),
        settings(job),
        run_again(job, evidence.result.crs),
        versions(),
    )
    title = tr("{name}: TraPan report", name=name)
    Path(path).write_text(
        f'<!DOCTYPE html>\n<html lang="{escape(code())}"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><style>{CSS}</style></head>\n'
        f"<body><main>\n{chr(10).join(sections)}\n</main></body></html>\n",
        encoding="utf-8",
    )


def _header(name: str, told: dict[str, Any], evidence: Evidence) -> str:
    said = verdict(evidence.comparison, evidence.held, told["quality"], told["ratio"])
    rows = "".join(f"<div><dt>{escape(k)}</dt><dd>{escape(v)}</dd></div>" for k, v in _facts(told, evidence).items())
    return (
        f'<header><p class="eyebrow">{escape(tr("Pansharpening report"))}</p><h1>{escape(name)}</h1>'
        f'<div class="split">{_overview(evidence)}<div><p class="verdict">{escape(sentences(said))}</p>'
        f'<dl class="facts">{rows}</dl></div></div>{_warnings(told["warnings"])}</header>'
    )


def _facts(told: dict[str, Any], evidence: Evidence) -> dict[str, str]:
    result, quality, (width, height) = evidence.result, told["quality"], told["size"]
    size = tr("{width} × {height} px, bands: {bands}")
    sensor = tr("Unknown sensor") if result.sensor is UNKNOWN else result.sensor.title
    warnings = tr("{count}, below") if told["warnings"] else "{count}"
    now = f"{datetime.now().astimezone():%Y-%m-%d %H:%M %Z}"
    return {
        tr("Sensor"): sensor,
        tr("Size"): size.format(width=width, height=height, bands=len(told["bands"])),
        tr("Pixel size"): pixel_size(result.pair.clues.pan_gsd_m, told["ratio"]),
        tr("Quality"): ", ".join(f"{n} {number(n, quality[n])}" for n in ("HQNR", "D_lambda", "D_S")),
        tr("Preset"): tr("{preset}, seed {seed}", preset=told["preset"], seed=told["seed"]),
        tr("Time"): tr("{seconds:.0f} s on {device}", seconds=told["seconds"]["total"], device=told["device"]),
        tr("Warnings"): warnings.format(count=len(told["warnings"])),
        tr("Made"): tr("{time} by TraPan {version}", time=now, version=told["version"]),
    }


def _warnings(warnings: list[str]) -> str:
    if not warnings:
        return ""
    items = "".join(f"<li>{escape(w)}</li>" for w in warnings)
    return f'<h3>{escape(tr("Warnings"))}</h3><ul class="warnings">{items}</ul>'


def _overview(evidence: Evidence) -> str:
    picture = evidence.overview
    marks = []
    for letter, place in zip("ABC", evidence.places):
        y, x, h, w = _percent(place.box, evidence)
        style = f"left:{x:.2f}%;top:{y:.2f}%;width:{w:.2f}%;height:{h:.2f}%"
        marks.append(f'<div class="mark" style="{style}"><span>{letter}</span></div>')
    for rank, spot in enumerate(evidence.worst, start=1):
        y, x, h, w = _percent(spot.box, evidence)
        marks.append(f'<span class="spot" style="left:{x + w / 2:.2f}%;top:{y + h / 2:.2f}%">{rank}</span>')
    size, alt = f'width="{picture.width}" height="{picture.height}"', escape(tr("Overview of the result"))
    caption = f"{_colours(evidence)} {tr('Squares: the places shown below. Numbers: the worst areas.')}"
    return (
        f'<figure class="wide"><div class="overview"><img src="{picture.uri}" {size} alt="{alt}">'
        f"{''.join(marks)}</div><figcaption>{escape(caption)}</figcaption></figure>"
    )


def _percent(box: Box, evidence: Evidence) -> tuple[float, ...]:
    """Returns y, x, h, w of a box on the MS grid in percent of the result."""
    g = evidence.result.pair.geometry
    y, x, h, w = box.scaled(g.ratio).moved(g.canvas.y - g.out.y, g.canvas.x - g.out.x)
    return 100 * y / g.out.h, 100 * x / g.out.w, 100 * h / g.out.h, 100 * w / g.out.w


def _colours(evidence: Evidence) -> str:
    names = band_names(evidence.result.pair, evidence.result.sensor)
    bands = shown_bands(evidence.result.pair, evidence.result.sensor)
    if len(set(bands)) == 1:
        return tr("The result in grey, band {band}.", band=names[bands[0]])
    return tr("The result in the colours of the bands {bands}.", bands=listed([names[b] for b in bands]))


def _pictures(evidence: Evidence) -> str:
    places = "".join(_place(letter, place, evidence) for letter, place in zip("ABC", evidence.places))
    note = tr(
        "One PAN pixel is one pixel of the page, unless it is too narrow. The three colour pictures of a place share "
        "one stretch, taken from MS."
    )
    return f'<section><h2>{escape(tr("At 1:1"))}</h2><p class="note">{escape(note)}</p>{places}</section>'


def _place(letter: str, place: Place, evidence: Evidence) -> str:
    labels = ("PAN", tr("MS, as delivered"), evidence.comparison.best.title, OURS)
    figures = "".join(_figure(label, letter, picture) for label, picture in zip(labels, place.pictures))
    around = tr("around {centre}", centre=evidence.result.position(place.box))
    return (
        f'<div class="place"><h3><span class="badge">{letter}</span>{escape(place.title)}'
        f' <span class="where">{escape(around)}</span></h3><div class="panels">{figures}</div></div>'
    )


def _figure(label: str, letter: str, picture: Picture) -> str:
    alt = tr("{picture} at place {letter}", picture=label, letter=letter)
    return (
        f'<figure><img src="{picture.uri}" width="{picture.width}" height="{picture.height}" alt="{escape(alt)}">'
        f"<figcaption>{escape(label)}</figcaption></figure>"
    )
