"""What several tests use: a small scene, and how to wait for QGIS."""

import os
import sys
import time
from pathlib import Path

import numpy as np
from osgeo import gdal, osr
from qgis.core import QgsLayerTreeModel, QgsProject
from qgis.gui import QgsLayerTreeView, QgsMapCanvas, QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMainWindow

ROOT = Path(__file__).resolve().parents[2]
FAKE = Path(__file__).resolve().parent / "fake_engine"
ALGORITHM = "trapan:zeroshotpansharpen"
FEW_STEPS = {"PRESET": "fast", "DEVICE": "cpu", "WARMUP_STEPS": 2, "RAO_STEPS": 2, "SEED": 3, "THREADS": 1}
PYTHON = os.path.realpath(sys.executable)

SUCCEED, HANG, KILLED, ERROR, GARBAGE, SILENT, WAIT, FLOOD = range(8)
"""The seeds that choose how the fake engine behaves."""


def write_tif(path, values, pixel, epsg=32633, origin=(500000.0, 5000000.0)):
    """Writes (bands, rows, columns) with square pixels of this size; returns the path as text."""
    bands, rows, columns = values.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, bands, gdal.GDT_UInt16)
    dataset.SetGeoTransform((origin[0], pixel, 0, origin[1], 0, -pixel))
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(epsg)
    dataset.SetProjection(srs.ExportToWkt())
    for i, band in enumerate(values):
        dataset.GetRasterBand(i + 1).WriteArray(np.round(band).astype("uint16"))
    dataset = None
    return str(path)


def scene(side=192, ratio=4, bands=4):
    """Returns PAN and MS of one smooth random landscape, as (bands, rows, columns)."""
    rng = np.random.default_rng(1)
    noise = np.fft.rfft2(rng.normal(size=(bands, side, side)))
    frequency = np.hypot(np.fft.fftfreq(side)[:, None], np.fft.rfftfreq(side)[None])
    fields = np.fft.irfft2(noise / (frequency + 0.01) ** 1.5, s=(side, side))
    shared = fields[0] / fields[0].std()
    sharp = np.stack([600 + 100 * b + 120 * shared + 40 * f / f.std() for b, f in enumerate(fields)])
    coarse = sharp.reshape(bands, side // ratio, ratio, side // ratio, ratio).mean((2, 4))
    return sharp.mean(0, keepdims=True), coarse


def layer_tree():
    """Returns a layer tree as in QGIS's window: newer dialogs ask for it when they load a result."""
    view = QgsLayerTreeView()
    view.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), view))
    return view


def left_behind(folder):
    """Returns the names of all .part files in the folder."""
    return [path.name for path in Path(folder).iterdir() if path.name.endswith(".part")]


def pixels(path):
    """Returns the values of a raster."""
    return gdal.Open(str(path)).ReadAsArray()


def wait(condition, seconds=20):
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    assert condition()


def alive(pid):
    status = Path(f"/proc/{pid}/status")
    return status.exists() and "State:\tZ" not in status.read_text()


class Iface:
    """The part of QGIS's interface that the plugin uses."""

    def __init__(self):
        self.window, self.bar = QMainWindow(), QgsMessageBar()
        self.canvas = QgsMapCanvas()
        self.window.setCentralWidget(self.canvas)
        self.menu, self.tools, self.docks, self.options = [], [], [], []

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def messageBar(self):
        return self.bar

    def activeLayer(self):
        return None

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)
        self.docks.append(dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)
        self.docks.remove(dock)

    def registerOptionsWidgetFactory(self, factory):
        self.options.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):
        self.options.remove(factory)

    def addPluginToRasterMenu(self, name, action):
        self.menu.append(action)

    def removePluginRasterMenu(self, name, action):
        self.menu.remove(action)

    def addToolBarIcon(self, action):
        self.tools.append(action)

    def removeToolBarIcon(self, action):
        if action in self.tools:  # QGIS takes it as lightly
            self.tools.remove(action)

    def said(self):
        return [(item.text(), item.level()) for item in self.bar.items()]


def discard(dialog):
    """Closes a dialog and deletes it now: one that Python collects at its own end takes newer QGIS down with it."""
    dialog.close()
    sip.delete(dialog)
