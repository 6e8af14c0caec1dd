"""A map tool that shows one layer on one side of a line and another on the other."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsMapLayer,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen

from ..engine.language import tr

STEP, LARGE_STEP = 0.01, 0.1
"""How far a key moves the line, as a share of the canvas; with Shift the large one."""
MARGIN_PX = 6
GRIP_PX = 9


def sides(
    shown: Sequence[QgsMapLayer], layer: QgsMapLayer, other: QgsMapLayer | None
) -> tuple[list[QgsMapLayer], list[QgsMapLayer]]:
    """Returns the layers of both sides of the line, topmost first.

    Vector layers that lie above the compared ones stay above; what else is on the map stays beneath, and shows where
    a compared layer has no data.

    Args:
        shown: the layers of the map, topmost first.
        layer: for the left or upper side.
        other: for the right or lower side, or None for what lies beneath ``layer``.
    """
    compared = [one for one in (layer, other) if one is not None]
    top = min((shown.index(one) for one in compared if one in shown), default=0)
    above = [one for one in shown[:top] if isinstance(one, QgsVectorLayer)]
    rest = [one for one in shown if one not in compared and one not in above]
    return [*above, layer, *rest], [*above, *compared[1:], *rest]


class SwipeItem(QgsMapCanvasItem):
    """Draws both pictures, each on its side, the line between them and what the sides show."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.pictures: tuple[QImage, QImage] | None = None
        self._place = QgsRectangle()
        self._rotation = 0.0
        self.position = 0.5
        self.upright = True
        self.names = ("", "")

    def set_pictures(self, pictures: tuple[QImage, QImage], settings: QgsMapSettings) -> None:
        """Takes the pictures of both sides and where on the map they lie."""
        self.pictures, self._rotation = pictures, settings.rotation()
        size, step = settings.outputSize(), settings.mapUnitsPerPixel()
        corner = settings.mapToPixel().toMapCoordinates(0, 0)
        # Origin and size, as QGIS places its own map picture: with a rotated map this is no extent.
        self._place = QgsRectangle(
            corner.x(), corner.y() - size.height() * step, corner.x() + size.width() * step, corner.y()
        )
        self.updatePosition()
        self.update()

    def updatePosition(self) -> None:
        """Called by the canvas when the map moves: the old pictures move along until the new ones are there."""
        if self._rotation != self._canvas.rotation():  # the line would be turned along with them
            self.pictures = None
        self.setRect(self._place)

    def paint(self, painter: QPainter, option=None, widget=None) -> None:
        """Draws all of it, in the pixels of the canvas."""
        if self.pictures is None:
            return
        frame = self.boundingRect()
        frame = QRectF(0, 0, round(frame.width()) - 2, round(frame.height()) - 2)
        start = self.mapFromScene(QPointF(0, 0))
        size = self._canvas.viewport().size()
        canvas = QRectF(start.x(), start.y(), size.width(), size.height())
        first, second = self._halves(canvas)
        for picture, half in zip(self.pictures, (first, second)):
            painter.save()
            painter.setClipRect(half)
            painter.drawImage(frame, picture)
            painter.restore()
        self._draw_line(painter, first, second)
        for name, half, end in zip(self.names, (first, second), (True, False)):
            self._draw_name(painter, name, half, end)

    def _halves(self, canvas: QRectF) -> tuple[QRectF, QRectF]:
        first, second = QRectF(canvas), QRectF(canvas)
        if self.upright:
            x = canvas.left() + round(canvas.width() * self.position)
            first.setRight(x)
            second.setLeft(x)
        else:
            y = canvas.top() + round(canvas.height() * self.position)
            first.setBottom(y)
            second.setTop(y)
        return first, second

    def _draw_line(self, painter: QPainter, first: QRectF, second: QRectF) -> None:
        """White in a dark edge: it is seen on every picture."""
        middle = (
            QPointF(second.left(), second.center().y()) if self.upright else QPointF(second.center().x(), second.top())
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(255, 255, 255))
        for colour, width in ((QColor(0, 0, 0, 160), 4), (QColor(255, 255, 255), 2)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(second.topLeft(), first.bottomRight())
            painter.drawEllipse(middle, GRIP_PX, GRIP_PX)

    def _draw_name(self, painter: QPainter, name: str, half: QRectF, end: bool) -> None:
        """Writes what a side shows beside the line, where there is room for it."""
        metrics = QFontMetricsF(painter.font())
        text = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, half.width() - 4 * MARGIN_PX)
        box = QRectF(0, 0, metrics.horizontalAdvance(text) + 2 * MARGIN_PX, metrics.height() + MARGIN_PX)
        if box.width() + 2 * MARGIN_PX > half.width() or box.height() + 2 * MARGIN_PX > half.height():
            return
        box.moveTopLeft(half.topLeft() + QPointF(MARGIN_PX, MARGIN_PX))
        if end and self.upright:
            box.moveRight(half.right() - MARGIN_PX)
        if end or self.upright:  # QGIS's messages cover the upper end of the map
            box.moveBottom(half.bottom() - MARGIN_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 170))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(QColor(255, 255, 255))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class SwipeTool(QgsMapTool):
    """Compares two layers; ends with Escape, another tool, or the end of one of the layers."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._layers: tuple[QgsMapLayer, QgsMapLayer | None] | None = None
        self._before: QgsMapTool | None = None
        self._item: SwipeItem | None = None
        self._jobs: list[QgsMapRendererParallelJob] = []
        QgsProject.instance().layersWillBeRemoved.connect(self._lose)

    def compare(self, layer: QgsMapLayer, other: QgsMapLayer | None) -> None:
        """Shows ``layer`` on the left and ``other``, or what lies beneath, on the right."""
        self._layers = (layer, other)
        if self.isActive():
            self.render()
        else:
            self._before = self.canvas().mapTool()
            self.canvas().setMapTool(self)

    @property
    def busy(self) -> bool:
        """Whether pictures are being drawn."""
        return bool(self._jobs)

    @property
    def pictures(self) -> tuple[QImage, QImage] | None:
        """What is left and right of the line."""
        return self._item.pictures if self._item else None

    def end(self) -> None:
        """Takes the tool that was used before; does nothing where the comparison has ended."""
        if not self.isActive():
            return
        before, self._before = self._before, None
        if before is not None and not sip.isdeleted(before):
            self.canvas().setMapTool(before)
        else:
            self.canvas().unsetMapTool(self)

    def activate(self) -> None:
        """Called by the canvas."""
        super().activate()
        self._item = SwipeItem(self.canvas())
        self.canvas().renderStarting.connect(self.render)
        self.canvas().installEventFilter(self)  # the canvas would move the map at an arrow key
        self.canvas().setFocus()
        self._turn(upright=True)
        self.render()

    def deactivate(self) -> None:
        """Called by the canvas when another tool comes."""
        self._forget_jobs()
        self.canvas().removeEventFilter(self)
        self.canvas().renderStarting.disconnect(self.render)
        self.canvas().scene().removeItem(self._item)
        self._item, self._layers = None, None
        super().deactivate()

    def render(self) -> None:
        """Draws both sides anew, in the background."""
        if self._layers is None or self._item is None:
            return
        self._forget_jobs()
        layer, other = self._layers
        self._item.names = (layer.name(), tr("layers beneath") if other is None else other.name())
        canvas = self.canvas()
        for layers in sides(canvas.layers(), layer, other):
            settings = QgsMapSettings(canvas.mapSettings())
            settings.setLayers(layers)
            settings.setDevicePixelRatio(canvas.devicePixelRatioF())
            job = QgsMapRendererParallelJob(settings)
            job.setParent(self)  # else Python would delete it while it tells of its end
            job.finished.connect(self._show)
            self._jobs.append(job)
        for job in self._jobs:
            job.start()

    def canvasPressEvent(self, event) -> None:
        """The line jumps to the mouse."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._move_to(event.pixelPoint())

    def canvasMoveEvent(self, event) -> None:
        """The line follows the mouse while its button is down."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move_to(event.pixelPoint())

    def eventFilter(self, watched, event) -> bool:
        """Takes the keys of the tool before the canvas does."""
        return event.type() == QEvent.Type.KeyPress and self._press(event)

    def _press(self, event) -> bool:
        """Returns whether the key is one of the tool's."""
        step = LARGE_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self._move(self._item.position - step)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self._move(self._item.position + step)
        elif key in (Qt.Key.Key_H, Qt.Key.Key_V):
            self._turn(upright=key == Qt.Key.Key_V)
        elif key == Qt.Key.Key_Escape:
            self.end()
        else:
            return False
        return True

    def _move_to(self, point) -> None:
        size = self.canvas().viewport().size()
        self._move(point.x() / size.width() if self._item.upright else point.y() / size.height())

    def _move(self, position: float) -> None:
        self._item.position = min(max(position, 0.0), 1.0)
        self._item.update()

    def _turn(self, upright: bool) -> None:
        self._item.upright = upright
        self.setCursor(Qt.CursorShape.SplitHCursor if upright else Qt.CursorShape.SplitVCursor)
        self._item.update()

    def _show(self) -> None:
        """Takes the pictures when both are there."""
        if self._item is not None and self._jobs and not any(job.isActive() for job in self._jobs):
            first, second = self._jobs
            self._item.set_pictures((first.renderedImage(), second.renderedImage()), first.mapSettings())
            self._forget_jobs()

    def _forget_jobs(self) -> None:
        for job in self._jobs:
            job.finished.disconnect(self._show)
            if job.isActive():
                job.finished.connect(job.deleteLater)
                job.cancelWithoutBlocking()
            else:
                job.deleteLater()
        self._jobs = []

    def _lose(self, removed: list[str]) -> None:
        """A layer that goes takes the comparison with it."""
        if self._layers and any(layer is not None and layer.id() in removed for layer in self._layers):
            self.end()
