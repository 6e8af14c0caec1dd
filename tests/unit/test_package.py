"""The zip for plugins.qgis.org: clean as committed, and every planted fault is found and told."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tools import package, site_rules

METADATA = Path(package.ROOT, "metadata.txt").read_text(encoding="utf-8")
VERSION = next(line.split("=")[1] for line in METADATA.splitlines() if line.startswith("version="))
GOOD = {
    "trapan/__init__.py": b"def classFactory(iface):\n    return None\n",
    "trapan/metadata.txt": METADATA.encode(),
    "trapan/LICENSE": b"GPL\n",
    "trapan/README.md": b"TraPan\n",
    "trapan/CHANGELOG.md": f"## {VERSION}\n".encode(),
    "trapan/engine/__init__.py": f'__version__ = "{VERSION}"\n'.encode(),
    "trapan/engine/requirements.txt": b"torch\n",
    "trapan/resources/icons/trapan.svg": b"<svg/>",
}
SECRET = b'github = "ghp_' + b"1a2B3c4D5e6F7g8H9i0J1k2L3m4N5o6P7q8R" + b'"\n'


def metadata_with(line: str) -> dict[str, bytes]:
    """metadata.txt with this line in place of the one of the same key, or none where it ends in ``=``."""
    key = line.split("=")[0]
    kept = [old for old in METADATA.splitlines() if not old.startswith(f"{key}=")]
    return {"trapan/metadata.txt": "\n".join([*kept, *([] if line.endswith("=") else [line])]).encode()}


@pytest.fixture
def zipped(tmp_path: Path) -> Callable[[dict[str, bytes | None]], Path]:
    """The good zip with these files changed; None takes a file away."""

    def make(changes: dict[str, bytes | None]) -> Path:
        path = tmp_path / "planted.zip"
        with zipfile.ZipFile(path, "w") as archive:
            for name, content in {**GOOD, **changes}.items():
                if content is not None:
                    archive.writestr(name, content)
        return path

    return make


def test_the_committed_tree_makes_a_clean_zip_without_what_users_do_not_need(tmp_path: Path) -> None:
    path = package.build(tmp_path / "new" / "trapan.zip")
    assert site_rules.findings(path) == []
    with zipfile.ZipFile(path) as archive:
        tops = {name.split("/")[1] for name in archive.namelist()}
    assert {"engine", "trapan_plugin", "resources", "metadata.txt", "__init__.py", "LICENSE", "README.md"} <= tops
    assert not tops & {"tests", "tools", "benchmarks", "docs", "Makefile", ".ci", "pyproject.toml", "DESIGN.md"}


def test_compiled_translations_are_added(tmp_path: Path) -> None:
    (tmp_path / "trapan_de.qm").write_bytes(b"<\xb8d\0")
    path = package.build(tmp_path / "trapan.zip", [tmp_path / "trapan_de.qm"])
    with zipfile.ZipFile(path) as archive:
        assert archive.read("trapan/resources/i18n/trapan_de.qm") == b"<\xb8d\0"
        assert site_rules.files(archive) == []


def test_the_good_zip_is_good(zipped: Callable[..., Path]) -> None:
    assert site_rules.findings(zipped({})) == []


@pytest.mark.parametrize(
    "changes, told",
    [
        ({"other/__init__.py": b""}, "At the top lies other, trapan; exactly one folder named trapan is expected."),
        ({"trapan/../evil.py": b""}, "trapan/../evil.py is not a plain path"),
        ({"/trapan/evil.py": b""}, "/trapan/evil.py is not a plain path"),
        ({"trapan/LICENSE": None}, "LICENSE is missing."),
        ({"trapan/__init__.py": None}, "__init__.py is missing."),
        ({"trapan/engine/requirements.txt": None}, "engine/requirements.txt is missing."),
        ({"trapan/.bandit": b"skips: [B101]"}, "trapan/.bandit is hidden."),
        ({"trapan/engine/.hidden/x.txt": b""}, "is hidden."),
        ({"trapan/engine/ruff.toml": b""}, "trapan/engine/ruff.toml is a configuration file"),
        ({"trapan/engine/a.pyc": b"x"}, "trapan/engine/a.pyc is a program or compiled."),
        ({"trapan/engine/run.SH": b"x"}, "trapan/engine/run.SH is a program or compiled."),
        ({"trapan/tests/test_a.py": b""}, "trapan/tests/test_a.py is of no use to users."),
        ({"trapan/engine/weights": b"\x7fELF\0"}, "trapan/engine/weights is a binary file."),
        ({"trapan/resources/icons/trapan.svg": None}, "The icon 'resources/icons/trapan.svg' of metadata.txt is not"),
        ({"trapan/metadata.txt": None}, "metadata.txt cannot be read"),
        ({"trapan/metadata.txt": METADATA.encode() + b"tags2=50%\n"}, "metadata.txt cannot be read"),
        ({"trapan/metadata.txt": b"[other]\n"}, "metadata.txt cannot be read"),
        (metadata_with("tracker="), "metadata.txt has no tracker."),
        (metadata_with("homepage="), "metadata.txt has no homepage."),
        (metadata_with("supportsQt6=True"), "metadata.txt has the unknown key supportsQt6."),
        (metadata_with("description[xx]=Sharp"), "metadata.txt has the unknown key description[xx]."),
        (metadata_with(f"description[de]={251 * 'x'}"), "expected is one line"),
        (metadata_with("version=1.0-beta"), "version=1.0-beta; expected is three numbers x.y.z"),
        (metadata_with("version=9.9.9"), "CHANGELOG.md has no heading for version 9.9.9"),
        (metadata_with("version=9.9.9"), "engine/__init__.py has another version than 9.9.9"),
        (metadata_with("author=A/B"), "author=A/B; expected is a name without a slash"),
        (metadata_with("name=TraPan Plugin"), "expected is a name without the word plugin"),
        (metadata_with("repository=here"), "repository=here; expected is a web address"),
        (metadata_with("hasProcessingProvider=no"), "hasProcessingProvider=no; expected is yes"),
    ],
)  # fmt: skip
def test_each_fault_of_the_archive_is_found(
    zipped: Callable[..., Path], changes: dict[str, bytes | None], told: str
) -> None:
    with zipfile.ZipFile(zipped(changes)) as archive:
        found = site_rules.archive_findings(archive)
    assert any(told in text for text in found), found


def test_each_fault_of_the_sources_is_found_and_no_configuration_in_the_zip_hides_it(
    zipped: Callable[..., Path],
) -> None:
    planted = {
        "trapan/engine/a.py": b"assert True\n",
        "trapan/engine/b.py": b"try:\n    x = 1\nexcept Exception:\n    pass\n",
        "trapan/engine/c.py": b"import torch\nm = torch.load('m.pt')\n",
        "trapan/engine/d.py": b"def broken(:\n",
        "trapan/engine/e.py": SECRET,
        "trapan/README.md": SECRET,
        "trapan/engine/f.py": b"if len == None:\n    pass\n",
        "trapan/engine/g.py": b"print(missing_name)\n",
        "trapan/.flake8": b"[flake8]\nignore = F821, E711\n",
        "trapan/.bandit": b"[bandit]\nskips = B101,B110\n",
    }
    found = site_rules.findings(zipped(planted))
    for told in (
        "bandit B101 ./trapan/engine/a.py:1: Use of assert",
        "bandit B110 ./trapan/engine/b.py:3",
        "bandit B614 ./trapan/engine/c.py:2",
        "bandit cannot read ./trapan/engine/d.py",
        "detect-secrets GitHub Token trapan/engine/e.py:1",
        "detect-secrets GitHub Token trapan/README.md:1",
        "flake8 ./trapan/engine/f.py:1:8: E711",
        "flake8 ./trapan/engine/g.py:1:7: F821",
        "trapan/.flake8 is hidden.",
        "trapan/.bandit is hidden.",
    ):
        assert any(told in text for text in found), (told, found)


def test_a_zip_whose_paths_leave_its_folder_is_not_unpacked(
    zipped: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(site_rules, "scan_findings", lambda archive: pytest.fail("was unpacked"))
    assert any("not a plain path" in text for text in site_rules.findings(zipped({"trapan/../evil.py": b""})))


def test_an_executable_file_and_a_zip_of_too_many_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "planted.zip"
    with zipfile.ZipFile(path, "w") as archive:
        program = zipfile.ZipInfo("trapan/engine/x.py")
        program.external_attr = 0o100755 << 16
        archive.writestr(program, b"x = 1\n")
    monkeypatch.setattr(site_rules, "MAX_BYTES", 100)
    with zipfile.ZipFile(path) as archive:
        assert any("trapan/engine/x.py is marked as executable." in text for text in site_rules.files(archive))
        assert site_rules.size(archive) == [f"The zip has {path.stat().st_size} bytes; at most 100 are allowed."]


def test_a_scanner_that_cannot_run_is_not_taken_for_a_clean_result(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="no_such_scanner"):
        site_rules._run(tmp_path, "no_such_scanner")
