"""The simulated demo scene: a small town by a river, with a sharp truth that no real sensor can give.

The scene is drawn like a game renderer draws: painters fill four layers on a grid twice as fine as PAN (material,
height, tone, mix), then one pass turns them into light. Shadows and slopes follow from the height layer and one sun, so
they agree everywhere.

`layout` tells the whole; `country`, `streets` and `town` draw its parts with `painters` on `canvas`, in `materials`;
`light` exposes the result.
"""

from __future__ import annotations

import numpy as np

from .canvas import Canvas
from .layout import draw_scene
from .light import Truth, expose

__all__ = ["MIN_SIZE_PX", "Truth", "render_truth"]

MIN_SIZE_PX = 128


def render_truth(size_px: int = 1024, seed: int = 7) -> Truth:
    """Draw a square scene of 0.5 m PAN pixels.

    Args:
        size_px: side in PAN pixels, at least 128; a larger scene shows more objects, not larger ones.
        seed: the same seed gives the same picture to the last bit.

    Raises:
        ValueError: `size_px` is too small to hold a scene.
    """
    if size_px < MIN_SIZE_PX:
        raise ValueError(f"size_px is {size_px}; a scene needs at least {MIN_SIZE_PX} PAN pixels")
    rng = np.random.default_rng(seed)
    canvas = Canvas(size_px)
    draw_scene(canvas, rng)
    return expose(canvas, rng)
