"""What QGIS sees before anything runs."""

from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingParameterDefinition
from qgis.gui import QgsGui, QgsProcessingGui

from tests.qgis.support import ALGORITHM, Iface

PARAMETERS = [
    "PAN",
    "MS",
    "BANDS",
    "SENSOR",
    "PRESET",
    "DEVICE",
    "EXTENT",
    "REGISTER",
    "PSF",
    "SEED",
    "PAN_BAND",
    "THREADS",
    "WARMUP_STEPS",
    "RAO_STEPS",
    "FULL_RESOLUTION_SHARE",
    "TILE_SIZE",
    "CREATION_OPTIONS",
    "OUTPUT",
    "REPORT",
]


def test_ids_and_names_are_stable(provider):
    assert {a.id() for a in provider.algorithms()} >= {ALGORITHM, "trapan:classicalpansharpen"}
    assert provider.longName() == "TraPan 0.2.0"
    assert provider.supportedOutputRasterLayerExtensions() == ["tif"]
    assert not provider.icon().isNull() and Path(provider.svgIconPath()).exists()


def test_parameters_and_outputs_are_stable_and_explained(algorithm):
    definitions = algorithm.parameterDefinitions()
    assert [d.name() for d in definitions] == PARAMETERS
    assert [d.name() for d in definitions if not d.help()] == []
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    assert [d.name() for d in definitions if d.flags() & advanced] == PARAMETERS[7:-2]
    outputs = {o.name() for o in algorithm.outputDefinitions()}
    assert outputs == {"OUTPUT", "REPORT", "SECONDS", "HQNR", "D_LAMBDA", "D_S", "DEVICE_USED"}


def test_help_is_not_empty(algorithm):
    assert algorithm.shortHelpString().startswith("<p>") and algorithm.shortDescription()
    assert algorithm.helpUrl().startswith("https://")
    assert {"pansharpening", "panchromatic", "Landsat"} <= set(algorithm.tags())
    assert algorithm.displayName() == "Zero-shot Pansharpen" and algorithm.group() == "Pansharpening"


def test_defaults_alone_are_a_valid_call(algorithm, context, pair):
    assert algorithm.checkParameterValues(pair, context) == (True, "")


def test_an_area_may_be_empty_text_or_a_rectangle(algorithm, context, pair, module):
    algorithm.prepareAlgorithm(pair, context, context.feedback())
    assert algorithm.request.job.window is None
    box = {**pair, "EXTENT": "500010,500090,4999900,4999980 [EPSG:32633]"}
    algorithm.prepareAlgorithm(box, context, context.feedback())
    assert algorithm.request.job.window == (500010, 4999900, 500090, 4999980)


def test_overrides_reach_the_job_and_empty_ones_do_not(algorithm, context, pair):
    chosen = {**pair, "RAO_STEPS": 7, "FULL_RESOLUTION_SHARE": 0.25, "TILE_SIZE": 256, "WARMUP_STEPS": None}
    chosen.update(
        CREATION_OPTIONS="COMPRESS=LZW|TILED=NO", BANDS=[3, 1], SEED=5, THREADS=1, DEVICE="cpu", PRESET="fast"
    )
    algorithm.prepareAlgorithm(chosen, context, context.feedback())
    job = algorithm.request.job
    assert job.settings == {"rao": {"steps": 7, "full_share": 0.25}, "finish": {"tile_px": 256}}
    assert job.resolved_settings().rao.steps == 7
    assert (job.bands, job.creation_options) == ((3, 1), ("COMPRESS=LZW", "TILED=NO"))
    assert (job.seed, job.threads, job.device, job.preset, job.overwrite) == (5, 1, "cpu", "fast", True)


def test_register_and_psf_are_optional_words(algorithm, context, pair):
    for name, words in (("REGISTER", ["auto", "off"]), ("PSF", ["auto", "sensor"])):
        definition = algorithm.parameterDefinition(name)
        assert (definition.options(), definition.usesStaticStrings()) == (words, True)
        assert definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
        assert definition.defaultValue() is None and not definition.allowMultiple()
    for empty in ({}, {"REGISTER": None, "PSF": None}):
        assert algorithm.checkParameterValues({**pair, **empty}, context) == (True, "")
        algorithm.prepareAlgorithm({**pair, **empty, "PRESET": "paper"}, context, context.feedback())
        assert algorithm.request.job.settings == {}


@pytest.mark.parametrize("name", ["REGISTER", "PSF"])
def test_the_dialog_leaves_register_and_psf_to_the_preset(algorithm, context, name):
    registry, standard = QgsGui.processingGuiRegistry(), QgsProcessingGui.WidgetType.Standard
    wrapper = registry.createParameterWidgetWrapper(algorithm.parameterDefinition(name), standard)
    widget = wrapper.createWrappedWidget(context)
    assert wrapper.parameterValue() is None, widget
    wrapper.setParameterValue(algorithm.parameterDefinition(name).options()[1], context)
    assert wrapper.parameterValue() == algorithm.parameterDefinition(name).options()[1]


@pytest.mark.parametrize("chosen", [{"REGISTER": "off"}, {"PSF": "sensor"}, {"REGISTER": "auto", "PSF": "auto"}])
def test_register_and_psf_reach_the_job(algorithm, context, pair, chosen):
    values = {**pair, **chosen, "RAO_STEPS": 7, "PRESET": "paper"}
    assert algorithm.checkParameterValues(values, context) == (True, "")
    algorithm.prepareAlgorithm(values, context, context.feedback())
    settings = {name.lower(): word for name, word in chosen.items()}
    assert algorithm.request.job.settings == {"geometry": settings, "rao": {"steps": 7}}
    geometry = algorithm.request.job.resolved_settings().geometry
    assert geometry.register == chosen.get("REGISTER", "off") and geometry.psf == chosen.get("PSF", "sensor")


@pytest.mark.parametrize(
    ("name", "wrong"), [("REGISTER", "on"), ("REGISTER", "auto,off"), ("REGISTER", 0), ("PSF", "off"), ("PSF", "table")]
)
def test_another_word_for_register_or_psf_is_refused(algorithm, context, pair, name, wrong):
    ok, message = algorithm.checkParameterValues({**pair, name: wrong}, context)
    assert not ok and name in message


def test_loading_and_unloading_ten_times_leaves_nothing(trapan):
    iface = Iface()
    for _ in range(10):
        plugin = trapan.classFactory(iface)
        plugin.initGui()
        assert QgsApplication.processingRegistry().providerById("trapan") is not None
        assert iface.menu and len(iface.tools) == len(iface.docks) == 1
        plugin.unload()
        plugin.unload()
    assert iface.menu == iface.tools == iface.docks == []
    assert QgsApplication.processingRegistry().providerById("trapan") is None


def test_unloading_after_qgis_has_removed_the_provider_is_no_error(trapan):
    plugin = trapan.classFactory(None)
    plugin.initProcessing()
    QgsApplication.processingRegistry().removeProvider("trapan")
    plugin.unload()
