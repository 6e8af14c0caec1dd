"""Numbers and findings in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..assess import Quality
from ..language import tr
from .compare import OURS, Comparison

DECIMALS = {"PSNR": 2, "SAM": 2, "ERGAS": 2, "R_ERGAS": 2, "R_SAM": 2}
HIGHER_IS_BETTER = ("HQNR", "PSNR", "Q2n")


def meaning() -> dict[str, str]:
    """Returns what each index tells, in the order of the table."""
    return {
        "HQNR": tr("quality without reference, (1 - D_lambda)(1 - D_S), 0 to 1: higher is better."),
        "D_lambda": tr("colours that do not agree with MS once the result is blurred like it: lower is better."),
        "D_S": tr("relation to PAN that differs from the one MS has to blurred PAN: lower is better."),
        "D_rho": tr("details that do not follow PAN, 0 to 2: lower is better."),
        "R_ERGAS": tr("difference from MS once the result is brought back to the MS grid: lower is better."),
        "PSNR": tr("nearness to the truth in dB: higher is better."),
        "SAM": tr("angle between the spectrum and the true one, in degrees: lower is better."),
        "ERGAS": tr("error beside the mean of each band, in percent: lower is better."),
        "Q2n": tr("likeness of all bands together to the truth, 0 to 1: higher is better."),
    }


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
    best, ours = table.best, table.errors[OURS]
    beside_best = _compared(
        ours,
        table.errors[best.name],
        below=tr("The error is {share:.0%} below that of the best classical method, {method}."),
        same=tr("The error is the same as that of the best classical method, {method}."),
        above=tr("The error is {share:.0%} above that of the best classical method, {method}."),
        method=best.title,
    )
    beside_exp = _compared(
        ours,
        table.errors["EXP"],
        below=tr("The error is {share:.0%} below that of interpolation."),
        same=tr("The error is the same as that of interpolation."),
        above=tr("The error is {share:.0%} above that of interpolation."),
    )
    where = tr("Both were measured on patches that the training never saw.")
    if not held:
        where = tr(
            "The scene is too small to hold patches out of the training: both were measured on the trained ones."
        )
    said = [beside_best, beside_exp, where]
    r_ergas = quality["R_ERGAS"]
    if r_ergas is not None:
        text = tr("Brought back to the MS grid, the result differs from MS by {share:.1%} of the band means.")
        said.append(text.format(share=r_ergas * ratio / 100))
    return said


def _compared(ours: float, theirs: float, below: str, same: str, above: str, **more: str) -> str:
    """Returns the text that fits the two errors, with the ``share`` of theirs by which ours differs."""
    change = ours / theirs - 1 if theirs else float(ours > 0)
    text = same if abs(change) < 0.005 else above if change > 0 else below
    return text.format(share=abs(change), **more)


def registration(relation: dict[str, Any], asked: bool, bands: Sequence[str]) -> list[str]:
    """Returns what was found of the shift between PAN and MS.

    Args:
        relation: as the report of the run has it; shifts as (right, down), PAN px.
        asked: whether the shift was to be found.
        bands: names of the bands.
    """
    if not asked:
        return [tr("The shift was not to be looked for: the georeferencing of the files counts as it is.")]
    if "shift_px" not in relation:
        return [tr("No shift could be looked for: no place holds data in PAN and in every band.")]
    shift = relation["shift_px"]
    if not relation["reliable"]:
        text = tr(
            "The shift could not be measured reliably, so the georeferencing of the files counts; the reason stands "
            "among the warnings."
        )
        return [text]
    own = [f"{b} ({_moved(s)})" for b, s in zip(bands, relation["band_shift_px"]) if s != shift]
    of_bands = tr("Bands with a shift of their own: {bands}.") if own else tr("No band has a shift of its own.")
    reliable = tr(
        "The shift counts as reliable: the bands leave {share:.1%} of the variance of PAN's details unexplained."
    )
    local = relation["local_shift_px"]
    return [
        _shift(shift, relation["spread_px"]),
        *([_local(*local)] if local else []),
        of_bands.format(bands="; ".join(own)),
        reliable.format(share=relation["unexplained"]),
    ]


def _shift(shift: Sequence[float], spread: float | None) -> str:
    said = [
        tr(
            "Shift of MS from where its georeferencing puts it on PAN: {shift}. This is allowed for.",
            shift=_moved(shift),
        )
    ]
    if spread is not None:
        said.append(tr("Parts of the scene agree to {spread:.2f} px.", spread=spread))
    return sentences(said)


def _local(x: float, y: float) -> str:
    text = tr(
        "Parts of the scene are shifted against each other, by up to {x:.1f} px in x and {y:.1f} px in y: MS was "
        "resampled (cubic) to follow them."
    )
    return text.format(x=x, y=y)


def sharpness(relation: dict[str, Any], asked: bool) -> list[str]:
    """Returns what was found of the blur of PAN and MS; arguments as in ``registration``."""
    if not asked:
        return [tr("The sharpness was not to be looked for: the blur (MTF) of the sensor table counts.")]
    if not relation.get("reliable"):
        return [tr("The sharpness could not be measured reliably: the blur (MTF) of the sensor table counts.")]
    x, y = relation["gain_beside_pan"]
    text = tr("Beside PAN, the MS bands have an MTF gain of {x:.2f} in x and {y:.2f} in y at their Nyquist frequency.")
    said = [text.format(x=x, y=y)]
    added, noise = relation["pan_blur_added_px2"], relation["pan_noise_dn"]
    if noise:
        text = tr("The noise of PAN, {noise:.2g} DN, was calmed where there is nothing else to see.")
        said.append(text.format(noise=noise))
    if max(map(abs, added)) >= 5e-4:
        said.append(_blurred(*added))
    elif not noise:
        said.append(tr("PAN was used as it is."))
    return said


def _blurred(x: float, y: float) -> str:
    text = tr("PAN was filtered to be as sharp as the result: by {x:+.2f} PAN px² in x, {y:+.2f} in y.")
    if min(x, y) >= 0:
        text = tr("PAN was blurred to be as sharp as the result: by {x:+.2f} PAN px² in x, {y:+.2f} in y.")
    elif max(x, y) <= 0:
        text = tr("PAN was sharpened to be as sharp as the result: by {x:+.2f} PAN px² in x, {y:+.2f} in y.")
    return text.format(x=x, y=y)


def _moved(shift: Sequence[float]) -> str:
    x, y = shift
    across = tr("{:.2f} px right") if x > 0 else tr("{:.2f} px left")
    along = tr("{:.2f} px down") if y > 0 else tr("{:.2f} px up")
    return f"{across.format(abs(x))}, {along.format(abs(y))}"


def sentences(said: Sequence[str]) -> str:
    """Returns sentences as one text; after a full-width stop there is no space."""
    return " ".join(said).replace("。 ", "。")


def listed(items: Sequence[str]) -> str:
    """Returns a, b and c."""
    *first, last = items
    return tr("{first} and {last}", first=", ".join(first), last=last) if first else last


def pixel_size(pan_m: float, ratio: int) -> str:
    """Returns the pixel size of the result and of MS; 0 m is unknown."""
    if not pan_m:
        return tr("unknown, as there is no CRS; MS is {ratio} times as coarse", ratio=ratio)
    return tr("{pan:.2g} m, MS {ms:.2g} m (ratio {ratio})", pan=pan_m, ms=pan_m * ratio, ratio=ratio)
