"""Runs inside QGIS: what a new user does, from the zip to the exit. TRAPAN_TOUR says with what:

zip, python (the engine's interpreter), pan, ms, out (an empty folder for results), shots (a folder for pictures),
scale (percent), notes (a file for what was found), gallery (whether to show the other dialogs too), data (a folder of pairs to show, or nothing).
"""

import itertools
import os
import sys

import pyplugin_installer
from hands import (
    NOTES,
    PAUSES,
    TASK,
    Guide,
    Until,
    button,
    click,
    click_item,
    drag,
    keys,
    question,
    shot,
    text,
    when_started,
    worker_pids,
)
from places import (
    OUT,
    Browser,
    choose,
    dock,
    drawn,
    fill,
    fill_row,
    focusable,
    gone,
    index_of,
    layers,
    leftovers,
    looks,
    not_reached,
    open_dialog,
    open_dialog_of,
    panel_button,
    task_button,
    task_list,
)
from qgis.core import QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import QPoint, QTimer
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QDockWidget,
    QGroupBox,
    QTextEdit,
    QWidget,
)
from qgis.utils import active_plugins, iface

TRAINING = ("warm-up", "alternation")


def tour():
    yield from install()
    yield from load_a_pair()
    yield from open_the_panel()
    yield from reach_all_by_keyboard()
    yield from preview()
    yield from run_the_whole_scene()
    yield from swipe()
    yield from run_from_the_toolbox()
    yield from open_the_report()
    yield from cancel_in_the_dialog()
    yield from cancel_in_the_panel()
    yield from cancel_in_the_task_bar()
    yield from run_as_a_batch()
    if TASK["gallery"]:
        import gallery

        yield from gallery.pictures(str(OUT / "map.tif"))
    yield from cancel_at_the_exit()
    yield from leave()


def install():
    """From the zip, as the plugin manager does it; the engine's interpreter is named in the options."""
    NOTES.step("install")
    iface.mainWindow().showMaximized()
    yield 1
    assert "trapan" not in active_plugins
    pyplugin_installer.instance().installFromZipFile(TASK["zip"])
    yield 1
    assert "trapan" in active_plugins and QgsSettings().value("PythonPlugins/trapan", False, bool)
    [offer] = [item for item in iface.messageBar().items() if "TraPan needs its engine" in item.text()]
    click(panel_button())
    yield Until(lambda: dock().isVisible(), 5, "the panel opens")
    yield 0.5
    shot("01_no_engine")
    assert offer.findChild(QTextEdit).verticalScrollBar().maximum() == 0, "the offer of the engine is cut off"
    assert dock().panel.problem.isVisible() and not dock().panel.preview.isEnabled()
    yield from name_the_interpreter()


def name_the_interpreter():
    """In Settings > Options > TraPan, with the test that the page offers."""
    QTimer.singleShot(0, lambda: iface.showOptionsDialog(iface.mainWindow(), "mOptionsPageGeneral"))
    yield Until(lambda: isinstance(QApplication.activeModalWidget(), QDialog), 10, "the options open")
    yield 1
    options = QApplication.activeModalWidget()
    pages = options.findChild(QAbstractItemView, "mOptionsTreeView") or options.findChild(
        QAbstractItemView, "mOptionsListWidget"
    )
    click_item(pages, index_of(pages.model(), "TraPan"))
    yield 0.5
    [page] = [one for one in options.findChildren(QWidget) if type(one).__name__ == "OptionsPage"]
    assert page.isVisible(), "the options do not show TraPan's page"
    click(page.python.lineEdit())
    text(TASK["python"])
    click(page.test)
    yield Until(lambda: "PyTorch" in page.result.text(), 60, "the test of the interpreter passes")
    shot("02_options", options)
    click(button(options, "OK"))
    yield Until(lambda: not dock().panel.problem.isVisible(), 5, "the panel sees the engine")


def load_a_pair():
    NOTES.step("load a pair")
    iface.messageBar().clearWidgets()
    for name in ("ms", "pan"):
        QgsProject.instance().addMapLayer(QgsRasterLayer(TASK[name], name))
    ms = layers()["ms"]
    ms.renderer().setRedBand(3)  # a look that no layer has by itself
    ms.renderer().setBlueBand(1)
    iface.layerTreeView().refreshLayerSymbology(ms.id())
    iface.zoomFull()
    yield from drawn()


def open_the_panel():
    NOTES.step("panel")
    form = dock().panel.form
    assert (form.pan.currentLayer().name(), form.ms.currentLayer().name()) == ("pan", "ms")
    assert dock().panel.preview.isEnabled() and dock().panel.whole.isEnabled()
    yield 0.5
    shot("03_panel")


def reach_all_by_keyboard():
    """Tab goes through every control of the panel that can be used."""
    NOTES.step("keyboard")
    panel = dock().panel
    click(panel.form.pan)
    keys("Escape")
    yield 0.3
    seen, wanted = set(), focusable(panel)
    for _ in range(len(wanted) + 2):
        seen.add(QApplication.focusWidget())
        keys("Tab")
        yield 0.1
    missed = [(type(one).__name__, one.toolTip()) for one in wanted - seen]
    assert not missed, f"Tab does not reach {missed}"


def preview():
    NOTES.step("preview")
    panel, canvas = dock().panel, iface.mapCanvas()
    canvas.zoomByFactor(0.4)
    yield from drawn()
    PAUSES.begin()
    click(panel.preview)
    yield Until(lambda: panel.session.running, 5, "the preview starts")
    assert not panel.progress.cancel.hasFocus(), "a second press of the key would cancel"
    yield Until(lambda: not panel.progress.curve.empty, 60, "the training starts")
    yield 1
    shot("04_preview_runs")
    yield Until(lambda: not panel.session.running, 90, "the preview ends")
    NOTES.number("longest pause in ms, preview", PAUSES.end())
    layer = layers().get("TraPan preview")
    assert layer is not None, panel.results.outcome.said()
    assert looks(layer) == looks(layers()["ms"]), "the preview has not the style of MS"
    assert QgsProject.instance().layerTreeRoot().layerOrder()[0] is layer
    yield from drawn()
    shot("05_preview")


def run_the_whole_scene():
    NOTES.step("whole scene")
    panel, out = dock().panel, OUT / "whole.tif"
    panel.form.preset.setCurrentText("fast")
    panel.form.output.setFilePath(str(out))
    iface.zoomFull()
    yield from drawn()
    stages = []
    panel.session.told.connect(lambda event: stages.append(event.get("stage")))
    click(panel.whole)
    yield Until(lambda: any(stage in TRAINING for stage in stages), 60, "the training starts")
    PAUSES.begin()
    yield 2
    shot("06_run")
    yield Until(lambda: stages[-1] not in (None, *TRAINING), 90, "the training ends")
    NOTES.number("longest pause in ms, training", PAUSES.end())
    yield Until(lambda: not panel.session.running, 60, "the run ends")
    layer = layers().get("whole")
    assert layer is not None, panel.results.outcome.said()
    assert looks(layer) == looks(layers()["ms"]), "the result has not the style of MS"
    assert out.exists() and out.with_suffix(".qml").exists() and not leftovers()
    assert (layer.width(), layer.height()) == (layers()["pan"].width(), layers()["pan"].height())
    yield from drawn()
    shot("07_result")


def swipe():
    NOTES.step("swipe")
    panel, canvas = dock().panel, iface.mapCanvas()
    assert panel.results.layer.currentLayer().name() == "whole"
    canvas.zoomByFactor(0.35)
    yield from drawn()
    click(panel.results.compare)
    yield Until(lambda: panel.swipe.pictures is not None and not panel.swipe.busy, 20, "both sides are drawn")
    size = canvas.viewport().size()
    middle, end = (QPoint(round(size.width() * share), size.height() // 2) for share in (0.5, 0.3))
    drag(canvas.viewport(), middle, end)
    yield Until(lambda: abs(panel.swipe._item.position - 0.3) < 0.02, 5, "the line follows the mouse")
    left, right = panel.swipe.pictures
    assert left != right
    yield 0.3
    shot("08_swipe")
    keys("h")
    yield 0.3
    shot("09_swipe_h")
    keys("Escape")
    yield Until(
        lambda: not panel.swipe.isActive() and not panel.results.compare.isChecked(), 5, "Escape ends the swipe"
    )


def run_from_the_toolbox():
    NOTES.step("dialog")
    dialog = yield from open_dialog_of("Zero-shot Pansharpen")
    [advanced] = [one for one in dialog.findChildren(QGroupBox) if one.title().startswith("Advanced")]
    shot("11_dialog", dialog)
    advanced.setProperty("collapsed", False)
    yield 0.5
    shot("12_dialog_advanced", dialog)
    assert dialog.mainWidget().wrappers["PAN"].parameterValue() == layers()["pan"].id()
    missed = yield from not_reached(dialog)
    assert not missed, f"Tab does not reach {missed}"
    fill(dialog, PRESET="fast", WARMUP_STEPS=20, RAO_STEPS=20, OUTPUT=str(OUT / "d.tif"), REPORT=str(OUT / "r.html"))
    click(dialog.runButton())
    yield Until(lambda: (OUT / "r.html").exists() and "Pansharpened" in layers(), 120, "the dialog's run ends")
    yield 0.5
    shot("13_dialog_done", dialog)
    assert looks(layers()["Pansharpened"]) == looks(layers()["ms"])
    dialog.close()
    yield 0.3


def open_the_report():
    NOTES.step("report")
    viewer = iface.mainWindow().findChild(QDockWidget, "ResultsViewer")
    yield Until(lambda: viewer.isVisible() and viewer.treeResults.topLevelItemCount(), 10, "the Results Viewer opens")
    browser = Browser()
    QDesktopServices.setUrlHandler("file", browser, "open")
    tree = viewer.treeResults
    click_item(tree, tree.model().index(0, 0), times=2)
    yield Until(lambda: browser.opened, 5, "the Results Viewer opens the report")
    shot("14_results_viewer")
    assert [url.toLocalFile() for url in browser.opened] == [str(OUT / "r.html")]
    QDesktopServices.unsetUrlHandler("file")
    viewer.close()


def cancel_in_the_dialog():
    """Opened from the menu."""
    NOTES.step("cancel in the dialog")
    yield from choose("Raster", "TraPan", "Zero-shot Pansharpen…")
    yield Until(lambda: open_dialog("Zero-shot Pansharpen"), 15, "the menu opens the dialog")
    dialog = open_dialog("Zero-shot Pansharpen")
    yield 1
    fill(dialog, PRESET="best", RAO_STEPS=20000, OUTPUT=str(OUT / "cancelled.tif"))
    click(dialog.runButton())
    yield Until(lambda: worker_pids(), 20, "the second run starts")
    yield Until(lambda: "warm-up" in dialog.findChild(QTextEdit, "txtLog").toPlainText(), 60, "the second run trains")
    click(dialog.cancelButton())
    yield from gone("dialog")
    yield Until(lambda: not dialog.cancelButton().isEnabled(), 10, "the dialog notices")
    shot("15_cancelled", dialog)
    assert not (OUT / "cancelled.tif").exists() and not leftovers()
    dialog.close()


def cancel_in_the_panel():
    NOTES.step("cancel in the panel")
    panel = yield from start_a_long_run()
    click(panel.progress.cancel)
    yield from gone("panel")
    yield Until(lambda: not panel.session.running, 5, "the panel notices")
    yield 0.3
    shot("16_panel_cancelled")


def cancel_in_the_task_bar():
    NOTES.step("cancel in the task bar")
    panel = yield from start_a_long_run()
    click(task_button())
    yield Until(task_list, 5, "the list of tasks opens")
    yield 0.5
    shot("16_task_bar")
    click_item(task_list(), task_list().model().index(0, 2))
    yield from gone("task bar")
    yield Until(lambda: not panel.session.running, 5, "the panel notices")
    assert not (OUT / "late.tif").exists() and not leftovers()


def run_as_a_batch():
    """One pair by two methods."""
    NOTES.step("batch")
    dialog = yield from open_dialog_of("Classical Pansharpen")
    click(button(dialog, "Run as Batch"))
    title = "Batch Processing - Classical Pansharpen"
    yield Until(lambda: open_dialog(title), 10, "the batch dialog opens")
    batch = open_dialog(title)
    table = batch.mainWidget()
    click(table.btnAdd)
    yield Until(lambda: table.batchRowCount() == 2, 5, "there is a second row")
    for row, method in enumerate(("brovey", "gsa")):
        fill_row(table, row, PAN=layers()["pan"].id(), MS=layers()["ms"].id(), METHOD=method)
        output = table.tblParameters.cellWidget(row + 1, table.parameter_to_column["OUTPUT"])
        output.setValue(str(OUT / f"{method}.tif"))
    yield 0.5
    shot("19_batch", batch)
    table.checkLoadLayersOnCompletion.setChecked(True)
    click(batch.runButton())
    made = {str(OUT / f"{method}.tif") for method in ("brovey", "gsa")}
    yield Until(
        lambda: made <= {one.source() for one in QgsProject.instance().mapLayers().values()}, 60, "both are done"
    )
    yield 0.5
    shot("19_batch_done", batch)
    batch.close()


def cancel_at_the_exit():
    """QGIS does not leave while a run goes on: it offers to cancel it."""
    NOTES.step("exit while a run goes on")
    panel = yield from start_a_long_run()
    iface.mainWindow().activateWindow()
    keys("ctrl+q")
    yield Until(question, 10, "QGIS asks about the running task")
    yield 0.3
    shot("17_exit_question")
    click(button(question(), "Yes"))
    yield from gone("question of QGIS")
    yield Until(lambda: not panel.session.running, 5, "the panel notices")
    assert not (OUT / "late.tif").exists() and not leftovers()


def start_a_long_run():
    """Starts a run from the panel that would take minutes, and waits until it trains."""
    panel = dock().panel
    panel.form.preset.setCurrentText("best")
    panel.form.output.setFilePath(str(OUT / "late.tif"))
    click(panel.whole)
    yield Until(worker_pids, 20, "the long run starts")
    yield Until(lambda: not panel.progress.curve.empty, 90, "the long run trains")
    return panel


def leave():
    NOTES.step("leave")
    NOTES.number("files", sorted(path.name for path in OUT.iterdir()))
    NOTES.found["ended"] = True
    NOTES.write()
    keys("ctrl+q")
    for number in itertools.count(1):  # QGIS's own questions, until it is gone
        yield Until(question, 20, "QGIS asks whether to save")
        yield 0.3
        shot(f"18_leaving_{number}")
        click(button(question(), "Discard", "Yes", "OK"))
        yield 1


def give_up():
    """Ends QGIS at once: the test has failed and nobody answers its questions."""
    for pid in worker_pids():
        os.kill(pid, 9)
    os._exit(3)


when_started(lambda: setattr(sys.modules[__name__], "GUIDE", Guide(tour(), give_up)))
