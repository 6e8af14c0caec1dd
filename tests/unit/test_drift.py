"""Shifts that differ from place to place are found where the pair shows them, and nothing is made up where it does not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import rasterio
import torch
from rasterio import Affine
from torch import Tensor

from engine import relate as relating
from engine.assess import assess
from engine.classical import Level
from engine.displacement import Displacement
from engine.drift import _median, local_displacement
from engine.grid import Box
from engine.job import AUTO, OFF, Geometry, Job
from engine.raster import open_pair
from engine.registration import estimate
from engine.run import Run
from engine.sensors import UNKNOWN
from engine.sharpen import fuse_classically

CPU = torch.device("cpu")
MakeLevel = Callable[..., tuple[Level, Tensor]]
SIDE = 96
STEP_AT = 40
"""Row below which MS lies 2.4 PAN px further down than above."""


@pytest.fixture(scope="module")
def torn(make_level: MakeLevel) -> Level:
    up, down = (make_level(side=4 * SIDE, shift=(y, 0.3))[0] for y in (-1.2, 1.2))
    return replace(up, m=torch.cat([up.m[..., :STEP_AT, :], down.m[..., STEP_AT:, :]], -2))


def test_a_step_is_found_where_it_is(torn: Level) -> None:
    relation = estimate(torn)
    found = local_displacement(torn, relation, [Box(0, 0, SIDE, SIDE)])
    assert not relation.reliable and found is not None
    rows = np.arange(SIDE, dtype=float)[:, None]
    y, x = 4 * found.at(rows, np.full_like(rows, 48.0))
    assert np.abs(x).max() < 0.2 and found.range_px[0] == pytest.approx(0.6, abs=0.05)
    above, below = y[: STEP_AT - 12, 0], y[STEP_AT + 12 :, 0]
    assert np.ptp(above) < 0.25 and np.ptp(below) < 0.25 and below.min() - above.max() > 2.1


def test_of_a_large_scene_each_area_is_a_node(torn: Level) -> None:
    boxes = [Box(y, x, 32, 32) for y in (0, 64) for x in (0, 32, 64)]
    P, m = (torch.cat([v[(..., *box.scaled(r).slices)] for box in boxes]) for v, r in ((torn.P, 4), (torn.m, 1)))
    known = [torch.ones_like(v, dtype=torch.bool) for v in (P, m)]
    level = Level(P, m, *known, torn.psf, torn.pan_psf)
    found = local_displacement(level, estimate(torn), boxes)
    assert found is not None and found.rows.tolist() == [15.5, 79.5] and found.columns.tolist() == [15.5, 47.5, 79.5]
    assert 4 * (found.off_px[0, 1] - found.off_px[0, 0]) == pytest.approx([2.4] * 3, abs=0.15)


def test_a_window_without_details_takes_the_shift_of_its_neighbours(torn: Level) -> None:
    m_valid = torn.m_valid.clone()
    m_valid[..., 60:, 50:] = False
    found = local_displacement(replace(torn, m_valid=m_valid), estimate(torn), [Box(0, 0, SIDE, SIDE)])
    assert found is not None and np.isfinite(found.off_px).all()
    assert 4 * np.ptp(found.off_px[0, -1]) < 0.3


@pytest.mark.parametrize("what", ["noise", "flat", "gone"])
def test_where_the_windows_do_not_tell_nothing_is_made_up(torn: Level, what: str) -> None:
    relation, draw = estimate(torn), torch.Generator().manual_seed(2)
    m = torch.rand(torn.m.shape, generator=draw) if what == "noise" else torch.full_like(torn.m, 0.5)
    level = replace(torn, m=torn.m, m_valid=torch.zeros_like(torn.m_valid)) if what == "gone" else replace(torn, m=m)
    assert local_displacement(level, relation, [Box(0, 0, SIDE, SIDE)]) is None


def test_a_torn_pair_is_told_and_sharpened_nearer_to_the_truth(make_pair: Any, write_raster: Any) -> None:
    up, down = (
        make_pair(shift=(y, 0.3), ms_side=SIDE, bands=4, name=name) for y, name in ((-1.2, "up"), (1.2, "down"))
    )
    with rasterio.open(up.pan) as pan, rasterio.open(up.ms) as ms, rasterio.open(down.ms) as other:
        torn = np.concatenate([ms.read()[:, :STEP_AT], other.read()[:, STEP_AT:]], 1)
        path = write_raster(up.out.replace("out", "torn"), torn, pan.transform @ Affine.scale(4), pan.crs)
    errors, warnings, judged = [], [], []
    for register in (AUTO, OFF):
        job = Job(up.pan, path, up.out, overwrite=True, settings={"geometry": {"register": register}})
        report = fuse_classically("glp-fs", job, Run(CPU))
        warnings.append(report["warnings"])
        with rasterio.open(up.out) as out:
            rest = out.read(out_dtype=float) - up.truth_dn
        errors.append(float(rest[:, 16:-16, 16:-16].std()))
        assert ("local_shift_px" in report["relation"]) == (register == AUTO)
        judged.append(assess(up.out, up.pan, path, Run(CPU))["R_ERGAS"])
    assert judged[0] < 0.6 * judged[1], "who judges follows the parts of the scene too"
    assert warnings[1] == [] and warnings[0] == [
        "Parts of the scene are shifted against each other by up to 2.4 PAN px: MS is resampled (cubic) to follow them."
    ]
    assert errors[0] < 0.7 * errors[1]


def test_local_shifts_that_do_not_make_the_pair_reliable_are_not_used(
    make_pair: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def scramble(pan: np.ndarray, ms: np.ndarray) -> None:
        pan[:] = np.random.default_rng(0).integers(0, 1000, pan.shape)

    nonsense = Displacement(np.zeros(1), np.zeros(1), np.full((2, 1, 1), 0.4))
    monkeypatch.setattr(relating, "_local_shifts", lambda *_: nonsense)
    files = make_pair(ms_side=48, bands=4, change=scramble)
    with open_pair(files.pan, files.ms) as pair:
        run = Run(CPU)
        related = relating.relate(pair, lambda pair: [pair.read(pair.whole)], Geometry(), UNKNOWN, run)
    assert related.pair.displacement is None and related.relation is not None and not related.relation.reliable
    assert len(run.warnings) == 1 and "could not be estimated" in run.warnings[0]


def test_an_outlier_goes_and_a_step_stays() -> None:
    field = np.zeros((2, 7, 7))
    field[0, 4:] = 2.4
    torn = field.copy()
    torn[:, 1, 3] = -3.0
    np.testing.assert_array_equal(_median(torn), field)
