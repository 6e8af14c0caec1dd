"""PAN, MS, the best classical result and ours side by side: one PNG per pair and one with all of them.

    .venv/bin/python benchmarks/contact_sheet.py FOLDER [--pairs a,b] [--preset balanced] [--window X,Y] [--rgb 3,2,1]

Shows 256 x 256 PAN pixels, each as 2 x 2: the window whose PAN has most detail (gradient energy), or --window. What is
sharpened is a larger area around it. True colour where the band names tell, bands 3,2,1 else; one stretch for all.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
import torch
from PIL import Image, ImageDraw, ImageFont

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.case import Bands, Case, judge, visible_bands
from benchmarks.methods import Settings, fuse
from benchmarks.protocol import WINDOW_PX, covered, full_case
from engine.errors import EngineError
from engine.grid import Box
from engine.job import PRESETS
from engine.raster import open_pair

ROOT = Path(__file__).resolve().parents[1]
SIDE_PX = 256
ENLARGED = 2
CLASSICAL = ("glp-fs+3", "gsa+3", "bt-h+1")
"""Method + back-projections: three that are each the best somewhere."""
STRETCH = (2, 98)
"""Percentiles of each MS band that become black and white."""
_LABEL_PX, _GAP_PX, _STEP_PX = 26, 4, 8


@dataclass(frozen=True)
class Panel:
    """One image with what stands above it: (H,W,3) uint8."""

    label: str
    image: np.ndarray


def richest_window(pan: np.ndarray, valid: np.ndarray, side_px: int = SIDE_PX) -> Box:
    """Returns the window with the highest gradient energy among the fully valid ones.

    Where no window is fully valid, it is the one with the fewest gaps.

    Args:
        pan: (H,W).
        valid: bool (H,W).
        side_px: side of the window, cut to the image.
    """
    h, w = (min(side_px, size) for size in pan.shape)
    dy, dx = np.gradient(np.where(valid, pan, pan[valid].mean() if valid.any() else 0).astype("float64"))
    energy, filled = (_box_sums(x, h, w) for x in (dy**2 + dx**2, valid.astype("float64")))
    choice = np.where(filled >= filled.max() - 0.5, energy, -1.0)
    y, x = np.unravel_index(int(choice.argmax()), choice.shape)
    return Box(int(y) * _STEP_PX, int(x) * _STEP_PX, h, w)


def _box_sums(x: np.ndarray, h: int, w: int) -> np.ndarray:
    """Returns the sums over the h x w windows whose corners are _STEP_PX apart."""
    total = np.pad(x, ((1, 0), (1, 0))).cumsum(0).cumsum(1)
    sums = total[h:, w:] - total[:-h, w:] - total[h:, :-w] + total[:-h, :-w]
    return sums[::_STEP_PX, ::_STEP_PX]


def panels(folder: Path, work: Path, options: argparse.Namespace) -> list[Panel]:
    """Returns the four images of one pair.

    Raises:
        EngineError: the pair cannot be used, with the reason.
    """
    window = _window(folder, options.window)
    centre = window.y + window.h / 2, window.x + window.w / 2
    case = full_case(folder, work, options.area or 10**9, centre)
    window = _inside(window, case)
    bands = options.rgb or visible_bands(case.names) or (1, 1, 1)
    settings = Settings(threads=options.threads)
    results = {method: _fused(method, case, settings) for method in (*CLASSICAL, options.preset)}
    classical = max(CLASSICAL, key=lambda method: results[method][1] or 0.0)
    pan, pan_valid = _read(case.pan, case, window, (1,))
    ms, ms_valid = _read(case.told, case, window, bands)
    low, high = _limits(ms, ms_valid)
    shown = [
        Panel(f"{folder.name}: PAN", _bytes(pan.repeat(3, 0), pan_valid.repeat(3, 0), *_limits(pan, pan_valid))),
        Panel(f"MS, bands {','.join(map(str, bands))}", _bytes(ms, ms_valid, low, high)),
    ]
    for method in (classical, options.preset):
        path, hqnr = results[method]
        label = f"{method}bp" if method in CLASSICAL else method
        score = "" if hqnr is None else f", HQNR {hqnr:.3f}"
        shown.append(Panel(label + score, _bytes(*_read(path, case, window, bands), low, high)))
    return shown


def _window(folder: Path, corner: tuple[int, int] | None) -> Box:
    """Returns the window on the grid of the PAN file."""
    with open_pair(str(folder / "pan.tif"), str(folder / "ms.tif")) as pair:
        if corner:
            return Box(corner[1], corner[0], SIDE_PX, SIDE_PX)
        values, _ = pair.pan.read(pair.pan_grid.box)
        return richest_window(values[0], covered(pair)[0, 0].numpy())


def _inside(window: Box, case: Case) -> Box:
    """Returns the window on the grid of the case's PAN file, moved or cut to lie inside."""
    with rasterio.open(case.pan) as file:
        height, width = file.shape
    h, w = min(window.h, height), min(window.w, width)
    y, x = window.y - case.corner_px[0], window.x - case.corner_px[1]
    return Box(min(max(y, 0), height - h), min(max(x, 0), width - w), h, w)


def _fused(method: str, case: Case, settings: Settings) -> tuple[Path, float | None]:
    """Returns the result of a method and its HQNR."""
    out = case.work / f"{method}.tif"
    fuse(method, case, out, settings)
    return out, judge(out, case)["HQNR"]


def _read(path: Path, case: Case, window: Box, bands: Sequence[int]) -> tuple[np.ndarray, np.ndarray]:
    """Returns (C,H,W) of a window of the case's PAN grid, nearest neighbour, and the mask of what is there."""
    with rasterio.open(path) as file, rasterio.open(case.pan) as pan:
        to_file = ~file.transform @ pan.transform
        values, valid = file.read(list(bands)).astype("float64"), file.read_masks(list(bands)) > 0
        height, width = file.shape
    rows = np.floor(to_file.e * (window.y + np.arange(window.h) + 0.5) + to_file.f).astype(int)
    columns = np.floor(to_file.a * (window.x + np.arange(window.w) + 0.5) + to_file.c).astype(int)
    there = ((rows >= 0) & (rows < height))[:, None] & ((columns >= 0) & (columns < width))[None]
    at = np.ix_(np.clip(rows, 0, height - 1), np.clip(columns, 0, width - 1))
    return np.nan_to_num(values[:, *at]), valid[:, *at] & np.isfinite(values[:, *at]) & there


def _limits(values: np.ndarray, valid: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Returns the values of each band, (C,1,1), that become black and white."""
    pairs = [np.percentile(v[ok] if ok.any() else v, STRETCH) for v, ok in zip(values, valid)]
    low, high = np.array(pairs).T
    return low[:, None, None], np.maximum(high, low + 1e-12)[:, None, None]


def _bytes(values: np.ndarray, valid: np.ndarray, low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """Returns (H,W,3) uint8, gaps black."""
    scaled = np.clip((values - low) / (high - low), 0, 1) * 255
    return np.where(valid, scaled, 0).round().astype("uint8").transpose(1, 2, 0)


def strip(shown: Sequence[Panel]) -> Image.Image:
    """Returns the panels, all of one size, in a row, enlarged, their labels above."""
    height, width = (ENLARGED * size for size in shown[0].image.shape[:2])
    column = max(width, ENLARGED * SIDE_PX) + _GAP_PX  # wide enough for the labels
    sheet = Image.new("RGB", (len(shown) * column - _GAP_PX, _LABEL_PX + height), "white")
    draw, font = ImageDraw.Draw(sheet), ImageFont.load_default(16)
    for i, panel in enumerate(shown):
        draw.text((i * column + 4, 3), panel.label, fill="black", font=font)
        image = Image.fromarray(panel.image).resize((width, height), Image.Resampling.NEAREST)
        sheet.paste(image, (i * column, _LABEL_PX))
    return sheet


def stack(strips: Sequence[Image.Image]) -> Image.Image:
    """Returns all strips one above the other."""
    sheet = Image.new("RGB", (max(s.width for s in strips), sum(s.height + _GAP_PX for s in strips)), "white")
    y = 0
    for one in strips:
        sheet.paste(one, (0, y))
        y += one.height + _GAP_PX
    return sheet


def _numbers(text: str) -> Bands:
    return tuple(int(number) for number in text.split(","))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="folder of pairs")
    parser.add_argument("--pairs", default="", metavar="A,B", help="names of pairs; all without it")
    parser.add_argument("--preset", default="balanced", choices=list(PRESETS))
    parser.add_argument("--window", type=_numbers, metavar="X,Y", help="upper left corner of the window, PAN px")
    parser.add_argument("--rgb", type=_numbers, metavar="3,2,1", help="1-based bands for red, green, blue")
    parser.add_argument("--area", type=int, default=WINDOW_PX, help="side of what is sharpened, PAN px; 0 for all")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "contact-sheets", help="folder for the PNG files")
    parser.add_argument("--threads", type=int, default=1, help="CPU threads")
    return parser.parse_args()


def main() -> None:
    options = _options()
    torch.set_num_threads(options.threads)
    options.out.mkdir(parents=True, exist_ok=True)
    pairs = [p for p in options.pairs.split(",") if p] or sorted(
        p.parent.name for p in options.folder.glob("*/pan.tif")
    )
    strips = []
    for name in pairs:
        with tempfile.TemporaryDirectory() as work:
            try:
                strips.append(strip(panels(options.folder / name, Path(work), options)))
            except EngineError as exc:
                print(f"{name}: left out, {exc.message}", file=sys.stderr)
                continue
        strips[-1].save(options.out / f"{name}.png")
        print(options.out / f"{name}.png", flush=True)
    if strips:
        stack(strips).save(options.out / "overview.png")
        print(options.out / "overview.png")


if __name__ == "__main__":
    main()
