"""Quality of every method on real pairs at reduced resolution (Wald's protocol): a table in Markdown.

    .venv/bin/python benchmarks/quality.py FOLDER [--pairs a,b] [--methods x,y] [--json FILE]

FOLDER holds one folder per pair with pan.tif and ms.tif, and gt.tif where a truth exists. PAN and MS are
degraded by the ratio with the sensor's MTF, pixel-centred; each method sharpens the degraded pair from files, in a
process of its own kind, and is compared with the original MS. One implementation of the indices for all.
``NAME+bp`` is a classical method after its best number of back-projections out of 1, 3 and 10 (by PSNR).
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import rasterio
import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from engine.assess import against
from engine.classical import reduced
from engine.errors import EngineError
from engine.infer import Units
from engine.job import PRESETS, Job
from engine.raster import open_pair
from engine.run import Run
from engine.sensors import sensor_for
from engine.sharpen import fuse_classically, sharpen

CLASSICAL = ("exp", "brovey", "gsa", "bt-h", "glp-fs", "glp-hpm-r")
INDICES = ("PSNR", "SAM", "ERGAS", "Q2n")
BACK_PROJECTIONS = (1, 3, 10)
ORIGIN = (500000.0, 5000000.0)


def degrade_pair(folder: Path, out: Path) -> tuple[str, np.ndarray, np.ndarray]:
    """Writes the pair one level down into ``out``; returns sensor, truth (1,C,h,w) in DN and mask (1,1,h,w)."""
    with open_pair(str(folder / "pan.tif"), str(folder / "ms.tif")) as pair:
        sensor, _ = sensor_for("auto", pair.texts, pair.geometry.ratio)
        pixels = pair.read(pair.whole)
        units = Units.of([pixels], pair.geometry, pair.ms.bands, sensor)
        dtype, r = pair.out_dtype, pair.geometry.ratio
        names = [pair.ms_file.descriptions[b - 1] for b in pair.ms.bands]
    level = units.level([pixels], torch.device("cpu"))
    centred = type(level)(level.P, level.m, level.P_valid, level.m_valid, level.psf.centred(), level.pan_psf)
    below = reduced(centred)
    h, w = below.P.shape[-2:]
    truth, valid = level.m[..., :h, :w] * units.scale.ms_dn, below.P_valid.numpy()
    write(out / "pan.tif", below.P[0].numpy() * units.scale.pan_dn, below.P_valid[0].numpy(), dtype, 1, ["PAN"])
    write(out / "ms.tif", below.m[0].numpy() * units.scale.ms_dn, below.m_valid[0].numpy(), dtype, r, names)
    return sensor.name, truth.numpy(), valid


def write(path: Path, values: np.ndarray, valid: np.ndarray, dtype: str, gsd: int, names: list[str | None]) -> None:
    """Writes (C,h,w) with square pixels of ``gsd`` metres; gaps become 0, declared where there are any."""
    kind = np.dtype(dtype)
    out = values if kind.kind == "f" else np.clip(np.rint(values), max(1, np.iinfo(kind).min), np.iinfo(kind).max)
    out = np.where(np.broadcast_to(valid, out.shape), out, 0).astype(kind)
    at = rasterio.Affine(gsd, 0, ORIGIN[0], 0, -gsd, ORIGIN[1])
    profile = dict(count=len(out), height=out.shape[1], width=out.shape[2], dtype=dtype, transform=at, crs="EPSG:32631")
    with rasterio.open(
        path, "w", nodata=None if valid.all() else 0, photometric="MINISBLACK", alpha="NO", **profile
    ) as file:
        file.descriptions = names
        file.write(out)


def fuse(method: str, folder: Path, sensor: str, settings: dict, seed: int) -> tuple[Path, float]:
    """Runs one method on the files in ``folder``; returns the result and the seconds it took."""
    out, began = folder / f"{method}.tif", time.monotonic()
    pan, ms = str(folder / "pan.tif"), str(folder / "ms.tif")
    job = Job(pan, ms, str(out), sensor=sensor, device="cpu", overwrite=True, seed=seed)
    if method == "gdal":
        subprocess.run([shutil.which("gdal_pansharpen.py"), "-q", "-r", "cubic", pan, ms, out], check=True)
    elif method in PRESETS:
        sharpen(Job(**{**vars(job), "preset": method, "settings": settings}), Run(torch.device("cpu"), seed))
    else:
        name, _, times = method.partition("+")
        fuse_classically(name, job, Run(torch.device("cpu")), int(times or 0))
    return out, time.monotonic() - began


def score(path: Path, truth: np.ndarray, valid: np.ndarray, ratio: int) -> dict[str, float]:
    with rasterio.open(path) as file:
        X = file.read(out_dtype="float32")[None, : truth.shape[1]]
    h, w = truth.shape[-2:]
    X = torch.from_numpy(np.nan_to_num(X[..., :h, :w]))
    return against(X, torch.from_numpy(truth), torch.from_numpy(valid), ratio)


def run_pair(folder: Path, methods: list[str], settings: dict, seed: int) -> dict[str, dict[str, float]]:
    """Returns method -> index -> value on one pair."""
    rows: dict[str, dict[str, float]] = {}
    with tempfile.TemporaryDirectory() as tmp:
        work = Path(tmp)
        sensor, truth, valid = degrade_pair(folder, work)
        with rasterio.open(work / "pan.tif") as pan, rasterio.open(work / "ms.tif") as ms:
            ratio = round(pan.width / ms.width)
        for method in methods:
            tries = [f"{method[:-3]}+{n}" for n in BACK_PROJECTIONS] if method.endswith("+bp") else [method]
            results = []
            for attempt in tries:
                path, seconds = fuse(attempt, work, sensor, settings, seed)
                results.append({**score(path, truth, valid, ratio), "seconds": seconds})
            rows[method] = max(results, key=lambda row: row["PSNR"])
            print(
                f"{folder.name:<16} {method:<12} " + " ".join(f"{rows[method][i]:8.4f}" for i in (*INDICES, "seconds")),
                file=sys.stderr,
                flush=True,
            )
    return rows


def markdown(table: dict[str, dict[str, dict[str, float]]]) -> str:
    """Returns one row per method, one column per pair: PSNR / SAM / ERGAS / Q2n."""
    methods = list(next(iter(table.values())))
    lines = ["| method | " + " | ".join(table) + " |", "|---" * (len(table) + 1) + "|"]
    for method in methods:
        cells = ["{PSNR:.2f} / {SAM:.2f} / {ERGAS:.2f} / {Q2n:.3f}".format(**table[pair][method]) for pair in table]
        lines.append(f"| {method} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pairs", default="")
    parser.add_argument(
        "--methods", default=",".join(("exp", "gdal", *CLASSICAL[1:], *(f"{m}+bp" for m in CLASSICAL[1:]), *PRESETS))
    )
    parser.add_argument(
        "--set", action="append", default=[], metavar="GROUP.FIELD=VALUE", help="on top of every preset"
    )
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    settings: dict[str, dict[str, str]] = {}
    for pair in options.set:
        name, _, value = pair.partition("=")
        group, _, field = name.partition(".")
        settings.setdefault(group, {})[field] = value
    pairs = (
        options.pairs.split(",") if options.pairs else sorted(p.parent.name for p in options.folder.glob("*/pan.tif"))
    )
    table = {}
    for name in pairs:
        try:
            table[name] = run_pair(options.folder / name, options.methods.split(","), settings, options.seed)
        except EngineError as exc:
            print(f"{name}: left out, {exc}", file=sys.stderr)
    print(markdown(table))
    if options.json:
        options.json.write_text(json.dumps(table, indent=1))


if __name__ == "__main__":
    main()
