"""Assess: the same numbers through every door, and a map that points at what is wrong."""

import json
import subprocess
from pathlib import Path

import numpy as np
import processing
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm, QgsProject, QgsRasterLayer
from qgis.core import QgsProcessingModelChildAlgorithm as Child
from qgis.core import QgsProcessingModelChildParameterSource as Source
from qgis.core import QgsProcessingModelParameter as Parameter
from qgis.core import QgsProcessingParameterRasterLayer as RasterParameter

from tests.qgis.support import ROOT, left_behind, pixels, wait, write_tif

ASSESS = "trapan:assesspansharpening"
NUMBERS = ("HQNR", "D_LAMBDA", "D_S", "D_RHO", "R_ERGAS", "R_SAM", "R_Q2N", "PSNR", "SAM", "ERGAS", "Q2N")
ENGINE = ROOT / ".venv" / "bin" / "python"


@pytest.fixture
def judged(pair, tmp_path):
    """Parameters for an image with a spot of wrong colours: PAN px 80 to 112 and 40 to 72, MS px 20 to 28, 10 to 18."""
    pan, ms = gdal.Open(pair["PAN"]).ReadAsArray(), gdal.Open(pair["MS"]).ReadAsArray()
    truth = ms.repeat(4, 1).repeat(4, 2) * (pan / pan.reshape(48, 4, 48, 4).mean((1, 3)).repeat(4, 0).repeat(4, 1))
    fused = truth + 2
    fused[0, 80:112, 40:72] *= 1.6
    return {
        "PAN": pair["PAN"],
        "MS": pair["MS"],
        "FUSED": write_tif(tmp_path / "fused.tif", fused, 1.0),
        "REFERENCE": write_tif(tmp_path / "truth.tif", truth, 1.0),
        "DEVICE": "cpu",
        "THREADS": 1,
    }


def test_dialog_model_and_command_line_give_the_same_numbers(provider, judged, context, desktop):
    told = {"processing": processing.run(ASSESS, judged, context=context)}
    told["model"] = _in_a_model(judged, context)
    told["dialog"] = _in_the_dialog(judged)
    words = [judged["FUSED"], judged["PAN"], judged["MS"], "--reference", judged["REFERENCE"], "--json"]
    command = [str(ENGINE), "-m", "engine", "assess", *words, "--device", "cpu", "--threads", "1"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)
    quality = json.loads(done.stdout.splitlines()[-1])["quality"]
    line = {name.upper(): value for name, value in quality.items()}
    assert set(line) == set(NUMBERS) and line["PSNR"] > 20
    for door, results in told.items():
        assert {name: results[name] for name in NUMBERS} == line, door


def _in_a_model(values, context):
    model = QgsProcessingModelAlgorithm("judge", "tests")
    child = Child(ASSESS)
    child.setChildId("assess")
    for name in ("FUSED", "PAN", "MS", "REFERENCE"):
        model.addModelParameter(RasterParameter(name, name), Parameter(name))
        child.addParameterSources(name, [Source.fromModelParameter(name)])
    for name in ("DEVICE", "THREADS"):
        child.addParameterSources(name, [Source.fromStaticValue(values[name])])
    model.addChildAlgorithm(child)
    given = {name: values[name] for name in ("FUSED", "PAN", "MS", "REFERENCE")}
    results, ok = model.run(given, context, context.feedback())
    assert ok
    return results["CHILD_RESULTS"]["assess"]


def _in_the_dialog(values):
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    dialog = AlgorithmDialog(QgsApplication.processingRegistry().algorithmById(ASSESS).create())
    dialog.setParameters({**values, "QUALITY_MAP": None})
    found = []
    dialog.algorithmFinished.connect(lambda ok, results: found.append(results))
    dialog.runButton().click()
    wait(lambda: found, 120)
    dialog.close()
    dialog.deleteLater()
    return found[0]


def test_the_map_points_at_the_planted_spot(provider, judged, context, tmp_path):
    result = processing.run(ASSESS, {**judged, "QUALITY_MAP": str(tmp_path / "map.tif")}, context=context)
    consistency, angle, _ = pixels(result["QUALITY_MAP"])
    away = np.ones((48, 48), bool)
    away[16:32, 6:22] = False
    for band in (consistency, angle):
        assert np.median(band[21:27, 11:17]) > 3 * np.quantile(band[away], 0.99)
    grid, ms = gdal.Open(result["QUALITY_MAP"]).GetGeoTransform(), gdal.Open(judged["MS"]).GetGeoTransform()
    assert grid == ms and left_behind(tmp_path) == []


def test_the_map_is_loaded_with_a_legend_in_words(module, provider, judged, tmp_path, desktop):
    QgsProject.instance().removeAllMapLayers()
    processing.runAndLoadResults(ASSESS, {**judged, "QUALITY_MAP": str(tmp_path / "map.tif")})
    [layer] = QgsProject.instance().mapLayers().values()
    assert layer.renderer().type() == "singlebandpseudocolor"
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert [item.label for item in items] == [words for _, words in module("quality_style").steps()]
    lightness = [item.color.lightness() for item in items]
    assert lightness[1:] == sorted(lightness[1:], reverse=True) and layer.renderer().band() == 1
    assert [item.color.alpha() for item in items] == [0, 255, 255, 255, 255]  # what is very good hides nothing
    opened = QgsRasterLayer(str(tmp_path / "map.tif"), "opened anew")
    assert opened.renderer().shader().rasterShaderFunction().colorRampItemList()[0].label == items[0].label
    QgsProject.instance().removeAllMapLayers()


def test_without_reference_and_map_there_are_seven_numbers_and_no_file(provider, judged, context, tmp_path):
    before = sorted(tmp_path.glob("*.tif"))
    result = processing.run(ASSESS, {**judged, "REFERENCE": None}, context=context)
    assert set(result) == set(NUMBERS[:7]) and sorted(tmp_path.glob("*.tif")) == before


@pytest.mark.parametrize("wrong", ["FUSED", "REFERENCE", "MAP"])
def test_what_cannot_be_judged_is_named(provider, judged, context, wrong):
    if wrong == "MAP":
        change, words = {"QUALITY_MAP": judged["FUSED"]}, "QUALITY_MAP: The output .* is one of the inputs"
    else:
        change, words = {wrong: judged["PAN"]}, f"{wrong}: The image .* has 1 bands; expected 4"
    with pytest.raises(Exception, match=words):
        processing.run(ASSESS, {**judged, **change}, context=context)
    assert Path(judged["FUSED"]).exists()
