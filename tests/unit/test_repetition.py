"""MS images enlarged by repeating pixels: found only where they are, and undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio import Affine

from engine.grid import Grid
from engine.raster import open_pair
from engine.repetition import Repetition, repetition, without_repetition


def texture(side: int = 48, bands: int = 3) -> np.ndarray:
    return np.random.default_rng(4).integers(1, 2000, (bands, side, side)).astype(np.float32)


def repeated(values: np.ndarray, rows: int, columns: int) -> np.ndarray:
    return values.repeat(rows, 1).repeat(columns, 2)


def found(values: np.ndarray, valid: np.ndarray | None = None) -> Repetition | None:
    return repetition(values, np.ones(values.shape, bool) if valid is None else valid)


@pytest.mark.parametrize("factor", [2, 3, 4, 8])
@pytest.mark.parametrize(("row", "column"), [(0, 0), (1, 0), (1, 1)])
def test_factor_and_corner_are_found(factor: int, row: int, column: int) -> None:
    cut = repeated(texture(), factor, factor)[:, (factor - row) % factor :, (factor - column) % factor :]
    assert found(cut) == Repetition(factor, row, column)


@pytest.mark.parametrize(("rows", "columns"), [(1, 1), (2, 1), (2, 4), (9, 9)])
def test_other_images_have_none(rows: int, columns: int) -> None:
    assert found(repeated(texture(), rows, columns)) is None


def test_equal_neighbours_hide_nothing_and_one_odd_pixel_is_proof_against_it() -> None:
    smooth = np.round(texture() / 400)  # many neighbours are equal
    image = repeated(smooth, 2, 2)
    assert found(image) == Repetition(2, 0, 0)
    image[0, 11, 40] += 1
    assert found(image) is None


def test_a_flat_image_proves_nothing() -> None:
    assert found(np.ones((3, 64, 64), np.float32)) is None


def test_gaps_have_no_say() -> None:
    image = repeated(texture(), 2, 2)
    valid = np.ones(image.shape, bool)
    valid[:, 11:30, 7:33] = False
    image[~valid] = np.random.default_rng(1).normal(size=(~valid).sum())
    assert found(image, valid) == Repetition(2, 0, 0)


def test_the_coarse_grid_covers_the_whole_blocks() -> None:
    grid = without_repetition(Grid(Affine(2, 0, 100, 0, -2, 900), 21, 32), Repetition(4, 1, 2))
    assert (grid.height, grid.width) == (5, 7)
    assert grid.transform == Affine(8, 0, 104, 0, -8, 898)


@pytest.mark.parametrize("placed", [True, False])
@pytest.mark.parametrize("factor", [2, 4])
def test_a_pair_reads_as_if_nobody_had_enlarged_its_ms(
    make_pair: Callable[..., Any], placed: bool, factor: int
) -> None:
    files, told = make_pair(placed=placed), []
    with open_pair(files.pan, files.ms) as pair:
        geometry, before = pair.geometry, pair.read(pair.whole)
    with rasterio.open(files.ms) as file:
        profile, values = file.profile, file.read()
    profile.update(height=factor * file.height, width=factor * file.width)
    if placed:
        profile["transform"] = file.transform @ Affine.scale(1 / factor)
    with rasterio.open(files.ms, "w", **profile) as file:
        file.write(repeated(values, factor, factor))
    with open_pair(files.pan, files.ms, warn=told.append) as pair:
        after = pair.read(pair.whole)
        assert pair.geometry == geometry
    assert any(f"repeated {factor} x {factor} times" in words for words in told)
    for name in ("pan_dn", "ms_dn", "ms_valid"):
        assert np.array_equal(getattr(before, name), getattr(after, name))
