"""Makes the engine's environment in the profile, with uv or with Python's own venv and pip.

The new environment grows beside the old one and takes its place only after its self-test: whatever stops it, what
worked before still works, and nothing half-made is ever found. What was downloaded stays in a cache for the next try.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable

from ..engine.language import tr
from . import environment, hardware, packager, proxy, pythons, settings, worker
from .place import MB, InstallFailed, locked, place

STEPS = 3
NEVER = float("-inf")
PULSE_S, TELL_S = 1.0, 10.0
"""Between two looks at the disk, and between two lines in the log that say what was found there."""


@dataclass(frozen=True)
class Plan:
    """What to install.

    Attributes:
        build: the build of PyTorch.
        wheels: folder with all packages as wheels; nothing is downloaded then.
        index_url: package index to look for PyTorch in before the usual one.
        proxy: environment variables that name the proxy.
        configured: whether to take pip, as it is configured here, rather than uv.
    """

    build: hardware.Build
    wheels: str = ""
    index_url: str = ""
    proxy: Mapping[str, str] = field(default_factory=dict)
    configured: bool = False

    @property
    def needs_uv(self) -> bool:
        """Whether only uv knows where this build is."""
        return not self.wheels and not self.index_url and self.build.name != hardware.DEFAULT


class Installation:
    """One installation.

    Args:
        plan: what to install.
        tell: is told facts, one sentence each.
        show: is told the progress: what is being done (empty where that is still the same), and the fraction 0..1.
        cancelled: asked ten times a second.
    """

    def __init__(
        self,
        plan: Plan,
        tell: Callable[[str], None],
        show: Callable[[str, float], None],
        cancelled: Callable[[], bool] = worker.never,
    ) -> None:
        self._plan, self._tell, self._show, self._cancelled = plan, tell, show, cancelled
        self._place = place()
        self._now = ("", 1)
        self._looked_at, self._told_at = NEVER, NEVER
        self._free = 0

    def run(self) -> dict[str, Any]:
        """Installs and returns what the self-test of the new environment says.

        Raises:
            InstallFailed: there is no new environment; one that was there before is as it was.
            worker.WorkerCancelled: likewise, as the user wished.
        """
        lock = locked(self._place)
        try:
            self._check_space()
            uv, python = self._tools()
            self._make_environment(uv, python)
            self._install_packages(uv)
            answer = self._test()
            self._put_in_place()
        except OSError as exc:
            raise InstallFailed(tr("The installation stopped: {}.", exc)) from exc
        finally:
            lock.unlock()
        environment.remember(environment.executable(self._place.finished))
        return answer

    def _check_space(self) -> None:
        free = shutil.disk_usage(self._place.home).free
        wanted = self._plan.build.disk_mb + (0 if self._plan.wheels else self._plan.build.download_mb)
        if free < wanted * MB:
            raise InstallFailed(
                tr(
                    "The disk of {} has {} MB free; the installation needs about {} MB. Make room there.",
                    self._place.home,
                    free // MB,
                    wanted,
                )
            )

    def _tools(self) -> tuple[str | None, pythons.Python | None]:
        """Returns uv, or None for pip, and the Python to build on, or None where uv is to find one."""
        self._step(tr("look for Python"), 1)
        found = pythons.find_pythons()
        fitting = next((python for python in found if python.fits and python.has_pip), None)
        uv = None if self._plan.configured and fitting else pythons.find_uv(self._place.uv)
        if uv is None and (self._plan.needs_uv or fitting is None) and not self._plan.wheels:
            uv = self._fetch_uv(found)
        if uv is None and fitting is None:
            raise InstallFailed(_no_python(found))
        return uv, fitting

    def _fetch_uv(self, found: list[pythons.Python]) -> str:
        """Installs uv, which knows PyTorch's builds and finds a Python where none here fits; an older one runs it."""
        base = next((python for python in found if python.has_pip), None)
        if base is None:
            raise InstallFailed(_no_python(found))
        self._step(tr("get the installer uv"), 1)
        self._call([base.path, "-m", "venv", "--clear", str(self._place.uv)])
        self._call([*_pip(self._place.uv), "--only-binary", ":all:", "uv"])
        return pythons.find_uv(self._place.uv) or ""

    def _make_environment(self, uv: str | None, python: pythons.Python | None) -> None:
        self._step(tr("make the environment"), 1)
        shutil.rmtree(self._place.new, ignore_errors=True)
        if uv is None and python is not None:
            self._call([python.path, "-m", "venv", str(self._place.new)])
        elif uv is not None:
            self._call([uv, "venv", "--python", python.path if python else pythons.SPECIFIER, str(self._place.new)])

    def _install_packages(self, uv: str | None) -> None:
        self._free = shutil.disk_usage(self._place.home).free
        self._step(tr("install the packages"), 2)
        plan, python = self._plan, environment.executable(self._place.new)
        command = [uv, "pip", "install", "--python", str(python)] if uv else _pip(self._place.new)
        command += ["--only-binary", ":all:", "-r", str(settings.PLUGIN_ROOT / "engine" / "requirements.txt")]
        if plan.wheels:
            command += ["--no-index", "--find-links", plan.wheels]
        elif plan.index_url:
            command += ["--index" if uv else "--extra-index-url", plan.index_url]
        elif uv and plan.needs_uv:
            command += ["--torch-backend", plan.build.name]
        self._call(command)

    def _test(self) -> dict[str, Any]:
        self._step(tr("test the engine"), 3)
        python = str(environment.executable(self._place.new))
        try:
            answer = worker.self_test(python, str(settings.PLUGIN_ROOT), self._pulse)
        except worker.WorkerFailed as exc:
            failed = tr("The packages are installed, but the engine's self-test fails: {}")
            raise InstallFailed(failed.format(exc.message)) from exc
        if self._plan.build.cuda and not answer.get("cuda"):
            missing = tr(
                "PyTorch {} is installed, but finds no GPU that it can use, although its build {} needs one. Update "
                "the NVIDIA driver and restart the computer, or choose BACKEND=cpu."
            )
            raise InstallFailed(missing.format(answer.get("torch"), self._plan.build.name))
        return answer

    def _put_in_place(self) -> None:
        here = self._place
        shutil.rmtree(here.old, ignore_errors=True)
        if here.finished.exists():
            here.finished.rename(here.old)
        here.new.rename(here.finished)
        for folder in (here.old, here.cache):
            shutil.rmtree(folder, ignore_errors=True)

    def _call(self, arguments: list[str]) -> None:
        """Runs one command, tells what it says and ends it in time where a cancel is asked for."""
        variables = packager.variables(self._place.cache, self._plan.proxy, offline=bool(self._plan.wheels))
        child = packager.Program(arguments, str(self._place.home), variables)
        try:
            for line in child.lines(self._pulse):
                self._hear(line)
            code = child.exit_code()
        finally:
            child.close()
        if code:
            raise InstallFailed(self._explanation(packager.reason(child.said)))

    def _explanation(self, reason: str) -> str:
        kept = tr("The installation stopped: {} What was downloaded is kept; remove the cause and run it again.")
        hint = tr(
            "PyTorch's {} build comes from an index of its own, which this network may block. Then "
            "BACKEND=default takes what your package index offers, or INDEX_URL names another index."
        )
        if self._plan.wheels:
            return tr("The folder {} does not hold all that is needed: {}", self._plan.wheels, reason)
        return kept.format(reason) + (" " + hint.format(self._plan.build.name) if self._plan.needs_uv else "")

    def _hear(self, line: str) -> None:
        words = packager.words_for(proxy.without_credentials(line))
        if words:
            self._tell(words)

    def _step(self, words: str, number: int) -> None:
        self._now, self._looked_at, self._told_at = (words, number), NEVER, NEVER
        self._pulse()

    def _pulse(self) -> bool:
        """Shows once a second how much has been written, which all tools have in common; returns whether to stop."""
        now = time.monotonic()
        if now - self._looked_at >= PULSE_S:
            self._looked_at = now
            (words, number), whole = self._now, self._plan.build.disk_mb
            written = max(0, self._free - shutil.disk_usage(self._place.home).free) / MB
            fraction = {1: 0.02, 2: 0.05 + 0.85 * min(1.0, written / whole), 3: 0.92}[number]
            if number == 2:
                words = tr("{}: {:.0f} of about {} MB", words, written, whole)
            tell = now - self._told_at >= TELL_S
            self._told_at = now if tell else self._told_at
            self._show(tr("Step {} of {}: {}.", number, STEPS, words) if tell else "", fraction)
        return self._cancelled()


def _no_python(found: list[pythons.Python]) -> str:
    there = ", ".join(f"{python.path} ({python.version[0]}.{python.version[1]})" for python in found) or tr("none")
    if any(python.fits for python in found):
        return tr(
            "Python is here ({}), but without the module that makes environments. On Debian and Ubuntu install it "
            "with: sudo apt install python3-venv. Or install uv. Then run this again.",
            there,
        )
    return tr(
        "The engine needs Python {} or newer to be installed; found: {}. Install Python or uv, or (in a Flatpak or "
        "Snap, where neither is seen) make an environment with engine/requirements.txt yourself and name its "
        "interpreter in Settings > Options > TraPan.",
        f"{pythons.OLDEST[0]}.{pythons.OLDEST[1]}",
        there,
    )


def _pip(folder: Path) -> list[str]:
    return [str(environment.executable(folder)), "-m", "pip", "install", "--no-input", "--progress-bar", "off"]
