"""Quality of every method on real pairs, at reduced and at full resolution: tables in Markdown.

    .venv/bin/python benchmarks/quality.py FOLDER [--pairs a,b] [--methods x,y] [--json FILE [--resume]]

FOLDER holds one folder per pair with pan.tif and ms.tif, and gt.tif where a truth exists. At reduced resolution each
method sharpens the degraded pair from files and is compared with the original MS image; at full resolution it sharpens
a window of at most 512 x 512 PAN pixels. One implementation of the indices judges all. ``NAME+bp`` is a classical
method after its best number of back-projections out of 1, 3 and 10: at reduced resolution the best value that each
index reaches, at full resolution the one with the best HQNR.

With --json every number is written to FILE as soon as it is there, and --resume measures only what FILE lacks.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import peers, tables
from benchmarks.case import Case
from benchmarks.methods import FULL, NAMES, REDUCED, Row, Settings, is_preset, measure
from benchmarks.protocol import BUILDERS
from engine.errors import EngineError
from engine.job import PRESETS

SHOWN = {"reduced": tuple(REDUCED), "full": tuple(FULL)}
Entry = dict[str, Any]
"""What is known of one pair: level -> method -> row, and under ``left_out`` level -> why there is none."""


@dataclass
class Results:
    """Pair -> Entry, kept in a file from number to number where there is one."""

    path: Path | None
    head: dict[str, Any]
    pairs: dict[str, Entry]

    @staticmethod
    def begin(path: Path | None, head: dict[str, Any], resume: bool) -> Results:
        """Returns what the file holds, or nothing yet.

        Raises:
            SystemExit: the file was measured with other settings.
        """
        if not (resume and path and path.exists()):
            return Results(path, head, {})
        kept = json.loads(path.read_text())
        if kept["head"] != head:
            sys.exit(f"{path} was measured with {kept['head']}, not with {head}: give another --json, or no --resume.")
        return Results(path, head, kept["pairs"])

    def save(self) -> None:
        """Writes the file as a whole, so that an interruption leaves the last one."""
        if self.path:
            part = self.path.with_name(f".{self.path.name}.part")
            part.write_text(json.dumps({"head": self.head, "pairs": self.pairs}, indent=1, allow_nan=False))
            os.replace(part, self.path)

    def rows(self, pairs: Sequence[str], level: str) -> tables.Rows:
        """Returns the rows of the pairs that could be used at this level."""
        return {p: self.pairs[p][level] for p in pairs if self.pairs.get(p, {}).get(level)}


def fill(
    results: Results,
    folder: Path,
    level: str,
    methods: Sequence[str],
    one: Callable[[str, Case], Row],
    build: Callable[[Path, Path], Case] | None = None,
) -> None:
    """Measures what ``results`` lacks of one pair at one level; a failure of an earlier run is tried again.

    Args:
        results: takes each row as soon as it is there.
        folder: the pair.
        level: ``reduced`` or ``full``.
        methods: names of methods.
        one: measures a method on a case.
        build: makes the case, where it is not the level's own.
    """
    entry = results.pairs.setdefault(folder.name, {})
    rows: dict[str, Row] = entry.setdefault(level, {})
    lacking = [m for m in methods if m not in rows or "error" in rows[m]]
    if not lacking:
        return
    entry.setdefault("left_out", {}).pop(level, None)
    with tempfile.TemporaryDirectory() as work:
        try:
            case = (build or BUILDERS[level])(folder, Path(work))
        except EngineError as exc:
            entry["left_out"][level] = exc.message
            print(f"{folder.name}: left out at {level} resolution, {exc.message}", file=sys.stderr, flush=True)
            lacking = []
        for method in lacking:
            rows[method] = one(method, case)
            results.save()
            print(_line(folder.name, level, method, rows[method]), file=sys.stderr, flush=True)
    results.save()


def _line(pair: str, level: str, method: str, row: Row) -> str:
    numbers = [row.get(index) for index in (*SHOWN[level], "seconds")]
    told = " ".join("       -" if v is None else f"{v:8.4f}" for v in numbers)
    return f"{pair:<24} {level:<8} {method:<16} " + (f"failed: {row['error']}" if "error" in row else told)


def report(results: Results, pairs: Sequence[str], levels: Sequence[str], methods: Sequence[str]) -> str:
    """Returns all tables as Markdown."""
    presets, parts = [m for m in methods if is_preset(m)], []
    for level in levels:
        rows = {p: {m: r[m] for m in methods if m in r} for p, r in results.rows(pairs, level).items()}
        if not rows:
            continue
        parts += [f"## {level.capitalize()} resolution", " / ".join(SHOWN[level])]
        parts += [tables.indices(rows, methods, SHOWN[level])]
        if level == "reduced" and presets:
            parts += ["Margins over the best yardstick (plus: better; a name: that yardstick is not behind)"]
            parts += [tables.margins(rows, preset) for preset in presets]
        elif presets:
            parts += [f"HQNR, and the yardsticks that are better in all of {', '.join(tables.TOGETHER)}"]
            parts += [tables.full_margins(rows, presets)]
            parts += [tables.against_paper(rows, p) for p in presets if p != "paper" and "paper" in presets]
    return "\n\n".join([*parts, *_remarks(results, pairs, levels, methods)])


def _remarks(results: Results, pairs: Sequence[str], levels: Sequence[str], methods: Sequence[str]) -> list[str]:
    """Returns what is not in the tables, and why."""
    lines = []
    for pair in pairs:
        entry = results.pairs.get(pair, {})
        for level in levels:
            if why := entry.get("left_out", {}).get(level):
                lines.append(f"- {pair}, {level} resolution: left out. {why}")
            failed = {m: r["error"] for m, r in entry.get(level, {}).items() if "error" in r and m in methods}
            lines += [f"- {pair}, {level} resolution: {m} failed. {why}" for m, why in failed.items()]
    return ["\n".join(lines)] if lines else []


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="folder of pairs")
    parser.add_argument("--pairs", default="", metavar="A,B", help="names of pairs; all without it")
    parser.add_argument("--methods", default="", metavar="A,B", help=f"out of {', '.join(NAMES)}; all without it")
    parser.add_argument("--set", action="append", default=[], metavar="GROUP.FIELD=VALUE", help="in every preset")
    parser.add_argument("--seed", type=int, default=0, help="seed of the presets")
    parser.add_argument("--seeds", type=_numbers, default=[], metavar="0,1,2", help="only the spread of PSNR over them")
    parser.add_argument("--threads", type=int, default=1, help="CPU threads")
    parser.add_argument("--json", type=Path, metavar="FILE", help="file for every number")
    parser.add_argument("--resume", action="store_true", help="keep what the file of --json holds")
    only = parser.add_mutually_exclusive_group()
    only.add_argument("--reduced-only", action="store_true", help="no full resolution")
    only.add_argument("--full-only", action="store_true", help="no reduced resolution")
    options = parser.parse_args()
    options.methods = _names(options.methods) or (["balanced"] if options.seeds else list(NAMES))
    for name in options.methods:
        if name not in NAMES:
            parser.error(f"unknown method {name!r}; expected some of {', '.join(NAMES)}")
    options.pairs = _names(options.pairs) or sorted(p.parent.name for p in options.folder.glob("*/pan.tif"))
    options.levels = ["full"] if options.full_only else ["reduced"] if options.reduced_only else ["reduced", "full"]
    return options


def _names(text: str) -> list[str]:
    return [name for name in text.split(",") if name]


def _numbers(text: str) -> list[int]:
    return [int(number) for number in _names(text)]


def _overrides(pairs: Sequence[str]) -> dict[str, dict[str, str]]:
    chosen: dict[str, dict[str, str]] = {}
    for pair in pairs:
        name, _, value = pair.partition("=")
        group, _, field = name.partition(".")
        chosen.setdefault(group, {})[field] = value
    for preset in PRESETS.values():
        preset.replaced(chosen)
    return chosen


def main() -> None:
    options = _options()
    torch.set_num_threads(options.threads)
    try:
        settings = Settings(_overrides(options.set), options.seed, options.threads)
    except EngineError as exc:
        sys.exit(f"Error: {exc.message}")
    head = {"settings": settings.overrides, "seed": settings.seed}
    results = Results.begin(options.json, head, options.resume)
    methods, levels, seeds = options.methods, options.levels, options.seeds
    for program, names in peers.missing(methods).items():
        print(f"{program} is not installed: {', '.join(names)} left out (make peers)", file=sys.stderr)
        methods = [m for m in methods if m not in names]
    presets = {m: {s: m if s == settings.seed else f"{m}@{s}" for s in seeds} for m in methods if m in PRESETS}
    if seeds:
        methods, levels = [name for names in presets.values() for name in names.values()], ["reduced"]
    for pair in options.pairs:
        for level in levels:
            fill(results, options.folder / pair, level, methods, lambda m, case: measure(m, case, settings))
    if seeds:
        rows = results.rows(options.pairs, "reduced")
        print("\n\n".join(tables.spread(rows, preset, names) for preset, names in presets.items()))
    else:
        print(report(results, options.pairs, levels, methods))


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
