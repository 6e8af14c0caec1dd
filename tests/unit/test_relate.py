"""What a pair says of itself is told, built in and judged: whatever the files hold, from whatever mode it is asked."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pytest
import rasterio
import torch
from rasterio import Affine
from torch import Tensor

from engine import relate as relations
from engine.assess import Judged, assess
from engine.classical import Level
from engine.degrade import Psf, blur, degrade, mtf_sigma_px
from engine.infer import Units
from engine.job import AUTO, OFF, TABLE, Geometry, Job
from engine.matching import AS_IT_IS, SHARPER_PX2, PanFilter
from engine.radiometry import Scale
from engine.raster import Pixels, open_pair
from engine.registration import Relation
from engine.relate import describe, is_noisy, look, noise, to_calm, use, worthwhile
from engine.run import Run
from engine.sensors import SENSORS, UNKNOWN, Sensor
from engine.sharpen import fuse_classically, sharpen

CPU = torch.device("cpu")
MakePair = Callable[..., Any]
MakeLevel = Callable[..., tuple[Level, Tensor]]


@dataclass
class Told:
    """What a run said, by kind."""

    said: list[tuple[str, str]]

    def __call__(self, kind: str, **fields: Any) -> None:
        self.said.append((kind, str(fields.get("message"))))


def lying(make_pair: MakePair, shift: tuple[float, float], **more: Any) -> Any:
    """A pair of files whose MS is said to begin where PAN begins, though it lies (y, x) PAN px off."""
    files = make_pair(shift=shift, **{"ms_side": 48, "bands": 4, "dtype": "float32", **more})
    with rasterio.open(files.pan) as pan, rasterio.open(files.ms, "r+") as ms:
        ms.transform = pan.transform @ Affine.scale(4)
    return files


def opened(files: Any) -> tuple[Units, list[Pixels], bool]:
    with open_pair(files.pan, files.ms) as pair:
        pixels = [pair.read(pair.whole)]
        return Units.of(pixels, pair.geometry, pair.ms.bands, UNKNOWN), pixels, pair.placed


def related(
    files: Any, register: str = AUTO, psf: str = AUTO
) -> tuple[Units, Units, Relation | None, list[tuple[str, str]]]:
    """Units before and after, what was found, and what the user was told."""
    (units, pixels, placed), told = opened(files), Told([])
    after, relation = relate(units, pixels, Geometry(register, psf), UNKNOWN, Run(CPU, emit=told), placed)
    return units, after, relation, told.said


def relate(
    units: Units, pixels: list[Pixels], geometry: Geometry, sensor: Sensor, run: Run, placed: bool
) -> tuple[Units, Relation | None]:
    """Units as they are used, and what was found."""
    seen = look(units, pixels, geometry, CPU)
    return (use(units, seen, geometry, sensor, run, placed), seen[1]) if seen else (units, None)


def test_a_large_shift_is_told_and_moves_the_samples(make_pair: MakePair) -> None:
    units, after, relation, said = related(lying(make_pair, (2.0, -1.5)))
    assert relation is not None and relation.reliable
    for phase in (*after.psf.phase_px, *after.pan_psf.phase_px):
        assert phase == pytest.approx((1.5 + 2.0, 1.5 - 1.5), abs=0.05)
    assert after.pan_filter.shift_px == (0.0, 0.0) and units.psf.phase_px == ((1.5, 1.5),) * 4
    kind, message = said[0]
    assert kind == "info" and message.startswith("MS has to move 1.50 left, 2.00 down")
    assert message.endswith("Corrected.")


def test_without_a_place_the_samples_are_put_on_whole_pan_pixels_and_pan_takes_the_rest(make_pair: MakePair) -> None:
    _, after, _, _ = related(lying(make_pair, (-1.2, 0.6), crs=None))
    for phase in after.psf.phase_px:
        assert phase == pytest.approx((0.0, 2.0), abs=0.02)
    assert after.pan_filter.shift_px == pytest.approx((0.3, 0.1), abs=0.02)


def test_a_small_shift_is_told_and_moves_pan(make_pair: MakePair) -> None:
    units, after, _, said = related(lying(make_pair, (-0.1, 0.2)))
    assert after.psf.phase_px == units.psf.phase_px
    assert after.pan_filter.shift_px == pytest.approx((-0.1, 0.2), abs=0.02)
    assert said[0] == (
        "info",
        "PAN and MS are registered: MS would have to move 0.20 right, 0.10 up to lie on PAN, in PAN pixels.",
    )


def held(level: Level) -> tuple[Units, list[Pixels]]:
    """The units and pixels of a pair without gaps, in DN that are engine units."""
    deep = [x.mean((0, 2, 3))[:, None, None] for x in (level.P, level.m)]
    P, m = level.P[0].numpy(), level.m[0].numpy()
    pixels = [Pixels(P, np.ones(P.shape, bool), m, np.ones(m.shape, bool))]
    return Units(Scale(1.0, 1.0), *deep, level.psf, level.pan_psf), pixels


def test_a_band_on_its_own_is_told_with_its_distance_to_the_others(make_level: MakeLevel) -> None:
    told = Told([])
    after, relation = relate(*held(make_level(own={3: (0.7, -0.4)})[0]), Geometry(), UNKNOWN, Run(CPU, emit=told), True)
    assert relation is not None
    (y, x), (own_y, own_x) = relation.shift_px, relation.band_shift_px[3]
    assert told.said[0][1].startswith("PAN and MS are registered")
    own = f"Band 4 has a shift of its own on top of it: {own_x - x:+.2f} in x, {own_y - y:+.2f} in y."
    assert told.said[1][1] == own
    places = [[p + s for p, s in zip(phase, after.pan_filter.shift_px)] for phase in after.psf.phase_px]
    assert places[3] == pytest.approx((1.5 + own_y, 1.5 + own_x)) and places[0] == pytest.approx((1.5 + y, 1.5 + x))


def test_the_widths_are_told(make_pair: MakePair) -> None:
    _, after, relation, said = related(lying(make_pair, (0.0, 0.0)))
    assert relation is not None and after.pan_psf == after.psf.mean()
    message = next(m for kind, m in said if "MTF gain" in m)
    assert message.startswith("Beside PAN the MS bands have an MTF gain of 0.30 in x and 0.30 in y; expected was 0.30")


def test_what_is_not_asked_for_is_not_looked_for(make_pair: MakePair) -> None:
    units, after, relation, said = related(lying(make_pair, (2.0, 0.0)), OFF, TABLE)
    assert after is units and relation is None and said == []
    units, after, relation, said = related(lying(make_pair, (2.0, 0.0)), AUTO, TABLE)
    assert relation is not None and after.psf.sigma_px == units.psf.sigma_px and len(said) == 1
    assert after.pan_psf.sigma_px == units.pan_psf.sigma_px and after.pan_psf.phase_px[0] == pytest.approx(
        (3.5, 1.5), abs=0.05
    )
    units, after, relation, said = related(lying(make_pair, (2.0, 0.0)), OFF, AUTO)
    assert relation is not None and after.psf.phase_px == units.psf.phase_px and len(said) == 1
    assert after.pan_filter.shift_px == (0.0, 0.0)


def test_a_pair_without_relation_is_a_warning_and_the_files_are_trusted(make_pair: MakePair) -> None:
    def scramble(pan: np.ndarray, ms: np.ndarray) -> None:
        pan[:] = np.random.default_rng(0).random(pan.shape)

    units, after, relation, said = related(lying(make_pair, (0.0, 0.0), change=scramble))
    assert relation is not None and not relation.reliable
    assert after.psf == units.psf and after.pan_filter == PanFilter()
    assert said == [
        (
            "warning",
            f"The shift between PAN and MS could not be estimated: {relation.reason}. The files are trusted.",
        )
    ]
    assert json.loads(json.dumps(describe(relation, after), allow_nan=False))["reliable"] is False


def test_the_estimate_follows_its_gradients_in_inference_mode_and_past_gaps(make_pair: MakePair) -> None:
    def hole(pan: np.ndarray, ms: np.ndarray) -> None:
        pan[0, 60:90, 20:50] = ms[:, 30:34, 30:34] = -1

    none = {"nodata": -1.0}
    files = lying(make_pair, (2.0, -1.5), change=hole, pan_more=none, ms_more=none)
    with torch.inference_mode():
        _, after, _, _ = related(files)
    assert after.psf.phase_px[0] == pytest.approx((3.5, 0.0), abs=0.05)


def test_a_pair_whose_files_lie_is_fused_as_one_whose_files_tell_the_truth(make_pair: MakePair) -> None:
    shift = (1.2, -2.3)
    honest = make_pair(shift=shift, ms_side=48, bands=4, name="honest")
    liar = lying(make_pair, shift, dtype="uint16", name="liar")
    errors = []
    for files, register in ((honest, OFF), (liar, AUTO), (liar, OFF)):
        job = Job(files.pan, files.ms, files.out, overwrite=True, settings={"geometry": {"register": register}})
        report = fuse_classically("glp-fs", job, Run(CPU))
        assert ("shift_px" in report["relation"]) == (register == AUTO)
        with rasterio.open(files.pan) as pan, rasterio.open(files.out) as out:
            x, y = (round(v) for v in ~pan.transform @ (out.transform.c, out.transform.f))
            fused = out.read(out_dtype=float)
        rest = fused - files.truth_dn[:, y : y + fused.shape[1], x : x + fused.shape[2]]
        errors.append(float(rest[:, 24:-24, 24:-24].std()))
    assert errors[1] < 1.03 * errors[0] and errors[2] > 1.5 * errors[0]


def test_a_small_shift_does_not_change_the_pan_that_judges(make_pair: MakePair, write_raster: Any) -> None:
    files = lying(make_pair, (0.15, -0.2))
    with rasterio.open(files.pan) as pan:
        result = write_raster(files.out, files.truth_dn, pan.transform)
    aware, trusting = (assess(result, files.pan, files.ms, Run(CPU), register=register) for register in (AUTO, OFF))
    assert (aware["D_rho"], aware["D_S"]) == (trusting["D_rho"], trusting["D_S"])


def test_a_result_is_judged_where_the_pair_says_it_lies(make_pair: MakePair, write_raster: Any) -> None:
    files = lying(make_pair, (1.2, -2.3))
    with rasterio.open(files.pan) as pan:
        result = write_raster(files.out, files.truth_dn, pan.transform)
    aware, trusting = (
        assess(result, files.pan, files.ms, Run(CPU), register=register)["R_ERGAS"] for register in (AUTO, OFF)
    )
    assert aware is not None and trusting is not None and aware < 0.2 * trusting


@pytest.mark.parametrize("shift", [(1.2, -2.3), (0.15, -0.2)])
def test_a_result_is_judged_alike_whether_the_pair_is_known_or_found_again(
    make_pair: MakePair, write_raster: Any, shift: tuple[float, float]
) -> None:
    files = lying(make_pair, shift)
    with rasterio.open(files.pan) as pan:
        result = write_raster(files.out, files.truth_dn, pan.transform)
    sensor = SENSORS["worldview2"]
    with open_pair(files.pan, files.ms) as pair:
        related = relations.relate(pair, lambda pair: [pair.read(pair.whole)], Geometry(), sensor, Run(CPU))
        arguments = (result, pair, sensor, AUTO, CPU)
        known, again = Judged.of(*arguments, related), Judged.of(*arguments)
    assert related.units.pan_filter != AS_IT_IS and related.units.pan_psf != known.units.pan_psf == again.units.pan_psf
    assert known.quality() == again.quality() and known.level.psf == again.level.psf


def test_a_run_registers_its_pair_once(
    make_pair: MakePair, short: dict[str, dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    files, found, estimate = lying(make_pair, (1.2, -2.3)), [], relations.estimate
    monkeypatch.setattr(relations, "estimate", lambda level: found.append(estimate(level)) or found[-1])
    told = sharpen(Job(files.pan, files.ms, files.out, settings=short), Run(CPU))
    assert len(found) == 1 and told["relation"]["shift_px"] == [-2.3, 1.2]


def wanted(level: Level, variance: float) -> PanFilter:
    """As much of the sharpening as pays where PAN is blurred by ``variance`` too much."""
    sigma = math.sqrt(level.psf.sigma_px[0] ** 2 - variance)
    relation = Relation((0.0, 0.0), ((0.0, 0.0),) * 4, (sigma, sigma), 0.01, 0.01, True)
    asked = PanFilter((-variance, -variance), (0.1, 0.0))
    found = worthwhile(asked, replace(level, pan_psf=level.psf.mean()), relation)
    assert found.shift_px == asked.shift_px
    return found


def soft(make_level: MakeLevel, step: float = 0.0, dn_noise: float = 0.0) -> Level:
    """A pair whose PAN is blurred by 0.4 px^2, noisy and rounded as wanted."""
    level, _ = make_level()
    P = blur(level.P, Psf(1, (math.sqrt(0.4),), ((0.0, 0.0),)))
    P = P + dn_noise * torch.randn(P.shape, generator=torch.Generator().manual_seed(3))
    if step == 0:
        return replace(level, P=P)
    return replace(level, P=(P / step).round() * step, m=(level.m / step).round() * step, step=(step, step))


def test_sharpening_is_kept_on_a_clean_pair_and_dropped_where_noise_or_rounding_would_show(
    make_level: MakeLevel,
) -> None:
    assert wanted(soft(make_level), 0.4).variance_px2 == (-0.4, -0.4)
    assert wanted(soft(make_level, step=1 / 30), 0.4).variance_px2 == (0, 0)
    assert wanted(soft(make_level, dn_noise=0.02), 0.4).variance_px2 == (0, 0)


def test_blurring_one_axis_is_not_put_to_the_question(make_level: MakeLevel) -> None:
    level = soft(make_level, dn_noise=0.02)
    relation = Relation((0.0, 0.0), ((0.0, 0.0),) * 4, (1.9, 2.1), 0.01, 0.01, True)
    found = worthwhile(PanFilter((-0.3, 0.5)), level, relation)
    assert found.variance_px2 == (0, 0.5)


def test_noise_is_measured_where_pan_is_calm() -> None:
    draw = torch.Generator().manual_seed(4)
    P = torch.sin(torch.arange(256.0) / 40).expand(1, 1, 256, 256).clone()
    P[..., 100:] += torch.rand(P[..., 100:].shape, generator=draw)  # a rough town beside calm fields
    every = torch.ones_like(P, dtype=torch.bool)
    level = 0.01 * torch.randn(P.shape, generator=draw)
    assert noise(P + level, every) == pytest.approx(0.01, rel=0.2)
    assert noise(P, every) < 1e-3
    holed, valid = (P + level).clone(), every.clone()
    holed[..., :64, :64], valid[..., :64, :64] = 0.0, False  # nothing is calmer than a filled gap
    assert noise(holed, valid) == pytest.approx(0.01, rel=0.2)
    assert noise(P, ~every) == 0


def with_calm_fields(level: Level, ms_px: int) -> Level:
    """The same pair with its first columns flat."""
    P, m = level.P.clone(), level.m.clone()
    P[..., : 4 * ms_px], m[..., :ms_px] = 0.4, 0.4
    return replace(level, P=P, m=m)


def test_rounding_counts_where_the_calm_parts_do_not_show_it(make_level: MakeLevel) -> None:
    level = with_calm_fields(soft(make_level, step=1 / 20), 24)
    assert noise(level.P, level.P_valid) < 1e-6 and wanted(level, 0.4).variance_px2 == (0, 0)
    assert wanted(replace(level, step=(0.0, 0.0)), 0.4).variance_px2 != (0, 0)


def test_a_noisy_pan_is_not_sharpened_but_the_result_is_as_sharp_as_it(make_level: MakeLevel) -> None:
    calm = with_calm_fields(make_level(gain=0.4)[0], 12)  # PAN is blurrier beside MS than the table's 0.3 says
    for spread, noisy in ((0.001, False), (0.02, True)):
        draw = torch.Generator().manual_seed(5)
        level = replace(calm, P=calm.P + spread * torch.randn(calm.P.shape, generator=draw))
        assert is_noisy(level) == noisy
        after, _ = relate(*held(level), Geometry(), SENSORS["spot67"], Run(CPU), True)
        most = -SHARPER_PX2 * 4
        assert after.pan_filter.variance_px2 == ((0.0, 0.0) if noisy else (most, most))
        assert after.psf.sigma_px[0] == pytest.approx(mtf_sigma_px(0.4 if noisy else 0.3, 4), rel=0.02)


def test_the_description_is_strict_json_with_x_before_y(make_level: MakeLevel) -> None:
    units = replace(held(make_level()[0])[0], pan_filter=PanFilter((-0.1, 0.3)))
    sigma = (mtf_sigma_px(0.2, 4), mtf_sigma_px(0.4, 4))
    relation = Relation((1.0, -2.0), ((1.0, -2.0),) * 3 + ((1.5, -2.25),), sigma, 0.01234, math.inf, False, "why")
    said = json.loads(json.dumps(describe(relation, units), allow_nan=False))
    assert said["shift_px"] == [-2.0, 1.0] and said["band_shift_px"][3] == [-2.25, 1.5]
    assert said["spread_px"] is None and said["unexplained"] == 0.01234 and said["reliable"] is False
    assert said["gain_beside_pan"] == [0.4, 0.2] and said["pan_blur_added_px2"] == [0.3, -0.1]
    assert said["mtf_gain"] == [0.3] * 4
    assert set(describe(None, units)) == {"mtf_gain", "pan_blur_added_px2", "pan_noise_dn"}


def test_files_of_integers_are_known_by_their_values(make_pair: MakePair) -> None:
    for dtype, whole in (("uint8", True), ("float32", False)):
        units, pixels, _ = opened(make_pair(dtype=dtype, name=dtype))
        assert units.integers == (whole, whole)
        level = units.level(pixels, CPU)
        assert level.step == ((1 / units.scale.pan_dn, 1 / units.scale.ms_dn) if whole else (0.0, 0.0))
    pan = level.P
    filtered = replace(units, pan_filter=PanFilter((0.5, 0.5))).level(pixels, CPU)
    assert torch.equal(filtered.P, PanFilter((0.5, 0.5))(pan)) and torch.equal(filtered.m, level.m)


def test_degrading_the_truth_with_the_related_units_gives_the_ms_image_back(make_pair: MakePair) -> None:
    files = lying(make_pair, (1.2, -2.3))
    units, after, _, _ = related(files)
    level = units.level(opened(files)[1], CPU)
    X = torch.from_numpy(files.truth_dn[None] / units.scale.ms_dn).float()
    before, now = ((degrade(X, u.psf) - level.m)[..., 3:-3, 3:-3].std() for u in (units, after))
    assert now < 0.02 * before


def test_noise_that_counts_is_calmed_and_a_clean_pan_stays_as_it_is(make_level: MakeLevel) -> None:
    level, _ = make_level(side=256)
    draw = torch.Generator().manual_seed(1)
    P = level.P.clone()
    P[..., :128] = 0.4  # water
    clean = replace(level, P=P)
    noisy = replace(level, P=P + 0.02 * torch.randn(P.shape, generator=draw))
    assert to_calm(clean) == 0.0
    assert to_calm(noisy) == pytest.approx(0.02, rel=0.25)
    assert to_calm(replace(noisy, step=(0.01, 0.0))) == to_calm(noisy)
    assert to_calm(replace(noisy, step=(0.03, 0.0))) == 0.0  # rounding would make plains of what is left


def test_the_noise_that_was_found_is_calmed_in_every_tile(make_pair: MakePair) -> None:
    def noisy(pan: np.ndarray, ms: np.ndarray) -> None:
        grain = np.random.default_rng(1).normal(0, 15, pan.shape)
        pan[:] = np.clip(pan + grain, 1, 65535).astype(pan.dtype)

    files = make_pair(ms_side=48, bands=4, change=noisy)
    units, after, relation, _ = related(files)
    assert relation is not None and relation.reliable and units.pan_filter.noise == 0 < after.pan_filter.noise
    assert related(files, psf=TABLE)[1].pan_filter.noise == 0
