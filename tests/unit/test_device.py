"""Devices: never a silent fallback, and no tensor of a stage that forgets where it belongs."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from torch.overrides import TorchFunctionMode
from torch.utils._device import _device_constructors

from engine import sharpen as story
from engine.errors import DeviceError
from engine.job import Job
from engine.run import Run, pick_device

CPU = torch.device("cpu")
ENGINE = Path(story.__file__).parent
ON_CPU = {"_conjugate_products"}
"""Functions whose tensors are numbers for Python, or tables that are moved where they are used."""


def without(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)


@pytest.mark.parametrize("name", ["cuda", "mps"])
def test_a_device_that_is_not_there_is_an_error(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    without(monkeypatch)
    with pytest.raises(
        DeviceError, match=f"No {name.upper()} device is available.*Choose the device cpu or auto"
    ) as caught:
        pick_device(name)
    assert caught.value.field == "device"


def test_auto_takes_the_cpu_where_there_is_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    without(monkeypatch)
    device, words = pick_device("auto")
    assert device == CPU and "no CUDA device is available" in words


def test_auto_takes_cuda_where_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda: "Test GPU")
    for name in ("auto", "cuda"):
        device, words = pick_device(name)
        assert device.type == "cuda" and "Test GPU" in words


def test_threads_are_set() -> None:
    before = torch.get_num_threads()
    try:
        pick_device("cpu", 1)
        assert torch.get_num_threads() == 1
    finally:
        torch.set_num_threads(before)


class Homeless(TorchFunctionMode):
    """Notes where the engine makes a tensor and names no device; seeded draws are made on the CPU on purpose."""

    def __init__(self) -> None:
        super().__init__()
        self.places: set[str] = set()

    def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        kwargs = kwargs or {}
        caller = sys._getframe(1)
        free = func in _device_constructors() and kwargs.get("device") is None and kwargs.get("generator") is None
        if free and caller.f_code.co_name not in ON_CPU and Path(caller.f_code.co_filename).is_relative_to(ENGINE):
            self.places.add(f"{Path(caller.f_code.co_filename).name}:{caller.f_lineno}")
        return func(*args, **kwargs)


@pytest.mark.parametrize("preset", ["balanced", "paper"])
def test_no_tensor_is_made_on_a_device_that_nobody_named(
    make_pair: Callable[..., Any], short: Any, preset: str
) -> None:
    files = make_pair(dtype="float32", ms_more={"nodata": -1.0})
    with Homeless() as homeless:
        story.sharpen(Job(files.pan, files.ms, files.out, preset=preset, settings=short), Run(CPU))
    assert homeless.places == set()


def test_a_tensor_without_a_device_is_noted() -> None:
    scope = {"torch": torch}
    with Homeless() as homeless:
        exec(compile("torch.zeros(3); torch.zeros(3, device='cpu')", str(ENGINE / "x.py"), "exec"), scope)
    assert homeless.places == {"x.py:1"}


@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device here")
def test_cuda_agrees_with_the_cpu(make_pair: Callable[..., Any], short: Any) -> None:
    import numpy as np
    import rasterio

    images = []
    for name in ("cpu", "cuda"):
        files = make_pair(name=name)
        story.sharpen(Job(files.pan, files.ms, files.out, settings=short), Run(torch.device(name)))
        with rasterio.open(files.out) as file:
            images.append(file.read().astype(float))
    assert np.abs(images[0] - images[1]).mean() < 2
