"""The main job end to end, as `make demo` runs it: qgis_process sharpens a pair, then the result is judged.

Without --pan and --ms the pair is the simulated scene, whose truth is known. QGIS gets a throw-away profile with
this checkout linked in as the plugin; nothing of the user's own QGIS is touched.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, NoReturn

ROOT = Path(__file__).resolve().parents[1]
WORK = ROOT / ".demo"
FULL = ("HQNR", "D_lambda", "D_S", "D_rho", "R_ERGAS")
TRUE = ("PSNR", "SAM", "ERGAS", "Q2n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pan")
    parser.add_argument("--ms")
    parser.add_argument("--out", default=str(WORK / "pansharpened.tif"))
    parser.add_argument("--preset", default="balanced")
    options = parser.parse_args()
    if bool(options.pan) != bool(options.ms):
        stop("give both PAN=... and MS=..., or neither for the simulated scene")
    WORK.mkdir(exist_ok=True)
    truth = None
    options.out = os.path.abspath(options.out)
    if not options.pan:
        print("Simulated scene: 0.5 m PAN, 2 m MS of 4 bands, 11 bit.")
        files = engine("demo", WORK)
        options.pan, options.ms, truth = files["pan"], files["ms"], files["truth"]
    options.pan, options.ms = os.path.abspath(options.pan), os.path.abspath(options.ms)
    sharpen_in_qgis(options.pan, options.ms, options.out, options.preset)
    brovey = WORK / "brovey.tif"
    engine("classical", "brovey", options.pan, options.ms, brovey, "--overwrite")
    report({"TraPan": options.out, "Brovey": brovey}, options.pan, options.ms, truth)
    print(f"\nThe sharpened image lies at {options.out}")


def sharpen_in_qgis(pan: str, ms: str, out: str, preset: str) -> None:
    """Runs trapan:zeroshotpansharpen through qgis_process in a profile of its own."""
    # Debian 12 wraps qgis_process in a script that passes an option it does not know.
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process") or stop("qgis_process was not found")
    profile, runtime = WORK / "profile", WORK / "runtime"
    shutil.rmtree(profile, ignore_errors=True)
    plugins = profile / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    runtime.mkdir(mode=0o700, exist_ok=True)
    (plugins / "trapan").symlink_to(ROOT)
    environment = {
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(runtime),
        **os.environ,
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "TRAPAN_PYTHON": sys.executable,
    }
    subprocess.run([program, "plugins", "enable", "trapan"], env=environment, check=True, stdout=subprocess.DEVNULL)
    values = [f"PAN={pan}", f"MS={ms}", f"PRESET={preset}", f"OUTPUT={out}"]
    command = [program, "run", "trapan:zeroshotpansharpen", "--", *values]
    print("qgis_process", *command[1:], flush=True)
    done = subprocess.run(command, env=environment, check=False)
    if done.returncode:
        stop(f"qgis_process ended with exit code {done.returncode}")


def report(images: dict[str, Any], pan: str, ms: str, truth: str | None) -> None:
    """Prints the indices of each image side by side."""
    reference = ["--reference", truth] if truth else []
    rows = {name: engine("assess", path, pan, ms, *reference)["quality"] for name, path in images.items()}
    names = (*TRUE, *FULL) if truth else FULL
    print("\n" + " " * 8 + "".join(f"{name:>10}" for name in names))
    for name, quality in rows.items():
        print(f"{name:<8}" + "".join(f"{'-' if quality[i] is None else f'{quality[i]:.4f}':>10}" for i in names))
    print(
        ("PSNR, SAM, ERGAS, Q2n against the truth; " if truth else "")
        + "higher is better for PSNR, Q2n and HQNR, lower for the rest."
    )


def engine(*arguments: Any) -> dict[str, Any]:
    """Runs one command of the engine and returns its JSON."""
    command = [sys.executable, "-m", "engine", *map(str, arguments), "--json"]
    done = subprocess.run(command, cwd=ROOT, check=False, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        stop(f"python -m engine {arguments[0]} ended with exit code {done.returncode}")
    return json.loads(done.stdout.splitlines()[-1])


def stop(reason: str) -> NoReturn:
    print(f"demo: {reason}", file=sys.stderr)
    sys.exit(1)


if __name__ == "__main__":
    main()
