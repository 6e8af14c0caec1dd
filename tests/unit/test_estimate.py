"""What a run is said to need: told before the long part, honest, and without any effect on the run."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import torch

import engine.sharpen as story
from engine import events
from engine.estimate import Trials, estimate, foretell
from engine.job import PRESETS, Settings
from engine.run import Run

CPU = torch.device("cpu")
SHORT = {"dam": {"steps": 10}, "net": {"channels": 8, "blocks": 1}, "warm_up": {"steps": 10}, "rao": {"steps": 10}}


@pytest.fixture
def level(make_level: Callable[..., Any]) -> Any:
    return make_level()[0]


def settings(**more: dict[str, Any]) -> Settings:
    return PRESETS["balanced"].replaced({name: {**SHORT.get(name, {}), **more.get(name, {})} for name in SHORT | more})


@pytest.fixture
def trials_of(level: Any, monkeypatch: pytest.MonkeyPatch) -> Callable[[Settings], tuple[Trials, Run]]:
    """What ``learn`` has in its hands when it asks for the estimate."""

    def trials(chosen: Settings) -> tuple[Trials, Run]:
        held: list[Trials] = []

        class Enough(Exception):
            pass

        def stop(found: Trials, *_: Any) -> None:
            held.append(found)
            raise Enough

        run = Run(CPU)
        run.seconds["read"] = 2.0
        with monkeypatch.context() as patch:
            patch.setattr(story, "foretell", stop)
            with pytest.raises(Enough):
                story.learn(level, chosen, run, tuple(level.m.shape[-2:]))
        return held[0], run

    return trials


def test_a_run_is_the_same_with_and_without_the_estimate(level: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    results = []
    for told in (True, False):
        if not told:
            monkeypatch.setattr(story, "foretell", lambda *_: None)
        torch.manual_seed(1)
        found = story.learn(level, settings(search={"networks": 2}), Run(CPU, 3), tuple(level.m.shape[-2:]))
        with torch.no_grad():
            results.append((found.sharpener(level.P, level.m), torch.random.get_rng_state()))
    assert torch.equal(results[0][0], results[1][0]) and torch.equal(results[0][1], results[1][1])


def test_the_estimate_leaves_networks_and_draws_alone(trials_of: Any) -> None:
    trials, run = trials_of(settings())
    before = [p.clone() for p in trials.nets[0].parameters()], run.generator.get_state()
    foretell(trials, settings(), run)
    assert all(torch.equal(a, b) for a, b in zip(before[0], trials.nets[0].parameters()))
    assert torch.equal(before[1], run.generator.get_state())
    assert all(p.grad is None for p in trials.nets[0].parameters())


def test_seconds_grow_with_what_is_to_be_done(trials_of: Any) -> None:
    trials, run = trials_of(settings())
    once = estimate(trials, settings(), run).seconds
    longer = settings(rao={"steps": 1000}, warm_up={"steps": 1000})
    more = estimate(replace(trials, nets=[*trials.nets] * 4, scene=(960, 960)), longer, run).seconds
    assert more["alternation"] > 100 * once["alternation"] and more["warm-up"] > 100 * once["warm-up"]
    assert more["fusion"] > 100 * once["fusion"] and once["assessment"] == more["assessment"] == pytest.approx(1.0)


def test_the_training_takes_about_what_was_said(trials_of: Any, level: Any) -> None:
    chosen = settings(warm_up={"steps": 60}, rao={"steps": 120})
    said = estimate(*(trials_of(chosen)[0], chosen), Run(CPU)).seconds
    run = Run(CPU)
    story.learn(level, chosen, run, tuple(level.m.shape[-2:]))
    run.finish()
    for stage in ("warm-up", "alternation"):
        assert run.seconds[stage] / 4 < said[stage] < 4 * run.seconds[stage], stage  # others may use the machine too


def test_memory_is_at_least_what_is_in_use_and_grows_with_the_tile(trials_of: Any) -> None:
    trials, run = trials_of(settings())
    small, large = (
        estimate(replace(trials, scene=(2000, 2000)), settings(finish={"tile_px": side}), run).memory_bytes
        for side in (1024, 4096)
    )
    assert 1e8 < small < large and large > 2e9


def test_what_is_told_is_one_sentence(trials_of: Any) -> None:
    trials, _ = trials_of(settings())
    said: list[str] = []
    run = Run(CPU, emit=lambda kind, **fields: said.append(fields["message"]) if kind == events.INFO else None)
    foretell(trials, settings(), run)
    assert len(said) == 1 and re.fullmatch(r"About \d+ (s|min) and \d+\.\d GB on cpu \(threads: 1\)\.", said[0])


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.2, "0 s"), (7.26, "7 s"), (43.7, "44 s"), (89, "89 s"), (200, "3 min")]
)
def test_durations_claim_no_more_than_is_known(seconds: float, words: str) -> None:
    assert events.duration(seconds) == words


def test_progress_never_goes_back_when_the_plan_is_corrected() -> None:
    told: list[dict[str, Any]] = []
    run = Run(CPU, emit=lambda kind, **fields: told.append(fields))
    run.plan(read=1, degradation=1, training=1, assessment=1, report=1)
    run.stage("read")
    run.step(1, 1)
    run.stage("degradation")
    run.step(1, 1)
    left = run.foresee({"training": 30.0, "assessment": 10.0})
    assert left == pytest.approx(60.0), "the report is as long as one of the others"
    for stage in ("training", "assessment", "report"):
        run.stage(stage)
        for step in (1, 2, 3):
            run._reported = 0.0
            run.step(step, 3)
    fractions = [t["fraction"] for t in told]
    assert fractions == sorted(fractions) and fractions[-1] == pytest.approx(1.0)
    assert fractions[2] == pytest.approx(0.4 + 0.6 * 10 / 60)
    assert told[2]["seconds_left"] == pytest.approx(60 * (5 / 6) ** 2, abs=1)
    assert told[-1]["seconds_left"] == pytest.approx(0, abs=1e-6)


def test_time_left_follows_the_pace(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: clock[0])
    told: list[dict[str, Any]] = []
    run = Run(CPU, emit=lambda kind, **fields: told.append(fields))
    run.stage("training")
    run.foresee({"training": 10.0})
    for step in (1, 5, 9):  # twice as slow as foreseen
        clock[0] = 100.0 + 2.0 * step
        run.step(step, 10)
    assert [t["seconds_left"] for t in told] == pytest.approx([9.9, 7.5, 1.9])
