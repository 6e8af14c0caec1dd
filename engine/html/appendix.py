"""The end of the page: how the training went, its settings, how to repeat it, versions and whom to cite."""

from __future__ import annotations

import dataclasses
import platform
from html import escape
from typing import Any

import rasterio
import torch

from .. import __version__
from ..events import stage_title
from ..job import PRESETS, Job
from ..language import tr
from .curves import bars, loss_curve
from .repeat import beyond_qgis, engine_command, python_console, qgis_process
from .words import listed

METHOD = (
    "Chen, Ren, Ren, Ran, Shao, Huang, Deng, “Two-Stage Random Alternation Framework for Zero-Shot Pansharpening”, "
    '<a href="https://arxiv.org/abs/2505.06576">arXiv 2505.06576</a>'
)
CLASSICAL = "Vivone et al., “A New Benchmark Based on Recent Advances in Multispectral Pansharpening”, IEEE GRSM 2021"
INDICES = (
    "HQNR, Aiazzi et al. 2014; D<sub>λ</sub>, Khan et al. 2009; D<sub>S</sub>, Alparone et al. 2008; D<sub>ρ</sub>, "
    "R-ERGAS, Scarpa &amp; Ciotola 2022, arXiv 2108.06144; SAM, Yuhas et al. 1992; ERGAS, Wald 2000; Q2<sup>n</sup>, "
    "Garzelli &amp; Nencini 2009"
)


def training(seconds: dict[str, float], losses: dict[str, list[float]]) -> str:
    """Returns the section with the loss curves and the seconds of each stage."""
    figures = "".join(
        f'<figure class="third"><h3>{escape(title)}</h3>{loss_curve(title, values)}</figure>'
        for title, values in ((stage_title(stage), values) for stage, values in losses.items())
    )
    stages = {stage_title(name): value for name, value in seconds.items() if name != "total"}
    note = tr(
        "Points: losses as recorded. Line: their running mean. The alternation mixes the losses of two resolutions, "
        "hence its spread."
    )
    return (
        f'<section><h2>{escape(tr("Training"))}</h2><p class="note">{escape(note)}</p>'
        f'<div class="split">{figures}</div><h3>{escape(tr("Seconds per stage"))}</h3>{bars(stages)}</section>'
    )


def settings(job: Job) -> str:
    """Returns the section with all hyper-parameters; those that differ from the preset are marked."""
    used, preset = job.resolved_settings(), PRESETS[job.preset]
    groups = []
    for group in dataclasses.fields(used):
        record, usual = dataclasses.asdict(getattr(used, group.name)), getattr(preset, group.name)
        rows = "".join(_setting(name, value, getattr(usual, name)) for name, value in record.items())
        groups.append(f"<section><h3>{escape(group.name)}</h3><table><tbody>{rows}</tbody></table></section>")
    note = tr("The hyper-parameters of the preset {preset}. Bold: changed for this run.", preset=job.preset)
    return (
        f'<section><h2>{escape(tr("Settings"))}</h2><p class="note">{escape(note)}</p>'
        f'<div class="settings">{"".join(groups)}</div></section>'
    )


def _setting(name: str, value: Any, usual: Any) -> str:
    changed = value != usual
    words = _plain(value)
    if changed:
        words = tr("{value} (preset: {usual})", value=words, usual=_plain(usual))
    kind = ' class="changed"' if changed else ""
    return f'<tr{kind}><th scope="row">{escape(name)}</th><td>{escape(words)}</td></tr>'


def _plain(value: Any) -> str:
    return ("no", "yes")[value] if isinstance(value, bool) else str(value)


def run_again(job: Job, crs: str) -> str:
    """Returns the section with the commands that repeat the run; ``crs`` is the authority code of PAN's, or empty."""
    only, lacking = "", beyond_qgis(job)
    if lacking:
        text = tr("QGIS has no parameter for {settings}: use the engine's command line.")
        only = text.format(settings=listed(lacking))
    return (
        f'<section><h2>{escape(tr("Run it again"))}</h2><p class="note">{escape(only)}</p>'
        f"<h3>qgis_process</h3><pre>{escape(qgis_process(job, crs))}</pre>"
        f"<h3>{escape(tr('Python console of QGIS'))}</h3><pre>{escape(python_console(job, crs))}</pre>"
        f"<h3>{escape(tr('Command line of the engine'))}</h3><pre>{escape(engine_command(job))}</pre></section>"
    )


def versions() -> str:
    """Returns the section with versions and citations."""
    found = {
        "TraPan": __version__,
        "PyTorch": torch.__version__,
        "rasterio": rasterio.__version__,
        "GDAL": rasterio.__gdal_version__,
        "Python": platform.python_version(),
    }
    said = ", ".join([*(f"{name} {version}" for name, version in found.items()), platform.platform()])
    method = escape(tr("Method: {citation}.")).format(citation=METHOD)
    classical = escape(tr("Classical methods: {citation}.")).format(citation=CLASSICAL)
    indices = escape(tr("Indices: {citations}.")).format(citations=INDICES)
    return (
        f'<section><h2>{escape(tr("Versions and citation"))}</h2><p class="note">{escape(said)}.</p>'
        f'<p class="note">{method} {classical}</p><p class="note">{indices}</p></section>'
    )
