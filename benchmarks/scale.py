"""Memory and time of a scene that is larger than what is held in memory: ratios to a small scene of the same kind.

    .venv/bin/python benchmarks/scale.py [--times 6] [--preset fast]

The simulated scene is laid out ``times`` x ``times``; each run is a process of its own. Memory should hardly grow with
the area, time only by the writing of the larger image.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import rasterio

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from engine.demo import write_demo

ROOT = Path(__file__).resolve().parents[1]


def mosaic(source: str, target: Path, times: int) -> None:
    """Writes the image laid out ``times`` x ``times``, a row of copies at a time."""
    with rasterio.open(source) as file:
        image, profile = file.read(), file.profile
    profile.update(height=times * image.shape[1], width=times * image.shape[2], tiled=True, bigtiff="IF_SAFER")
    with rasterio.open(target, "w", **profile) as file:
        for row in range(times):
            window = rasterio.windows.Window(0, row * image.shape[1], profile["width"], image.shape[1])
            file.write(np.tile(image, (1, 1, times)), window=window)


def measure(pan: Path, ms: Path, out: Path, preset: str) -> tuple[float, float]:
    """Returns seconds and peak memory in MiB of one run."""
    command = [sys.executable, "-m", "engine", "sharpen", pan, ms, out, "--preset", preset, "--json", "--device", "cpu"]
    child = subprocess.Popen(list(map(str, command)), cwd=ROOT, stdout=subprocess.PIPE, text=True)
    said = child.stdout.read()  # type: ignore[union-attr]
    _, status, usage = os.wait4(child.pid, 0)
    if status:
        sys.exit("the engine failed")
    return json.loads(said.splitlines()[-1])["seconds"]["total"], usage.ru_maxrss / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=6)
    parser.add_argument("--preset", default="fast")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as tmp:
        work = Path(tmp)
        files = write_demo(tmp, 1024)
        rows = []
        for times in (1, options.times):
            pan, ms = work / f"pan{times}.tif", work / f"ms{times}.tif"
            mosaic(files.pan, pan, times)
            mosaic(files.ms, ms, times)
            rows.append((times, *measure(pan, ms, work / f"out{times}.tif", options.preset)))
    print("| PAN | seconds | peak MiB | area ratio | time ratio | memory ratio |\n|---|---|---|---|---|---|")
    for times, seconds, peak in rows:
        area, slower, more = times**2, seconds / rows[0][1], peak / rows[0][2]
        print(f"| {1024 * times}² | {seconds:.1f} | {peak:.0f} | {area} | {slower:.1f} | {more:.1f} |")


if __name__ == "__main__":
    main()
