"""Every text that a user reads goes through ``tr()``: found in the sources, without Qt."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.plugin_names import ROOT
from tests.plugin_names import SOURCES as PLUGIN
from tools import translations

SOURCES = (*PLUGIN, *sorted((ROOT / "engine").rglob("*.py")))
SHOWN = {
    *("QLabel", "QPushButton", "QCheckBox", "QGroupBox", "QAction", "QgsDockWidget", "Button", "ColorRampItem"),
    *("Refused", "EngineMissing", "InstallFailed", "WorkerFailed", "QgsProcessingException"),
    *("setText", "setToolTip", "setStatusTip", "setWhatsThis", "setWindowTitle", "setTitle", "setPlaceholderText"),
    *("setAccessibleName", "setAccessibleDescription", "setHelp", "setFilter", "setPrefix", "setSuffix", "addItem"),
    *("addRow", "addTab", "setAllowEmptyLayer", "drawText", "say", "_say", "_text", "_choice", "question", "warning"),
    *("pushInfo", "pushWarning", "pushMessage", "reportError", "setProgressText", "logMessage", "createMessage"),
    *("helped", "choice", "integer", "layer_box", "_setting", "_tell", "_show", "_step", "refused", "PairReport"),
}
"""Calls, by their last name, whose texts are seen; QgsProcessingParameter... and QgsProcessingOutput... besides."""
TOLD_BY_THE_ENGINE = {
    "JobError",
    "RasterError",
    "GeometryError",
    "DataError",
    "OutputError",
    "DeviceError",
    "info",
    "warn",
}
"""Calls whose first argument is seen."""
TOLD = {"displayName", "shortDescription", "explanation", "group", "titles", "steps", "stage_title", "title_of"}
"""Functions whose return values are seen."""
NAMES = {"TraPan", "GeoTIFF (*.tif)", "glp-hpm-r"}
"""Proper names, and words of scripts, are the same in all languages."""


def findings(source: str) -> Iterator[str]:
    """The bare texts, in words."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _is_shown(ast.unparse(node.func).split(".")[-1]):
            yield from (f"line {node.lineno}: {text!r}" for part in _arguments(node) for text in _bare(part))
        elif isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in TOLD_BY_THE_ENGINE:
            yield from (f"line {node.lineno}: {text!r}" for text in _bare(node.args[0]))
        elif isinstance(node, ast.FunctionDef) and node.name in TOLD:
            returned = (n.value for n in ast.walk(node) if isinstance(n, ast.Return) and n.value)
            yield from (f"line {node.lineno}: {text!r}" for value in returned for text in _bare(value))


def _is_shown(name: str) -> bool:
    return name in SHOWN or name.startswith(("QgsProcessingParameter", "QgsProcessingOutput"))


def _arguments(call: ast.Call) -> list[ast.expr]:
    return [*call.args, *(keyword.value for keyword in call.keywords)]


def _bare(node: ast.AST) -> Iterator[str]:
    """Texts with a word in lower case in an expression, outside of calls, indices and the specs of formats.

    Of calls only what is called is looked at, as in ``"text".format(x)``: their arguments are seen by themselves.
    """
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str) and _is_prose(node.value):
            yield node.value
    elif isinstance(node, ast.Call):
        if isinstance(node.func, ast.Attribute):
            yield from _bare(node.func.value)
    elif isinstance(node, (ast.FormattedValue, ast.Subscript)):
        yield from _bare(node.value)
    elif not isinstance(node, ast.Compare):
        for child in node.values if isinstance(node, ast.Dict) else ast.iter_child_nodes(node):
            yield from _bare(child)


def _is_prose(text: str) -> bool:
    return text not in NAMES and re.search(r"[a-z]{2}", text) is not None


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_is_shown_is_translated(path: Path) -> None:
    assert list(findings(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "source",
    [
        "QLabel('Loss')",
        "self.button.setText('Cancel the run')",
        "form.addRow('&Sensor', box)",
        "QgsProcessingParameterRasterLayer(PAN, 'Panchromatic image')",
        "QgsProcessingOutputNumber('SECONDS', description='Seconds that it took')",
        "feedback.pushInfo(f'{n:.0f} MB were freed')",
        "feedback.pushWarning('{} is missing'.format(name))",
        "raise QgsProcessingException('Cancelled.')",
        "raise checks.Refused('', 'The side is ' + str(size))",
        "raise WorkerFailed('it crashed' if code else tr('it ended')) from exc",
        "class A:\n    def displayName(self):\n        return 'Install Engine'",
        "class A:\n    def explanation(self):\n        return [tr('Good.'), 'Bad.']",
        "raise RasterError(f'No file at {path}', field)",
        "run.info(f'Device: {words}')",
        "def stage_title(stage):\n    return {'read': 'Reading'}[stage]",
    ],
)
def test_a_bare_text_is_found(source: str) -> None:
    assert len(list(findings(source))) == 1


@pytest.mark.parametrize(
    "source",
    [
        "QLabel(tr('Loss'))",
        "raise checks.Refused('PAN_BAND', tr('PAN has no band {}.').format(band))",
        "feedback.pushInfo(f'{title}: {found[\"name\"]:.4f}')",
        "QgsProcessingOutputNumber('HQNR', title)",
        "box.addItem('a' if False else tr('b'))".replace("'a'", "'A'"),
        "def name(self):\n    return 'checkpair'",
    ],
)
def test_a_translated_text_is_no_finding(source: str) -> None:
    assert list(findings(source)) == []


@pytest.mark.parametrize(
    "bad",
    [
        "tr(f'{n} MB')",
        "tr('a ' + name)",
        "tr(name)",
        "tr('{} MB'.format(n))",
        "tr(*names)",
        "tr('{a}', b=1)",
        "tr('{} {}', 1)",
        "tr('{}', a=1)",
        "tr(1)",
    ],
)
def test_what_is_no_literal_cannot_be_translated(bad: str) -> None:
    with pytest.raises(ValueError, match=r"x\.py:2: tr\("):
        translations.texts(f"\n{bad}", "x.py")


def test_every_stage_of_the_engine_has_a_title() -> None:
    calls = (
        node
        for path in sorted((ROOT / "engine").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "run.stage"
    )
    stages = {call.args[0].value for call in calls}
    tree = ast.parse((ROOT / "engine" / "events.py").read_text(encoding="utf-8"))
    function = next(n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef) and n.name == "stage_title")
    titled = {key.value for n in ast.walk(function) if isinstance(n, ast.Dict) for key in n.keys}
    assert {"warm-up", "alternation"} <= stages and stages == titled
