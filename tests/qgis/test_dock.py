"""The panel: preview, run, progress, both ways to end a run, and what is left behind."""

import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, QTranslator
from qgis.PyQt.QtGui import QKeySequence, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QLabel, QMessageBox

from tests.qgis.support import (
    ALGORITHM,
    ERROR,
    FEW_STEPS,
    FLOOD,
    HANG,
    ROOT,
    SUCCEED,
    WAIT,
    Iface,
    alive,
    left_behind,
    pixels,
    scene,
    wait,
    write_tif,
)

UTM33, WGS84 = "EPSG:32633", "EPSG:4326"


@pytest.fixture
def iface(qgis_app):
    QgsProject.instance().removeAllMapLayers()
    iface = Iface()
    iface.window.resize(1000, 700)
    iface.canvas.setDestinationCrs(QgsCoordinateReferenceSystem(UTM33))
    iface.window.show()
    yield iface
    QgsProject.instance().removeAllMapLayers()
    iface.window.close()


@pytest.fixture
def layers(pair):
    layers = [QgsRasterLayer(pair["MS"], "ms"), QgsRasterLayer(pair["PAN"], "pan")]
    QgsProject.instance().addMapLayers(layers)
    return {"MS": layers[0], "PAN": layers[1]}


@pytest.fixture
def panel(provider, module, iface, layers, fake):
    dock = module("dock.panel").make_dock(iface)
    iface.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    dock.show()
    iface.canvas.setExtent(layers["PAN"].extent())
    yield dock.panel
    dock.panel.close_down()
    dock.deleteLater()


def behave(panel, seed, **more):
    """Has the next run of the panel do this."""
    values = panel.form.values
    panel.form.values = lambda: {**values(), **more, "SEED": seed}


def named(name):
    return QgsProject.instance().mapLayersByName(name)


def folder_of(panel):
    return Path(panel.form.output.filePath()).parent


# ---- choosing


def test_it_proposes_a_pair_and_an_output_beside_ms(panel, layers, tmp_path):
    values = panel.form.values()
    assert (values["PAN"], values["MS"]) == (layers["PAN"], layers["MS"])
    assert values["OUTPUT"] == str(tmp_path / "ms_sharp.tif")
    assert (values["SENSOR"], values["PRESET"], values["DEVICE"]) == ("auto", "balanced", "auto")


def test_an_output_that_the_user_named_stays_when_ms_changes(panel, layers):
    other = QgsRasterLayer(layers["MS"].source(), "other")
    panel.form.output.setFilePath("/elsewhere/mine.tif")
    QgsProject.instance().addMapLayer(other)
    panel.form.ms.setLayer(other)
    assert panel.form.values()["OUTPUT"] == "/elsewhere/mine.tif"


def test_layers_that_come_later_are_proposed_until_the_user_chooses(provider, module, fake, pair, iface):
    form = module("dock.form").PairForm()
    assert form.values()["PAN"] is None
    pan, ms = QgsRasterLayer(pair["PAN"], "pan"), QgsRasterLayer(pair["MS"], "ms")
    QgsProject.instance().addMapLayers([ms, pan])
    assert (form.values()["PAN"], form.values()["MS"]) == (pan, ms)
    form.pan.setLayer(ms)
    form.pan.activated.emit(0)
    QgsProject.instance().addMapLayer(QgsRasterLayer(pair["PAN"], "another"))
    assert form.values()["PAN"] == ms


def test_what_a_run_adds_does_not_replace_the_pair(panel, layers, iface, monkeypatch):
    coarse = QgsRasterLayer(layers["MS"].source(), "quality map, not styled yet")
    monkeypatch.setattr("qgis.utils.iface", iface)
    monkeypatch.setattr(iface, "activeLayer", lambda: coarse)
    QgsProject.instance().addMapLayer(coarse)
    assert (panel.form.values()["PAN"], panel.form.values()["MS"]) == (layers["PAN"], layers["MS"])


def test_buttons_wait_for_a_pair(provider, module, fake, iface):
    panel = module("dock.panel").Panel(iface)
    assert not panel.preview.isEnabled() and not panel.whole.isEnabled()
    panel.close_down()


# ---- where a preview trains


@pytest.fixture
def box(module, qgis_app, tmp_path):
    """preview_box on a pair of 4000 x 4000 PAN pixels of 1 m, MS ending 100 m short of PAN in the east."""
    pan = QgsRasterLayer(write_tif(tmp_path / "large_pan.tif", np.ones((1, 4000, 4000)), 1.0), "pan")
    ms = QgsRasterLayer(write_tif(tmp_path / "large_ms.tif", np.ones((4, 1000, 975)), 4.0), "ms")
    preview = module("dock.preview")

    def box(shown, crs=UTM33):
        return preview.preview_box(pan, ms, QgsRectangle(*shown), QgsCoordinateReferenceSystem(crs))

    box.refused = module("checks").Refused
    return box


def corners(box):
    return tuple(round(v, 3) for v in (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))


def test_a_preview_takes_what_the_map_shows(box):
    assert corners(box((501000, 4997000, 501500, 4997600))) == (501000, 4997000, 501500, 4997600)


def test_a_preview_of_much_takes_1024_pixels_about_the_middle(box):
    assert corners(box((500000, 4996000, 504000, 5000000))) == (501438, 4997488, 502462, 4998512)


def test_a_preview_of_little_grows_to_what_the_engine_needs(box):
    assert corners(box((501000, 4997000, 501010, 4997010))) == (500845, 4996845, 501165, 4997165)


def test_a_preview_at_the_edge_stays_inside_both_images(box):
    found = box((503890, 4999990, 504500, 5000500))
    assert corners(found) == (503580, 4999680, 503900, 5000000)


def test_a_map_elsewhere_is_refused_with_a_sentence(box):
    with pytest.raises(box.refused, match="no place that both PAN and MS cover"):
        box((600000, 4997000, 600100, 4997100))


def test_the_extent_of_a_map_in_another_crs_is_reprojected(box):
    to_degrees = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(UTM33), QgsCoordinateReferenceSystem(WGS84), QgsProject.instance()
    )
    shown = to_degrees.transformBoundingBox(QgsRectangle(501000, 4997000, 501500, 4997600))
    found = box((shown.xMinimum(), shown.yMinimum(), shown.xMaximum(), shown.yMaximum()), WGS84)
    assert corners(found) == pytest.approx((501000, 4997000, 501500, 4997600), abs=30)
    assert found.contains(QgsRectangle(501001, 4997001, 501499, 4997599))


# ---- a run


def test_a_preview_is_one_temporary_layer_in_the_style_of_ms(panel, layers):
    layers["MS"].renderer().setRedBand(4)
    behave(panel, SUCCEED)
    sources = []
    for _ in range(2):
        panel.preview.click()
        assert not panel.preview.isEnabled() and not panel.whole.isEnabled()
        wait(lambda: not panel.session.running)
        [layer] = named("TraPan preview")
        sources.append(Path(layer.source()))
        assert layer.renderer().redBand() == 4
        assert QgsProject.instance().layerTreeRoot().layerOrder()[0] == layer
    assert sources[1].exists() and not sources[0].parent.exists()
    QgsProject.instance().removeMapLayer(layer)
    assert not sources[1].parent.exists()


def test_the_preview_goes_with_the_panel(panel):
    behave(panel, SUCCEED)
    panel.preview.click()
    wait(lambda: named("TraPan preview"))
    source = Path(named("TraPan preview")[0].source())
    panel.preview_layer.remove()
    assert named("TraPan preview") == [] and not source.exists()


def test_the_whole_scene_goes_to_the_file_and_onto_the_map(panel, layers, monkeypatch):
    behave(panel, SUCCEED)
    panel.whole.click()
    wait(lambda: named("ms_sharp"))
    assert panel.results.layer.currentLayer() == named("ms_sharp")[0]
    assert panel.results.other.currentLayer() == layers["MS"]
    text = panel.results.outcome.said()
    assert "Whole scene: ready after 2 s on cpu." in text and "HQNR: 0.900 (1 is best)" in text
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *a: answers.pop(0))
    panel.whole.click()
    assert not panel.session.running
    panel.whole.click()
    wait(lambda: not panel.session.running)
    assert answers == [] and len(named("ms_sharp")) == 1


def test_a_second_run_is_refused(panel, module):
    behave(panel, WAIT)
    panel.preview.click()
    with pytest.raises(module("checks").Refused, match="A run is going on"):
        panel.session.start("second", panel.form.values())
    panel.session.cancel()
    wait(lambda: not panel.session.running)


def test_an_error_is_told_in_the_panel_and_in_the_message_bar(panel, iface):
    behave(panel, ERROR)
    panel.preview.click()
    wait(iface.said)
    assert iface.said() == [("PAN: PAN is constant.", Qgis.MessageLevel.Critical)]
    assert panel.results.outcome.said() == "PAN: PAN is constant." and panel.preview.isEnabled()


def test_a_wrong_value_is_told_and_starts_nothing(panel, iface):
    panel.form.output.setFilePath("")
    panel.whole.click()
    assert "OUTPUT" in panel.results.outcome.said() or "Pansharpened" in panel.results.outcome.said()
    assert QgsApplication.taskManager().count() == 0 and not panel.session.running


def test_progress_is_told_in_words_and_drawn(panel):
    behave(panel, FLOOD)
    panel.preview.click()
    wait(lambda: panel.progress.bar.value() > 10)
    assert panel.progress.stage.said().startswith("Preview: Stage 1 of 2: warm-up")
    assert panel.progress.left.text().startswith("about ") and panel.progress.finish.isEnabled()
    wait(lambda: "Stage 2" in panel.progress.curve.accessibleDescription())
    painted = panel.progress.curve.grab().toImage()
    line = panel.palette().color(QPalette.ColorRole.Highlight).rgb()
    assert any(painted.pixel(x, y) == line for x in range(painted.width()) for y in range(painted.height()))
    wait(lambda: not panel.session.running)
    assert panel.progress.curve.isVisible() and not panel.progress.cancel.isVisible()


@pytest.mark.parametrize("how", ["panel", "task bar", "layer"])
def test_a_cancel_ends_the_process_within_a_second_and_leaves_nothing(panel, layers, iface, how):
    behave(panel, HANG)
    pids = []
    panel.session.told.connect(lambda event: pids.append(event.get("pid")))
    panel.whole.click()
    wait(lambda: left_behind(folder_of(panel)) and any(pids))
    pid = next(filter(None, pids))
    folder, asked = folder_of(panel), time.monotonic()
    if how == "panel":
        panel.progress.cancel.click()
    elif how == "task bar":
        QgsApplication.taskManager().activeTasks()[0].cancel()
    else:
        QgsProject.instance().removeMapLayer(layers["MS"])
    wait(lambda: not alive(pid))
    assert time.monotonic() - asked < 1.0
    wait(iface.said)
    assert left_behind(folder) == [] and not list(folder.glob("*_sharp*"))
    assert iface.said() == [("Cancelled; nothing was written.", Qgis.MessageLevel.Info)]


def test_stop_and_keep_ends_the_training_and_keeps_the_result(panel):
    behave(panel, WAIT)
    reports = []
    panel.session.succeeded.connect(lambda report, layer: reports.append(report))
    panel.whole.click()
    assert not panel.progress.finish.isEnabled() and panel.progress.cancel.isEnabled()
    wait(panel.progress.finish.isEnabled)
    panel.progress.finish.click()
    assert not panel.progress.finish.isEnabled() and panel.progress.cancel.isEnabled()
    wait(lambda: reports)
    assert reports[0]["heard"] == "finish" and named("ms_sharp")


QUITS = """
import importlib.util, os, sys
sys.path.insert(0, {root!r})
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer
app = QgsApplication([], True)
app.initQgis()
spec = importlib.util.spec_from_file_location("trapan", {init!r}, submodule_search_locations=[{root!r}])
sys.modules["trapan"] = package = importlib.util.module_from_spec(spec)
spec.loader.exec_module(package)
plugin = package.classFactory(None)
plugin.initProcessing()
from trapan.trapan_plugin import settings
from trapan.trapan_plugin.dock.session import Session
from pathlib import Path
settings.PLUGIN_ROOT = Path({fake!r})
layers = [QgsRasterLayer({pan!r}, "pan"), QgsRasterLayer({ms!r}, "ms")]
session = Session()
def hello(event):
    if "pid" in event:
        print(event["pid"], flush=True)
    if event["event"] == "progress":
        app.quit()
session.told.connect(hello)
session.start("t", {{"PAN": layers[0], "MS": layers[1], "OUTPUT": {out!r}, "SEED": 1}})
app.exec()
os._exit(0)
"""


def test_quitting_during_a_run_ends_the_process_and_leaves_nothing(pair, module, fake, tmp_path):
    values = {"root": str(ROOT), "init": str(ROOT / "__init__.py"), "pan": pair["PAN"], "ms": pair["MS"]}
    code = QUITS.format(**values, out=pair["OUTPUT"], fake=str(module("settings").PLUGIN_ROOT))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0 and done.stdout.strip(), done.stderr
    assert not alive(int(done.stdout.split()[0]))  # at once: the program has waited for it
    assert left_behind(tmp_path) == []


def longest_pause(seconds_of):
    """Returns the longest time in s between two turns of the main loop while ``seconds_of`` says so."""
    turns, timer = [time.monotonic()], QTimer()
    timer.timeout.connect(lambda: turns.append(time.monotonic()))
    timer.start(5)
    end = time.monotonic() + 120
    while seconds_of() and time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.001)
    timer.stop()
    return float(np.diff(turns).max())


def test_the_canvas_stays_alive_while_events_pour_in(panel):
    behave(panel, FLOOD)
    panel.preview.click()
    wait(lambda: panel.progress.bar.value() > 0)
    pause = longest_pause(lambda: panel.session.running and panel.progress.bar.value() < 95)
    print(f"longest pause {1000 * pause:.0f} ms")
    assert pause < 0.2


# ---- the real engine


def test_the_real_engine_previews_what_the_map_shows_and_the_canvas_stays_alive(
    provider, module, iface, tmp_path, monkeypatch
):
    pan, coarse = scene(side=640)
    paths = write_tif(tmp_path / "pan.tif", pan, 1.0), write_tif(tmp_path / "ms.tif", coarse, 4.0)
    QgsProject.instance().addMapLayers([QgsRasterLayer(paths[1], "ms"), QgsRasterLayer(paths[0], "pan")])
    panel = module("dock.panel").Panel(iface)
    iface.canvas.setExtent(QgsRectangle(500150, 4999500, 500550, 4999900))
    shown = iface.canvas.mapSettings().visibleExtent()
    behave(panel, FEW_STEPS["SEED"], **{**FEW_STEPS, "RAO_STEPS": 60})
    panel.preview.click()
    wait(lambda: panel.progress.bar.value() > 20, 60)
    pause = longest_pause(lambda: panel.session.running)
    print(f"longest pause {1000 * pause:.0f} ms")
    [layer] = named("TraPan preview")
    seen = layer.extent()
    expected = shown.intersect(QgsRectangle(500000, 4999360, 500640, 5000000))
    assert corners(seen) == pytest.approx(corners(expected), abs=4.01)  # whole MS pixels
    assert pixels(layer.source()).shape[0] == 4 and "HQNR" in panel.results.outcome.said()
    panel.close_down()
    assert named("TraPan preview") == []
    assert pause < 0.2


def test_more_settings_opens_the_dialog_with_the_same_values(panel, layers, monkeypatch):
    import processing

    opened = []
    monkeypatch.setattr(processing, "createAlgorithmDialog", lambda *a: opened.append(a))
    panel.form.preset.setCurrentText("best")
    panel.form.sensor.setCurrentText("worldview2")
    panel.more.click()
    [(algorithm, values)] = opened
    assert algorithm == ALGORITHM and values == panel.form.values()
    assert (values["PRESET"], values["SENSOR"], values["PAN"]) == ("best", "worldview2", layers["PAN"])
    algorithm = QgsApplication.processingRegistry().algorithmById(ALGORITHM).create()
    assert set(values) <= {definition.name() for definition in algorithm.parameterDefinitions()}


# ---- comparing


def test_the_button_starts_the_swipe_and_shows_whether_it_goes_on(panel, layers, iface):
    results, canvas = panel.results, iface.canvas
    results.propose(layers["PAN"], layers["PAN"])
    assert not results.compare.isEnabled()  # a layer with itself
    results.propose(layers["PAN"], layers["MS"])
    results.compare.click()
    assert canvas.mapTool() is panel.swipe and results.hint.isVisible()
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is not panel.swipe
    assert not results.compare.isChecked() and not results.hint.isVisible()
    results.compare.click()
    results.other.setCurrentIndex(0)
    assert canvas.mapTool() is panel.swipe
    results.compare.click()
    assert canvas.mapTool() is not panel.swipe


def test_the_swipe_ends_with_the_panel(provider, module, iface, layers, fake):
    panel = module("dock.panel").Panel(iface)
    items = len(iface.canvas.scene().items())
    panel.results.propose(layers["PAN"], layers["MS"])
    panel.results.compare.click()
    assert len(iface.canvas.scene().items()) == items + 1
    panel.close_down()
    assert iface.canvas.mapTool() is None and len(iface.canvas.scene().items()) == items


# ---- no engine


def test_without_an_engine_it_says_so_and_offers_the_installation(module, provider, iface, layers, monkeypatch):
    sentence = ["No Python was found."]
    monkeypatch.setattr(module("environment"), "quick_problem", lambda: sentence[0])
    panel = module("dock.panel").Panel(iface)
    panel.show()
    assert panel.problem.said() == "No Python was found." and panel.problem.isVisible()
    known = QgsApplication.processingRegistry().algorithmById("trapan:installengine") is not None
    assert panel.install.isVisible() == known
    assert not panel.preview.isEnabled() and not panel.whole.isEnabled()
    sentence[0] = ""
    wait(panel.preview.isEnabled)
    assert not panel.problem.isVisible() and not panel.install.isVisible()
    panel.close_down()
    panel.deleteLater()


# ---- what is left behind


def test_loading_ten_times_leaves_no_dock_action_thread_or_task(trapan, iface):
    def census():
        for _ in range(3):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QCoreApplication.processEvents()
        objects = [o for o in (iface.window, iface.canvas, QgsProject.instance()) for o in o.findChildren(QObject)]
        return len(objects), threading.active_count(), len(QApplication.topLevelWidgets())

    def load_and_unload():
        plugin = trapan.classFactory(iface)
        plugin.initGui()
        iface.docks[0].show()
        plugin.unload()

    load_and_unload()
    before = census()
    for _ in range(10):
        load_and_unload()
    assert census() == before
    assert iface.menu == iface.tools == iface.docks == []
    assert QgsApplication.taskManager().count() == 0


def test_the_action_shows_and_hides_the_panel(trapan, iface, fake):
    plugin = trapan.classFactory(iface)
    plugin.initGui()
    [button] = iface.tools
    assert button.isCheckable() and not iface.docks[0].isVisible()
    button.trigger()
    assert iface.docks[0].isVisible() and button.isChecked()
    button.trigger()
    assert not iface.docks[0].isVisible()
    plugin.unload()


# ---- accessibility


def test_mnemonics_are_unique_and_every_field_has_a_label(panel):
    panel.progress.begin("Preview")
    panel.install.show()
    texts = [w.text() for w in panel.findChildren((QAbstractButton, QLabel)) if "&" in w.text()]
    letters = [QKeySequence.mnemonic(text).toString() for text in texts]
    assert len(letters) >= 12 and len(set(letters)) == len(letters), letters
    buddies = {label.buddy() for label in panel.findChildren(QLabel) if label.buddy() is not None}
    form = panel.form
    fields = {form.pan, form.ms, form.sensor, form.preset, form.device, form.output.lineEdit()}
    assert fields | {panel.results.layer, panel.results.other} <= buddies


def test_the_tab_key_walks_from_top_to_bottom(panel):
    panel.progress.begin("Preview")
    panel.progress.finish.setEnabled(True)
    QCoreApplication.processEvents()
    order, at = [], panel.form.pan
    for _ in range(200):
        if at.isVisible() and at.isEnabled() and at.focusPolicy() & Qt.FocusPolicy.TabFocus and panel.isAncestorOf(at):
            order.append(at)
        at = at.nextInFocusChain()
        if at is panel.form.pan:
            break
    heights = [w.mapTo(panel, QPoint(0, w.height() // 2)).y() for w in order]
    assert len(order) >= 10 and heights == sorted(heights), [(type(w).__name__, h) for w, h in zip(order, heights)]


def test_it_fits_260_pixels_with_words_that_are_40_percent_longer(module, provider, fake, iface, layers):
    class Longer(QTranslator):
        def translate(self, context, text, disambiguation=None, n=-1):
            return text + "n" * round(0.4 * len(text)) if context == "TraPan" else ""

    longer = Longer()
    QCoreApplication.installTranslator(longer)
    try:
        panel = module("dock.panel").Panel(iface)
        panel.progress.begin("Preview")
        assert panel.minimumSizeHint().width() <= 260
        panel.close_down()
    finally:
        QCoreApplication.removeTranslator(longer)
