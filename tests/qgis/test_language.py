"""TraPan speaks QGIS's language where it can, else English; and what it says finds room."""

import pytest
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


def shown(name="diagnostics"):
    return QgsApplication.processingRegistry().algorithmById(f"trapan:{name}").displayName()


@pytest.mark.parametrize(
    ("locale", "title"),
    [
        ("de", "Diagnose"), ("de_AT", "Diagnose"), ("fr", "Diagnostic"), ("fr_CA", "Diagnostic"), ("es_MX", "Diagnóstico"),
        ("zh-Hans", "诊断"), ("zh_CN", "诊断"), ("en_US", "Diagnostics"), ("nl", "Diagnostics"), ("C", "Diagnostics"),
    ],
)  # fmt: skip
def test_the_language_of_qgis_s_options_counts_whichever_country_s(speak, module, locale, title):
    plugin = speak(locale)
    assert shown() == title
    plugin.unload()
    assert module("i18n").tr("Diagnostics") == "Diagnostics"


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
def test_the_panel_fits_260_pixels_and_cuts_nothing_off(speak, module, fake, code):
    QgsProject.instance().removeAllMapLayers()
    iface = Iface()
    speak(code, iface=iface)
    panel = module("dock.panel").Panel(iface)
    panel.progress.begin(module("i18n").tr("Preview"))
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
