"""Inside QGIS: where its windows and their parts are, and what they hold."""

import time
from pathlib import Path

from hands import NOTES, TASK, Until, click, click_action, click_item, keys, shot, text, worker_pids
from qgis.core import QgsProcessingContext, QgsProject
from qgis.PyQt.QtCore import QObject, Qt, QUrl, pyqtSlot
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget, QToolBar, QToolButton, QTreeView, QWidget
from qgis.utils import iface

OUT = Path(TASK["out"])


def open_dialog_of(title):
    """Finds an algorithm in the Toolbox and opens it with a double click."""
    toolbox = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
    toolbox.setUserVisible(True)
    yield 0.5
    if toolbox.searchBox.text() != "trapan":
        click(toolbox.searchBox)
        toolbox.searchBox.clear()
        text("trapan")
        yield 1
        shot("10_toolbox", toolbox)
    tree = toolbox.algorithmTree
    click_item(tree, index_of(tree.model(), title), times=2)
    yield Until(lambda: open_dialog(title), 15, f"the dialog {title} opens")
    toolbox.setUserVisible(False)
    dialog = open_dialog(title)
    yield 1
    return dialog


def open_dialog(title):
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog) and window.isVisible() and window.windowTitle().lower() == title.lower():
            return window
    return None


def choose(*titles):
    """Goes through the menus with the mouse."""
    menu = iface.mainWindow().menuBar()
    for title in titles:
        [entry] = [one for one in menu.actions() if one.text().replace("&", "") == title]
        click_action(menu, entry)
        yield 0.5
        menu = entry.menu()


def index_of(model, title, parent=None):
    for row in range(model.rowCount(parent) if parent else model.rowCount()):
        index = model.index(row, 0, parent) if parent else model.index(row, 0)
        found = index if index.data() == title else index_of(model, title, index)
        if found:
            return found
    return None


def fill(dialog, **values):
    """Gives the dialog's fields new values."""
    have = {name: wrapper.parameterValue() for name, wrapper in dialog.mainWidget().wrappers.items()}
    dialog.setParameters({**have, **values})


def fill_row(table, row, **values):
    """Gives the fields of a row of a batch new values."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    for name, value in values.items():
        wrapper = table.wrappers[row][table.parameter_to_column[name]]
        if hasattr(wrapper, "setParameterValue"):
            wrapper.setParameterValue(value, context)
        else:
            wrapper.setValue(value)


def not_reached(dialog):
    """Goes from Run backwards; returns the controls of the parameters that the keyboard has missed.

    Backwards, as Tab in QGIS 3.22 does not leave the help of a dialog towards the parameters.
    """
    dialog.activateWindow()
    dialog.runButton().setFocus()
    wanted, seen = focusable(dialog.mainWidget()), set()
    for _ in range(len(wanted) + 8):
        keys("shift+Tab")
        yield 0.04
        seen.add(QApplication.focusWidget())
    return [(type(one).__name__, one.objectName(), one.toolTip()) for one in wanted - seen]


def focusable(root):
    """Returns the controls that the keyboard should reach: enabled, seen, and no part of another one."""
    tab = Qt.FocusPolicy.TabFocus
    return {
        one
        for one in root.findChildren(QWidget)
        if one.focusPolicy() & tab and one.isEnabled() and one.isVisible() and one.focusProxy() is None
    }


def gone(name):
    """Waits until the engine's process is gone, and notes how long that took."""
    asked = time.monotonic()
    yield Until(lambda: not worker_pids(), 5, f"the process ends after Cancel in the {name}")
    NOTES.number(f"seconds to cancel, {name}", round(time.monotonic() - asked, 2))


def drawn():
    """Waits until the map is drawn."""
    yield 0.3
    yield Until(lambda: not iface.mapCanvas().isDrawing(), 20, "the map is drawn")


def layers():
    return {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}


def looks(layer):
    """Returns what makes up the look of a colour image."""
    renderer = layer.renderer()
    bands = renderer.redBand(), renderer.greenBand(), renderer.blueBand()
    contrast = renderer.redContrastEnhancement()
    return renderer.type(), bands, contrast.minimumValue(), contrast.maximumValue()


def leftovers():
    return [path.name for path in OUT.iterdir() if path.name.endswith((".part", ".tmp")) or path.name.startswith(".")]


def dock():
    return iface.mainWindow().findChild(QDockWidget, "TraPanPanel")


def panel_button():
    for bar in iface.mainWindow().findChildren(QToolBar):
        for one in bar.findChildren(QToolButton):
            if one.defaultAction() is not None and one.defaultAction().text() == "TraPan panel" and one.isVisible():
                return one
    raise LookupError("no tool bar has the button of the panel")


def task_button():
    """Returns the button in the status bar that shows that tasks run."""
    [found] = [one for one in iface.mainWindow().findChildren(QToolButton) if _is_of_tasks(one) and one.isVisible()]
    return found


def task_list():
    """Returns the list of tasks, None while it is closed."""
    found = [
        one for one in iface.mainWindow().findChildren(QTreeView) if one.isVisible() and _is_of_tasks(one.parent())
    ]
    return found[0] if found else None


def _is_of_tasks(widget):
    return widget.metaObject().className().startswith("QgsTaskManager")


class Browser(QObject):
    """Stands for the web browser."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @pyqtSlot(QUrl)
    def open(self, url):
        self.opened.append(url)
