"""Where the engine is installed in the profile, and how it is removed."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QLockFile

from ..engine.language import tr
from . import environment

MB = 1024**2


class InstallFailed(Exception):
    """Raised when there is no new environment; the message says why and what to do."""


@dataclass(frozen=True)
class Place:
    """The folders of an installation, all in one, so that the last step is a rename.

    Attributes:
        finished: the environment that the engine runs in.
    """

    finished: Path

    @property
    def home(self) -> Path:
        """The folder that holds them all."""
        return self.finished.parent

    @property
    def new(self) -> Path:
        """The environment that is being made."""
        return self.finished.with_name("env.new")

    @property
    def old(self) -> Path:
        """What was replaced, until it is deleted."""
        return self.finished.with_name("env.old")

    @property
    def cache(self) -> Path:
        """What was downloaded, until an installation ends well."""
        return self.finished.with_name("cache")

    @property
    def uv(self) -> Path:
        """An environment for uv alone, where the user has none."""
        return self.finished.with_name("uv")

    @property
    def folders(self) -> tuple[Path, ...]:
        """All of them."""
        return self.finished, self.new, self.old, self.cache, self.uv


def place() -> Place:
    """Returns where the engine is installed in this profile."""
    return Place(environment.managed_environment())


def remove() -> int:
    """Deletes the environment and all that belongs to it, and returns the MB that were freed.

    Raises:
        InstallFailed: a file is in use.
    """
    here = place()
    lock = locked(here)
    freed = sum(map(size_mb, here.folders))
    try:
        for folder in filter(Path.exists, here.folders):
            shutil.rmtree(folder)
    except OSError as exc:
        raise InstallFailed(
            tr("{} cannot be deleted: {}. End what still uses the engine, and try again.", exc.filename, exc.strerror)
        ) from exc
    finally:
        lock.unlock()
    environment.forget(str(environment.executable(here.finished)))
    return freed


def size_mb(folder: Path) -> int:
    """Returns what the files in a folder take, 0 where there is none; takes a second for an environment."""
    paths = (Path(base) / name for base, _, names in os.walk(folder) for name in names)
    return round(sum(path.lstat().st_size for path in paths) / MB)


def locked(here: Place) -> QLockFile:
    """Returns the lock that one installation or removal at a time holds; that of a process that died is ignored."""
    here.home.mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(here.home / "install.lock"))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        raise InstallFailed(tr("Another installation is running for this profile: wait for its end."))
    return lock
