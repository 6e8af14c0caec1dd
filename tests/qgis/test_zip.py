"""The zip itself, as a user gets it: installed into a clean profile and driven by qgis_process."""

import json
import os
import subprocess
import zipfile
from pathlib import Path

import pytest
from osgeo import gdal

from tests.qgis.support import ALGORITHM, FEW_STEPS, ROOT
from tests.qgis.test_desktop import PROCESS, command
from tools import package


@pytest.fixture(scope="module")
def profile(tmp_path_factory):
    """The zip unpacked where QGIS's plugin manager puts it; returns the environment for qgis_process."""
    folder = tmp_path_factory.mktemp("clean")
    plugins = folder / "profiles" / "default" / "python" / "plugins"
    with zipfile.ZipFile(package.build(folder / "trapan.zip")) as archive:
        archive.extractall(plugins)
    runtime = tmp_path_factory.mktemp("runtime")
    runtime.chmod(0o700)
    changes = {
        "QGIS_CUSTOM_CONFIG_PATH": str(folder),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(runtime),
        "TRAPAN_PYTHON": str(ROOT / ".venv" / "bin" / "python"),
    }
    dropped = {"QGIS_OPTIONS_PATH", "QGIS_PLUGINPATH", "PYTHONPATH"}
    return {**{name: value for name, value in os.environ.items() if name not in dropped}, **changes}


@pytest.fixture(scope="module")
def enabled(profile):
    """The same, with the plugin enabled; and what was listed before."""
    before = call(profile, "list").stdout
    done = call(profile, "plugins", "enable", "trapan")
    assert done.returncode == 0, done.stdout + done.stderr
    return profile, before


def call(environment, *arguments):
    return subprocess.run([PROCESS, *arguments], env=environment, capture_output=True, text=True, timeout=180)


def test_qgis_process_lists_the_algorithms_once_the_plugin_is_enabled(enabled):
    profile, before = enabled
    listed = call(profile, "list")
    assert listed.returncode == 0 and ALGORITHM in listed.stdout and ALGORITHM not in before
    assert "native:buffer" in before and "Traceback" not in listed.stderr + listed.stdout


def test_the_help_is_plain_text_and_names_the_parameters(enabled):
    told = call(enabled[0], "help", ALGORITHM)
    assert told.returncode == 0
    assert {"PAN:", "MS:", "OUTPUT:"} <= set(told.stdout.split())
    assert "<p>" not in told.stdout and "<b>" not in told.stdout


def test_the_installed_plugin_sharpens_with_the_interpreter_that_the_user_names(enabled, pair):
    arguments = command(ALGORITHM, {**pair, **FEW_STEPS}, "--json")[1:]
    done = call(enabled[0], *arguments)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["OUTPUT"] == pair["OUTPUT"]
    assert gdal.Open(pair["OUTPUT"]).RasterXSize == 192
    installed = Path(enabled[0]["QGIS_CUSTOM_CONFIG_PATH"], "profiles", "default", "python", "plugins", "trapan")
    assert not list(installed.rglob("*.part")) and not (installed / "tests").exists()
