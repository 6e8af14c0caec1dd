"""Which layers of a project make a pair, and that only a dialog proposes them."""

import numpy as np
import processing
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingModelAlgorithm,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
)

from tests.qgis.support import ALGORITHM, discard, write_tif

HERE, THERE = (500000.0, 5000000.0), (600000.0, 5000000.0)


@pytest.fixture
def project(qgis_app):
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def layer(tmp_path, project):
    """Adds a layer of some bands and pixel size at some place below those that are there already."""

    def add(name, bands, pixel, origin=HERE, alpha=False, side=96):
        values = np.arange(bands * side * side).reshape(bands, side, side) % 1000 + 1
        path = write_tif(tmp_path / f"{name}.tif", values, pixel, origin=origin)
        if alpha:
            dataset = gdal.Open(path, gdal.GA_Update)
            dataset.GetRasterBand(bands).SetColorInterpretation(gdal.GCI_AlphaBand)
            dataset = None
        made = QgsRasterLayer(path, name)
        project.addMapLayer(made, False)
        project.layerTreeRoot().addLayer(made)
        return made

    return add


@pytest.mark.parametrize("first", ["PAN", "MS"])
def test_a_pair_is_found_in_either_order(module, layer, first):
    made = {name: layer(name, *what) for name, what in (("PAN", (1, 1.0)), ("MS", (4, 4.0)))}
    order = [made[first], *(other for name, other in made.items() if name != first)]
    assert module("pairing").propose(order) == (made["PAN"], made["MS"])


def test_of_two_pairs_the_first_is_taken_and_never_mixed(module, layer):
    far = (layer("pan far", 1, 1.0, THERE), layer("ms far", 4, 4.0, THERE))
    near = (layer("pan near", 1, 1.0), layer("ms near", 4, 4.0))
    propose = module("pairing").propose
    assert propose([*far, *near]) == far and propose([near[1], far[0], near[0], far[1]]) == near


def test_the_pair_with_more_in_common_wins(module, layer):
    half = layer("half", 4, 4.0, (500000.0 + 48, 5000000.0))
    pan, ms = layer("pan", 1, 1.0), layer("ms", 4, 4.0)
    assert module("pairing").propose([half, pan, ms]) == (pan, ms)


def test_a_pan_with_alpha_is_a_pan_and_a_coarser_single_band_is_not(module, layer):
    coarse = layer("height", 1, 30.0)
    ms, pan = layer("ms", 4, 4.0), layer("pan", 2, 1.0, alpha=True)
    assert module("pairing").propose([coarse, ms, pan]) == (pan, ms)


def test_what_does_not_fit_is_not_proposed(module, layer):
    layers = [layer("pan", 1, 1.0), layer("same grid", 4, 1.0), layer("elsewhere", 4, 4.0, THERE), layer("b", 1, 4.0)]
    assert module("pairing").propose(layers) is None
    assert module("pairing").propose([]) is None


def test_where_no_crs_is_known_the_extents_decide(module, layer):
    pan, ms, elsewhere = layer("pan", 1, 1.0), layer("ms", 4, 4.0), layer("elsewhere", 4, 4.0, THERE)
    for one in (pan, ms, elsewhere):
        one.setCrs(QgsCoordinateReferenceSystem())
    propose = module("pairing").propose
    assert propose([elsewhere, pan, ms]) == (pan, ms)
    pan.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    assert propose([pan, ms]) is None  # one known and one unknown: the engine decides


def test_files_that_count_in_pixels_are_left_to_the_engine(module, layer):
    pan, ms = layer("pan", 1, 1.0, (0.0, 96.0)), layer("ms", 4, 1.0, (0.0, 24.0), side=24)
    for one in (pan, ms):
        one.setCrs(QgsCoordinateReferenceSystem())
    module("checks").check_pair(pan, ms)
    assert module("pairing").propose([pan, ms]) is None


def test_a_quality_map_is_no_ms(module, layer):
    found, pan, ms = layer("map", 3, 4.0), layer("pan", 1, 1.0), layer("ms", 4, 4.0)
    found.setRenderer(QgsSingleBandPseudoColorRenderer(found.dataProvider(), 1))
    assert module("pairing").propose([found, pan, ms]) == (pan, ms)


def test_the_active_layer_comes_first(module, layer, desktop, monkeypatch):
    layer("pan far", 1, 1.0, THERE), layer("ms far", 4, 4.0, THERE)
    pan, ms = layer("pan near", 1, 1.0), layer("ms near", 4, 4.0)
    monkeypatch.setattr(desktop, "activeLayer", lambda: ms)
    pairing = module("pairing")
    assert pairing.propose(pairing.layers_of_project()) == (pan, ms)


@pytest.mark.parametrize("name", [ALGORITHM, "trapan:classicalpansharpen", "trapan:checkpair"])
def test_the_dialog_opens_with_the_pair(provider, layer, desktop, name):
    layer("height", 1, 30.0)
    pan, ms = layer("pan", 1, 1.0), layer("ms", 4, 4.0)
    dialog = processing.createAlgorithmDialog(name, {})
    values = dialog.createProcessingParameters()
    assert (values["PAN"], values["MS"]) == (pan.id(), ms.id())
    discard(dialog)


def test_assess_opens_with_what_was_made_of_the_pair(provider, layer, desktop):
    layer("ms again", 4, 4.0), layer("other bands", 3, 1.0), layer("elsewhere", 4, 1.0, THERE)
    pan, made = layer("pan", 1, 1.0), layer("sharp", 4, 1.0)
    dialog = processing.createAlgorithmDialog("trapan:assesspansharpening", {})
    values = dialog.createProcessingParameters()
    assert (values["PAN"], values["FUSED"]) == (pan.id(), made.id())
    discard(dialog)


def test_given_layers_replace_the_proposal(provider, layer, desktop):
    layer("pan", 1, 1.0)
    ms, other = layer("ms", 4, 4.0), layer("other", 3, 4.0)
    dialog = processing.createAlgorithmDialog(ALGORITHM, {"MS": other.id()})
    assert dialog.createProcessingParameters()["MS"] == other.id() != ms.id()
    discard(dialog)


def test_without_a_pair_the_dialog_is_qgis_s_own(provider, layer, desktop):
    layer("height", 1, 30.0)
    dialog = processing.createAlgorithmDialog(ALGORITHM, {})
    assert type(dialog).__name__ == "AlgorithmDialog"
    discard(dialog)


def test_nothing_but_that_dialog_has_a_default(provider, layer, desktop):
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog

    layer("height", 1, 30.0), layer("pan", 1, 1.0), layer("ms", 4, 4.0)
    algorithm = QgsApplication.processingRegistry().algorithmById(ALGORITHM).create()
    definitions = [algorithm.parameterDefinition(name) for name in ("PAN", "MS")]
    assert [(d.defaultValue(), d.guiDefaultValueOverride()) for d in definitions] == [(None, None)] * 2
    model = QgsProcessingModelAlgorithm("m", "g")
    dialog = ModelerParametersDialog(algorithm, model)
    chosen = dialog.createAlgorithm()
    discard(dialog)
    assert chosen is None or not any(
        layer.id() in str(chosen.toVariant()) for layer in QgsProject.instance().mapLayers().values()
    )
