"""The loss of both stages as a curve, in the colours of the desktop's palette."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...engine.language import tr

STAGES = {"warm-up": 1, "alternation": 2}
"""The stages that train the network, and their number in the method."""
SMOOTHING = 0.8
"""Decay of the running mean: steps of the second stage have two kinds of loss, which alternate at random."""
MARGIN_PX = 4


class LossCurve(QWidget):
    """Draws each loss faintly, their running mean strongly, the border of the stages dashed, the last mean as text.

    The scale is logarithmic: a loss falls by factors.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Training loss"))
        self.setToolTip(tr("The training loss of both stages on a logarithmic scale. It should fall and level out."))
        self.clear()

    def sizeHint(self) -> QSize:
        """A strip of some text lines; as wide as there is room."""
        return QSize(200, 6 * self.fontMetrics().height())

    @property
    def empty(self) -> bool:
        """Whether no loss was told yet."""
        return not self._losses

    def clear(self) -> None:
        """Forgets the run before."""
        self._losses: list[float] = []
        self._means: list[float] = []
        self._starts: dict[int, int] = {}
        self.setAccessibleDescription("")
        self.update()

    def add(self, stage: str, loss: float | None) -> None:
        """Takes the loss of a step; one of a stage that trains no network is left out."""
        number = STAGES.get(stage)
        if number is None or loss is None or loss <= 0:
            return
        if number not in self._starts:
            self._starts[number] = len(self._losses)
            self._means.append(loss)
        else:
            self._means.append(SMOOTHING * self._means[-1] + (1 - SMOOTHING) * loss)
        self._losses.append(loss)
        self.setAccessibleDescription(tr("Stage {}, loss {:.3g}", number, self._means[-1]))
        self.update()

    def paintEvent(self, event) -> None:
        """Draws all of it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._colour(QPalette.ColorRole.Base))
        painter.setPen(self._colour(QPalette.ColorRole.Mid))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        line = self.fontMetrics().height()
        area = QRectF(self.rect()).adjusted(MARGIN_PX, MARGIN_PX + line, -MARGIN_PX, -MARGIN_PX)
        text = self._colour(QPalette.ColorRole.Text)
        if not self._losses:
            painter.setPen(self._faint(text))
            painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, tr("Loss"))
            return
        self._draw_stages(painter, area, text, line)
        painter.setPen(QPen(self._faint(text), 1))
        painter.drawPolyline(self._polyline(self._losses, area))
        painter.setPen(QPen(self._colour(QPalette.ColorRole.Highlight), 2))
        painter.drawPolyline(self._polyline(self._means, area))

    def _draw_stages(self, painter: QPainter, area: QRectF, text: QColor, line: int) -> None:
        painter.setPen(text)
        top = QRectF(area.left(), MARGIN_PX, area.width(), line)
        last = tr("loss {:.3g}", self._means[-1])
        painter.drawText(top, Qt.AlignmentFlag.AlignRight, last)
        room = top.right() - self.fontMetrics().horizontalAdvance(last + "  ")
        for number, start in self._starts.items():
            x, label = self._x(start, area), tr("Stage {}", number)
            if number > 1:
                painter.setPen(QPen(self._faint(text), 1, Qt.PenStyle.DashLine))
                painter.drawLine(QPointF(x, top.top()), QPointF(x, area.bottom()))
                painter.setPen(text)
            if x + MARGIN_PX + self.fontMetrics().horizontalAdvance(label) < room:
                painter.drawText(QPointF(x + MARGIN_PX, top.bottom() - self.fontMetrics().descent()), label)

    def _polyline(self, values: list[float], area: QRectF) -> QPolygonF:
        low, high = math.log(min(self._losses)), math.log(max(self._losses))
        scale = area.height() / (high - low) if high > low else 0.0
        step = max(1, len(values) // max(1, int(2 * area.width())))  # no more points than can be seen
        return QPolygonF(
            [
                QPointF(self._x(i, area), area.bottom() - (math.log(values[i]) - low) * scale)
                for i in range(0, len(values), step)
            ]
        )

    def _x(self, index: int, area: QRectF) -> float:
        return area.left() + area.width() * index / max(1, len(self._losses) - 1)

    def _colour(self, role: QPalette.ColorRole) -> QColor:
        return self.palette().color(role)

    @staticmethod
    def _faint(colour: QColor) -> QColor:
        faint = QColor(colour)
        faint.setAlphaF(0.45)
        return faint
