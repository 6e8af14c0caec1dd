"""TraPan speaks QGIS's language where it can, else English; and what it says finds room."""

import importlib

import numpy as np
import processing
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel

from tests.qgis.support import ROOT, Iface
from tools.translations import LANGUAGES

OVERRIDE, LOCALE = "locale/overrideFlag", "locale/userLocale"


@pytest.fixture
def speak(trapan):
    """Loads the plugin with another language in QGIS's options, and returns it."""
    compiled = sorted(path.name for path in (ROOT / "resources" / "i18n").glob("*.qm"))
    assert compiled == sorted(f"trapan_{code}.qm" for code in LANGUAGES), "run: make translations"
    loaded = []

    def load(locale, override=True, iface=None):
        QgsSettings().setValue(OVERRIDE, override)
        QgsSettings().setValue(LOCALE, locale)
        loaded.append(trapan.classFactory(iface))
        loaded[-1].initProcessing()
        return loaded[-1]

    yield load
    for plugin in loaded:
        plugin.unload()
    QgsSettings().remove(OVERRIDE)
    QgsSettings().remove(LOCALE)


@pytest.fixture
def language(trapan):
    """The module that translates, as the plugin has loaded it."""
    return importlib.import_module("trapan.engine.language")


def shown(name="diagnostics"):
    return QgsApplication.processingRegistry().algorithmById(f"trapan:{name}").displayName()


@pytest.mark.parametrize(
    ("locale", "title"),
    [
        ("de", "Diagnose"), ("de_AT", "Diagnose"), ("fr", "Diagnostic"), ("fr_CA", "Diagnostic"), ("es_MX", "Diagnóstico"),
        ("zh-Hans", "诊断"), ("zh_CN", "诊断"), ("en_US", "Diagnostics"), ("nl", "Diagnostics"), ("C", "Diagnostics"),
    ],
)  # fmt: skip
def test_the_language_of_qgis_s_options_counts_whichever_country_s(speak, language, locale, title):
    plugin = speak(locale)
    assert shown() == title
    plugin.unload()
    assert (language.tr("Diagnostics"), language.code()) == ("Diagnostics", "en")


def test_a_language_that_is_not_switched_on_does_not_count(speak):
    speak("de", override=False)
    assert shown() == ("Diagnose" if QgsApplication.locale() == "de" else "Diagnostics")
    assert QgsApplication.locale() != "de", "the language of this system: run with LC_ALL=C.UTF-8"


def test_parameters_help_and_refusals_are_translated_and_their_names_are_not(speak):
    speak("de")
    algorithm = QgsApplication.processingRegistry().algorithmById("trapan:zeroshotpansharpen").create()
    pan = algorithm.parameterDefinition("PAN")
    assert (pan.name(), pan.description()) == ("PAN", "Panchromatisches Bild (PAN)")
    assert algorithm.parameterDefinition("PRESET").options() == ["paper", "fast", "balanced", "best"]
    assert "Stufe 1 lernt" in algorithm.shortHelpString()
    assert "multispektral" in algorithm.tags() and "全色锐化" in algorithm.tags()


@pytest.mark.parametrize("code", ["en", *LANGUAGES])
def test_the_engine_s_own_sentences_are_in_the_language_of_qgis(speak, language, pair, context, code):
    speak(code)
    file = gdal.Open(pair["PAN"], gdal.GA_Update)
    file.GetRasterBand(1).WriteArray(np.zeros((192, 192), "uint16"))
    file.GetRasterBand(1).SetNoDataValue(0)
    file = None
    english = "Every pixel of the common area is nodata in PAN or MS; choose an area with data in both."
    path = language.FOLDER / f"trapan_{code}.ts"
    expected = language.read(path)[english] if code != "en" else english
    assert expected in processing.run("trapan:checkpair", pair, context=context)["SUMMARY"]


@pytest.mark.parametrize("code", ["en", *LANGUAGES])
def test_the_panel_fits_260_pixels_and_cuts_nothing_off(speak, module, language, fake, code):
    QgsProject.instance().removeAllMapLayers()
    iface = Iface()
    speak(code, iface=iface)
    panel = module("dock.panel").Panel(iface)
    panel.progress.begin(language.tr("Preview"))
    panel.results.comparing(True)
    assert panel.minimumSizeHint().width() <= 260
    panel.resize(260, panel.heightForWidth(260) if panel.hasHeightForWidth() else 900)
    panel.show()
    for part in panel.findChildren((QAbstractButton, QLabel)):
        if part.isVisible() and part.text():
            assert part.width() >= min(part.minimumSizeHint().width(), 260) and part.geometry().right() < 260, (
                part.text()
            )
    panel.close_down()
    panel.deleteLater()


@pytest.mark.parametrize("code", ["en", *LANGUAGES])
def test_the_options_page_fits_520_pixels(speak, module, fake, code):
    speak(code)
    page = module("options").OptionsPage(pytest.fail)
    assert page.minimumSizeHint().width() <= 520
    page.deleteLater()
