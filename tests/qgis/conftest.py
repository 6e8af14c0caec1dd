"""A small scene, the plugin under its installed name, and a fake engine for what the real one does not do at will."""

import importlib
import importlib.util
import sys

import pytest
from qgis import utils
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsSettings
from qgis.gui import QgsBrowserGuiModel

from tests.qgis.support import ALGORITHM, FAKE, PYTHON, ROOT, layer_tree, scene, write_tif


@pytest.fixture
def pair(tmp_path):
    """Paths of PAN and MS as parameters, and of an output that does not exist yet."""
    pan, ms = scene()
    return {
        "PAN": write_tif(tmp_path / "pan.tif", pan, 1.0),
        "MS": write_tif(tmp_path / "ms.tif", ms, 4.0),
        "OUTPUT": str(tmp_path / "sharp.tif"),
    }


@pytest.fixture(autouse=True)
def no_torch_in_qgis(monkeypatch):
    """Has QGIS's own Python lack torch, as most do; Debian's python3-torch would make an engine of it."""
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *rest: None if name == "torch" else find(name, *rest))


@pytest.fixture(scope="session")
def trapan(qgis_app, qgis_processing):
    """The plugin's package under its installed name: every import inside is relative."""
    spec = importlib.util.spec_from_file_location(
        "trapan", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules["trapan"] = package
    spec.loader.exec_module(package)
    return package


@pytest.fixture
def module(trapan):
    """Imports a module of the plugin by its short name."""
    return lambda name: importlib.import_module(f"trapan.trapan_plugin.{name}")


@pytest.fixture
def provider(trapan):
    """The provider as qgis_process loads it."""
    plugin = trapan.classFactory(None)
    plugin.initProcessing()
    yield QgsApplication.processingRegistry().providerById("trapan")
    plugin.unload()


@pytest.fixture
def fake(module, monkeypatch):
    """Has the plugin start the fake engine; the Job's seed says how it behaves."""
    monkeypatch.setattr(module("settings"), "PLUGIN_ROOT", FAKE)
    monkeypatch.setenv("TRAPAN_PYTHON", PYTHON)
    monkeypatch.delenv("FAKE_SELFTEST", raising=False)
    QgsSettings().remove("trapan")
    yield
    QgsSettings().remove("trapan")


@pytest.fixture
def algorithm(provider):
    """A fresh instance of the algorithm."""
    return QgsApplication.processingRegistry().algorithmById(ALGORITHM).create()


@pytest.fixture
def context():
    """A context with the project, as in the desktop."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    context.setFeedback(QgsProcessingFeedback())
    yield context
    context.temporaryLayerStore().removeAllMapLayers()  # pytest keeps the last context until QGIS and GDAL are gone


@pytest.fixture
def desktop(qgis_iface, monkeypatch):
    """QGIS's window, as plugins find it."""
    model, tree = QgsBrowserGuiModel(), layer_tree()
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: model, raising=False)
    monkeypatch.setattr(qgis_iface, "activeLayer", lambda: None)
    monkeypatch.setattr(qgis_iface, "layerTreeView", lambda: tree)
    monkeypatch.setattr(utils, "iface", qgis_iface)
    return qgis_iface
