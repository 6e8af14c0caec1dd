"""Inside QGIS: the dialogs that the tour does not pass, a quality map, and real pairs, as pictures."""

from pathlib import Path

from hands import NOTES, TASK, Until, click, shot
from places import dock, drawn, layers, open_dialog_of
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QTextEdit
from qgis.utils import iface

DIALOGS = ("Classical Pansharpen", "Create Demo Scene", "Install Engine")
ANSWERS = ("Check PAN/MS Pair", "Diagnostics")
"""Those whose log is what they are for."""
PAIRS = ("wv2_a", "l8_momotombo")
"""Without and with a CRS, ratio 4 and 2; looked for in the folder of pairs, where one is given."""


def pictures(quality_map):
    """Yields like a tour; Assess writes its map to the path."""
    for title in (*DIALOGS, *ANSWERS):
        NOTES.step(f"picture of {title}")
        dialog = yield from open_dialog_of(title)
        name = f"30_{title.lower().replace(' ', '_').replace('/', '_')}"
        shot(name, dialog)
        if title in ANSWERS:
            yield from _run(dialog)
            shot(f"{name}_done", dialog)
        dialog.close()
        yield 0.3
    NOTES.step("picture of a quality map")
    dialog = yield from open_dialog_of("Assess Pansharpening Quality")
    have = {name: wrapper.parameterValue() for name, wrapper in dialog.mainWidget().wrappers.items()}
    dialog.setParameters({**have, "QUALITY_MAP": quality_map})
    shot("31_assess", dialog)
    yield from _run(dialog)
    shot("31_assess_done", dialog)
    dialog.close()
    tree = QgsProject.instance().layerTreeRoot()
    for one in tree.findLayers():
        one.setItemVisibilityChecked(one.name() in ("Quality map", "ms"))
    iface.zoomFull()
    yield from drawn()
    shot("32_quality_map")
    assert dock().panel.form.ms.currentLayer() is layers()["ms"], "the panel takes the quality map for MS"
    for name in PAIRS:
        if (Path(TASK["data"]) / name).is_dir():
            yield from _preview_of(name)
    QgsApplication.setUITheme("Night Mapping")
    yield 1
    shot("50_dark")
    QgsApplication.setUITheme("default")


def _run(dialog):
    click(dialog.runButton())
    log = dialog.findChild(QTextEdit, "txtLog")
    yield Until(lambda: "Execution completed" in log.toPlainText(), 120, "the algorithm ends")
    yield 1


def _preview_of(name):
    NOTES.step(f"picture of {name}")
    QgsProject.instance().removeAllMapLayers()
    for role in ("ms", "pan"):
        QgsProject.instance().addMapLayer(QgsRasterLayer(str(Path(TASK["data"]) / name / f"{role}.tif"), role))
    panel, canvas = dock().panel, iface.mapCanvas()
    pair = panel.form.pan.currentLayer(), panel.form.ms.currentLayer()
    assert pair == (layers()["pan"], layers()["ms"]), f"{name} is not proposed"
    iface.zoomFull()
    canvas.zoomByFactor(0.4)
    yield from drawn()
    click(panel.preview)
    yield Until(lambda: panel.session.running, 5, "the preview starts")
    yield Until(lambda: not panel.session.running, 120, "the preview ends")
    assert "TraPan preview" in layers(), panel.results.outcome.said()
    click(panel.results.compare)
    yield Until(lambda: panel.swipe.pictures is not None and not panel.swipe.busy, 20, "both sides are drawn")
    yield 0.5
    shot(f"40_{name}")
    panel.swipe.end()
