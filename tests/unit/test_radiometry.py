"""From floats to DN: rounding, clipping, and a valid pixel that never becomes nodata."""

from __future__ import annotations

import numpy as np
import pytest

from engine.radiometry import robust_maximum, to_dn

INTEGERS = ["uint8", "int8", "int16", "uint16", "int32", "uint32", "int64", "uint64"]
ALL = [*INTEGERS, "float32", "float64"]


def dn(
    values: list[float], dtype: str, nodata: float | None = None, fill: float = 0.0, valid: list[bool] | None = None
) -> list:
    array = np.array(values, np.float32).reshape(1, 1, -1)
    mask = np.ones(array.shape, bool) if valid is None else np.array(valid).reshape(array.shape)
    out = to_dn(array, mask, dtype, nodata, fill)
    assert out.dtype == np.dtype(dtype)
    return out.ravel().tolist()


@pytest.mark.parametrize("dtype", INTEGERS)
def test_integers_are_rounded_and_clipped_never_wrapped(dtype: str) -> None:
    info = np.iinfo(dtype)
    low, high, *rest = dn([-1e30, 1e30, 3.4, 3.6, -0.4], dtype)
    assert low == info.min
    assert info.max * (1 - 1e-6) <= high <= info.max
    assert rest == [3, 4, 0]


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_floats_stay_as_they_are(dtype: str) -> None:
    assert dn([3.25, -7.5, 1e30], dtype) == [3.25, -7.5, np.float32(1e30)]


def extremes(dtype: str) -> list[float]:
    if np.dtype(dtype).kind == "f":
        return [0.0, -9999.0, float(np.finfo(np.float32).min)]
    return [0.0, 5.0, float(np.iinfo(dtype).min), float(np.iinfo(dtype).max)]


@pytest.mark.parametrize(("dtype", "nodata"), [(d, n) for d in ALL for n in extremes(d)])
def test_a_valid_pixel_moves_one_step_off_the_nodata_value(dtype: str, nodata: float) -> None:
    near = [nodata, nodata - 0.4, nodata + 0.4, -1e30, 1e30]
    out = to_dn(np.array(near, np.float32).reshape(1, 1, -1), np.ones((1, 1, 5), bool), dtype, nodata, nodata)
    hole = to_dn(np.zeros((1, 1, 1), np.float32), np.zeros((1, 1, 1), bool), dtype, nodata, nodata)
    assert not (out == hole).any()
    assert np.isfinite(out.astype(float)).all()
    if np.dtype(dtype).kind != "f" and abs(nodata) < 2**53:
        assert abs(int(out.ravel()[0]) - int(hole.ravel()[0])) == 1


def test_the_step_goes_to_the_side_of_the_wanted_value() -> None:
    assert dn([99.6, 100.0, 100.4], "uint16", nodata=100.0) == [99, 101, 101]
    assert dn([0.2], "uint16", nodata=0.0) == [1]
    assert dn([255.0], "uint8", nodata=255.0) == [254]


def test_gaps_get_the_fill_value() -> None:
    assert dn([5, 6, 7], "int16", nodata=-9999.0, fill=-9999.0, valid=[True, False, True]) == [5, -9999, 7]
    out = dn([5, 6], "float32", nodata=float("nan"), fill=float("nan"), valid=[True, False])
    assert out[0] == 5 and np.isnan(out[1])


def test_the_unit_of_a_scene_ignores_outliers_gaps_and_emptiness() -> None:
    values = np.full((1, 100, 100), 100.0, np.float32)
    values[0, 0, :10] = 1e9  # 0.1 %
    values[0, 50:] = 1e30
    valid = np.ones((1, 100, 100), bool)
    valid[0, 50:] = False
    assert robust_maximum(values, valid) == 100
    assert robust_maximum(values, np.zeros_like(valid)) > 0
    assert robust_maximum(np.zeros_like(values), valid) > 0
    assert robust_maximum(-values, valid) == 100
