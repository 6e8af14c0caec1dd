"""The algorithms beside the main one: what they declare, and one true run of each."""

from pathlib import Path

import numpy as np
import processing
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingParameterDefinition, QgsProject

from tests.qgis.support import left_behind, pixels, scene, write_tif

CLASSICAL, CHECK, DEMO = "trapan:classicalpansharpen", "trapan:checkpair", "trapan:createdemoscene"
FAMILY = {
    "trapan:zeroshotpansharpen": {"OUTPUT", "REPORT", "SECONDS", "DEVICE_USED", "HQNR", "D_LAMBDA", "D_S"},
    CLASSICAL: {"OUTPUT", "SECONDS", "DEVICE_USED"},
    "trapan:assesspansharpening": {
        *("HQNR", "D_LAMBDA", "D_S", "D_RHO", "R_ERGAS", "R_SAM", "R_Q2N", "PSNR", "SAM", "ERGAS", "Q2N"),
        "QUALITY_MAP",
    },
    CHECK: {
        *("VERDICT", "SUMMARY", "RATIO", "SHIFT_X", "SHIFT_Y", "PAN_VALID", "MS_VALID", "SENSOR_FOUND"),
        "OUTPUT_HTML_FILE",
    },
    DEMO: {"PAN", "MS", "TRUTH", "SECONDS"},
}


def algorithm_of(name):
    return QgsApplication.processingRegistry().algorithmById(name).create()


@pytest.mark.parametrize("name", FAMILY)
def test_every_algorithm_presents_itself(provider, name):
    algorithm = algorithm_of(name)
    assert {o.name() for o in algorithm.outputDefinitions()} == FAMILY[name]
    assert [d.name() for d in algorithm.parameterDefinitions() if not d.help()] == []
    assert algorithm.group() == "Pansharpening" and algorithm.tags() and algorithm.shortDescription()
    assert algorithm.shortHelpString().count("<p>") >= 3
    assert Path(algorithm.svgIconPath()).name == f"{algorithm.name()}.svg" and not algorithm.icon().isNull()


@pytest.mark.parametrize("name", FAMILY)
def test_choices_are_words_and_rare_ones_are_folded(provider, name):
    algorithm = algorithm_of(name)
    definitions = algorithm.parameterDefinitions()
    assert all(d.usesStaticStrings() for d in definitions if d.type() == "enum")
    folded = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    rare = {"PAN_BAND", "REGISTER", "THREADS", "TILE_SIZE", "CREATION_OPTIONS", "PSF"}
    assert {d.name() for d in definitions if d.flags() & folded} >= rare & {d.name() for d in definitions}


def test_a_classical_method_writes_what_the_engine_s_own_door_writes(provider, pair, context):
    values = {**pair, "METHOD": "gsa", "BACK_PROJECTIONS": 2, "DEVICE": "cpu", "THREADS": 1, "REGISTER": "off"}
    result = processing.run(CLASSICAL, values, context=context)
    tags = gdal.Open(result["OUTPUT"]).GetMetadata()
    assert (tags["TRAPAN_METHOD"], tags["TRAPAN_BACK_PROJECTIONS"]) == ("gsa", "2")
    assert pixels(result["OUTPUT"]).shape == (4, 192, 192) and result["DEVICE_USED"] == "cpu" and result["SECONDS"] > 0
    assert Path(pair["OUTPUT"]).with_suffix(".qml").exists() and left_behind(Path(pair["OUTPUT"]).parent) == []


@pytest.mark.parametrize(
    ("change", "words"),
    [({"METHOD": "magic"}, "METHOD"), ({"BACK_PROJECTIONS": 101}, "BACK_PROJECTIONS"), ({"BANDS": [9]}, "no band 9")],
)
def test_a_classical_run_that_cannot_work_is_refused(provider, context, pair, change, words):
    ok, message = algorithm_of(CLASSICAL).checkParameterValues({**pair, **change}, context)
    assert not ok and words in message


def test_a_good_pair_is_ready_and_its_shift_is_found(provider, pair, context, tmp_path):
    pan, _ = scene()
    moved = np.roll(pan, (2, -1), (1, 2))  # down and left: MS would have to go the same way
    values = {
        **pair,
        "PAN": write_tif(tmp_path / "moved.tif", moved, 1.0),
        "OUTPUT_HTML_FILE": str(tmp_path / "r.html"),
    }
    result = processing.run(CHECK, values, context=context)
    assert result["RATIO"] == 4 and result["PAN_VALID"] == result["MS_VALID"] == 100
    assert (result["SHIFT_X"], result["SHIFT_Y"]) == pytest.approx((-1, 2), abs=0.1)
    assert "MS has to move 1.00 left, 2.00 down" in result["SUMMARY"]
    assert result["VERDICT"] in ("ready", "ready with care")
    page = Path(result["OUTPUT_HTML_FILE"]).read_text(encoding="utf-8")
    assert all(line.partition(": ")[2][:20] in page for line in result["SUMMARY"].splitlines()[1:4])


def test_what_is_no_pair_is_an_answer(provider, pair, context, tmp_path):
    far = write_tif(tmp_path / "far.tif", scene()[1], 4.0, origin=(600000.0, 5000000.0))
    result = processing.run(CHECK, {**pair, "MS": far}, context=context)
    assert result["VERDICT"] == "not a pair" and "do not overlap" in result["SUMMARY"]
    assert "UInt16" in result["SUMMARY"] and "RATIO" not in result


def test_what_the_engine_refuses_is_no_pair_too(provider, pair, context, tmp_path):
    flat = gdal.GetDriverByName("GTiff").CreateCopy(str(tmp_path / "flat.tif"), gdal.Open(pair["PAN"]))
    flat.GetRasterBand(1).WriteArray(np.zeros((192, 192), "uint16"))
    flat.GetRasterBand(1).SetNoDataValue(0)
    flat = None
    result = processing.run(CHECK, {**pair, "PAN": str(tmp_path / "flat.tif")}, context=context)
    assert result["VERDICT"] == "not a pair" and "nodata" in result["SUMMARY"]


def test_a_check_without_engine_tells_what_qgis_knows(module, provider, pair, context, monkeypatch, tmp_path):
    monkeypatch.delenv("TRAPAN_PYTHON", raising=False)
    monkeypatch.setattr(module("environment"), "candidates", list)
    assert not algorithm_of(CLASSICAL).canExecute()[0] and algorithm_of(CHECK).canExecute() == (True, "")
    named = {"PAN": tmp_path / "WV02_pan.tif", "MS": tmp_path / "WV02_ms.tif"}
    for name, path in named.items():
        Path(pair[name]).rename(path)
    result = processing.run(CHECK, {name: str(path) for name, path in named.items()}, context=context)
    assert result["VERDICT"] == "ready with care" and result["RATIO"] == pytest.approx(4)
    assert "WorldView-2" in result["SUMMARY"] and "only be measured by the engine" in result["SUMMARY"]


def test_the_demo_scene_is_a_pair_with_its_truth(provider, context, tmp_path):
    values = {"SIZE": 128, "SEED": 3, **{name: str(tmp_path / f"{name}.tif") for name in ("PAN", "MS", "TRUTH")}}
    result = processing.run(DEMO, values, context=context)
    assert [pixels(result[name]).shape for name in ("PAN", "MS", "TRUTH")] == [(128, 128), (4, 32, 32), (4, 128, 128)]
    again = {**values, **{name: "TEMPORARY_OUTPUT" for name in ("PAN", "MS", "TRUTH")}}
    assert np.array_equal(pixels(processing.run(DEMO, again, context=context)["MS"]), pixels(result["MS"]))
    assert left_behind(tmp_path) == []


@pytest.mark.parametrize(
    ("change", "words"),
    [({"SIZE": 130}, "SIZE: The side is 130"), ({"SIZE": 64}, "SIZE"), ({"TRUTH": "ms.tif"}, "same name")],
)
def test_a_demo_that_cannot_work_is_refused(provider, context, tmp_path, change, words):
    values = {"SIZE": 128, **{name: str(tmp_path / f"{name.lower()}.tif") for name in ("PAN", "MS", "TRUTH")}}
    if "TRUTH" in change:
        change = {"TRUTH": values["MS"]}
    with pytest.raises(QgsProcessingException, match=words):
        processing.run(DEMO, {**values, **change}, context=context)


def test_all_demo_layers_are_loaded_in_natural_colours(provider, context, tmp_path, desktop):
    QgsProject.instance().removeAllMapLayers()
    values = {"SIZE": 128, **{name: str(tmp_path / f"{name}.tif") for name in ("PAN", "MS", "TRUTH")}}
    processing.runAndLoadResults(DEMO, values)
    assert sorted(path.name for path in tmp_path.glob("*.qml")) == ["MS.qml", "PAN.qml", "TRUTH.qml"]
    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    assert set(layers) == {"Simulated PAN", "Simulated MS", "Truth"}
    assert layers["Simulated MS"].renderer().usesBands() == [3, 2, 1]
    QgsProject.instance().removeAllMapLayers()
