"""Each thing that cannot work is said in a sentence, before the run."""

import pytest
from qgis.core import QgsProject, QgsRasterLayer

from tests.qgis.support import PYTHON, scene, write_tif


def refusal(algorithm, context, values):
    ok, message = algorithm.checkParameterValues(values, context)
    assert not ok
    return message


def test_a_band_that_does_not_exist(algorithm, context, pair):
    assert refusal(algorithm, context, {**pair, "BANDS": [9]}) == "BANDS: MS has no band 9; it has 4."


def test_a_band_named_twice(algorithm, context, pair):
    assert "named twice" in refusal(algorithm, context, {**pair, "BANDS": [1, 1]})


def test_a_pan_of_several_bands_and_no_choice(algorithm, context, pair, tmp_path):
    pan = write_tif(tmp_path / "pan3.tif", scene()[0].repeat(3, 0), 1.0)
    message = refusal(algorithm, context, {**pair, "PAN": pan})
    assert message.startswith("PAN: The image has 3 bands; expected one.")
    assert algorithm.checkParameterValues({**pair, "PAN": pan, "PAN_BAND": 2}, context)[0]
    assert refusal(algorithm, context, {**pair, "PAN": pan, "PAN_BAND": 4}) == "PAN_BAND: PAN has no band 4; it has 3."


def test_an_output_that_is_an_input(algorithm, context, pair):
    message = refusal(algorithm, context, {**pair, "OUTPUT": pair["MS"]})
    assert message.startswith("OUTPUT:") and "is one of the inputs" in message


def test_an_output_that_is_no_geotiff(algorithm, context, pair):
    assert "ends in .tif" in refusal(algorithm, context, {**pair, "OUTPUT": pair["OUTPUT"] + ".png"})


def test_images_of_different_places(algorithm, context, pair, tmp_path):
    far = write_tif(tmp_path / "far.tif", scene()[1], 4.0, origin=(600000.0, 5000000.0))
    assert "do not overlap" in refusal(algorithm, context, {**pair, "MS": far})


@pytest.mark.parametrize(
    ("pixel", "words"),
    [(0.25, "swapped"), (40.0, "40.00 times as large")],
)
def test_a_ratio_that_is_none(algorithm, context, pair, tmp_path, pixel, words):
    ms = write_tif(tmp_path / "other.tif", scene()[1], pixel)
    message = refusal(algorithm, context, {**pair, "MS": ms})
    assert message.startswith("MS: The MS pixels are ") and "expected 2 to 8 times" in message
    assert words in message


def test_an_ms_on_the_grid_of_pan_is_for_the_engine_to_judge(algorithm, context, pair, tmp_path):
    ms = write_tif(tmp_path / "enlarged.tif", scene()[1].repeat(4, 1).repeat(4, 2), 1.0)
    ok, message = algorithm.checkParameterValues({**pair, "MS": ms}, context)
    assert ok, message


def test_an_ms_in_another_crs_is_compared_in_that_of_pan(algorithm, context, pair, tmp_path):
    degrees = 4.0 / 78850  # about 4 m of longitude at 45 degrees north
    ms = write_tif(tmp_path / "degrees.tif", scene()[1], degrees, epsg=4326, origin=(15.0, 45.1537))
    layer = QgsRasterLayer(pair["PAN"], "pan")
    assert layer.extent().yMaximum() == 5000000
    ok, message = algorithm.checkParameterValues({**pair, "MS": ms}, context)
    assert ok, message


def test_an_empty_area(algorithm, context, pair):
    message = refusal(algorithm, context, {**pair, "EXTENT": "500010,500010,4999900,4999980 [EPSG:32633]"})
    assert message.startswith("EXTENT:") and "is empty" in message


def test_a_creation_option_without_a_value(algorithm, context, pair):
    assert refusal(algorithm, context, {**pair, "CREATION_OPTIONS": "COMPRESS"}).startswith("CREATION_OPTIONS:")


def test_a_layer_that_is_no_file(algorithm, context, pair):
    layer = QgsRasterLayer("type=xyz&url=https://localhost/{z}/{x}/{y}.png&zmax=1&zmin=0", "tiles", "wms")
    QgsProject.instance().addMapLayer(layer)
    assert "not from a file; export it" in refusal(algorithm, context, {**pair, "MS": layer})
    QgsProject.instance().removeMapLayer(layer)


def test_open_options_are_not_part_of_the_path(module, algorithm, context, pair):
    layer = QgsRasterLayer(pair["PAN"] + "|option:NUM_THREADS=2", "pan")
    assert module("checks").gdal_path(layer, "PAN") == pair["PAN"]


def test_a_named_interpreter_that_is_missing_is_said_and_never_skipped(algorithm, monkeypatch):
    monkeypatch.setenv("TRAPAN_PYTHON", "/nowhere/python")
    ok, message = algorithm.canExecute()
    assert not ok
    assert "/nowhere/python does not exist" in message and "TRAPAN_PYTHON" in message


def test_no_interpreter_at_all_says_what_to_do(module, algorithm, monkeypatch):
    monkeypatch.delenv("TRAPAN_PYTHON", raising=False)
    monkeypatch.setattr(module("environment"), "candidates", list)
    ok, message = algorithm.canExecute()
    assert not ok
    for word in ("Install Engine", "Raster > TraPan", "Settings > Options > TraPan", "TRAPAN_PYTHON"):
        assert word in message


def test_an_interpreter_that_fails_its_self_test_is_named_with_the_reason(module, fake, monkeypatch):
    monkeypatch.setenv("FAKE_SELFTEST", "fail")
    environment = module("environment")
    with pytest.raises(environment.EngineMissing, match=r"python.*TRAPAN_PYTHON\): .*No module named 'torch'"):
        environment.find_python(print, lambda: False)


def test_a_passed_self_test_is_remembered_until_it_is_forgotten(module, fake):
    environment, told = module("environment"), []
    for _ in range(2):
        assert environment.find_python(told.append, lambda: False) == PYTHON
    assert len(told) == 1
    environment.forget(PYTHON)
    environment.find_python(told.append, lambda: False)
    assert len(told) == 2
