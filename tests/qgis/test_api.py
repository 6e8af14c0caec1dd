"""Every name of QGIS and Qt that the plugin uses exists in this QGIS, with its enum: Qt 6 finds no member without it."""

import ast
import importlib

import pytest

from tests.plugin_names import ROOT, SOURCES, uses


def findings(source):
    """Names that this QGIS lacks, and members of enums that are named without their enum."""
    for use in uses(ast.parse(source)):
        try:
            found = getattr(importlib.import_module(use.module), use.name)
            for attribute in use.attributes:
                found = getattr(found, attribute)
        except (ImportError, AttributeError) as exc:
            yield f"{use}: {exc}"
            continue
        constant = len(use.attributes) == 1 and not callable(found) and not use.attributes[0].isupper()
        if constant and use.attributes[0][0].isupper():
            yield f"{use}: an enum's member without its enum"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_name_exists_and_every_enum_is_scoped(qgis_app, path):
    assert list(findings(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "source, told",
    [
        (
            "from qgis.PyQt.QtCore import Qt\nx = Qt.AlignLeft",
            "line 2: Qt.AlignLeft: an enum's member without its enum",
        ),
        ("from qgis.PyQt.QtWidgets import QDialog as D\nx = D.Accepted", "QDialog.Accepted: an enum's member"),
        ("from qgis.core import QgsTask\nf(QgsTask.CanCancel)", "QgsTask.CanCancel: an enum's member"),
        ("from qgis.core import Qgis\ndef f(x=Qgis.Critical):\n    pass", "Qgis.Critical: an enum's member"),
        ("from qgis.core import QgsTask\nx = QgsTask.Flag.NoSuch", "QgsTask.Flag.NoSuch"),
        ("from qgis.core import QgsNoSuch\nQgsNoSuch()", "QgsNoSuch"),
        ("from qgis.PyQt.QtCore import QVariant\nx = QVariant.Int", "QVariant.Int"),
    ],
)
def test_a_planted_name_is_found(qgis_app, source, told):
    assert any(told in text for text in findings(source))


@pytest.mark.parametrize(
    "source",
    [
        "from qgis.PyQt.QtCore import Qt\nx = Qt.AlignmentFlag.AlignLeft",
        "from qgis.PyQt.QtGui import QPalette\ndef f(role: QPalette.ColorRole):\n    pass",
        "from qgis.core import Qgis\nlevel = Qgis.MessageLevel if Qgis.QGIS_VERSION_INT > 1 else None",
        "from qgis.core import QgsApplication\nQgsApplication.taskManager().tasks()",
    ],
)
def test_a_good_name_is_no_finding(qgis_app, source):
    assert list(findings(source)) == []
