"""The plugin on the real PyQt6: every module imports, every Qt name exists, parameters declare, widgets paint.

QGIS itself is a strict stub here, so nothing of QGIS 4's own behaviour is tested.
"""

import ast
import importlib

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QDialog, QWidget

from tests.plugin_names import ROOT, SOURCES, uses

MODULES = [
    ".".join(("trapan", *path.relative_to(ROOT).with_suffix("").parts)).removesuffix(".__init__") for path in SOURCES
]


@pytest.mark.parametrize("name", MODULES)
def test_every_module_imports(trapan, name):
    importlib.import_module(name)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_name_of_qt_exists(trapan, path):
    for use in uses(ast.parse(path.read_text(encoding="utf-8"))):
        if use.module.startswith("qgis.PyQt"):
            found = getattr(importlib.import_module(use.module), use.name)
            for attribute in use.attributes:
                assert hasattr(found, attribute), use
                found = getattr(found, attribute)


def test_every_algorithm_declares_its_parameters(trapan):
    plugin = trapan.classFactory(None)
    provider = importlib.import_module("trapan.trapan_plugin.provider").TrapanProvider()
    algorithms = []
    provider.addAlgorithm = algorithms.append
    provider.loadAlgorithms()
    assert "zeroshotpansharpen" in {algorithm.name() for algorithm in algorithms}
    for algorithm in algorithms:
        declared = []
        algorithm.addParameter = lambda parameter, *_, declared=declared: declared.append(parameter)
        algorithm.initAlgorithm({})
        assert declared, algorithm.name()
        assert algorithm.flags() is not None and algorithm.createInstance() is not algorithm
    plugin.unload()


def test_the_widgets_that_need_no_qgis_are_built_and_painted(trapan):
    block = importlib.import_module("trapan.trapan_plugin.dock.progress").ProgressBlock()
    asked = []
    block.cancel_asked.connect(lambda: asked.append("cancel"))
    block.begin("Run")
    for step in range(20):
        told = {"event": "progress", "stage": "warm-up", "fraction": step / 20, "loss": 1.0 / (step + 1)}
        block.tell({**told, "seconds_left": 3.0})
    block.resize(320, 240)
    picture = block.grab().toImage()
    assert len({picture.pixel(x, y) for x in range(0, 320, 3) for y in range(0, 240, 3)}) > 3
    block.cancel.click()
    assert asked == ["cancel"]


def test_the_stand_in_is_as_strict_as_pyqt6(trapan):
    core = importlib.import_module("qgis.core")
    with pytest.raises(AttributeError):
        Qt.AlignLeft  # noqa: B018
    with pytest.raises(AttributeError):
        QDialog.Accepted  # noqa: B018
    with pytest.raises(TypeError):
        core.QgsTask.CanCancel | core.QgsTask.Flag.Hidden
    with pytest.raises(AttributeError):
        importlib.import_module("qgis.core").NoSuchClass  # noqa: B018
    assert issubclass(importlib.import_module("qgis.gui").QgsFileWidget, QWidget)
