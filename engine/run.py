"""The run: device, random draws, progress, warnings, cancel. Everything that is not mathematics.

``step()`` is called once per step of every stage: it reports and it raises when a cancel was asked for.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

import torch

from . import events
from .errors import Cancelled, DataError, DeviceError
from .language import tr

Emit = Callable[..., None]
REPORT_EVERY_S = 0.1
DIVERGED = 100.0
"""A loss this many times its first value (or 1, in standard deviations) has no way back."""
_ESTIMATE_AFTER_S = 2.0


def pick_device(name: str, threads: int = 0) -> tuple[torch.device, str]:
    """Returns the device and, in words, what it is and why it was chosen.

    Args:
        threads: CPU threads, 0 for torch's own choice.
        name: ``auto`` (CUDA where there is one, else the CPU), ``cpu``, ``cuda`` or ``mps``.

    Raises:
        DeviceError: the named device is not there. Never a silent fallback.
    """
    if threads:
        torch.set_num_threads(threads)
    if name == "cuda" and not torch.cuda.is_available():
        built = torch.version.cuda
        found = tr("built with CUDA {version}", version=built) if built else tr("built without CUDA")
        text = tr(
            "No CUDA device is available (PyTorch {version}, {built}). Choose the device cpu or auto, or install a "
            "CUDA build of PyTorch and the driver for it."
        )
        raise DeviceError(text.format(version=torch.__version__, built=found), "device")
    if name == "mps" and not torch.backends.mps.is_available():
        raise DeviceError(
            tr("No MPS device is available; it needs an Apple GPU. Choose the device cpu or auto."), "device"
        )
    if name == "auto":
        name = "cuda" if torch.cuda.is_available() else "cpu"
        reason = tr("a CUDA device is available") if name == "cuda" else tr("no CUDA device is available")
    else:
        reason = tr("asked for")
    label = torch.cuda.get_device_name() if name == "cuda" else threads_in_words()
    return torch.device(name), f"{name} ({label}; {reason})"


def threads_in_words() -> str:
    """Returns how many threads the CPU works with."""
    return tr("threads: {}", torch.get_num_threads())


@contextmanager
def seeded(seed: int) -> Iterator[None]:
    """Makes torch's own draws (initial weights) repeatable inside the block and leaves its state as it was."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        yield


@contextmanager
def enough_memory() -> Iterator[None]:
    """Turns the end of the device's memory into a DeviceError that says what to do."""
    try:
        yield
    except torch.OutOfMemoryError as exc:
        raise DeviceError(
            tr(
                "The memory of the device ran out. Choose a smaller area, a smaller tile size, fewer bands, "
                "or the device cpu."
            ),
            "device",
        ) from exc


class Run:
    """One run on one device.

    Args:
        device: where tensors live.
        seed: seeds every draw; draws are made on the CPU, so all devices see the same ones.
        emit: receives events as ``emit(kind, **fields)``.
        cancelled: asked at every step.
        enough: asked at every step of a training: whether it is to end early with the best so far.
    """

    def __init__(
        self,
        device: torch.device,
        seed: int = 0,
        emit: Emit = lambda kind, **fields: None,
        cancelled: Callable[[], bool] = lambda: False,
        enough: Callable[[], bool] = lambda: False,
    ) -> None:
        self.device, self.seed = device, seed
        self.generator = torch.Generator().manual_seed(seed)
        self.warnings: list[str] = []
        self.seconds: dict[str, float] = {}
        self.losses: dict[str, list[float]] = {}
        self.enough = enough
        self._emit, self._cancelled = emit, cancelled
        self._weights: dict[str, float] = {}
        self._reached = self._base = 0.0
        self._foreseen: tuple[float, float] | None = None
        self._stage: str | None = None
        self._part = (0, 1)
        self._began = self._stage_began = time.monotonic()
        self._reported = 0.0

    def plan(self, **weights: float) -> None:
        """Says which share of the run's time each stage is expected to take, in the order of the stages."""
        total = sum(weights.values()) or 1.0
        self._weights = {name: weight / total for name, weight in weights.items()}

    def foresee(self, seconds: Mapping[str, float]) -> float:
        """Corrects the plan by how long stages to come will take; returns the seconds that are left of the run.

        Stages to come that are not named keep their size beside the others. Progress goes on from where it is.
        """
        named = sum(self._weights.get(name, 0.0) for name in seconds)
        scale = sum(seconds.values()) / named if named else 0.0
        unnamed = self._weights.keys() - seconds.keys() - self.seconds.keys() - {self._stage}
        rest = {**seconds, **{name: scale * self._weights[name] for name in self._weights if name in unnamed}}
        self.plan(**rest)
        self._base, self._foreseen = self._reached, (time.monotonic(), sum(rest.values()))
        return self._foreseen[1]

    @property
    def elapsed_s(self) -> float:
        """Seconds since the run began."""
        return time.monotonic() - self._began

    def stage(self, name: str, part: int = 0, parts: int = 1) -> None:
        """Begins a stage, or part ``part`` of its ``parts``: times the one before and checks for a cancel."""
        self._end_stage()
        self._stage, self._part, self._reported = name, (part, parts), 0.0
        self._check()

    def _end_stage(self) -> None:
        now = time.monotonic()
        if self._stage is not None:
            self.seconds[self._stage] = round(self.seconds.get(self._stage, 0.0) + now - self._stage_began, 3)
        self._stage_began = now

    def finish(self) -> None:
        """Ends the last stage."""
        self._end_stage()
        self.seconds["total"] = round(time.monotonic() - self._began, 3)

    def step(self, step: int, steps: int, loss: torch.Tensor | None = None) -> None:
        """Reports step ``step`` (from 1) of ``steps`` of the current stage, at most ten times a second.

        Raises:
            Cancelled: a cancel was asked for.
            DataError: the training diverged.
        """
        self._check()
        now = time.monotonic()
        if now - self._reported < REPORT_EVERY_S and step < steps:
            return
        self._reported = now
        value = None if loss is None else float(loss)  # waits for the GPU: hence not at every step
        if value is not None:
            self._record(value)
        share = self._share(step / steps)
        fraction = self._reached = max(self._reached, self._base + (1 - self._base) * share)
        told = {"fraction": fraction, "seconds_left": self._seconds_left(share, now)}
        self._emit(events.PROGRESS, stage=self._stage, step=step, steps=steps, loss=value, **told)

    def _seconds_left(self, share: float, now: float) -> float | None:
        """Returns what is left when ``share`` of the plan is done, None while nobody can know.

        What was foreseen counts as far as it is still to come, the pace so far for the rest.
        """
        if self._foreseen is not None:
            since, expected_s = self._foreseen
            return (1 - share) * ((1 - share) * expected_s + now - since)
        elapsed = now - self._began
        return elapsed * (1 - share) / share if share > 0.02 and elapsed > _ESTIMATE_AFTER_S else None

    def _record(self, loss: float) -> None:
        """Keeps a loss; one that is no number, or that ends far above its start, is the end of the run."""
        losses = self.losses.setdefault(str(self._stage), [])
        losses.append(round(loss, 6))
        if not math.isfinite(loss) or loss > DIVERGED * max(losses[0], 1.0):
            raise DataError(
                tr(
                    "The training diverged in the stage {stage}: the loss went from {first:g} to {loss:g}. "
                    "Lower the learning rate.",
                    stage=events.stage_title(str(self._stage)),
                    first=losses[0],
                    loss=loss,
                ),
                "settings",
            )

    def info(self, message: str) -> None:
        """Tells a fact."""
        self._emit(events.INFO, message=message)

    def warn(self, message: str) -> None:
        """Tells an assumption that the user should know of."""
        self.warnings.append(message)
        self._emit(events.WARNING, message=message)

    def _share(self, within: float) -> float:
        """Returns how much of the plan is done."""
        done = 0.0
        for name, weight in self._weights.items():
            if name == self._stage:
                part, parts = self._part
                return min(1.0, done + weight * (part + within) / parts)
            done += weight
        return done

    def _check(self) -> None:
        if self._cancelled():
            raise Cancelled()
