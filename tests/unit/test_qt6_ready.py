"""The sources keep to what Qt 5 and Qt 6 have in common, as far as their syntax tells.

Whether each name exists, with its enum, is asked of the real thing: QGIS in tests/qgis, PyQt6 in tests/qt6.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.plugin_names import ROOT, SOURCES, uses

GONE = {
    "exec_": "exec",
    "print_": "print",
    "globalPos": "globalPosition",
    "globalX": "globalPosition",
    "globalY": "globalPosition",
    "delta": "angleDelta",
    "setTabStopWidth": "setTabStopDistance",
    "setCodec": "setEncoding",
    "toTime_t": "toSecsSinceEpoch",
}
GONE_CLASSES = (
    "QRegExp",
    "QRegExpValidator",
    "QDesktopWidget",
    "QStringList",
    "QTextCodec",
    "QSignalMapper",
    "QGLWidget",
)


def findings(source: str) -> Iterator[str]:
    """What Qt 6 would stumble over, in words."""
    tree = ast.parse(source)
    holders = _holders(tree)
    for node in ast.walk(tree):
        yield from _imports(node)
        yield from _gone(node)
        yield from _enum_of_an_instance(node, holders)
    for use in uses(tree):
        if use.name in GONE_CLASSES:
            yield f"{use}: Qt 6 has no {use.name}"


def _imports(node: ast.AST) -> Iterator[str]:
    names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
    names += [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []
    for name in names:
        if re.match(r"PyQt\d|PySide\d|sip$", name):
            yield f"line {node.lineno}: import from qgis.PyQt, not from {name}"


def _gone(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Attribute) and node.attr in GONE:
        yield f"line {node.lineno}: .{node.attr} is .{GONE[node.attr]} now"
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "width" and node.args:
        yield f"line {node.lineno}: the width of a text is horizontalAdvance now"
    if isinstance(node, ast.FunctionDef) and re.match(r"(mouse|wheel|canvas)\w*Event$", node.name):
        event = node.args.args[-1].arg
        for part in ast.walk(node):
            if isinstance(part, ast.Attribute) and ast.unparse(part) in (f"{event}.x", f"{event}.y"):
                yield f"line {part.lineno}: {event}.{part.attr} is {event}.pos() or {event}.position() now"


def _enum_of_an_instance(node: ast.AST, holders: set[str]) -> Iterator[str]:
    """``self.Accepted``, ``painter.Antialiasing``: Qt 6 finds members only in the enum, which stands in the class."""
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and _is_member(node.attr):
        name = node.value.id
        if name[0].islower() and name not in holders:
            yield f"line {node.lineno}: {name}.{node.attr}: an enum's member of an instance"


def _holders(tree: ast.AST) -> set[str]:
    """Names of what may well hold a class: modules, what comes from them, and short names for an enum."""
    nodes = list(ast.walk(tree))
    aliases = [a for node in nodes if isinstance(node, (ast.Import, ast.ImportFrom)) for a in node.names]
    short = {
        target.id
        for node in nodes
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Attribute) and _is_member(node.value.attr)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    return short | {(alias.asname or alias.name).split(".")[0] for alias in aliases}


def _is_member(name: str) -> bool:
    return name[0].isupper() and not name.isupper()


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_source_is_ready_for_qt_6(path: Path) -> None:
    assert list(findings(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "source, told",
    [
        ("from PyQt5.QtCore import Qt", "import from qgis.PyQt, not from PyQt5.QtCore"),
        ("import sip", "import from qgis.PyQt, not from sip"),
        ("dialog.exec_()", ".exec_ is .exec now"),
        ("fontMetrics().width('text')", "horizontalAdvance"),
        ("class A:\n    def wheelEvent(self, event):\n        return event.x()", "event.x is event.pos()"),
        ("class A:\n    def f(self):\n        return self.Accepted", "self.Accepted"),
        ("def f(painter):\n    painter.setRenderHint(painter.Antialiasing)", "painter.Antialiasing"),
        ("from qgis.PyQt.QtCore import QRegExp\nx = QRegExp('a')", "Qt 6 has no QRegExp"),
    ],
)
def test_each_trap_is_found(source: str, told: str) -> None:
    assert any(told in text for text in findings(source)), list(findings(source))


@pytest.mark.parametrize(
    "source",
    [
        "from qgis.PyQt.QtCore import Qt\nx = Qt.AlignmentFlag.AlignLeft",
        "from qgis.PyQt.QtNetwork import QNetworkProxy\nkind = QNetworkProxy.ProxyType\nx = kind.HttpProxy",
        "from . import worker\nx = worker.WorkerFailed",
        "box.width()",
    ],
)
def test_what_both_have_is_no_finding(source: str) -> None:
    assert list(findings(source)) == []
