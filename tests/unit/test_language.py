"""What people read is in the language that was chosen, whichever door it comes through; what programs read is not."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from engine import language
from tools import translations

MISSING = "The {role} file {path} does not exist; check the path."


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    language.speak(str)


def test_a_text_takes_its_values_after_its_translation() -> None:
    language.speak({"{a} before {b}": "{b} nach {a}", "{} px": "{} Px"}.get, "de")  # type: ignore[arg-type]
    assert language.tr("{a} before {b}", a=1, b=2) == "2 nach 1" and language.tr("{} px", 3) == "3 Px"
    language.speak(str)
    assert language.tr("{a} before {b}", a=1, b=2) == "1 before 2" and language.tr("50 % {}") == "50 % {}"


def test_a_language_without_translation_is_english(tmp_path: Path) -> None:
    for code in ("nl", "", "../trapan_de"):
        language.speak_language(code)
        assert (language.tr("Warnings"), language.code()) == ("Warnings", "en")
    language.speak_language("de")
    assert (language.tr("Warnings"), language.code()) == ("Warnungen", "de")
    assert language.tr("This text has no translation.") == "This text has no translation."


def test_unfinished_translations_are_not_used(tmp_path: Path) -> None:
    translations.write(tmp_path / "trapan_de.ts", "de", {"done": ["a.py"], "open": ["a.py"]}, {"done": "fertig"})
    language.speak_language("de", tmp_path)
    assert (language.tr("done"), language.tr("open")) == ("fertig", "open")


@pytest.mark.parametrize("code", ["en", *translations.LANGUAGES])
def test_the_command_line_speaks_it(cli: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    known = {MISSING: MISSING} if code == "en" else language.read(language.FOLDER / f"trapan_{code}.ts")
    expected = known[MISSING].format(role="PAN", path="none.tif")
    ended = cli("--language", code, "check", "none.tif", "none.tif")
    assert ended.code == 1 and expected in ended.stderr
    monkeypatch.setenv(language.VARIABLE, code)
    assert expected in cli("check", "none.tif", "none.tif").stderr


def test_the_worker_speaks_it_and_its_words_for_programs_stay(child_environment: dict[str, str]) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "engine", "worker"],
        input="[]\n",
        env={**child_environment, language.VARIABLE: "de"},
        capture_output=True,
        text=True,
        check=False,
    )
    english = "The request has no task or no job; expected an object with both."
    message = language.read(language.FOLDER / "trapan_de.ts")[english]
    assert json.loads(ended.stdout) == {"event": "error", "kind": "JobError", "message": message, "field": None}
