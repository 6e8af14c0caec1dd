"""The HTML report: needs nothing beside itself, says what the JSON report says, and never stays half-written."""

from __future__ import annotations

import dataclasses
import json
import platform
import re
from collections.abc import Callable, Iterator
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from engine import language
from engine import sharpen as story
from engine.errors import Cancelled, OutputError
from engine.html import appendix, words
from engine.html.compare import FULL, HELD, Comparison, Yardstick
from engine.html.repeat import beyond_qgis
from engine.html.words import number
from engine.job import Job
from engine.run import Run

PLAIN: list[Any] = []
"""The report of the plain pair, made once."""
NAMES = {
    "TraPan", "PAN", "MS", "HQNR", "ERGAS", "SAM", "PSNR", "D_lambda", "D_S", "Q2", "EXP", "Brovey", "GLP", "FS", "HPM", "GSA", "BT",
    "PyTorch", "rasterio", "GDAL", "Python", "qgis_process", "EPSG", "balanced", "cpu",
}  # fmt: skip
"""Words that stand in the page in every language, beside file names, settings, citations and lines for a shell."""
VOID = {"meta", "img", "br", "hr", "input", "link", "circle", "line", "polyline"}


class Page(HTMLParser):
    """Reads a page and refuses tags that are not closed in their order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.cells: list[list[str]] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)
        if tag == "tr":
            self.cells.append([])
        if tag in ("td", "th"):
            self.cells[-1].append("")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)
        if {"td", "th"} & set(self.open):
            self.cells[-1][-1] += data

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())

    def row(self, head: str) -> list[str]:
        return next(cells for cells in self.cells if cells[0] == head)


@pytest.fixture
def reported(make_pair: Callable[..., Any], cli: Callable[..., Any], short_options: list[str]) -> Callable[..., Any]:
    """Sharpens a small pair and returns the page, its text and the JSON report."""

    def run(*options: object, name: str = "out", **kind: Any) -> tuple[Page, str, dict[str, Any]]:
        plain = not (options or kind or name != "out")
        if plain and PLAIN:
            return PLAIN[0]
        files = make_pair(**{"ms_side": 40, **kind})
        out, path = (Path(files.out).with_name(f"{name}{end}") for end in (".tif", ".html"))
        ended = cli(
            "sharpen", files.pan, files.ms, out, "--report", path, "--json", "--threads", 1, *short_options, *options
        )
        assert ended.code == 0, ended.stderr
        html = path.read_text(encoding="utf-8")
        found = Page(html), html, json.loads(ended.stdout.splitlines()[-1])
        if plain:
            PLAIN.append(found)
        return found

    return run


def test_the_page_needs_nothing_beside_itself(reported: Callable[..., Any]) -> None:
    page, html, _ = reported()
    loading = [attrs[k] for _, attrs in page.tags for k in ("src", "srcset", "data", "poster") if k in attrs]
    assert len(loading) >= 5 and all(str(v).startswith(("data:image/png;", "data:image/jpeg;")) for v in loading)
    assert not {"script", "link", "iframe", "object", "base"} & {tag for tag, _ in page.tags}
    assert "url(" not in html and "@import" not in html
    links = {attrs["href"] for _, attrs in page.tags if "href" in attrs}
    assert links == {"https://arxiv.org/abs/2505.06576"} and re.findall("https?://", html) == ["https://"]
    assert len(html) < 4e6


def test_the_page_is_for_light_and_dark_and_paper_and_says_its_language(reported: Callable[..., Any]) -> None:
    page, html, _ = reported()
    assert "prefers-color-scheme: dark" in html and "@media print" in html and "max-width" in html
    assert ("html", {"lang": "en"}) in page.tags
    assert all(attrs.get("alt") for tag, attrs in page.tags if tag == "img")


def test_the_numbers_are_those_of_the_json_report(reported: Callable[..., Any]) -> None:
    page, _, told = reported()
    assert {name: told["comparison"]["TraPan"][name] for name in FULL} == {n: told["quality"][n] for n in FULL}
    assert len(told["comparison"]) == 4
    for method, quality in told["comparison"].items():
        assert page.row(method)[1:] == [number(n, quality[n]) for n in (*FULL, *HELD)]
    assert f"HQNR {told['quality']['HQNR']:.3f}" in page.text
    assert f"{told['held_out']['trained']:.4f}" in page.text and f"{told['seconds']['total']:.0f} s on cpu" in page.text
    counts = told["start"]["back_projections"], told["final_back_projections"]
    assert "Back-projections: {}, and {} after the training.".format(*counts) in page.text
    for band, gain in enumerate(told["relation"]["mtf_gain"], start=1):
        assert [band_row[1] for band_row in page.cells if band_row[0] == str(band)][-1] == f"{gain:.2f}"


def test_the_held_out_patches_say_of_ours_what_the_training_said(reported: Callable[..., Any]) -> None:
    page, _, told = reported()
    ours, start = told["held_out"]["trained"], told["held_out"]["start"]
    assert f"{start:.4f} standard deviations of the bands before the training and {ours:.4f} after it" in page.text
    best = float(re.search(r"after it; [A-Z0-9 +a-z-]+ has ([\d.]+)\.", page.text).group(1))  # type: ignore[union-attr]
    change = abs(ours / best - 1)
    assert (
        f"{change:.0%} {'above' if ours > best else 'below'} that of the best classical" in page.text or change < 0.006
    )


def test_settings_that_differ_from_the_preset_are_marked(reported: Callable[..., Any], short: dict[str, Any]) -> None:
    page, html, _ = reported("--set", "net.channels=5")
    assert page.row("channels") == ["channels", "5 (preset: 24)"] and page.row("schedule") == ["schedule", "one-cycle"]
    assert html.count('class="changed"') == sum(map(len, short.values()))


def test_whatever_comes_from_outside_is_escaped(reported: Callable[..., Any]) -> None:
    page, html, _ = reported(name="""a<b>&'x' "y" <script>""")
    assert "<script" not in html and "<b>&'x'" not in html
    assert """a<b>&'x' "y" <script>.tif""" in page.text


@pytest.mark.parametrize("kind", [
    {"bands": 1}, {"bands": 2}, {"placed": False}, {"dtype": "float32", "crs": "EPSG:4326"}, {"ratio": 2}, {"ratio": 3, "shift": (0.4, -0.2)},
], ids=str)  # fmt: skip
def test_every_kind_of_pair_has_a_report(reported: Callable[..., Any], kind: dict[str, Any]) -> None:
    page, _, told = reported(**kind)
    assert page.row("TraPan")[1] == number("HQNR", told["quality"]["HQNR"])
    assert "too small to hold patches out" not in page.text


def test_a_scene_without_held_out_patches_says_so(reported: Callable[..., Any]) -> None:
    def gap(pan: np.ndarray, ms: np.ndarray) -> None:
        ms[:, 8:, 8:] = 0

    page, _, told = reported(ms_side=16, change=gap, ms_more={"nodata": 0})
    assert "too small to hold patches out" in page.text and "one level down, trained patches" in page.text
    assert told["comparison"]["TraPan"]["PSNR"] is not None


def test_gaps_are_no_obstacle(reported: Callable[..., Any]) -> None:
    def gap(pan: np.ndarray, ms: np.ndarray) -> None:
        pan[:, 32:64, 32:64] = 0
        ms[:, 8:16, 8:16] = 0

    page, _, _ = reported(change=gap, pan_more={"nodata": 0}, ms_more={"nodata": 0})
    assert "Worst areas" in page.text and "nan" not in page.text.lower().replace("pansharp", "")


def of_the_moon(text: str) -> str:
    """A language whose letters are wide: what is left of the Latin ones was never translated."""
    return re.sub(r"\{[^}]*\}|[A-Za-z]", lambda m: m[0] if len(m[0]) > 1 else chr(ord(m[0]) + 0xFEE0), text)


@pytest.fixture
def moon() -> Iterator[None]:
    language.speak(of_the_moon, "xx")
    yield
    language.speak(str)


def english(texts: list[str], *known: str) -> set[str]:
    """The Latin words in texts, without names and without the words of ``known``."""
    found = {word for text in texts for word in re.findall(r"[A-Za-z]\w+", text, re.ASCII)}
    return found - NAMES - {word for text in known for word in re.findall(r"\w+", text)}


def untranslated(html: str, job: Job) -> set[str]:
    """The English words of a page that another language would leave in it."""
    settings = re.search(r'<div class="settings">.*?</div>', html, re.S)[0]  # type: ignore[index]
    rest = re.sub(r"<pre>.*?</pre>", "", html, flags=re.S).replace(settings, "")
    for cited in (appendix.METHOD, appendix.CLASSICAL, appendix.INDICES):
        assert cited in rest
        rest = rest.replace(cited, "")
    page = Page(rest)
    said = [str(attrs[k]) for _, attrs in page.tags for k in ("alt", "aria-label", "title") if k in attrs]
    here = (Path(job.out).name, torch.__version__, platform.platform(), datetime.now().astimezone().tzname() or "")
    names = repr(dataclasses.asdict(job.resolved_settings()))
    return english([*page.words, *said], *here, *beyond_qgis(job)) | english(Page(settings).words, names, "no yes")


@pytest.mark.parametrize("kind", [
    {"bands": 3}, {"bands": 1, "placed": False}, {"ms_side": 16, "ms_more": {"nodata": 0}},
], ids=str)  # fmt: skip
def test_every_text_of_the_page_can_be_translated(
    make_pair: Callable[..., Any], short: dict[str, Any], moon: None, kind: dict[str, Any]
) -> None:
    def gap(pan: np.ndarray, ms: np.ndarray) -> None:
        if "ms_more" in kind:
            ms[:, 8:, 8:] = 0

    files = make_pair(**{"ms_side": 40, "change": gap, **kind})
    job = job_of(files, short)
    told = story.sharpen(job, Run(torch.device("cpu")))
    html = Path(job.report).read_text(encoding="utf-8")
    assert '<html lang="xx">' in html and of_the_moon("Worst areas") in html
    assert untranslated(html, job) == set()
    assert all(re.fullmatch(r"[\w +-]+", method, re.ASCII) for method in told["comparison"]), "scripts read them"


def test_every_finding_can_be_translated(moon: None) -> None:
    found = {
        "shift_px": [0.5, -1.0],
        "band_shift_px": [[0.5, -1.0], [-0.5, 1.0]],
        "spread_px": 0.1,
        "local_shift_px": [0.5, 2.0],
    }
    found |= {"unexplained": 0.1, "reliable": True}
    small = {**found, "shift_px": [0.0, 0.1], "band_shift_px": [[0.0, 0.1]], "spread_px": None}
    said = [words.pixel_size(0.0, 4), words.pixel_size(0.5, 4), *words.registration({}, False, [])]
    for relation in ({}, {**found, "reliable": False}, found, small):
        said += words.registration(relation, True, ["1 green", "2 red"])
    sharp = {"reliable": True, "gain_beside_pan": (0.3, 0.3)}
    said += [*words.sharpness({}, False), *words.sharpness({}, True)]
    for added, noise in (((0.0, 0.0), 0.0), ((0.1, 0.1), 2.0), ((-0.1, -0.1), 0.0), ((-0.1, 0.1), 0.0)):
        said += words.sharpness({**sharp, "pan_blur_added_px2": added, "pan_noise_dn": noise}, True)
    for theirs, count, held in ((1.0, 0, True), (2.0, 1, True), (0.5, 3, False)):
        best = Yardstick("gsa", count)
        table = Comparison({}, {"TraPan": 1.0, "EXP": theirs, best.name: theirs}, best, None, (1, 1))  # type: ignore[arg-type]
        said += words.verdict(table, held, {"R_ERGAS": 0.5}, 4)
    assert english(said, "green red") == set()


def test_without_a_report_there_is_none(
    make_pair: Callable[..., Any], cli: Callable[..., Any], short_options: list[str]
) -> None:
    files = make_pair()
    ended = cli("sharpen", files.pan, files.ms, files.out, "--json", *short_options)
    assert "comparison" not in json.loads(ended.stdout.splitlines()[-1])
    assert {p.name for p in Path(files.out).parent.iterdir()} == {"pan.tif", "ms.tif", "out.tif"}


def job_of(files: Any, short: dict[str, Any], **more: Any) -> Job:
    report = str(Path(files.out).with_suffix(".html"))
    return Job(files.pan, files.ms, files.out, device="cpu", settings=short, report=report, **more)


def test_a_cancel_during_the_report_leaves_what_was_there(make_pair: Callable[..., Any], short: dict[str, Any]) -> None:
    files = make_pair()
    job = job_of(files, short, overwrite=True)
    Path(job.report).write_text("the old one")
    seen: list[str] = []
    run = Run(torch.device("cpu"), 0, lambda kind, **f: seen.append(f.get("stage")), lambda: "report" in seen)
    with pytest.raises(Cancelled):
        story.sharpen(job, run)
    assert {p.name for p in Path(files.out).parent.iterdir()} == {"pan.tif", "ms.tif", "out.html"}
    assert Path(job.report).read_text() == "the old one"


def test_a_report_that_cannot_be_written_leaves_no_image(
    make_pair: Callable[..., Any], short: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: str, *more: object) -> None:
        Path(path).write_text("<!DOCTYPE")
        raise OSError(28, "No space left on device")

    files = make_pair()
    monkeypatch.setattr(story, "write_page", full)
    with pytest.raises(OutputError, match="No space left"):
        story.sharpen(job_of(files, short), Run(torch.device("cpu")))
    assert {p.name for p in Path(files.out).parent.iterdir()} == {"pan.tif", "ms.tif"}


@pytest.mark.parametrize(("name", "words"), [
    ("out.txt", "is no HTML; give a file name that ends in .html"),
    ("no/out.html", "does not exist; create it"),
    ("old.html", "exists; choose another name or allow overwriting"),
])  # fmt: skip
def test_a_report_that_cannot_be_is_told_before_the_training(
    make_pair: Callable[..., Any], cli: Callable[..., Any], name: str, words: str
) -> None:
    files = make_pair()
    folder = Path(files.out).parent
    (folder / "old.html").write_text("precious")
    ended = cli("sharpen", files.pan, files.ms, files.out, "--report", folder / name)
    assert ended.code == 1 and words in ended.stderr and ended.stderr.strip().count("Error:") == 1
    assert (folder / "old.html").read_text() == "precious" and not Path(files.out).exists()
