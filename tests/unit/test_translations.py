"""The translations are complete, and say the same as the source where a program looks at it."""

from __future__ import annotations

import configparser
import re
import string
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from tools import translations

FOUND = translations.extract()
TRANSLATED = {code: translations.read(translations.FOLDER / f"trapan_{code}.ts") for code in translations.LANGUAGES}
PAIRS = [(code, text, done) for code, known in TRANSLATED.items() for text, done in known.items()]
PANEL = ("trapan_plugin/dock/",)
OPTIONS = ("trapan_plugin/options.py",)
WORDS_OF_SCRIPTS = (
    r"\b(?:[A-Z]+_?[A-Z]+=\w+|TRAPAN_PYTHON|D_lambda|D_rho|HQNR|cu1\d\d|arXiv [\d.]+\d|\w+/\w+\.txt|'[a-z]+')"
)


def placeholders(text: str) -> list[str]:
    """``{}``, ``{name}`` and ``{:.0f}`` in their order, as ``format`` reads them."""
    parts = string.Formatter().parse(text)
    return [f"{{{name}!{conversion}:{spec}}}" for _, name, spec, conversion in parts if name is not None]


def key_of(text: str) -> str:
    """The letter after a single ``&``, in upper case; empty where there is none."""
    return "".join(re.findall(r"&(\w)", text.replace("&&", ""))).upper()


def in_any_order(found: list[str]) -> list[str]:
    """Named and numbered placeholders may change places; those without a name may not."""
    return found if any(text.startswith("{!") for text in found) else sorted(found)


@pytest.mark.parametrize("code", translations.LANGUAGES)
def test_a_language_is_complete_and_holds_nothing_that_has_gone(code: str) -> None:
    path = translations.FOLDER / f"trapan_{code}.ts"
    assert set(TRANSLATED[code]) == set(FOUND), "run: make translations"
    assert not ElementTree.parse(path).findall(".//translation[@type]")
    assert ElementTree.parse(path).getroot().get("language") == code


@pytest.mark.parametrize("code", translations.LANGUAGES)
def test_a_source_is_as_the_tool_writes_it(code: str, tmp_path: Path) -> None:
    translations.write(tmp_path / "new.ts", code, FOUND, TRANSLATED[code])
    old = translations.FOLDER / f"trapan_{code}.ts"
    assert old.read_text(encoding="utf-8") == (tmp_path / "new.ts").read_text(encoding="utf-8"), (
        "run: make translations"
    )


def test_placeholders_are_the_same() -> None:
    def differ(text: str, done: str) -> bool:
        return in_any_order(placeholders(text)) != in_any_order(placeholders(done))

    assert [pair for pair in PAIRS if differ(*pair[1:])] == []
    assert differ("{} of {:.0f} MB", "{:.0f} von {} MB") and differ("{0} {1}", "{0}")
    assert not differ("{a} and {b}", "{b} und {a}")


def test_edges_tags_and_line_breaks_are_the_same() -> None:
    def shape(text: str) -> tuple[object, ...]:
        return (
            text[:1].isspace(),
            text[-1:].isspace(),
            text.count("\n"),
            sorted(re.findall(r"</?\w+", text)),
            text.count("**"),
        )

    assert [pair for pair in PAIRS if shape(pair[1]) != shape(pair[2])] == []
    assert shape("<b>a</b>") != shape("<b>a") and shape("a ") != shape("a")


def test_dots_at_the_end_are_the_same() -> None:
    """Sentences stay sentences, and titles titles; an ellipsis says that a dialog follows."""
    ends = {"。": ".", "：": ":", "？": "?"}

    def end(text: str) -> str:
        last = ends.get(text.strip()[-1:], text.strip()[-1:])
        return last if last in ".:?…" else ""

    def plain(text: str) -> str:
        return re.sub(r"\(&\w\)", "", text)

    assert [pair for pair in PAIRS if end(pair[1]) != end(plain(pair[2]))] == []


def test_what_scripts_write_is_not_translated() -> None:
    def differ(text: str, done: str) -> bool:
        return sorted(set(re.findall(WORDS_OF_SCRIPTS, text, re.ASCII))) != sorted(
            set(re.findall(WORDS_OF_SCRIPTS, done, re.ASCII))
        )

    assert [pair for pair in PAIRS if differ(*pair[1:])] == []
    assert differ("choose BACKEND=cpu", "BACKEND wählen")


@pytest.mark.parametrize("code", [*translations.LANGUAGES, "en"])
@pytest.mark.parametrize("files", [PANEL, OPTIONS], ids=["panel", "options"])
def test_keys_are_there_and_each_is_one_field_s(code: str, files: tuple[str, ...]) -> None:
    mine = [text for text, names in FOUND.items() if any(name.startswith(files) for name in names)]
    keyed = [text for text in mine if key_of(text)]
    keys = [key_of(text if code == "en" else TRANSLATED[code][text]) for text in keyed]
    assert len(keyed) >= 4 and all(len(key) == 1 for key in keys)
    assert len(set(keys)) == len(keys), sorted(keys)


def test_only_what_has_a_key_gets_one() -> None:
    assert [pair for pair in PAIRS if bool(key_of(pair[1])) != bool(key_of(pair[2]))] == []


@pytest.mark.parametrize("code", translations.LANGUAGES)
def test_nothing_but_names_was_left_in_english(code: str) -> None:
    left = {text for text, done in TRANSLATED[code].items() if text == done and len(text.split()) > 3}
    assert all(placeholders(text) and re.search("PyTorch", text) for text in left), left


def test_the_tool_keeps_adds_drops_and_tells(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "trapan_de.ts"
    translations.write(path, "de", {"kept": ["a.py"], "gone": ["a.py"]}, {"kept": "behalten & <gut>", "gone": "weg"})
    monkeypatch.setattr(translations, "LANGUAGES", ("de",))
    monkeypatch.setattr(translations, "extract", lambda: {"kept": ["a.py", "b.py"], "new": ["b.py"]})
    assert translations.update(tmp_path) == ["trapan_de.ts drops 'gone': 'weg'", "trapan_de.ts lacks 'new'"]
    assert translations.read(path) == {"kept": "behalten & <gut>"}
    assert path.read_text(encoding="utf-8").count('type="unfinished"') == 1
    assert translations.update(tmp_path) == ["trapan_de.ts lacks 'new'"]


def test_the_tool_finds_each_text_once_with_all_its_files(tmp_path: Path) -> None:
    (tmp_path / "plugin").mkdir()
    (tmp_path / "plugin" / "b.py").write_text("f(tr('two'), tr('one'))\n")
    (tmp_path / "plugin" / "a.py").write_text("x = tr(\n    'one '\n    'long'\n)\ny = tr('one')\nz = tr('one')\n")
    assert translations.extract(tmp_path / "plugin") == {
        "one long": ["plugin/a.py"],
        "one": ["plugin/a.py", "plugin/b.py"],
        "two": ["plugin/b.py"],
    }


@pytest.mark.parametrize("code", translations.LANGUAGES)
def test_the_plugin_manager_shows_the_language_too(code: str) -> None:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(translations.ROOT / "metadata.txt", encoding="utf-8")
    about, translated = parser["general"]["about"], parser["general"][f"about[{code}]"]
    figures = {text: re.findall(r"\d+", text) for text in (about, translated)}
    assert sorted(figures[about]) == sorted(figures[translated]) and figures[about]
    assert parser["general"][f"description[{code}]"] in TRANSLATED[code].values()


def test_the_plugin_looks_up_the_context_that_the_tool_writes() -> None:
    source = (translations.ROOT / "trapan_plugin" / "i18n.py").read_text(encoding="utf-8")
    assert f'CONTEXT = "{translations.CONTEXT}"' in source
