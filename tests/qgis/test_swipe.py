"""The swipe: what is left and right of the line, in which CRS, at which resolution, and how it ends."""

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest

from tests.qgis.support import Iface, wait

RED, BLUE, WHITE = (255, 0, 0), (0, 0, 255), (255, 255, 255)
AREA = QgsRectangle(500000, 4999900, 500100, 5000000)


def flat(path, colour, gap=None):
    """A layer of one colour, 100 x 100 m; ``gap`` rows at its upper end have no data."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 100, 100, 4, gdal.GDT_Byte, ["ALPHA=YES"])
    dataset.SetGeoTransform((500000, 1, 0, 5000000, 0, -1))
    dataset.SetProjection(QgsCoordinateReferenceSystem("EPSG:32633").toWkt())
    for band, value in enumerate((*colour, 255)):
        values = np.full((100, 100), value, "uint8")
        if band == 3 and gap:
            values[:gap] = 0
        dataset.GetRasterBand(band + 1).WriteArray(values)
    dataset = None
    layer = QgsRasterLayer(str(path), path.stem)
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def swipe(module, qgis_app, tmp_path):
    """A started tool with a red layer on the left and a blue one, which lies above it, on the right."""
    QgsProject.instance().removeAllMapLayers()
    iface = Iface()
    iface.window.resize(400, 400)
    canvas = iface.canvas
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    red, blue = flat(tmp_path / "red.tif", RED), flat(tmp_path / "blue.tif", BLUE)
    canvas.setLayers([blue, red])
    iface.window.show()
    canvas.setExtent(AREA)
    tool = module("swipe").SwipeTool(canvas)
    tool.red, tool.blue = red, blue
    tool.compare(red, blue)
    drawn(tool)
    yield tool
    tool.end()
    QgsProject.instance().removeAllMapLayers()
    iface.window.close()


def drawn(tool):
    """Waits until map and both pictures are there."""
    canvas, starts = tool.canvas(), []
    canvas.renderStarting.connect(lambda: starts.append(True))
    canvas.refresh()  # one drawing for all that has changed
    wait(lambda: starts and not tool.busy and not canvas.isDrawing())


def at(tool, x, y=0.7):
    """The colour of the canvas at a share of its width and height."""
    canvas = tool.canvas()
    image = canvas.grab().toImage()
    found = QColor(image.pixel(round(x * (image.width() - 1)), round(y * (image.height() - 1))))
    return found.red(), found.green(), found.blue()


def press(tool, key, times=1, modifier=Qt.KeyboardModifier.NoModifier):
    for _ in range(times):
        QTest.keyClick(tool.canvas(), key, modifier)


def test_the_line_parts_the_two_layers(swipe):
    assert (at(swipe, 0.3), at(swipe, 0.7)) == (RED, BLUE)
    line = [at(swipe, 0.5 + d) for d in (-0.0025, 0, 0.0025)]
    assert WHITE in line


def test_the_mouse_and_the_arrow_keys_move_the_line_and_not_the_map(swipe):
    before = swipe.canvas().extent()
    size = swipe.canvas().viewport().size()
    QTest.mouseClick(swipe.canvas().viewport(), Qt.MouseButton.LeftButton, pos=QPoint(size.width() // 5, 50))
    assert at(swipe, 0.3) == BLUE and at(swipe, 0.1) == RED
    press(swipe, Qt.Key.Key_Right, 20)
    assert at(swipe, 0.3) == RED and at(swipe, 0.45) == BLUE
    press(swipe, Qt.Key.Key_Left, 3, Qt.KeyboardModifier.ShiftModifier)
    assert at(swipe, 0.15) == BLUE
    assert swipe.canvas().extent() == before


def test_h_lays_the_line_down_and_v_sets_it_up(swipe):
    press(swipe, Qt.Key.Key_H)
    assert (at(swipe, 0.3, 0.3), at(swipe, 0.7, 0.3), at(swipe, 0.3, 0.7)) == (RED, RED, BLUE)
    press(swipe, Qt.Key.Key_V)
    assert (at(swipe, 0.3, 0.3), at(swipe, 0.7, 0.3)) == (RED, BLUE)


def test_beneath_is_what_the_map_shows_without_the_layer(swipe):
    swipe.compare(swipe.blue, None)
    drawn(swipe)
    assert (at(swipe, 0.3), at(swipe, 0.7)) == (BLUE, RED)


def test_where_a_layer_has_no_data_the_map_beneath_shows(swipe, tmp_path):
    green, holed = flat(tmp_path / "green.tif", (0, 255, 0)), flat(tmp_path / "holed.tif", RED, gap=40)
    swipe.canvas().setLayers([green])
    swipe.compare(holed, swipe.blue)
    drawn(swipe)
    assert (at(swipe, 0.3, 0.3), at(swipe, 0.3, 0.7), at(swipe, 0.7, 0.3)) == ((0, 255, 0), RED, BLUE)
    swipe.canvas().setLayers([])
    drawn(swipe)
    assert at(swipe, 0.3, 0.3) == WHITE  # the background of the map, not the other layer


def test_the_pictures_follow_the_map(swipe):
    swipe.canvas().setExtent(QgsRectangle(500050, 4999900, 500250, 5000100))  # the layers fill the lower left quarter
    drawn(swipe)
    assert (at(swipe, 0.1), at(swipe, 0.4), at(swipe, 0.1, 0.3)) == (RED, WHITE, WHITE)
    press(swipe, Qt.Key.Key_Left, 3, Qt.KeyboardModifier.ShiftModifier)
    assert at(swipe, 0.22) == BLUE


def test_a_rotated_map_in_another_crs(swipe):
    canvas = swipe.canvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    drawn(swipe)
    canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(swipe.red, AREA))
    drawn(swipe)
    canvas.setRotation(45)
    assert swipe.pictures is None  # those of the map as it was would lie beside it
    drawn(swipe)
    swipe_picture = canvas.grab().toImage()
    swipe.end()
    canvas.setLayers([swipe.red])
    wait(lambda: not canvas.isDrawing())
    canvas.waitWhileRendering()
    alone = canvas.grab().toImage()
    half = [(x, y) for x in range(10, alone.width() // 2 - 20, 7) for y in range(10, alone.height() - 40, 7)]
    same = sum(swipe_picture.pixel(x, y) == alone.pixel(x, y) for x, y in half)
    shown = sum(QColor(alone.pixel(x, y)).red() == 255 and QColor(alone.pixel(x, y)).blue() == 0 for x, y in half)
    assert 0.2 < shown / len(half) < 0.95 and same / len(half) > 0.98


def test_the_pictures_have_the_pixels_of_the_screen(swipe):
    first, _ = swipe.pictures
    ratio = swipe.canvas().devicePixelRatioF()
    assert first.width() == round(swipe.canvas().viewport().width() * ratio)


def test_vector_layers_above_stay_above(module, swipe):
    lines = QgsVectorLayer("LineString?crs=EPSG:32633", "lines", "memory")
    polygons = QgsVectorLayer("Polygon?crs=EPSG:32633", "polygons", "memory")
    shown = [lines, swipe.blue, polygons, swipe.red]
    left, right = module("swipe").sides(shown, swipe.red, swipe.blue)
    assert left == [lines, swipe.red, polygons] and right == [lines, swipe.blue, polygons]
    left, right = module("swipe").sides([lines, swipe.blue], swipe.red, None)
    assert left == [swipe.red, lines, swipe.blue] and right == [lines, swipe.blue]


@pytest.mark.parametrize("how", ["escape", "tool", "layer"])
def test_it_ends_and_leaves_nothing_on_the_map(swipe, how):
    canvas, ended = swipe.canvas(), []
    items = len(canvas.scene().items())
    swipe.deactivated.connect(lambda: ended.append(True))
    if how == "escape":
        press(swipe, Qt.Key.Key_Escape)
    elif how == "tool":
        canvas.setMapTool(QgsMapToolPan(canvas))
    else:
        QgsProject.instance().removeMapLayer(swipe.red)
    assert ended == [True] and not swipe.isActive() and len(canvas.scene().items()) == items - 1
    center = canvas.center()
    press(swipe, Qt.Key.Key_Right)
    assert canvas.center() != center  # the keys are the map's again


def test_it_gives_the_tool_before_back(swipe):
    canvas = swipe.canvas()
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    swipe.compare(swipe.red, swipe.blue)
    assert canvas.mapTool() is swipe
    press(swipe, Qt.Key.Key_Escape)
    assert canvas.mapTool() is pan
