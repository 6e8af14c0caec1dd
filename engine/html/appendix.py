"""The end of the page: how the training went, its settings, how to repeat it, versions and whom to cite."""

from __future__ import annotations

import dataclasses
import platform
from html import escape
from typing import Any

import rasterio
import torch

from .. import __version__
from ..job import PRESETS, Job
from .curves import bars, loss_curve
from .repeat import beyond_qgis, engine_command, python_console, qgis_process
from .words import listed

STAGES = {"degradation": "Stage 1a, degradation", "warm-up": "Stage 1b, warm-up", "alternation": "Stage 2, alternation"}
ARTICLE = "https://arxiv.org/abs/2505.06576"


def training(seconds: dict[str, float], losses: dict[str, list[float]]) -> str:
    """Returns the section with the loss curves and the seconds of each stage."""
    figures = "".join(
        f'<figure class="third"><h3>{escape(title)}</h3>{loss_curve(stage, losses[stage])}</figure>'
        for stage, title in STAGES.items()
        if losses.get(stage)
    )
    stages = {name: value for name, value in seconds.items() if name != "total"}
    return (
        '<section><h2>Training</h2><p class="note">Points: losses as recorded. Line: their running mean. The '
        f'alternation mixes the losses of two resolutions, hence its spread.</p><div class="split">{figures}</div>'
        f"<h3>Seconds per stage</h3>{bars(stages)}</section>"
    )


def settings(job: Job) -> str:
    """Returns the section with all hyper-parameters; those that differ from the preset are marked."""
    used, preset = job.resolved_settings(), PRESETS[job.preset]
    groups = []
    for group in dataclasses.fields(used):
        record, usual = dataclasses.asdict(getattr(used, group.name)), getattr(preset, group.name)
        rows = "".join(_setting(name, value, getattr(usual, name)) for name, value in record.items())
        groups.append(f"<section><h3>{escape(group.name)}</h3><table><tbody>{rows}</tbody></table></section>")
    return (
        f'<section><h2>Settings</h2><p class="note">The hyper-parameters of the preset {escape(job.preset)}. Bold: '
        f'changed for this run.</p><div class="settings">{"".join(groups)}</div></section>'
    )


def _setting(name: str, value: Any, usual: Any) -> str:
    changed = value != usual
    words = f"{_plain(value)} (preset: {_plain(usual)})" if changed else _plain(value)
    kind = ' class="changed"' if changed else ""
    return f'<tr{kind}><th scope="row">{escape(name)}</th><td>{escape(words)}</td></tr>'


def _plain(value: Any) -> str:
    return ("no", "yes")[value] if isinstance(value, bool) else str(value)


def run_again(job: Job, crs: str) -> str:
    """Returns the section with the commands that repeat the run; ``crs`` is the authority code of PAN's, or empty."""
    lacking = beyond_qgis(job)
    only = f"QGIS has no parameter for {listed(lacking)}: use the engine's command line." if lacking else ""
    return (
        f'<section><h2>Run it again</h2><p class="note">{escape(only)}</p>'
        f"<h3>qgis_process</h3><pre>{escape(qgis_process(job, crs))}</pre>"
        f"<h3>Python console of QGIS</h3><pre>{escape(python_console(job, crs))}</pre>"
        f"<h3>Command line of the engine</h3><pre>{escape(engine_command(job))}</pre></section>"
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
    return (
        f'<section><h2>Versions and citation</h2><p class="note">{escape(said)}.</p><p class="note">Method: Chen, Ren, '
        "Ren, Ran, Shao, Huang, Deng, “Two-Stage Random Alternation Framework for Zero-Shot Pansharpening”, "
        f'<a href="{ARTICLE}">arXiv 2505.06576</a>. Classical methods: Vivone et al., “A New Benchmark Based on Recent '
        'Advances in Multispectral Pansharpening”, IEEE GRSM 2021.</p><p class="note">Indices: HQNR, Aiazzi et al. '
        "2014; D<sub>λ</sub>, Khan et al. 2009; D<sub>S</sub>, Alparone et al. 2008; D<sub>ρ</sub> and R-ERGAS, Scarpa "
        "and Ciotola 2022, arXiv 2108.06144; SAM, Yuhas et al. 1992; ERGAS, Wald 2000; Q2<sup>n</sup>, Garzelli and "
        "Nencini 2009.</p></section>"
    )
