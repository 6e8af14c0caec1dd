"""The Job: everything that one run needs to know, and the only place where a default is written.

A Job names files, never pixels. Hyper-parameters live in Settings, one frozen record per stage; each field
carries unit, range and reason. A preset is a Settings; ``Job.settings`` overrides single fields of it.
"""

from __future__ import annotations

import dataclasses
import json
import math
import os
from dataclasses import dataclass, field
from typing import Any, Dict, Mapping, Optional, Tuple

from . import sensors
from .errors import JobError
from .language import tr

DEVICES = ("auto", "cpu", "cuda", "mps")


def _number(default: Any, unit: str, low: float, high: float, reason: str) -> Any:
    return field(default=default, metadata={"unit": unit, "low": low, "high": high, "reason": reason})


def _word(default: str, choices: Tuple[str, ...], reason: str) -> Any:
    return field(default=default, metadata={"unit": "one of", "choices": choices, "reason": reason})


AUTO, OFF, TABLE = "auto", "off", "sensor"


@dataclass(frozen=True)
class Geometry:
    """How PAN and MS lie to each other, and how sharp they are."""

    register: str = _word(
        AUTO, (AUTO, OFF), "auto finds the shift of MS and of each band against PAN and models it; off trusts the files"
    )
    psf: str = _word(
        AUTO,
        (AUTO, TABLE),
        "auto finds how sharp PAN is beside MS and makes it as sharp as the result; sensor trusts the table",
    )
    wary: bool = _number(
        True, "yes/no", 0, 1, "spots where PAN and MS differ (what moved in between) teach nothing and stay as started"
    )


@dataclass(frozen=True)
class Start:
    """What the network starts from: its output is this image plus a learned residual."""

    method: str = _word(
        "stack",
        ("stack", "exp", "gsa", "bt-h", "glp-fs", "glp-hpm-r"),
        "a classical result is nearer to the truth than an interpolation: the residual is small and quick to learn; "
        "stack weighs three of them by what serves one level down",
    )
    back_projections: int = _number(
        3, "iterations", 0, 50, "each one brings the start closer to the MS image it must agree with"
    )


@dataclass(frozen=True)
class Dam:
    """Stage 1a, Degradation-Aware Modeling: the spectral map MS -> PAN."""

    linear_start: bool = _number(True, "yes/no", 0, 1, "closed-form least squares first; the MLP learns the rest")
    hidden: int = _number(32, "channels", 4, 128, "TRA-PAN appendix: narrower underfits, wider overfits")
    steps: int = _number(200, "Adam steps", 0, 5000, "the map is small: the loss is flat after some hundred steps")
    learning_rate: float = _number(5e-3, "1", 1e-6, 1.0, "per-pixel MLP on standardised values")
    pixels: int = _number(16384, "MS pixels", 256, 10**7, "drawn at random per step; enough for some thousand weights")


@dataclass(frozen=True)
class Net:
    """The fusion network."""

    kind: str = _word(
        "residual", ("residual", "fusionnet"), "residual on the start; fusionnet as in ZS-Pan's reconstruction"
    )
    channels: int = _number(24, "channels", 4, 128, "wider overfits one scene")
    blocks: int = _number(3, "residual blocks", 1, 16, "sets the receptive field, 4 px more per block")


@dataclass(frozen=True)
class WarmUp:
    """Stage 1b: supervised steps at reduced resolution."""

    steps: int = _number(100, "Adam steps", 0, 10000, "brings the net near the solution before the alternation")
    learning_rate: float = _number(2e-3, "1", 1e-6, 1.0, "peak of the one-cycle schedule")
    crop_px: int = _number(64, "MS pixels", 16, 1024, "side of the square crops; small crops fit the cache")
    batch: int = _number(4, "crops", 1, 64, "crops per step")


@dataclass(frozen=True)
class Rao:
    """Stage 2, Random Alternation Optimization."""

    steps: int = _number(300, "Adam steps", 0, 20000, "quality peaks after some hundred steps and then falls")
    learning_rate: float = _number(2e-3, "1", 1e-6, 1.0, "peak of the one-cycle schedule")
    full_share: float = _number(
        0.2,
        "share",
        0.0,
        1.0,
        "chance that a step is a full-resolution step: more of them cost accuracy at both resolutions",
    )
    crop_px: int = _number(96, "PAN pixels", 32, 2048, "side of the square full-resolution crops")
    batch: int = _number(2, "crops", 1, 64, "full-resolution crops per step")
    ms_weight: float = _number(1.0, "1", 0.0, 1000.0, "weight of |D(k*X) - M|, the spatial constraint")
    pan_weight: float = _number(0.15, "1", 0.0, 1000.0, "weight of |g(X) - P|, the spectral constraint")
    pan_misfit: float = _number(
        0.05,
        "share of the variance of PAN",
        1e-6,
        1e6,
        "the spectral constraint fades out as the share of PAN that g leaves unexplained grows to this: where PAN is no"
        " function of the bands it would paint coloured fringes (seen on WorldView-2, 0.054; SPOT-6 has 0.011)",
    )


@dataclass(frozen=True)
class Search:
    """What both stages share."""

    loss: str = _word("l1", ("l1", "mse"), "l1 keeps edges and does not follow outliers")
    schedule: str = _word("one-cycle", ("one-cycle", "constant"), "one-cycle allows a high peak rate and ends settled")
    networks: int = _number(
        1,
        "networks",
        1,
        16,
        "trained from different first weights; the mean of their results has less of each one's error",
    )
    proof: bool = _number(
        True, "yes/no", 0, 1, "of what the network adds to its start as much is taken as held-out patches confirm"
    )
    average: float = _number(
        0.98, "decay", 0.0, 0.9999, "moving average of the weights, for a run that is stopped early; 0 turns it off"
    )


@dataclass(frozen=True)
class Finish:
    """From the net's output to the image."""

    back_projections: int = _number(
        3, "iterations", 0, 50, "removes what is left between the degraded result and the MS image"
    )
    orientations: int = _number(
        4, "orientations", 1, 8, "the network looks at the scene in so many of its 8; the mean has less error"
    )
    tile_px: int = _number(
        1024, "PAN pixels", 128, 8192, "side of an inference tile without its overlap; sets the memory"
    )
    sample_px: int = _number(
        1600, "PAN pixels", 256, 8192, "side of the area that is held in memory for training and statistics"
    )


@dataclass(frozen=True)
class Settings:
    """All hyper-parameters of one run."""

    geometry: Geometry = field(default_factory=Geometry)
    start: Start = field(default_factory=Start)
    dam: Dam = field(default_factory=Dam)
    net: Net = field(default_factory=Net)
    warm_up: WarmUp = field(default_factory=WarmUp)
    rao: Rao = field(default_factory=Rao)
    search: Search = field(default_factory=Search)
    finish: Finish = field(default_factory=Finish)

    def replaced(self, overrides: Mapping[str, Mapping[str, Any]]) -> "Settings":
        """Returns these settings with ``{group: {field: value}}`` put in, each value checked.

        Raises:
            JobError: an unknown group or field, a wrong type, or a value out of its range.
        """
        groups = {f.name for f in dataclasses.fields(self)}
        changed: Dict[str, Any] = {}
        for group, values in overrides.items():
            if group not in groups:
                raise JobError(
                    tr(
                        "Unknown group of settings {group!r}; expected one of {known}.",
                        group=group,
                        known=", ".join(sorted(groups)),
                    ),
                    "settings",
                )
            record = getattr(self, group)
            changed[group] = dataclasses.replace(
                record, **{k: _checked(record, group, k, v) for k, v in values.items()}
            )
        return dataclasses.replace(self, **changed)


_YES_NO = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}


def _checked(record: Any, group: str, name: str, value: Any) -> Any:
    """Returns value in the type of the field, or raises a JobError that states the range."""
    known = {f.name: f for f in dataclasses.fields(record)}
    if name not in known:
        raise JobError(
            tr(
                "Unknown setting {group}.{name}; expected one of {known}.",
                group=group,
                name=name,
                known=", ".join(sorted(known)),
            ),
            "settings",
        )
    meta = known[name].metadata
    if "choices" in meta:
        if value not in meta["choices"]:
            raise JobError(
                tr(
                    "{group}.{name} is {value!r}; expected one of {known}.",
                    group=group,
                    name=name,
                    value=value,
                    known=", ".join(meta["choices"]),
                ),
                "settings",
            )
        return value
    kind = type(getattr(record, name))
    if kind is bool:
        if str(value).lower() not in _YES_NO:
            raise JobError(
                tr("{group}.{name} is {value!r}; expected yes or no.", group=group, name=name, value=value),
                "settings",
            )
        return _YES_NO[str(value).lower()]
    try:
        number = kind(float(value))
    except (TypeError, ValueError, OverflowError):
        raise JobError(
            tr(
                "{group}.{name} is {value!r}; expected a number of {unit}.",
                group=group,
                name=name,
                value=value,
                unit=meta["unit"],
            ),
            "settings",
        ) from None
    if kind is int and number != float(value):
        raise JobError(
            tr(
                "{group}.{name} is {value!r}; expected a whole number of {unit}.",
                group=group,
                name=name,
                value=value,
                unit=meta["unit"],
            ),
            "settings",
        )
    if not meta["low"] <= number <= meta["high"]:
        raise JobError(
            tr(
                "{group}.{name} is {value}; expected {low:g} to {high:g} {unit}.",
                group=group,
                name=name,
                value=value,
                low=meta["low"],
                high=meta["high"],
                unit=meta["unit"],
            ),
            "settings",
        )
    return number


PRESETS: Dict[str, Settings] = {
    # METHOD: TRA-PAN as it can be reconstructed, nothing added.
    "paper": Settings(
        geometry=Geometry(register=OFF, psf=TABLE, wary=False),
        start=Start(method="exp", back_projections=0),
        dam=Dam(linear_start=False, steps=500, learning_rate=1e-2),
        net=Net(kind="fusionnet", channels=32, blocks=4),
        warm_up=WarmUp(steps=80, learning_rate=1e-3),
        rao=Rao(
            steps=200,
            crop_px=128,
            learning_rate=5e-4,
            full_share=0.5,
            ms_weight=8.0,
            pan_weight=1.0,
            pan_misfit=1e6,
        ),
        search=Search(loss="mse", schedule="constant", proof=False, average=0.0),
        finish=Finish(back_projections=0, orientations=1),
    ),
    "fast": Settings(
        dam=Dam(steps=60),
        net=Net(channels=16, blocks=2),
        warm_up=WarmUp(steps=60, learning_rate=3e-3),
        rao=Rao(steps=60, learning_rate=3e-3),
        finish=Finish(orientations=1),
    ),
    "balanced": Settings(),
    "best": Settings(
        search=Search(networks=4),
        finish=Finish(orientations=8),
    ),
}


_FIXED = frozenset(
    (
        "driver",
        "height",
        "width",
        "count",
        "dtype",
        "nodata",
        "crs",
        "transform",
        "mode",
        "sharing",
        "gcps",
        "rpcs",
        "fp",
    )
)
"""Arguments of rasterio.open that are no creation options."""

_TYPES: Dict[str, Tuple[type, ...]] = {
    **dict.fromkeys(("pan", "ms", "out", "sensor", "preset", "device", "report"), (str,)),
    **dict.fromkeys(("pan_band", "seed", "threads"), (int,)),
    **dict.fromkeys(("bands", "creation_options"), (list,)),
    "window": (list, type(None)),
    "overwrite": (bool,),
    "settings": (dict,),
}
"""JSON type of each Job field."""
_ITEMS: Dict[str, Tuple[type, ...]] = {
    "bands": (int,),
    "creation_options": (str,),
    "window": (int, float),
    "settings": (dict,),
}
"""JSON type of what the field holds."""


@dataclass(frozen=True)
class Job:
    """One run of ``sharpen``.

    Attributes:
        pan: path (or GDAL source) of the panchromatic image.
        ms: path (or GDAL source) of the multispectral image.
        out: path of the GeoTIFF to write.
        pan_band: 1-based band of the PAN file; 0 means its only band.
        bands: 1-based MS bands to sharpen, in the order of the output; empty means all.
        sensor: a name of sensors.SENSORS, or ``auto``.
        preset: a name of PRESETS.
        device: one of DEVICES.
        seed: seed of every random draw, 0..2**31-1.
        window: xmin, ymin, xmax, ymax in the units of the PAN CRS, or None for the common area.
        threads: CPU threads, 0 for torch's own choice.
        overwrite: whether an existing output may be replaced.
        creation_options: ``KEY=VALUE`` options of the GTiff driver, on top of TraPan's own.
        settings: ``{group: {field: value}}`` on top of the preset.
        report: path of the HTML report to write, empty for none.
    """

    pan: str
    ms: str
    out: str
    pan_band: int = 0
    bands: Tuple[int, ...] = ()
    sensor: str = sensors.AUTO
    preset: str = "balanced"
    device: str = "auto"
    seed: int = 0
    window: Optional[Tuple[float, float, float, float]] = None
    threads: int = 0
    overwrite: bool = False
    creation_options: Tuple[str, ...] = ()
    settings: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    report: str = ""

    def check(self) -> "Job":
        """Returns the Job itself where every value that needs no file is in range.

        Raises:
            JobError: names the first field at fault.
        """
        for name in ("pan", "ms", "out"):
            if not getattr(self, name):
                raise JobError(tr("The job has no {name!r}; expected a path.", name=name), name)
        _one_of(self.preset, tuple(PRESETS), "preset")
        _one_of(self.device, DEVICES, "device")
        _one_of(self.sensor, (sensors.AUTO, *sensors.SENSORS), "sensor")
        if not 0 <= self.seed < 2**31:
            raise JobError(tr("The seed is {seed}; expected 0 to {most}.", seed=self.seed, most=2**31 - 1), "seed")
        if not 0 <= self.threads <= 1024:
            raise JobError(
                tr("The number of threads is {threads}; expected 1 to 1024, or 0 for all cores.", threads=self.threads),
                "threads",
            )
        if self.window is not None and not all(map(math.isfinite, self.window)):
            raise JobError(
                tr("The window {window} is not finite; expected four numbers.", window=self.window), "window"
            )
        if self.window is not None and not (self.window[0] < self.window[2] and self.window[1] < self.window[3]):
            raise JobError(
                tr("The window {window} is empty; expected xmin < xmax and ymin < ymax.", window=self.window),
                "window",
            )
        for option in self.creation_options:
            if "=" not in option.strip("="):
                raise JobError(
                    tr("The creation option {option!r} is not of the form KEY=VALUE.", option=option),
                    "creation_options",
                )
            if option.partition("=")[0].strip().lower() in _FIXED:
                raise JobError(
                    tr(
                        "The creation option {option!r} sets what the pair decides; give options of the GTiff driver.",
                        option=option,
                    ),
                    "creation_options",
                )
        if self.report and not self.report.lower().endswith((".html", ".htm")):
            raise JobError(
                tr("The report {report} is no HTML; give a file name that ends in .html.", report=self.report),
                "report",
            )
        if self.report and os.path.abspath(self.report) == os.path.abspath(self.out):
            raise JobError(
                tr("The report {report} is the output itself; choose another name.", report=self.report),
                "report",
            )
        self.resolved_settings()
        return self

    def resolved_settings(self) -> Settings:
        """Returns the preset's settings with this Job's overrides."""
        return PRESETS[self.preset].replaced(self.settings)

    def to_json(self) -> str:
        """Returns the Job as one line of JSON."""
        return json.dumps(dataclasses.asdict(self))

    @staticmethod
    def from_json(text: str) -> "Job":
        """Returns the Job in one line of JSON.

        Raises:
            JobError: no JSON object, an unknown or missing field, or a value of the wrong type.
        """
        try:
            values = json.loads(text)
        except ValueError as exc:
            raise JobError(tr("The job is not JSON ({exc}); expected one object on one line.", exc=exc)) from None
        if not isinstance(values, dict):
            raise JobError(tr("The job is a JSON {kind}; expected an object.", kind=type(values).__name__))
        known = {f.name for f in dataclasses.fields(Job)}
        unknown = sorted(set(values) - known)
        if unknown:
            raise JobError(
                tr("Unknown job field {name!r}; expected {known}.", name=unknown[0], known=", ".join(sorted(known))),
                unknown[0],
            )
        missing = [name for name in ("pan", "ms", "out") if not values.get(name)]
        if missing:
            raise JobError(tr("The job has no {name!r}; expected a path.", name=missing[0]), missing[0])
        for name, value in values.items():
            _check_type(name, value)
            if isinstance(value, list):
                values[name] = tuple(value)
        return Job(**values).check()


def _check_type(name: str, value: Any) -> None:
    """Raises a JobError where a value of the JSON object has not the type of the field."""
    right = _has_type(value, _TYPES[name])
    if right and name in _ITEMS and value is not None:
        right = all(_has_type(v, _ITEMS[name]) for v in (value.values() if isinstance(value, dict) else value))
    if not right or (name == "window" and value is not None and len(value) != 4):
        raise JobError(
            tr("The job field {name!r} is {value!r}, which is of the wrong type.", name=name, value=value), name
        )


def _has_type(value: Any, types: Tuple[type, ...]) -> bool:
    return isinstance(value, types) and (bool in types or not isinstance(value, bool))


def _one_of(value: str, allowed: Tuple[str, ...], name: str) -> None:
    if value not in allowed:
        raise JobError(
            tr("Unknown {name} {value!r}; expected one of {known}.", name=name, value=value, known=", ".join(allowed)),
            name,
        )


def part_path(out: str, pid: int) -> str:
    """Returns the path under which process ``pid`` builds ``out`` before the rename.

    Both sides of the wall use it: the worker writes there, and whoever started a worker that was killed
    removes it. It lies beside ``out``, so that the rename stays on one file system.
    """
    folder, name = os.path.split(os.path.abspath(out))
    return os.path.join(folder, f".{name}.{pid}.part")
