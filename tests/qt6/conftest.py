"""The plugin under its installed name, on the real PyQt6 and a strict stand-in for QGIS 4."""

import importlib.util
import sys

import pytest
from PyQt6.QtWidgets import QApplication

from tests.plugin_names import ROOT
from tests.qt6 import qgis_stub


@pytest.fixture(scope="session")
def app():
    """Qt's application, kept for as long as widgets live."""
    return QApplication.instance() or QApplication(["qt6"])


@pytest.fixture(scope="session")
def trapan(app):
    """The plugin's package."""
    qgis_stub.install()
    spec = importlib.util.spec_from_file_location(
        "trapan", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules["trapan"] = package
    spec.loader.exec_module(package)
    return package
