"""Texts that find room in a narrow panel, in every language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QSizePolicy

BREAK = "\u200b"
"""A place without width where a line may end."""


class Button(QPushButton):
    """A button that breaks its caption into lines where it is narrow."""

    def __init__(self, caption: str, help_text: str) -> None:
        super().__init__(caption)
        self._caption = caption
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setToolTip(help_text)
        self.setAccessibleName(caption.replace("&", ""))

    def minimumSizeHint(self) -> QSize:
        """As wide as the longest word."""
        hint = super().sizeHint()
        words = self._caption.split()
        return QSize(max(map(self._width, words)) + self._border(), hint.height())

    def sizeHint(self) -> QSize:
        """As wide as the caption in one line."""
        return QSize(self._width(self._caption) + self._border(), super().sizeHint().height())

    def resizeEvent(self, event) -> None:
        """Breaks the caption anew."""
        super().resizeEvent(event)
        lines = [""]
        for word in self._caption.split():
            longer = f"{lines[-1]} {word}".strip()
            if not lines[-1] or self._width(longer) + self._border() <= self.width():
                lines[-1] = longer
            else:
                lines.append(word)
        if self.text() != "\n".join(lines):
            self.setText("\n".join(lines))

    def _width(self, text: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text).width()

    def _border(self) -> int:
        """Returns what the style draws around the text."""
        return super().sizeHint().width() - self._width(self.text())


class Paragraph(QLabel):
    """Text that wraps at any width, inside paths too."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, text: str) -> None:
        """Shows the text; the place is free where there is none."""
        for mark in "/\\_":
            text = text.replace(mark, mark + BREAK)
        self.setText(text)
        self.setVisible(bool(text))

    def said(self) -> str:
        """Returns the text as it was given."""
        return self.text().replace(BREAK, "")
