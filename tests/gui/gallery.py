"""Inside QGIS: the dialogs that the tour does not pass, and a quality map, as pictures."""

from hands import NOTES, Until, click, shot
from qgis.PyQt.QtWidgets import QTextEdit

DIALOGS = ("Classical Pansharpen", "Create Demo Scene", "Install Engine")
ANSWERS = ("Check PAN/MS Pair", "Diagnostics")
"""Those whose log is what they are for."""


def pictures(open_dialog_of, quality_map, drawn):
    """Yields like a tour.

    Args:
        open_dialog_of: opens the dialog of an algorithm from the Toolbox.
        quality_map: where Assess may write its map.
        drawn: waits for the map.
    """
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
    yield from drawn()
    shot("32_quality_map")


def _run(dialog):
    click(dialog.runButton())
    log = dialog.findChild(QTextEdit, "txtLog")
    yield Until(lambda: "Execution completed" in log.toPlainText(), 120, "the algorithm ends")
    yield 1
