"""A QGIS of its own that loads the plugin by ``qgis.utils``, again and again: ``machinery.py PLUGINS desktop|process``.

Prints what there is before the first loading, after it, after ten more, and after the last unloading.
"""

import json
import sys
import threading
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from qgis.core import QgsApplication

app = QgsApplication([], True)
app.initQgis()

import qgis.utils  # noqa: E402
from qgis.PyQt import sip  # noqa: E402
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject  # noqa: E402

from tests.qgis.support import Iface  # noqa: E402

TIMES = 10


def modules():
    """Returns the plugin's modules, as QGIS must forget them to load new ones.

    It forgets what is imported by name. A package that is imported on the way to a module stays; ours are empty.
    """
    packages = [name for name, module in sys.modules.items() if hasattr(module, "__path__") and name != "trapan"]
    return sorted(
        n for n in set(sys.modules) - set(packages) if n.split(".")[0] in ("trapan", "engine", "trapan_plugin")
    )


def trace(iface):
    """Returns what a plugin can leave behind, counted or named."""
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return {
        "providers": sorted(provider.id() for provider in QgsApplication.processingRegistry().providers()),
        "modules": modules(),
        "in the window": [len(kept) for kept in (iface.menu, iface.tools, iface.docks, iface.options)],
        "objects": len(iface.window.findChildren(QObject)),
        "messages": len(iface.bar.items()),
        "threads": threading.active_count(),
        "tasks": QgsApplication.taskManager().count(),
    }


def again(desktop):
    """Reloads as the plugin manager does, or unloads and loads where there is no GUI."""
    if desktop:
        return qgis.utils.reloadPlugin("trapan")
    unloaded = qgis.utils.unloadPlugin("trapan") and qgis.utils.loadPlugin("trapan")
    return unloaded and qgis.utils.startProcessingPlugin("trapan")


def main(plugins, mode):
    desktop = mode == "desktop"
    start = qgis.utils.startPlugin if desktop else qgis.utils.startProcessingPlugin
    iface, failures = Iface(), []
    qgis.utils.iface = iface if desktop else None
    qgis.utils.plugin_paths = [plugins]
    qgis.utils.showException = lambda kind, value, *rest, **named: failures.append(repr(value))
    sys.path.insert(0, plugins)
    qgis.utils.updateAvailablePlugins()
    states = [trace(iface)]
    done = [qgis.utils.loadPlugin("trapan"), start("trapan")]
    states.append(trace(iface))
    done += [again(desktop) for _ in range(TIMES)]
    states.append(trace(iface))
    done.append(qgis.utils.unloadPlugin("trapan"))
    states.append(trace(iface))
    told = {"states": states, "done": done, "failures": failures, "available": list(qgis.utils.available_plugins)}
    print("told:" + json.dumps(told), flush=True)
    sip.delete(iface.window)


main(*sys.argv[1:])
app.exitQgis()
