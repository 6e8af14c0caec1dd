"""What came of the last run in words, and which two layers to compare on the map."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from ...engine.language import tr
from .form import layer_box
from .texts import Button, Paragraph

INDICES = (("HQNR", 1), ("D_lambda", 0), ("D_S", 0))
"""Quality indices without reference, and their best value."""


class ResultBlock(QWidget):
    """The outcome of a run and the start of the swipe.

    Signals:
        compare_asked: whether to compare; the layer for one side, and for the other, None for what lies beneath.
    """

    compare_asked = pyqtSignal(bool, object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outcome = Paragraph()
        self.outcome.setAccessibleName(tr("Outcome of the last run"))
        self.layer = layer_box(tr("The layer on the left of the line, usually a result."))
        self.other = layer_box(tr("The layer on the right of the line."))
        self.other.setAllowEmptyLayer(True, tr("layers beneath"))
        self.other.setCurrentIndex(0)
        self.compare = Button(
            tr("S&wipe over the map"),
            tr("Shows the two layers side by side on the map, with a line between them that can be moved."),
        )
        self.compare.setCheckable(True)
        self.compare.toggled.connect(self._ask)
        self.hint = Paragraph()
        for box in (self.layer, self.other):
            box.layerChanged.connect(self._follow)
        fields = QFormLayout()
        fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        fields.addRow(tr("Com&pare"), self.layer)
        fields.addRow(tr("wit&h"), self.other)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.outcome)
        column.addLayout(fields)
        column.addWidget(self.compare)
        column.addWidget(self.hint)
        self.say("")
        self.comparing(False)

    def say(self, sentence: str) -> None:
        """Shows how a run ended, or why it did not begin."""
        self.outcome.say(sentence)

    def propose(self, result: QgsMapLayer, other: QgsMapLayer) -> None:
        """Chooses the layers to compare."""
        self.layer.setLayer(result)
        self.other.setLayer(other)

    def comparing(self, on: bool) -> None:
        """Shows whether the comparison goes on, whoever ended it."""
        blocked = self.compare.blockSignals(True)
        self.compare.setChecked(on)
        self.compare.blockSignals(blocked)
        self.hint.say(tr("Drag the line. Arrow keys move it, H and V turn it, Escape ends.") if on else "")
        if not on:
            self._follow()

    def _ask(self, on: bool) -> None:
        self.compare_asked.emit(on, self.layer.currentLayer(), self.other.currentLayer())

    def _follow(self) -> None:
        """A comparison that goes on takes the new choice over."""
        possible = self.layer.currentLayer() not in (None, self.other.currentLayer())
        self.compare.setEnabled(possible or self.compare.isChecked())
        if possible and self.compare.isChecked():
            self._ask(True)


def words(title: str, report: dict[str, Any]) -> str:
    """Returns a run's report in lines."""
    lines = [tr("{}: ready after {:.0f} s on {}.", title, report["seconds"]["total"], report["device"])]
    quality = report.get("quality", {})
    lines += [
        tr("{}: {:.3f} ({} is best)", name, quality[name], best)
        for name, best in INDICES
        if quality.get(name) is not None
    ]
    if report.get("warnings"):
        count = len(report["warnings"])
        lines.append(tr("Warnings: {}; they are in the message log.", count))
    return "\n".join(lines)
