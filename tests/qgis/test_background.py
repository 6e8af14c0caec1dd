"""The Raster menu's action: a dialog, a task, a layer."""

import time
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsApplication, QgsProject, QgsRasterLayer
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QMainWindow

from tests.qgis.support import ERROR, HANG, SUCCEED, left_behind, wait


class Iface:
    def __init__(self):
        self.window, self.bar = QMainWindow(), QgsMessageBar()

    def mainWindow(self):
        return self.window

    def messageBar(self):
        return self.bar

    def said(self):
        return [(item.text(), item.level()) for item in self.bar.items()]


@pytest.fixture
def background(provider, module, fake):
    iface = Iface()
    background = module("background").Background(iface)
    background.iface = iface
    yield background
    background.stop()
    QgsProject.instance().removeAllMapLayers()


@pytest.fixture
def values(pair):
    layers = [QgsRasterLayer(pair[name], name.lower()) for name in ("PAN", "MS")]
    QgsProject.instance().addMapLayers(layers)
    return {"PAN": layers[0], "MS": layers[1], "PRESET": "fast", "OUTPUT": pair["OUTPUT"]}


def test_the_layer_is_added_with_the_style_of_ms(background, values):
    values["MS"].renderer().setRedBand(4)
    background.start({**values, "SEED": SUCCEED})
    wait(lambda: QgsProject.instance().mapLayersByName("sharp"))
    assert QgsProject.instance().mapLayersByName("sharp")[0].renderer().redBand() == 4
    assert background.iface.said()[0][1] == Qgis.MessageLevel.Success


def test_an_error_is_in_the_message_bar(background, values):
    background.start({**values, "SEED": ERROR})
    wait(background.iface.said)
    assert background.iface.said() == [("PAN: PAN is constant.", Qgis.MessageLevel.Critical)]


def test_a_wrong_parameter_is_in_the_message_bar(background, values):
    background.start({**values, "OUTPUT": ""})
    assert background.iface.said()[0][1] == Qgis.MessageLevel.Critical
    assert QgsApplication.taskManager().count() == 0


@pytest.mark.parametrize("how", ["stop", "layer"])
def test_unloading_or_removing_a_layer_cancels(background, values, how):
    folder = Path(values["OUTPUT"]).parent
    background.start({**values, "SEED": HANG})
    wait(lambda: left_behind(folder))
    asked = time.monotonic()
    if how == "stop":
        background.stop()
    else:
        QgsProject.instance().removeMapLayer(values["MS"])
    wait(background.iface.said)
    assert time.monotonic() - asked < 1.5 and left_behind(folder) == []
    assert background.iface.said()[0][0].startswith("Cancelled")


def test_the_dialog_offers_the_project_s_rasters(module, provider, values):
    dialog = module("background").PairDialog()
    dialog.pan.setLayer(values["PAN"])
    dialog.ms.setLayer(values["MS"])
    dialog.output.setFilePath(values["OUTPUT"])
    assert dialog.values() == {**values, "PRESET": "balanced"}
    QgsProject.instance().removeAllMapLayers()
