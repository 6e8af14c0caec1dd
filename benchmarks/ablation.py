"""What each ingredient of `balanced` is worth: it is taken out in turn, and the loss at reduced resolution is measured.

    .venv/bin/python benchmarks/ablation.py FOLDER [--pairs a,b] [--only name,name] [--json FILE]

Prints a table in Markdown: PSNR of each variant per pair, the means of all indices, and the mean seconds.
Protocol and judge are those of quality.py. With --json FILE what is measured is kept, and a second run goes on from it.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from statistics import mean
from typing import Any

import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.methods import REDUCED, Settings, measure
from benchmarks.protocol import reduced_case

VARIANTS: dict[str, dict[str, dict[str, Any]]] = {
    "balanced": {},
    "PSF of the table; PAN as sharp as it is": {"geometry": {"psf": "sensor"}},
    "trained on what moved too": {"geometry": {"wary": False}},
    "files' geometry": {"geometry": {"register": "off"}},
    "start: glp-fs alone": {"start": {"method": "glp-fs"}},
    "start: interpolation": {"start": {"method": "exp"}},
    "no warm-up": {"warm_up": {"steps": 0}},
    "no alternation": {"rao": {"steps": 0}},
    "supervised steps only": {"rao": {"full_share": 0}},
    "full-resolution steps only": {"rao": {"full_share": 1}},
    "no spectral constraint": {"rao": {"pan_weight": 0}},
    "no proof on held-out patches": {"search": {"proof": False}},
    "no average of the weights": {"search": {"average": 0}},
    "squared error": {"search": {"loss": "mse"}},
    "one orientation": {"finish": {"orientations": 1}},
}


def run(folder: Path, pairs: list[str], names: list[str], kept: Path | None) -> dict[str, dict[str, Any]]:
    """Returns variant -> pair -> row of indices and seconds."""
    rows: dict[str, dict[str, Any]] = json.loads(kept.read_text()) if kept and kept.exists() else {}
    for pair in pairs:
        with tempfile.TemporaryDirectory() as work:
            case = None
            for name in names:
                if pair in rows.setdefault(name, {}):
                    continue
                case = case or reduced_case(folder / pair, Path(work))
                rows[name][pair] = measure("balanced", case, Settings(VARIANTS[name]))
                print(f"{pair:<24} {name:<30} {rows[name][pair].get('PSNR')}", file=sys.stderr, flush=True)
                if kept:
                    kept.write_text(json.dumps(rows))
    return rows


def markdown(rows: Mapping[str, Mapping[str, Any]], pairs: list[str], names: list[str]) -> str:
    """Returns one line per variant; a variant that failed on a pair has no means."""
    lines = [
        "| variant | " + " | ".join(pairs) + " | mean PSNR | SAM | ERGAS | Q2n | s |",
        "|---" * (len(pairs) + 6) + "|",
    ]
    for name in names:
        found = [rows[name][pair] for pair in pairs]
        cells = [f"{row['PSNR']:.2f}" if "PSNR" in row else "-" for row in found]
        if all("PSNR" in row for row in found):
            means = {index: mean(row[index] for row in found) for index in (*REDUCED, "seconds")}
            cells += ["{PSNR:.2f}", "{SAM:.3f}", "{ERGAS:.3f}", "{Q2n:.4f}", "{seconds:.0f}"]
            cells = [cell.format(**means) for cell in cells]
        lines.append("| " + " | ".join([name, *cells]) + " |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pairs", default="")
    parser.add_argument("--only", default="")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    pairs = (
        options.pairs.split(",") if options.pairs else sorted(p.parent.name for p in options.folder.glob("*/pan.tif"))
    )
    names = options.only.split(",") if options.only else list(VARIANTS)
    print(markdown(run(options.folder, pairs, names, options.json), pairs, names))


if __name__ == "__main__":
    main()
