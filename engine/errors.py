"""The engine's errors: what was found, what was expected, what to do.

Every error that a user can cause is an EngineError. ``field`` names the Job field at fault, so that a
dialog can point at the right widget. Anything else that is raised is a defect of TraPan.
"""

from __future__ import annotations

from typing import Optional

from .language import tr


class EngineError(Exception):
    """Base of all errors that a clear sentence can explain.

    Args:
        message: one sentence: what was found, what was expected, what to do.
        field: the Job field at fault, or None.
    """

    def __init__(self, message: str, field: Optional[str] = None) -> None:
        super().__init__(message)
        self.message = message
        self.field = field

    @property
    def kind(self) -> str:
        """The name of the error class, as it crosses the wall."""
        return type(self).__name__


class JobError(EngineError):
    """Raised when a parameter is unknown or out of its range."""


class RasterError(EngineError):
    """Raised when a file is missing, unreadable, or not what its role asks for."""


class GeometryError(EngineError):
    """Raised when the two grids cannot form a PAN/MS pair."""


class DataError(EngineError):
    """Raised when the pixels do not allow training: too few, all nodata, constant."""


class OutputError(EngineError):
    """Raised when the output cannot be written where it was asked for."""


class DeviceError(EngineError):
    """Raised when the device that was asked for is not there, or out of memory."""


class Cancelled(EngineError):
    """Raised at the next step after a cancel was asked for."""

    def __init__(self) -> None:
        super().__init__(tr("Cancelled."))
