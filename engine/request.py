"""What is asked of the engine: a task, the Job that names the pair, and what this task alone needs to know."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass, field
from typing import Any, Dict, Mapping, Tuple

from .errors import JobError
from .job import Job
from .language import tr

SHARPEN, CLASSICAL, ASSESS, CHECK, DEMO = "sharpen", "classical", "assess", "check", "demo"

OPTIONS: Dict[str, Dict[str, type]] = {
    SHARPEN: {},
    CLASSICAL: {"method": str, "back_projections": int},
    ASSESS: {"reference": str, "quality_map": str},
    CHECK: {},
    DEMO: {"size_px": int},
}
"""The options of each task and their JSON type. A path may be empty: there is none."""

METHODS = ("exp", "brovey", "gsa", "bt-h", "glp-fs", "glp-hpm-r", "bdsd-pc")
"""The classical methods."""
MOST_BACK_PROJECTIONS = 100
DEMO_SIDE_PX = (128, 4096)
"""Smallest and largest side of the simulated PAN image, a multiple of 4."""


@dataclass(frozen=True)
class Request:
    """One thing to do.

    Attributes:
        task: a key of OPTIONS. ``assess`` judges the image at ``job.out``; ``check`` leaves it alone; ``demo`` makes
            the pair and writes it to ``job.pan`` and ``job.ms``, and the truth to ``job.out``.
        job: pair, output, device and settings.
        options: those of the task.
    """

    task: str
    job: Job
    options: Mapping[str, Any] = field(default_factory=dict)

    def check(self) -> "Request":
        """Returns the Request itself where task and options are known and of the right type.

        Raises:
            JobError: names the first one at fault.
        """
        if self.task not in OPTIONS:
            raise JobError(
                tr("Unknown task {task!r}; expected one of {known}.", task=self.task, known=", ".join(OPTIONS)), "task"
            )
        known = OPTIONS[self.task]
        for name, value in self.options.items():
            if name not in known:
                raise JobError(tr("Unknown option {name!r} of the task {task}.", name=name, task=self.task), name)
            if not isinstance(value, known[name]) or isinstance(value, bool):
                raise JobError(
                    tr(
                        "The option {name!r} is {value!r}; expected {kind}.",
                        name=name,
                        value=value,
                        kind=known[name].__name__,
                    ),
                    name,
                )
        self._check_ranges()
        self.job.check()
        return self

    def _check_ranges(self) -> None:
        method, rounds = self.options.get("method", ""), self.options.get("back_projections", 0)
        if self.task == CLASSICAL and method not in METHODS:
            raise JobError(
                tr("Unknown method {method!r}; expected one of {known}.", method=method, known=", ".join(METHODS)),
                "method",
            )
        if not 0 <= rounds <= MOST_BACK_PROJECTIONS:
            raise JobError(
                tr(
                    "The number of back-projections is {rounds}; expected 0 to {most}.",
                    rounds=rounds,
                    most=MOST_BACK_PROJECTIONS,
                ),
                "back_projections",
            )

    @property
    def outputs(self) -> Tuple[str, ...]:
        """Paths that the task writes."""
        if self.task in (SHARPEN, CLASSICAL):
            return (self.job.out, *filter(None, (self.job.report,)))
        if self.task == DEMO:
            return (self.job.pan, self.job.ms, self.job.out)
        quality_map = self.options.get("quality_map", "")
        return (quality_map,) if quality_map else ()

    def to_json(self) -> str:
        """Returns the Request as one line of JSON."""
        return json.dumps({"task": self.task, "job": dataclasses.asdict(self.job), "options": dict(self.options)})

    @staticmethod
    def from_json(text: str) -> "Request":
        """Returns the Request in one line of JSON.

        Raises:
            JobError: no JSON object, or something in it is missing, unknown or of the wrong type.
        """
        try:
            values = json.loads(text)
        except ValueError as exc:
            raise JobError(tr("The request is not JSON ({exc}); expected one object on one line.", exc=exc)) from None
        if not isinstance(values, dict) or not {"task", "job"} <= set(values):
            raise JobError(tr("The request has no task or no job; expected an object with both."))
        options = values.get("options", {})
        if not isinstance(options, dict):
            raise JobError(tr("The options are {options!r}; expected an object.", options=options), "options")
        return Request(values["task"], Job.from_json(json.dumps(values["job"])), options).check()
