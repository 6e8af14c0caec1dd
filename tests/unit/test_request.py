"""What may be asked of the engine, and what is refused before anything is read."""

from __future__ import annotations

from typing import Any

import pytest

from engine import classical
from engine.errors import JobError
from engine.job import Job
from engine.request import METHODS, Request


def test_the_methods_are_those_that_the_engine_has() -> None:
    assert METHODS == classical.METHODS


@pytest.mark.parametrize(
    ("options", "field"),
    [
        ({"method": "magic"}, "method"),
        ({"method": "gsa", "back_projections": 101}, "back_projections"),
        ({"method": "gsa", "back_projections": -1}, "back_projections"),
        ({"method": 3}, "method"),
        ({"reference": "t.tif"}, "reference"),
    ],
)
def test_wrong_options_of_a_classical_method_name_the_option(options: dict[str, Any], field: str) -> None:
    with pytest.raises(JobError) as refusal:
        Request("classical", Job("p.tif", "m.tif", "o.tif"), options).check()
    assert refusal.value.field == field
