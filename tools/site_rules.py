"""The rules of plugins.qgis.org for a plugin's zip, as functions that return findings in words.

They follow the site's own validator and security scan of autumn 2026. The site asks for less than some of them do:
what it only warns of, or shows publicly, is a finding here too.
"""

from __future__ import annotations

import configparser
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path, PurePosixPath

FOLDER = "trapan"
MAX_BYTES = 25_000_000
NEEDED_FILES = ("__init__.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md", "engine/requirements.txt")
NEEDED_KEYS = (
    "name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository",
    "homepage",
)  # fmt: skip
KNOWN_KEYS = (
    *NEEDED_KEYS, "changelog", "qgisMaximumVersion", "tags", "deprecated", "experimental", "external_deps", "server",
    "icon", "category", "plugin_dependencies", "hasProcessingProvider", "license", "screenshot",
)  # fmt: skip
TRANSLATED_KEYS = r"(description|about)\[(de|fr|es|zh)\]"
"""What QGIS's Plugin Manager shows in the user's language."""
CONFIGURATIONS = ("ruff.toml", "pyproject.toml", "setup.cfg", "tox.ini", "bandit.yaml", "bandit.yml", "mypy.ini")
UNWANTED_FOLDERS = ("__pycache__", "__MACOSX", "tests", "benchmarks", "tools")
PROGRAMS = (
    ".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd", ".pyc", ".pyo", ".pyd", ".jar", ".whl", ".zip",
)  # fmt: skip
PICTURES_AND_TRANSLATIONS = (".png", ".jpg", ".qm")
FLAKE8_CODES = (
    "C901,E101,E711,E712,E713,E714,E721,E722,E731,E741,E742,E743,E901,E902,E999,F402,F403,F404,F405,F811,F821,F822,"
    "F823,F831,F901,W605"
)
BANDIT_SKIPPED = "B404"  # the import of subprocess alone; the site has it off, and each call is judged by B603


def size(archive: zipfile.ZipFile) -> list[str]:
    """The site takes at most 25 MB."""
    total = Path(str(archive.filename)).stat().st_size
    return [f"The zip has {total:,} bytes; at most {MAX_BYTES:,} are allowed."] if total > MAX_BYTES else []


def layout(archive: zipfile.ZipFile) -> list[str]:
    """One top folder with the plugin's name, and paths that stay below it."""
    found = []
    tops = sorted({name.split("/")[0] for name in archive.namelist()})
    if tops != [FOLDER]:
        found.append(f"At the top lies {', '.join(tops)}; exactly one folder named {FOLDER} is expected.")
    found += [
        f"{name} is not a plain path below the top folder."
        for name in archive.namelist()
        if ".." in name or name.startswith("/") or "\\" in name or ":" in name
    ]
    return found


def files(archive: zipfile.ZipFile) -> list[str]:
    """Everything the site and a user need is there, and nothing that the scan would stumble over."""
    names = [info.filename for info in archive.infolist() if not info.is_dir()]
    found = [f"{name} is missing." for name in NEEDED_FILES if f"{FOLDER}/{name}" not in names]
    found += [text for name in names if (text := _unwanted(PurePosixPath(name)))]
    for info in archive.infolist():
        if not info.is_dir() and info.external_attr >> 16 & 0o111:
            found.append(f"{info.filename} is marked as executable.")
        suffix = PurePosixPath(info.filename).suffix.lower()
        if suffix not in PICTURES_AND_TRANSLATIONS and b"\0" in archive.read(info):
            found.append(f"{info.filename} is a binary file.")
    return found


def _unwanted(path: PurePosixPath) -> str:
    if any(part.startswith(".") for part in path.parts):
        return f"{path} is hidden."
    if path.name in CONFIGURATIONS:
        return f"{path} is a configuration file: it could hide findings."
    if path.suffix.lower() in PROGRAMS:
        return f"{path} is a program or compiled."
    if set(path.parts[1:-1]) & set(UNWANTED_FOLDERS):
        return f"{path} is of no use to users."
    return ""


def metadata(archive: zipfile.ZipFile) -> list[str]:
    """metadata.txt as the site reads it: keys, version, addresses, icon."""
    parser = configparser.ConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    try:
        parser.read_string(archive.read(f"{FOLDER}/metadata.txt").decode("utf-8"))
        general = dict(parser["general"])
    except (KeyError, ValueError, configparser.Error) as exc:
        return [f"metadata.txt cannot be read: {exc}."]
    found = [f"metadata.txt has no {key}." for key in NEEDED_KEYS if not general.get(key, "").strip()]
    found += [f"metadata.txt has the unknown key {key}." for key in general if not _is_known(key)]
    found += [text for key, value in general.items() if (text := _bad_value(key, value))]
    if f"{FOLDER}/{general.get('icon', '')}" not in archive.namelist():
        found.append(f"The icon {general.get('icon', '')!r} of metadata.txt is not in the zip.")
    return found


def _is_known(key: str) -> bool:
    return key in KNOWN_KEYS or re.fullmatch(TRANSLATED_KEYS, key) is not None


def _bad_value(key: str, value: str) -> str:
    """Returns what is wrong with a value of metadata.txt, or an empty text."""
    pattern, expected = {
        "version": (r"\d+\.\d+\.\d+", "three numbers x.y.z: the site compares versions as text"),
        "qgisMinimumVersion": (r"\d+\.\d+(\.\d+)?", "a version of QGIS"),
        "qgisMaximumVersion": (r"\d+\.\d+(\.\d+)?", "a version of QGIS"),
        "author": (r"[^/]+", "a name without a slash"),
        "email": (r"[^@\s]+@[^@\s]+\.[^@\s]+", "an address"),
        "description": (r"[^\n]{1,250}", "one line"),
        "name": (r"((?!(?i:plugin)).)+", "a name without the word plugin"),
        "hasProcessingProvider": (r"yes", "yes: otherwise qgis_process never loads it"),
        "homepage": (r"https://[^/\s]+/\S*", "a web address"),
        "tracker": (r"https://[^/\s]+/\S*", "a web address"),
        "repository": (r"https://[^/\s]+/\S*", "a web address"),
        "experimental": (r"True|False", "True or False"),
        "deprecated": (r"False", "False"),
        "server": (r"False", "False"),
    }.get(key.split("[")[0], (r".*", ""))
    if re.fullmatch(pattern, value, re.DOTALL):
        return ""
    return f"metadata.txt says {key}={value}; expected is {expected}."


def versions(archive: zipfile.ZipFile) -> list[str]:
    """metadata.txt, the engine and the changelog tell the same version."""
    told = re.search(r"(?m)^version=(.*)$", _text(archive, "metadata.txt"))
    version = told.group(1).strip() if told else "?"
    found = []
    if f'__version__ = "{version}"' not in _text(archive, "engine/__init__.py"):
        found.append(f"engine/__init__.py has another version than {version} of metadata.txt.")
    if not re.search(rf"(?m)^## {re.escape(version)}\b", _text(archive, "CHANGELOG.md")):
        found.append(f"CHANGELOG.md has no heading for version {version} of metadata.txt.")
    return found


def _text(archive: zipfile.ZipFile, name: str) -> str:
    path = f"{FOLDER}/{name}"
    return archive.read(path).decode("utf-8") if path in archive.namelist() else ""


def bandit(folder: Path) -> list[str]:
    """The site blocks a version with any finding of Bandit."""
    said = json.loads(_run(folder, "bandit", "-r", ".", "-f", "json", "--quiet", "--skip", BANDIT_SKIPPED))
    found = [f"bandit {r['test_id']} {r['filename']}:{r['line_number']}: {r['issue_text']}" for r in said["results"]]
    return found + [f"bandit cannot read {e['filename']}: {e['reason']}" for e in said["errors"]]


def secrets(folder: Path) -> list[str]:
    """The site blocks a version with any finding of detect-secrets, which never says so by its exit code."""
    options = ("--all-files", "--exclude-files", r"metadata\.txt", "--disable-plugin", "IPPublicDetector")
    said = json.loads(_run(folder, "detect_secrets", "scan", *options, "."))["results"]
    return [f"detect-secrets {f['type']} {name}:{f['line_number']}" for name in said for f in said[name]]


def flake8(folder: Path) -> list[str]:
    """The site shows what the codes that it has switched on find."""
    said = _run(folder, "flake8", "--isolated", "--max-line-length=120", "--select", FLAKE8_CODES, ".")
    return [f"flake8 {line}" for line in said.splitlines()]


def _run(folder: Path, module: str, *arguments: str) -> str:
    done = subprocess.run([sys.executable, "-m", module, *arguments], cwd=folder, capture_output=True, text=True)
    if done.returncode not in (0, 1) or (done.returncode and not done.stdout):  # 1 says that there are findings
        raise RuntimeError(f"{module} ended with {done.returncode}: {done.stderr.strip()}")
    return done.stdout


ARCHIVE_RULES: tuple[Callable[[zipfile.ZipFile], list[str]], ...] = (size, layout, files, metadata, versions)
FOLDER_RULES: tuple[Callable[[Path], list[str]], ...] = (bandit, secrets, flake8)


def findings(path: Path) -> list[str]:
    """Returns what every rule finds in the zip; only one whose paths are plain is unpacked and scanned."""
    with zipfile.ZipFile(path) as archive:
        found = archive_findings(archive)
        return found if layout(archive) else found + scan_findings(archive)


def archive_findings(archive: zipfile.ZipFile) -> list[str]:
    """Returns what the rules of the validator find."""
    return [text for rule in ARCHIVE_RULES for text in rule(archive)]


def scan_findings(archive: zipfile.ZipFile) -> list[str]:
    """Returns what the three scanners find in the unpacked zip. Takes seconds."""
    with tempfile.TemporaryDirectory() as folder:
        archive.extractall(folder)
        return [text for rule in FOLDER_RULES for text in rule(Path(folder))]
