"""What the plugin adds to the start of QGIS: `qgis_process list` with and without it, side by side.

    /usr/bin/python3 benchmarks/loading.py [--runs 15]

Both kinds of run take turns, so that a busy machine slows both. CPU time says more than wall time where others work.
Python's compiled files are kept, as they are in every start of QGIS but the first.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROCESS = shutil.which("qgis_process.bin") or shutil.which("qgis_process") or "qgis_process"


def profile(folder: Path, enabled: bool) -> dict[str, str]:
    """Makes a fresh profile with the checkout linked in; returns the environment for qgis_process."""
    plugins = folder / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "trapan").symlink_to(ROOT)
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    environment = {
        **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(runtime),
    }
    if enabled:
        call(environment, "plugins", "enable", "trapan")
    return environment


def call(environment: dict[str, str], *words: str) -> str:
    return subprocess.run([PROCESS, *words], env=environment, capture_output=True, text=True, check=True).stdout


def timed(environment: dict[str, str], *words: str) -> tuple[float, float]:
    """Returns wall and CPU seconds of one run."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    call(environment, *words)
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15)
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as folder:
        profiles = [profile(Path(folder, name), name == "with") for name in ("without", "with")]
        if "trapan:" not in call(profiles[1], "list") or "trapan:" in call(profiles[0], "list"):
            raise SystemExit("the plugin is not loaded where it is enabled, or is where it is not")
        times = [[timed(environment, "list") for environment in profiles] for _ in range(runs)]
    print(f"qgis_process list, {runs} runs each; milliseconds: median (fastest)")
    for number, kind in enumerate(("wall", "CPU")):
        without, with_plugin = ([1000 * run[k][number] for run in times] for k in (0, 1))
        pairs = [b - a for a, b in zip(without, with_plugin)]
        print(
            f"{kind:>5}: without {statistics.median(without):.0f} ({min(without):.0f})"
            f", with {statistics.median(with_plugin):.0f} ({min(with_plugin):.0f})"
            f", the plugin adds {statistics.median(pairs):.0f} ({min(with_plugin) - min(without):.0f})"
            f", ratio {statistics.median(with_plugin) / statistics.median(without):.3f}"
        )


if __name__ == "__main__":
    main()
