"""The Job: every default in range, every value out of its range refused by name, and nothing lost in JSON."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest

from engine.errors import JobError
from engine.job import PRESETS, Job, Settings, part_path

FIELDS = [(g.name, f) for g in dataclasses.fields(Settings) for f in dataclasses.fields(getattr(Settings(), g.name))]
NUMBERS = [(g, f) for g, f in FIELDS if "low" in f.metadata and not isinstance(f.default, bool)]
CHOICES = [(g, f) for g, f in FIELDS if "choices" in f.metadata]


def job(**more: Any) -> Job:
    return Job("p.tif", "m.tif", "o.tif", **more)


def refused(**more: Any) -> JobError:
    with pytest.raises(JobError) as caught:
        job(**more).check()
    return caught.value


@pytest.mark.parametrize(("group", "field"), FIELDS, ids=lambda x: getattr(x, "name", x))
def test_every_setting_has_a_unit_a_reason_and_presets_within_its_range(group: str, field: Any) -> None:
    meta = field.metadata
    assert meta["unit"] and meta["reason"]
    for preset in PRESETS.values():
        value = getattr(getattr(preset, group), field.name)
        assert value in meta["choices"] if "choices" in meta else meta["low"] <= value <= meta["high"]


@pytest.mark.parametrize(("group", "field"), NUMBERS, ids=lambda x: getattr(x, "name", x))
def test_a_number_is_taken_at_its_limits_and_refused_beyond(group: str, field: Any) -> None:
    low, high = field.metadata["low"], field.metadata["high"]
    for value in (low, high, str(low)):
        settings = job(settings={group: {field.name: value}}).check().resolved_settings()
        taken = getattr(getattr(settings, group), field.name)
        assert taken == float(value) and type(taken) is type(field.default)
    for value in (low - 1, high + 1, float("nan"), float("inf"), "x", None, [], {}):
        error = refused(settings={group: {field.name: value}})
        assert error.message.startswith(f"{group}.{field.name} is ") and "expected" in error.message
        assert error.field == "settings"


@pytest.mark.parametrize(
    ("group", "field"), [(g, f) for g, f in NUMBERS if isinstance(f.default, int)], ids=lambda x: getattr(x, "name", x)
)
def test_a_fraction_is_no_whole_number(group: str, field: Any) -> None:
    assert "expected a whole number" in refused(settings={group: {field.name: field.default + 0.5}}).message


@pytest.mark.parametrize(("group", "field"), CHOICES, ids=lambda x: getattr(x, "name", x))
def test_a_choice_is_one_of_its_choices(group: str, field: Any) -> None:
    for value in field.metadata["choices"]:
        settings = job(settings={group: {field.name: value}}).resolved_settings()
        assert getattr(getattr(settings, group), field.name) == value
    assert (
        f"expected one of {', '.join(field.metadata['choices'])}"
        in refused(settings={group: {field.name: "nope"}}).message
    )


def test_a_switch_takes_yes_and_no() -> None:
    for value, meant in (("yes", True), ("True", True), (0, False), (False, False), ("no", False)):
        assert job(settings={"dam": {"linear_start": value}}).resolved_settings().dam.linear_start is meant
    assert "expected yes or no" in refused(settings={"dam": {"linear_start": "perhaps"}}).message


def test_unknown_settings_are_refused_with_what_is_known() -> None:
    assert (
        "Unknown group of settings 'nope'; expected one of dam, finish"
        in refused(settings={"nope": {"steps": 1}}).message
    )
    assert "Unknown setting rao.nope; expected one of batch" in refused(settings={"rao": {"nope": 1}}).message


def test_overrides_change_their_field_only() -> None:
    settings = job(preset="fast", settings={"rao": {"steps": 7}}).resolved_settings()
    assert settings == dataclasses.replace(PRESETS["fast"], rao=dataclasses.replace(PRESETS["fast"].rao, steps=7))


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("preset", "slow", "Unknown preset 'slow'; expected one of paper, fast, balanced, best"),
        ("device", "tpu", "Unknown device 'tpu'; expected one of auto, cpu, cuda, mps"),
        ("sensor", "eye", "Unknown sensor 'eye'; expected one of auto, unknown"),
        ("seed", -1, "The seed is -1; expected 0 to 2147483647"),
        ("seed", 2**31, "expected 0 to 2147483647"),
        ("threads", -1, "The number of threads is -1; expected 1 to 1024"),
        ("threads", 5000, "expected 1 to 1024"),
        ("window", (5.0, 0.0, 5.0, 1.0), "is empty; expected xmin < xmax"),
        ("window", (0.0, 3.0, 5.0, 1.0), "is empty; expected xmin < xmax"),
        ("window", (float("-inf"), 0.0, 5.0, 1.0), "is not finite; expected four numbers"),
        ("window", (0.0, 0.0, float("nan"), 1.0), "is not finite; expected four numbers"),
        ("creation_options", ("COMPRESS",), "'COMPRESS' is not of the form KEY=VALUE"),
        ("creation_options", ("=LZW",), "is not of the form KEY=VALUE"),
        ("creation_options", ("height=3",), "'height=3' sets what the pair decides"),
        ("creation_options", ("Driver=PNG",), "sets what the pair decides"),
    ],
)
def test_a_value_out_of_range_names_its_field(field: str, value: Any, sentence: str) -> None:
    error = refused(**{field: value})
    assert sentence in error.message and error.field == field


@pytest.mark.parametrize("name", ["pan", "ms", "out"])
def test_a_path_must_be_given(name: str) -> None:
    with pytest.raises(JobError, match=f"has no '{name}'; expected a path"):
        dataclasses.replace(job(), **{name: ""}).check()


def test_json_there_and_back() -> None:
    before = job(
        bands=(3, 1),
        window=(0.0, 1.0, 2.0, 3.5),
        creation_options=("A=B",),
        seed=9,
        overwrite=True,
        settings={"rao": {"steps": 5}},
    )
    assert Job.from_json(before.to_json()) == before
    assert "\n" not in before.to_json()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "is not JSON"),
        ("{", "is not JSON"),
        ("[]", "is a JSON list; expected an object"),
        ("null", "expected an object"),
        ('{"pan": "a", "ms": "b"}', "has no 'out'; expected a path"),
        ('{"pan": "a", "ms": "b", "out": "c", "nope": 1}', "Unknown job field 'nope'; expected bands"),
    ],
)
def test_a_broken_job_is_refused(text: str, sentence: str) -> None:
    with pytest.raises(JobError, match=sentence):
        Job.from_json(text)


WRONG = [
    ("pan", 5), ("out", ["c"]), ("seed", "x"), ("seed", 1.5), ("seed", True), ("pan_band", None), ("bands", 5), ("bands", ["a"]), ("window", [1, 2]),
    ("window", ["a", 1, 2, 3]), ("window", 5), ("overwrite", "no"), ("creation_options", "A=B"), ("creation_options", [5]), ("settings", 5),
    ("settings", {"rao": 5}), ("settings", None), ("preset", []), ("device", None), ("threads", "2"),
]  # fmt: skip


@pytest.mark.parametrize(("field", "value"), WRONG, ids=str)
def test_a_value_of_the_wrong_type_is_a_job_error(field: str, value: Any) -> None:
    with pytest.raises(JobError) as caught:
        Job.from_json(json.dumps({"pan": "a", "ms": "b", "out": "c", field: value}))
    assert caught.value.field == field


def test_the_part_file_lies_beside_the_output() -> None:
    assert part_path("/a/b/o.tif", 12) == "/a/b/.o.tif.12.part"
