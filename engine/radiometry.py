"""DN in the file, scaled floats in the engine, DN again in the output.

One factor per image brings the values near 1; bands keep their relation to each other, as ratio methods need.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]
BoolArray = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Scale:
    """DN per engine unit of PAN and of MS; both positive."""

    pan_dn: float
    ms_dn: float


def robust_maximum(values_dn: FloatArray, valid: BoolArray) -> float:
    """Returns the 99.5th percentile of |DN| over the valid pixels, at least the smallest positive float."""
    chosen = np.abs(values_dn[np.broadcast_to(valid, values_dn.shape)])
    top = float(np.percentile(chosen, 99.5)) if chosen.size else 1.0
    return top if top > 0 else max(float(chosen.max(initial=0.0)), 1.0)


def to_dn(
    values_dn: FloatArray, valid: BoolArray, dtype: str, nodata: float | None, fill: float
) -> npt.NDArray[np.generic]:
    """Returns the values in the dtype of the output: rounded, clipped, gaps filled.

    A valid pixel that happens to round to the nodata value moves by one step, so that it does not become a hole.

    Args:
        values_dn: (C,H,W).
        valid: bool (C,H,W).
        dtype: numpy name of an integer or float type.
        nodata: the output's declared nodata value, or None.
        fill: value to write where not valid.
    """
    kind = np.dtype(dtype)
    if kind.kind == "f":
        out = values_dn.astype(kind)
    else:
        info = np.iinfo(kind)
        rounded = np.rint(values_dn.astype(np.float64))
        # float64 cannot hold the largest 64-bit integers: clip in two steps.
        out = np.clip(
            rounded, float(info.min), np.nextafter(float(info.max), 0) if kind.itemsize == 8 else float(info.max)
        ).astype(kind)
    if nodata is not None and not np.isnan(nodata):
        hole = valid & (out == _as(kind, nodata))
        if hole.any():
            out[hole] = _next_to(kind, nodata, values_dn[hole])
    out[~valid] = _as(kind, fill)
    return out


def _next_to(kind: np.dtype[np.generic], nodata: float, wanted: FloatArray) -> npt.NDArray[np.generic]:
    """Returns the neighbour of nodata on the side of the wanted value, within the dtype."""
    if kind.kind == "f":
        with np.errstate(over="ignore"):  # next to the largest float lies infinity, which nobody wants
            low, high = (np.nextafter(kind.type(nodata), kind.type(end)) for end in (-np.inf, np.inf))
    else:
        info = np.iinfo(kind)
        at = int(_as(kind, nodata))
        low, high = max(at - 1, info.min), min(at + 1, info.max)
        low, high = (high if low == at else low), (low if high == at else high)
    return np.where(wanted < nodata, kind.type(low), kind.type(high))


def _as(kind: np.dtype[np.generic], value: float) -> np.generic:
    """Returns the value in the dtype; 2^64-1, which a float holds as 2^64, as the largest integer."""
    if kind.kind == "f":
        return kind.type(value)
    info = np.iinfo(kind)
    return kind.type(min(max(int(value), info.min), info.max))
