"""Loading costs little, and QGIS's own plugin machinery can load, reload and unload the plugin without a trace."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.qgis.support import ROOT

LOAD = """
import json, sys
from qgis.core import QgsApplication
app = QgsApplication([], False)
app.initQgis()
import qgis.utils
sys.path.insert(0, sys.argv[1])
before = set(sys.modules)
import trapan
plugin = trapan.classFactory(None)
plugin.initProcessing()
print("told:" + json.dumps(sorted(set(sys.modules) - before)))
plugin.unload()
app.exitQgis()
"""
NOT_WANTED = {
    "numpy", "scipy", "torch", "rasterio", "osgeo.gdal_array", "processing", "engine", "trapan_plugin", "pip", "venv",
    "asyncio", "ssl", "http.client", "urllib.request", "qgis.gui", "qgis._gui", "trapan.trapan_plugin.dock",
    "trapan.trapan_plugin.diagnosis", "trapan.trapan_plugin.installation", "trapan.trapan_plugin.pair_report",
}  # fmt: skip


@pytest.fixture
def plugins(tmp_path):
    """A folder of plugins with the checkout in it, under its installed name."""
    (tmp_path / "plugins").mkdir()
    (tmp_path / "plugins" / "trapan").symlink_to(ROOT)
    return tmp_path / "plugins"


def python(plugins, *arguments):
    """Starts a QGIS of its own; returns what it told."""
    environment = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(plugins.parent / "profile")}
    done = subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, timeout=120, env=environment, cwd=plugins
    )
    told = [line for line in done.stdout.splitlines() if line.startswith("told:")]
    assert told and done.returncode == 0, done.stdout + done.stderr
    return json.loads(told[0].removeprefix("told:"))


def test_loading_imports_neither_science_nor_gui_nor_network(plugins):
    new = set(python(plugins, "-c", LOAD, str(plugins)))
    assert "trapan.trapan_plugin.provider" in new
    assert new & NOT_WANTED == set()
    engine = {name.split(".")[2] for name in new if name.startswith("trapan.engine.")}
    assert engine <= {"errors", "events", "job", "language", "request", "sensors"}


@pytest.mark.parametrize("mode", ["desktop", "process"])
def test_ten_times_under_the_machinery_of_qgis_leave_nothing(plugins, mode):
    told = python(plugins, str(Path(__file__).with_name("machinery.py")), str(plugins), mode)
    assert told["failures"] == [] and all(told["done"]) and told["available"] == ["trapan"]
    fresh, once, often, gone = told["states"]
    assert "trapan" in once["providers"] and "trapan.trapan_plugin.provider" in once["modules"]
    assert (once["in the window"] == [0, 0, 0, 0]) is (mode == "process")
    assert often == once
    assert gone == fresh and fresh["modules"] == []
