"""The door: ``python -m engine`` for people and scripts, ``python -m engine worker`` for QGIS.

An error is one sentence on stderr and exit code 1; Ctrl-C ends with 130, SIGTERM with 143, and nothing is left behind.
"""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Callable
from typing import Any, NoReturn

import click

from .errors import Cancelled, EngineError, JobError
from .job import PRESETS, Job
from .language import ENGLISH, VARIABLE, speak_language, tr
from .request import CLASSICAL, Request
from .sensors import AUTO

_signals: list[int] = []
"""Signals that came. Compiled code may drop the exception that a handler raises; the next step of the run does not."""

PAIR = [click.argument("pan"), click.argument("ms")]
COMMON = [
    click.option("--pan-band", default=0, help="Band of PAN, where it has several."),
    click.option("--bands", default="", metavar="3,2,1", help="MS bands in the order of the output; all without it."),
    click.option("--sensor", default=AUTO, help="Sensor, for its MTF.  [default: auto]"),
    click.option("--device", default="auto", help="auto, cpu, cuda or mps.  [default: auto]"),
    click.option("--threads", default=0, help="CPU threads; all cores without it."),
    click.option("--json", "as_json", is_flag=True, help="Print one JSON object as the last line."),
]
REGISTER = click.option(
    "--register", metavar="auto|off", help="Shift of MS: found, or as the files say.  [default: auto; paper: off]"
)
PSF = click.option(
    "--psf", metavar="auto|sensor", help="Blur: found, or as the table says.  [default: auto; paper: sensor]"
)
WRITING = [
    click.argument("out"),
    click.option(
        "--window", nargs=4, type=float, default=None, metavar="XMIN YMIN XMAX YMAX", help="Area, in the CRS of PAN."
    ),
    click.option(
        "--co", "creation_options", multiple=True, metavar="KEY=VALUE", help="GeoTIFF creation option; repeatable."
    ),
    click.option(
        "--set", "settings", multiple=True, metavar="GROUP.FIELD=VALUE", help="One hyper-parameter, e.g. rao.steps=400."
    ),
    click.option("--overwrite", is_flag=True, help="Replace an existing output."),
]


def _with(options: list[Callable[[Any], Any]]) -> Callable[[Any], Any]:
    def decorate(command: Any) -> Any:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--language",
    envvar=VARIABLE,
    default=ENGLISH,
    help="de, en, es, fr or zh, for messages and reports.  [default: en]",
)
def cli(language: str) -> None:
    """TraPan: zero-shot pansharpening that trains on the one PAN/MS pair it sharpens."""
    speak_language(language)


@cli.command()
@_with(PAIR + WRITING + COMMON + [REGISTER, PSF])
@click.option("--preset", default="balanced", help=f"{', '.join(PRESETS)}.  [default: balanced]")
@click.option("--seed", default=0, help="Seed of every random draw.")
@click.option("--report", default="", metavar="REPORT.html", help="Write a report of the run with pictures as HTML.")
def sharpen(as_json: bool, **values: Any) -> None:
    """Sharpen MS with PAN into the GeoTIFF OUT."""
    from . import sharpen as story

    job = _job(**values)
    _print(story.sharpen(job, _run(job.device, job.threads, job.seed)), as_json)


@cli.command()
@click.argument("method")
@_with(PAIR + WRITING + COMMON + [REGISTER])
@click.option("--back-projections", default=0, help="Consistency steps after the fusion.")
def classical(method: str, back_projections: int, as_json: bool, **values: Any) -> None:
    """Sharpen with a classical METHOD: exp, brovey, gsa, bt-h, glp-fs, glp-hpm-r or bdsd-pc."""
    from . import sharpen as story

    job = _job(**values)
    Request(CLASSICAL, job, {"method": method, "back_projections": back_projections}).check()
    _print(story.fuse_classically(method, job, _run(job.device, job.threads), back_projections), as_json)


@cli.command()
@click.argument("fused")
@_with(PAIR + COMMON + [REGISTER])
@click.option("--reference", default=None, help="The truth on the PAN grid, where there is one.")
@click.option("--quality-map", default="", metavar="MAP.tif", help="Write where the image is good or bad.")
@click.option("--overwrite", is_flag=True, help="Replace an existing quality map.")
def assess(
    fused: str, pan: str, ms: str, reference: str | None, quality_map: str, as_json: bool, **values: Any
) -> None:
    """Measure the quality of the image FUSED that was made from PAN and MS."""
    from .assess import judge

    job = _job(pan=pan, ms=ms, out=fused, **values)
    _print(judge(job, _run(job.device, job.threads), reference, quality_map), as_json)


@cli.command()
@_with(PAIR + COMMON + [REGISTER, PSF])
def check(pan: str, ms: str, as_json: bool, **values: Any) -> None:
    """Say how PAN and MS fit together, without sharpening."""
    from .check import check_pair

    job = _job(pan=pan, ms=ms, out="unused", **values)
    _print(check_pair(job, _run(job.device, job.threads)), as_json)


@cli.command()
@click.argument("outdir")
@click.option("--size", default=1024, help="Side of PAN in pixels.", show_default=True)
@click.option("--seed", default=7, help="Seed of the landscape.", show_default=True)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object as the last line.")
def demo(outdir: str, size: int, seed: int, as_json: bool) -> None:
    """Write a realistic simulated scene into OUTDIR: PAN, MS and the truth."""
    from .demo import write_demo

    _print(vars(write_demo(outdir, size, seed)), as_json)


@cli.command()
def selftest() -> None:
    """Say in one JSON line whether this interpreter can run the engine."""
    from .worker import selftest as test

    click.echo(json.dumps(test()))


@cli.command(hidden=True)
def worker() -> None:
    """Run one Job from stdin and report on stdout; the other side of the wall."""
    from .worker import serve

    sys.exit(serve(_was_told_to_end))


def _job(
    bands: str, settings: tuple[str, ...] = (), register: str | None = None, psf: str | None = None, **values: Any
) -> Job:
    try:
        numbers = tuple(int(b) for b in bands.replace(" ", "").split(",") if b)
    except ValueError:
        raise JobError(
            tr("The bands are {bands!r}; expected numbers separated by commas, e.g. 3,2,1.", bands=bands),
            "bands",
        ) from None
    short = {"geometry.register": register, "geometry.psf": psf}
    settings += tuple(f"{name}={value}" for name, value in short.items() if value is not None)
    return Job(bands=numbers, settings=_settings(settings), **values).check()


def _settings(pairs: tuple[str, ...]) -> dict[str, dict[str, str]]:
    chosen: dict[str, dict[str, str]] = {}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        group, dot, field = name.partition(".")
        if not (equals and dot):
            raise JobError(
                tr("The setting {pair!r} is not of the form GROUP.FIELD=VALUE, e.g. rao.steps=400.", pair=pair),
                "settings",
            )
        chosen.setdefault(group, {})[field] = value
    return chosen


def _run(device: str, threads: int, seed: int = 0) -> Any:
    from .run import Run, pick_device
    from .terminal import Terminal

    chosen, words = pick_device(device, threads)
    terminal = Terminal()
    terminal.note(tr("Device: {}.", words))
    return Run(chosen, seed, terminal.show, _was_told_to_end)


def _print(report: dict[str, Any], as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(report, allow_nan=False))
        return
    for name, value in report.items():
        if isinstance(value, dict):
            click.echo(f"{name}:")
            width = max([12, *map(len, value)])
            for key, inner in value.items():
                click.echo(f"  {key:<{width}} {_words(inner)}")
        elif not isinstance(value, list) or value:
            click.echo(f"{name}: {', '.join(map(str, value)) if isinstance(value, list) else value}")


def _words(value: Any) -> str:
    """Returns a value of the report for people; of pairs in a list, and of lists by name, each is kept together."""
    if isinstance(value, dict):
        return "; ".join(f"{name} {_words(inner)}" for name, inner in value.items())
    if isinstance(value, list):
        return ("; " if any(isinstance(v, list) for v in value) else ", ").join(map(_words, value))
    if isinstance(value, float):
        return f"{value:.4g}"
    return "-" if value is None else str(value)


def _terminated(number: int, frame: Any) -> NoReturn:
    _signals.append(number)
    raise SystemExit(128 + number)


def _was_told_to_end() -> bool:
    return bool(_signals)


def main() -> None:
    """Runs the command line; every EngineError becomes one sentence and exit code 1."""
    signal.signal(signal.SIGTERM, _terminated)
    signal.signal(signal.SIGINT, _terminated)  # else click ends with 1 and "Aborted!"
    try:
        cli(prog_name="python -m engine")
    except Cancelled:
        sys.exit(128 + _signals[0])
    except EngineError as exc:
        click.echo(tr("Error: {}", exc.message), err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
