"""Numbers and findings in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..assess import Quality
from ..matching import AS_REGISTERED_PX
from .compare import OURS, Comparison

DECIMALS = {"PSNR": 2, "SAM": 2, "ERGAS": 2, "R_ERGAS": 2, "R_SAM": 2}
HIGHER_IS_BETTER = ("HQNR", "PSNR", "Q2n")
MEANING = {
    "HQNR": "quality without reference, (1 - D_lambda)(1 - D_S), 0 to 1: higher is better",
    "D_lambda": "colours that do not agree with MS once the result is blurred like it: lower is better",
    "D_S": "relation to PAN that differs from the one MS has to blurred PAN: lower is better",
    "D_rho": "details that do not follow PAN, 0 to 2: lower is better",
    "R_ERGAS": "difference from MS once the result is brought back to the MS grid: lower is better",
    "PSNR": "nearness to the truth in dB: higher is better",
    "SAM": "angle between the spectrum and the true one, in degrees: lower is better",
    "ERGAS": "error beside the mean of each band, in percent: lower is better",
    "Q2n": "likeness of all bands together to the truth, 0 to 1: higher is better",
}
NOT_SEEN = "The scene is too small to hold patches out of the training"


def number(name: str, value: float | None) -> str:
    """Returns an index with its usual number of decimals, a dash for none."""
    return "–" if value is None else f"{value:.{DECIMALS.get(name, 3)}f}"


def best_of(name: str, values: Sequence[float | None]) -> str | None:
    """Returns the best value of a column as it is printed: what looks alike is equally good. None where all lack it."""
    known = [v for v in values if v is not None]
    if not known:
        return None
    return number(name, max(known) if name in HIGHER_IS_BETTER else min(known))


def winners(rows: dict[str, Quality], indices: Sequence[str]) -> dict[str, list[str]]:
    """Returns the methods that print a better value than ours, each with the indices in which it is the best."""
    found: dict[str, list[str]] = {}
    for name in indices:
        column = {method: number(name, quality[name]) for method, quality in rows.items()}
        best = best_of(name, [quality[name] for quality in rows.values()])
        if best not in (None, column[OURS]):
            found.setdefault(next(m for m, shown in column.items() if shown == best), []).append(name)
    return found


def verdict(table: Comparison, held: bool, quality: Quality, ratio: int) -> list[str]:
    """Returns the sentences at the top of the page.

    Args:
        table: the yardsticks.
        held: whether there are held-out patches.
        quality: indices of the whole result.
        ratio: PAN pixels per MS pixel.
    """
    best, ours = table.best.title, table.errors[OURS]
    to_best, to_exp = (_compared(ours, table.errors[name]) for name in (best, "EXP"))
    where = (
        "On patches that the training never saw, the error" if held else f"{NOT_SEEN}. On the trained ones the error"
    )
    said = [f"{where} is {to_best} that of the best classical method, {best}, and {to_exp} that of interpolation."]
    r_ergas = quality["R_ERGAS"]
    if r_ergas is not None:
        share = f"{r_ergas * ratio / 100:.1%}"
        said.append(f"Brought back to the MS grid, the result differs from MS by {share} of the band means.")
    return said


def _compared(ours: float, theirs: float) -> str:
    change = ours / theirs - 1 if theirs else float(ours > 0)
    if abs(change) < 0.005:
        return "the same as"
    return f"{abs(change):.0%} {'above' if change > 0 else 'below'}"


def registration(relation: dict[str, Any], asked: bool, widths: bool, bands: Sequence[str]) -> list[str]:
    """Returns what was found of the shift between PAN and MS.

    Args:
        relation: as the report of the run has it; shifts as (right, down), PAN px.
        asked: whether the shift was to be found.
        widths: whether the sharpness was to be found: PAN is moved by the filter that this brings.
        bands: names of the bands.
    """
    if not asked:
        return ["The shift was not to be looked for: the georeferencing of the files counts as it is."]
    if "shift_px" not in relation:
        return ["No shift could be looked for: no place holds data in PAN and in every band."]
    shift = relation["shift_px"]
    if not relation["reliable"]:
        return [
            "The shift could not be measured reliably, so the georeferencing of the files counts; the reason stands "
            "among the warnings."
        ]
    spread = relation["spread_px"]
    agree = f" Parts of the scene agree to {spread:.2f} px." if spread is not None else ""
    used = widths or max(map(abs, shift)) >= AS_REGISTERED_PX
    then = "This is allowed for." if used else "It is too small to be corrected while the blur comes from the table."
    said = [f"MS lies {_moved(shift)} of where its georeferencing puts it on PAN. {then}{agree}"]
    own = [f"{b} {_moved(s)}" for b, s in zip(bands, relation["band_shift_px"]) if s != shift]
    said.append(f"Bands with a shift of their own: {'; '.join(own)}." if own else "No band has a shift of its own.")
    left = f"{relation['unexplained']:.1%}"
    said.append(f"It counts as reliable: the bands leave {left} of the variance of PAN's details unexplained.")
    return said


def sharpness(relation: dict[str, Any], asked: bool) -> list[str]:
    """Returns what was found of the blur of PAN and MS; arguments as in ``registration``."""
    if not asked:
        return ["The sharpness was not to be looked for: the blur (MTF) of the sensor table counts."]
    if not relation.get("reliable"):
        return ["The sharpness could not be measured reliably: the blur (MTF) of the sensor table counts."]
    x, y = relation["gain_beside_pan"]
    said = [f"Beside PAN, the MS bands have an MTF gain of {x:.2f} in x and {y:.2f} in y at their Nyquist frequency."]
    added, noise = relation["pan_blur_added_px2"], relation["pan_noise_dn"]
    if noise:
        said.append(f"The noise of PAN, {noise:.2g} DN, was calmed where there is nothing else to see.")
    if max(map(abs, added)) < 5e-4:
        return said if noise else [*said, "PAN was used as it is."]
    verb = "blurred" if min(added) >= 0 else "sharpened" if max(added) <= 0 else "filtered"
    return [
        *said,
        f"PAN was {verb} to be as sharp as the result: by {added[0]:+.2f} PAN px² in x, {added[1]:+.2f} in y.",
    ]


def _moved(shift: Sequence[float]) -> str:
    x, y = shift
    return f"{abs(x):.2f} px {'right' if x > 0 else 'left'} and {abs(y):.2f} px {'down' if y > 0 else 'up'}"


def listed(items: Sequence[str]) -> str:
    """Returns a, b and c."""
    return " and ".join(filter(None, [", ".join(items[:-1]), items[-1]]))


def pixel_size(pan_m: float, ratio: int) -> str:
    """Returns the pixel size of the result and of MS; 0 m is unknown."""
    if not pan_m:
        return f"unknown, as there is no CRS; MS is {ratio} times as coarse"
    return f"{pan_m:.2g} m, MS {pan_m * ratio:.2g} m (ratio {ratio})"
