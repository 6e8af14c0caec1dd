"""A stand-in for QGIS 4 where there is none: ``qgis.PyQt`` is the real PyQt6, the classes of QGIS are strict stubs.

A stub's enum member exists only inside its enum (``QgsTask.Flag.CanCancel``, never ``QgsTask.CanCancel``), as PyQt6 has
it. Methods of stubs take anything and return a mock. ``qgis.PyQt`` is put together as QGIS 4 does it: QtWidgets offers
QAction and QShortcut, which Qt 6 has moved to QtGui.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any
from unittest.mock import MagicMock

from PyQt6 import QtCore, QtGui, QtNetwork, QtWidgets, QtXml, sip

VERSION = 40200
BASES = {
    "QgsDockWidget": QtWidgets.QDockWidget,
    "QgsFileWidget": QtWidgets.QWidget,
    "QgsMapCanvas": QtWidgets.QGraphicsView,
    "QgsMapCanvasItem": QtWidgets.QGraphicsItem,
    "QgsMapLayerComboBox": QtWidgets.QComboBox,
    "QgsOptionsPageWidget": QtWidgets.QWidget,
}
"""What a class of QGIS inherits from Qt, where that is more than QObject."""


class Enumeration:
    """An enum that has every member, and is no member itself."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, member: str) -> Member:
        if not member[0].isupper():
            raise AttributeError(f"{self._name}.{member}")
        return Member(f"{self._name}.{member}")

    def __call__(self, value: Any) -> Member:
        return Member(f"{self._name}({value})")


class Member:
    """One member: flags are joined, and nothing else is done with them."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __or__(self, other: Member) -> Member:
        if not isinstance(other, Member):
            return NotImplemented
        return Member(f"{self.name}|{other.name}")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Member) and self.name == other.name

    def __hash__(self) -> int:
        return hash(self.name)


class Scoped(type(QtCore.QObject)):
    """Makes enums and class methods of a stub as they are asked for."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        if name == "QGIS_VERSION_INT":
            return VERSION
        return Enumeration(f"{cls.__name__}.{name}") if name[0].isupper() else MagicMock(name=f"{cls.__name__}.{name}")


def stub(name: str) -> type:
    """Returns a class of QGIS: built from anything, with every method."""
    base = BASES.get(name, QtCore.QObject)

    def init(self: Any, *arguments: Any, **named: Any) -> None:
        widget = isinstance(self, QtWidgets.QWidget)
        self.told = arguments
        base.__init__(self, *[a for a in arguments if widget and isinstance(a, QtWidgets.QWidget)][:1])

    def method(self: Any, asked: str) -> Any:
        if asked.startswith("_"):
            raise AttributeError(asked)
        return (lambda: self.told[0]) if asked == "name" else MagicMock(name=f"{name}().{asked}")

    return Scoped(name, (base,), {"__init__": init, "__getattr__": method})


class StubModule(ModuleType):
    """A module of QGIS that has every class whose name begins with Qgs, and Qgis."""

    def __getattr__(self, name: str) -> Any:
        if not name.startswith(("Qgs", "Qgis")):
            raise AttributeError(f"module {self.__name__} has no {name}")
        setattr(self, name, stub(name))
        return getattr(self, name)


def install() -> None:
    """Puts the stand-in where ``import qgis`` finds it."""
    qgis, pyqt = ModuleType("qgis"), ModuleType("qgis.PyQt")
    for real in (QtCore, QtGui, QtNetwork, QtWidgets, QtXml, sip):
        name = real.__name__.split(".")[1]
        module = ModuleType(f"qgis.PyQt.{name}")
        module.__dict__.update({key: value for key, value in vars(real).items() if not key.startswith("_")})
        sys.modules[module.__name__] = module
        setattr(pyqt, name, module)
    pyqt.QtWidgets.QAction, pyqt.QtWidgets.QShortcut = QtGui.QAction, QtGui.QShortcut
    for name in ("core", "gui", "utils"):
        sys.modules[f"qgis.{name}"] = module = StubModule(f"qgis.{name}")
        setattr(qgis, name, module)
    sys.modules["qgis"], sys.modules["qgis.PyQt"], qgis.PyQt = qgis, pyqt, pyqt
    sys.modules["processing"] = MagicMock(name="processing")
