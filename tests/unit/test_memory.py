"""What happens where memory runs out, and where GDAL would refuse the output only after the training."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

import engine.infer
import engine.sharpen as story
from engine.errors import DeviceError, OutputError
from engine.job import Job
from engine.run import Run

CPU = torch.device("cpu")


def fuse(files: Any, run: Run) -> None:
    story.fuse_classically("exp", Job(files.pan, files.ms, files.out), run)


def starve(monkeypatch: pytest.MonkeyPatch, largest_px: int) -> None:
    """Lets tiles beyond this side run out of memory."""
    whole = engine.infer._fuse_tile

    def hungry(pair: Any, tile: Any, *rest: Any) -> None:
        if max(tile.pan_out.h, tile.pan_out.w) > largest_px:
            raise torch.OutOfMemoryError("no memory")
        whole(pair, tile, *rest)

    monkeypatch.setattr(engine.infer, "_fuse_tile", hungry)


def test_tiles_are_halved_until_they_fit(make_pair: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    files, run = make_pair(ms_side=80), Run(CPU)
    starve(monkeypatch, 128)
    fuse(files, run)
    assert run.warnings[-1].endswith("going on with tiles of 128 PAN pixels.") and Path(files.out).exists()


def test_no_memory_at_all_is_a_sentence_and_no_file(
    make_pair: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    files = make_pair(ms_side=16)
    starve(monkeypatch, 0)
    with pytest.raises(DeviceError, match=r"memory of the device ran out. Choose a smaller area"):
        fuse(files, Run(CPU))
    assert not Path(files.out).exists() and not list(Path(files.out).parent.glob(".*.part"))


def test_refused_creation_options_end_the_run_before_the_training(
    make_pair: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    files, trained = make_pair(ms_side=24, dtype="uint16"), []
    monkeypatch.setattr(story, "learn_degradation", lambda *_: trained.append(True))
    with pytest.raises(OutputError, match="COMPRESS=JPEG"):
        story.sharpen(Job(files.pan, files.ms, files.out, creation_options=("COMPRESS=JPEG",)), Run(CPU))
    assert trained == [] and not Path(files.out).exists()
