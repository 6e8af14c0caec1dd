"""Rasters for the tests: small simulated PAN/MS pairs, made where they are needed, and the command line in this process."""

from __future__ import annotations

import os
import signal
import sys
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch
from rasterio import Affine

from engine.classical import Level
from engine.degrade import Psf, degrade, mtf_sigma_px, psf_for

torch.set_num_threads(1)  # small images: more threads only wait for each other
ROOT = Path(__file__).resolve().parents[2]
UTM = "EPSG:32633"
SHORT = {
    "dam": {"steps": 2, "hidden": 4},
    "net": {"channels": 4, "blocks": 1},
    "warm_up": {"steps": 2, "crop_px": 16, "batch": 1},
    "rao": {"steps": 2, "crop_px": 32, "batch": 1},
}
"""Settings of a run that shows the plumbing, not the quality."""
TOPS = {"int8": 120, "uint8": 250, "float32": 0.9, "float64": 0.9}


@pytest.fixture(autouse=True)
def affine_2(monkeypatch: pytest.MonkeyPatch) -> None:
    """``@`` came with affine 3; Debian and many conda environments hold affine 2. The engine must do without."""
    join = getattr(Affine, "__matmul__", None)

    def refused_in_the_engine(self: Affine, other: Any) -> Any:
        caller = sys._getframe(1).f_code.co_filename
        if join is None or str(ROOT / "engine") in caller:
            raise TypeError(f"affine 2 has no @: write * in {caller}")
        return join(self, other)

    monkeypatch.setattr(Affine, "__matmul__", refused_in_the_engine, raising=False)


@dataclass(frozen=True)
class PairFiles:
    """Paths of a pair and of an output that does not exist yet."""

    pan: str
    ms: str
    out: str
    truth_dn: np.ndarray


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    code: int
    stdout: str
    stderr: str


def landscape(bands: int, height: int, width: int, seed: int = 5) -> torch.Tensor:
    """(1,C,H,W) in 0..1: texture that the bands share, of several sizes, and some of their own."""
    draw = torch.Generator().manual_seed(seed)

    def texture(count: int) -> torch.Tensor:
        layers = [
            torch.nn.functional.interpolate(
                torch.rand(1, count, -(-height // cell) + 3, -(-width // cell) + 3, generator=draw),
                size=(height, width),
                mode="bicubic",
            )
            for cell in (2, 5, 17)
        ]
        return sum(layers) / 3  # type: ignore[return-value]

    shared, own = texture(1), texture(bands)
    gain = torch.linspace(0.6, 1.0, bands).view(1, -1, 1, 1)
    return (gain * (0.8 * shared + 0.2 * own)).clamp(0.02, 1)


def save(
    path: Path | str, values: np.ndarray, transform: Affine | None = None, crs: str | None = UTM, **more: Any
) -> str:
    """Writes (C,H,W) as a GeoTIFF and returns its path; transform None writes no georeferencing."""
    place = {} if transform is None else {"transform": transform, "crs": crs}
    count, height, width = values.shape
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with rasterio.open(
            path,
            "w",
            driver="GTiff",
            height=height,
            width=width,
            count=count,
            dtype=values.dtype.name,
            **{"photometric": "MINISBLACK", **place, **more},
        ) as file:
            file.write(values)
    return str(path)


def in_dtype(x: torch.Tensor, dtype: str) -> np.ndarray:
    top = TOPS.get(dtype, 1000)
    values = x[0].double().numpy() * top
    return values.astype(dtype) if np.dtype(dtype).kind == "f" else np.rint(values).clip(1, top).astype(dtype)


@pytest.fixture
def make_pair(tmp_path: Path) -> Callable[..., PairFiles]:
    """Makes a pair: ratio, shift of the MS grid in PAN px (y, x), bands, dtype, size, nodata, CRS, change of the arrays."""

    def make(
        ratio: int = 4,
        shift: tuple[float, float] = (0.0, 0.0),
        bands: int = 3,
        dtype: str = "uint16",
        ms_side: int = 32,
        placed: bool = True,
        crs: str | None = UTM,
        change: Callable[[np.ndarray, np.ndarray], None] = lambda pan, ms: None,
        pan_more: dict[str, Any] | None = None,
        ms_more: dict[str, Any] | None = None,
        name: str = "pair",
    ) -> PairFiles:
        folder = tmp_path / name
        folder.mkdir(exist_ok=True)
        X = landscape(bands, ratio * ms_side, ratio * ms_side)
        centre = (ratio - 1) / 2
        m = degrade(X, psf_for((0.3,) * bands, ratio, (centre + shift[0], centre + shift[1])))
        pan, ms = in_dtype(X.mean(1, keepdim=True), dtype), in_dtype(m, dtype)
        change(pan, ms)
        at = Affine(0.5, 0, 500000, 0, -0.5, 5400000)
        ms_at = at @ Affine.translation(shift[1], shift[0]) @ Affine.scale(ratio)
        return PairFiles(
            save(folder / "pan.tif", pan, at if placed else None, crs, **(pan_more or {})),
            save(folder / "ms.tif", ms, ms_at if placed else None, crs, **(ms_more or {})),
            str(folder / "out.tif"),
            in_dtype(X, dtype),
        )

    return make


@pytest.fixture(scope="session")
def make_level() -> Callable[..., tuple[Level, torch.Tensor]]:
    """Makes a pair in memory and its sharp bands: PAN is their mean, the table and the geotransforms may be wrong."""

    def make(
        ratio: int = 4,
        side: int = 192,
        shift: tuple[float, float] = (0.0, 0.0),
        own: dict[int, tuple[float, float]] | None = None,
        gain: float = 0.3,
        X: torch.Tensor | None = None,
        P: torch.Tensor | None = None,
        dtype: torch.dtype = torch.float32,
    ) -> tuple[Level, torch.Tensor]:
        """Makes one.

        Args:
            ratio: PAN px per MS px.
            side: PAN px.
            shift: (y, x) of MS that the geotransforms hide, PAN px.
            own: what is to be added to it, by band.
            gain: true MTF gain of MS; the table says 0.3.
            X: sharp bands (1,C,H,W), default a landscape of 4 bands.
            P: PAN, default the mean of the bands.
            dtype: of PAN and MS.
        """
        X = (landscape(4, side, side) if X is None else X).to(dtype)
        P = X.mean(1, keepdim=True) if P is None else P.to(dtype)
        bands, centre = X.shape[1], (ratio - 1) / 2
        moves = [(own or {}).get(b, (0.0, 0.0)) for b in range(bands)]
        phases = tuple((centre + shift[0] + y, centre + shift[1] + x) for y, x in moves)
        m = degrade(X, Psf(ratio, (mtf_sigma_px(gain, ratio),) * bands, phases))
        told, pan_psf = psf_for((0.3,) * bands, ratio, (centre, centre)), psf_for((0.15,), ratio, (centre, centre))
        known = [torch.ones_like(x, dtype=torch.bool) for x in (P, m)]
        return Level(P, m, *known, told, pan_psf), X

    return make


@pytest.fixture
def write_raster() -> Callable[..., str]:
    return save


@pytest.fixture
def short() -> dict[str, dict[str, Any]]:
    return {group: dict(values) for group, values in SHORT.items()}


@pytest.fixture
def short_options() -> list[str]:
    """The same as options of the command line."""
    return [
        word
        for group, values in SHORT.items()
        for name, value in values.items()
        for word in ("--set", f"{group}.{name}={value}")
    ]


@pytest.fixture
def cli(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Ended]:
    """Runs ``python -m engine`` in this process: fast, and through the very same door."""
    from engine import __main__ as door
    from engine import language

    def run(*words: object) -> Ended:
        monkeypatch.setattr("sys.argv", ["engine", *map(str, words)])
        handlers = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
        capfd.readouterr()
        try:
            door.main()
            code = 0
        except SystemExit as end:
            code = int(end.code or 0)
        finally:
            language.speak(str)
            for number, handler in handlers.items():
                signal.signal(number, handler)
        told = capfd.readouterr()
        return Ended(code, told.out, told.err)

    return run


@pytest.fixture
def child_environment() -> dict[str, str]:
    """Environment of a child process that finds the engine."""
    return {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONSAFEPATH": "1", "OMP_NUM_THREADS": "1"}
