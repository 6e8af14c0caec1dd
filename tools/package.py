"""Builds the plugin's zip from the committed tree and checks it against the rules of plugins.qgis.org.

    .venv/bin/python tools/package.py [--out build/trapan.zip] [translation.qm ...]

.gitattributes says what stays out. Compiled translations are the only thing in the zip that is not committed.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tools import site_rules  # noqa: E402


def build(out: Path, translations: list[Path] | None = None) -> Path:
    """Writes the zip and returns its path.

    Args:
        out: where it goes; its folder is made.
        translations: compiled ``.qm`` files, put into ``resources/i18n``.

    Raises:
        subprocess.CalledProcessError: git is missing or this is no checkout; git has said so.
    """
    out.parent.mkdir(parents=True, exist_ok=True)
    prefix = f"--prefix={site_rules.FOLDER}/"
    subprocess.run(
        ["git", "archive", "--format=zip", prefix, "-9", "-o", str(out.resolve()), "HEAD"], cwd=ROOT, check=True
    )
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
        for path in translations or []:
            archive.writestr(f"{site_rules.FOLDER}/resources/i18n/{path.name}", path.read_bytes())
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "trapan.zip")
    parser.add_argument("translations", type=Path, nargs="*")
    options = parser.parse_args()
    path = build(options.out, options.translations)
    changed = subprocess.run(
        ["git", "status", "--porcelain"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    if changed:
        print(f"Not in the zip, because not committed:\n{changed.rstrip()}")
    found = site_rules.findings(path)
    print("\n".join(found))
    with zipfile.ZipFile(path) as archive:
        print(f"{path}: {path.stat().st_size / 1000:.0f} kB, {len(archive.namelist())} entries, {len(found)} findings.")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
