"""The real algorithm dialog and qgis_process, with the real engine: two doors, one picture."""

import json
import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingOutputLayerDefinition, QgsProject, QgsRasterLayer
from qgis.gui import QgsBrowserGuiModel

from tests.qgis.support import ALGORITHM, FEW_STEPS, ROOT, layer_tree, left_behind, pixels, wait

PROCESS = shutil.which("qgis_process.bin") or shutil.which("qgis_process")


@pytest.fixture(scope="module")
def profile(tmp_path_factory):
    """A fresh profile with the plugin enabled; returns the environment for qgis_process."""
    folder = tmp_path_factory.mktemp("config")
    plugins = folder / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "trapan").symlink_to(ROOT)
    runtime = tmp_path_factory.mktemp("runtime")
    runtime.chmod(0o700)
    changes = {"QGIS_CUSTOM_CONFIG_PATH": folder, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": runtime}
    environment = {**os.environ, **{k: str(v) for k, v in changes.items()}}
    environment.pop("QGIS_OPTIONS_PATH", None)
    subprocess.run([PROCESS, "plugins", "enable", "trapan"], env=environment, check=True, timeout=60)
    return environment


def command(name, values, *options):
    return [PROCESS, *options, "run", name, "--", *(f"{key}={value}" for key, value in values.items())]


def call(environment, *arguments, cwd=None):
    return subprocess.run(command(*arguments), env=environment, cwd=cwd, capture_output=True, text=True, timeout=180)


def test_qgis_process_takes_relative_paths_and_writes_a_geotiff_like_ms_on_the_grid_of_pan(profile, pair):
    names = {"PAN": "pan.tif", "MS": "ms.tif", "OUTPUT": "sharp.tif"}
    done = call(profile, ALGORITHM, {**names, **FEW_STEPS}, "--json", cwd=Path(pair["PAN"]).parent)
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert {"OUTPUT", "SECONDS", "HQNR", "D_LAMBDA", "D_S", "DEVICE_USED"} <= set(results)
    pan, ms, out = (gdal.Open(pair[name]) for name in ("PAN", "MS", "OUTPUT"))
    assert out.GetGeoTransform() == pan.GetGeoTransform()
    assert out.GetSpatialRef().IsSame(pan.GetSpatialRef())
    assert (out.RasterXSize, out.RasterYSize, out.RasterCount) == (pan.RasterXSize, pan.RasterYSize, ms.RasterCount)
    assert out.GetRasterBand(1).DataType == ms.GetRasterBand(1).DataType
    assert Path(pair["OUTPUT"]).with_suffix(".qml").exists()


def test_qgis_process_fails_with_a_sentence_of_the_engine(profile, pair, tmp_path):
    flat = gdal.GetDriverByName("GTiff").CreateCopy(str(tmp_path / "flat.tif"), gdal.Open(pair["PAN"]))
    flat.GetRasterBand(1).WriteArray(np.zeros((192, 192), "uint16"))
    flat.GetRasterBand(1).SetNoDataValue(0)
    flat = None
    done = call(profile, ALGORITHM, {**pair, **FEW_STEPS, "PAN": tmp_path / "flat.tif"})
    assert done.returncode == 1
    assert "Traceback" not in done.stderr + done.stdout
    assert "Every pixel of the common area is nodata" in done.stderr
    assert not Path(pair["OUTPUT"]).exists()


def test_an_interrupt_ends_qgis_process_with_an_error_and_leaves_nothing(profile, pair):
    values = {**pair, **FEW_STEPS, "RAO_STEPS": 20000}
    running = subprocess.Popen(
        command(ALGORITHM, values), env=profile, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    for line in running.stdout:
        if "Stage 1 of 2" in line:
            break
    asked = time.monotonic()
    running.send_signal(signal.SIGINT)
    rest = running.communicate(timeout=20)[0]
    assert time.monotonic() - asked < 2 and running.returncode == 1, rest
    assert not Path(pair["OUTPUT"]).exists() and left_behind(Path(pair["OUTPUT"]).parent) == []


def test_the_example_model_sharpens_and_builds_overviews(profile, pair):
    model = ROOT / "resources" / "examples" / "sharpen_and_overviews.model3"
    values = {"PAN": pair["PAN"], "MS": pair["MS"], "PRESET": "fast", "sharpen:Pansharpened": pair["OUTPUT"]}
    done = call(profile, str(model), values)
    assert done.returncode == 0, done.stderr
    out = gdal.Open(pair["OUTPUT"])
    assert (out.RasterXSize, out.GetRasterBand(1).GetOverviewCount()) == (192, 4)
    assert Path(pair["OUTPUT"]).with_suffix(".qml").exists()


def test_the_example_model_sharpens_and_assesses(profile, pair, tmp_path):
    model = ROOT / "resources" / "examples" / "sharpen_and_assess.model3"
    outputs = {"sharpen:Pansharpened": pair["OUTPUT"], "assess:Quality map": tmp_path / "map.tif"}
    done = call(profile, str(model), {"PAN": pair["PAN"], "MS": pair["MS"], "PRESET": "fast", **outputs})
    assert done.returncode == 0, done.stderr
    assert pixels(pair["OUTPUT"]).shape == (4, 192, 192) and pixels(tmp_path / "map.tif").shape == (3, 48, 48)
    assert (tmp_path / "map.qml").exists() and "HQNR, quality without reference" in done.stdout + done.stderr


def test_the_family_in_qgis_process_from_a_scene_to_its_quality(profile, tmp_path):
    def results(name, **values):
        done = call(profile, f"trapan:{name}", values, "--json", cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)["results"]

    pair = {"PAN": "pan.tif", "MS": "ms.tif"}
    results("createdemoscene", SIZE=256, TRUTH="truth.tif", **pair)
    checked = results("checkpair", **pair)
    assert checked["RATIO"] == 4 and checked["VERDICT"].startswith("ready")
    results("classicalpansharpen", METHOD="bt-h", BACK_PROJECTIONS=3, OUTPUT="sharp.tif", **pair)
    judged = results("assesspansharpening", FUSED="sharp.tif", REFERENCE="truth.tif", QUALITY_MAP="map.tif", **pair)
    assert judged["PSNR"] > 25 and 0 < judged["HQNR"] < 1 and pixels(tmp_path / "map.tif").shape == (3, 64, 64)


def test_help_of_the_family_is_plain_text_without_layers_of_a_project(profile):
    for name in ("zeroshotpansharpen", "classicalpansharpen", "assesspansharpening", "checkpair", "createdemoscene"):
        words = [PROCESS, "help", f"trapan:{name}"]
        told = subprocess.run(words, env=profile, capture_output=True, text=True, timeout=60).stdout
        assert "<p>" not in told and "<img" not in told and len(told.split()) > 150, name


def test_the_dialog_makes_the_picture_of_qgis_process(profile, provider, pair, qgis_iface, monkeypatch, tmp_path):
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    model, tree = QgsBrowserGuiModel(), layer_tree()
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: model, raising=False)
    monkeypatch.setattr(qgis_iface, "activeLayer", lambda: None)
    monkeypatch.setattr(qgis_iface, "layerTreeView", lambda: tree)
    QgsProject.instance().removeAllMapLayers()
    layers = [QgsRasterLayer(pair[name], name) for name in ("PAN", "MS")]
    layers[1].renderer().setRedBand(4)
    QgsProject.instance().addMapLayers(layers)
    dialog = AlgorithmDialog(QgsApplication.processingRegistry().algorithmById(ALGORITHM).create())
    output = QgsProcessingOutputLayerDefinition(pair["OUTPUT"], QgsProject.instance())
    dialog.setParameters({**FEW_STEPS, "PAN": layers[0], "MS": layers[1], "OUTPUT": output})
    dialog.resize(900, 700)
    dialog.show()
    if os.environ.get("TRAPAN_SCREENSHOTS"):
        dialog.grab().save(os.path.join(os.environ["TRAPAN_SCREENSHOTS"], "dialog.png"))
    dialog.runButton().click()
    wait(lambda: len(QgsProject.instance().mapLayers()) == 3, 120)
    [loaded] = [layer for layer in QgsProject.instance().mapLayers().values() if layer not in layers]
    assert loaded.source() == pair["OUTPUT"] and loaded.renderer().redBand() == 4
    sharpened, tags = pixels(loaded.source()), gdal.Open(loaded.source()).GetMetadata()
    if os.environ.get("TRAPAN_SCREENSHOTS"):
        dialog.grab().save(os.path.join(os.environ["TRAPAN_SCREENSHOTS"], "dialog_done.png"))
    dialog.close()
    QgsProject.instance().removeAllMapLayers()
    done = call(profile, ALGORITHM, {**pair, **FEW_STEPS, "OUTPUT": tmp_path / "other.tif"})
    assert done.returncode == 0, done.stderr
    assert gdal.Open(str(tmp_path / "other.tif")).GetMetadata() == tags  # the same Job, engine and device
    assert np.array_equal(pixels(tmp_path / "other.tif"), sharpened)


def test_qgis_process_speaks_the_language_of_the_system(profile):
    told = subprocess.run(
        [PROCESS, "help", "trapan:checkpair"],
        env={**profile, "LC_ALL": "de_DE.UTF-8"},
        capture_output=True,
        text=True,
        timeout=60,
    ).stdout
    assert "PAN/MS-Bildpaar prüfen (trapan:checkpair)" in told and "PAN: Panchromatisches Bild (PAN)" in told
