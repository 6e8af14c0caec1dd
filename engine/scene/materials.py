"""What the scene is made of: the spectra and textures of every material, and which of them make which ground.

A spectrum is percent reflectance in six hidden bands: blue 480, green 550, yellow 600, red 660, red edge 720,
NIR 830 nm.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Material:
    """Two end spectra (percent reflectance in the hidden bands) and how a surface wanders between and around them."""

    spectrum: tuple[float, ...]
    other: tuple[float, ...]
    grain: float = 0.05  # shading below 1 m, common to all bands
    mottle: float = 0.05  # shading at 4 to 16 m, common to all bands
    blend: float = 0.15  # spectral wandering towards `other`
    relief: float = 1.0  # how much the slope of the height layer shades it


_SOIL = (8.0, 11.0, 14.5, 16.5, 19.5, 23.5)
_DARK_SOIL = (5.2, 7.2, 9.2, 10.6, 12.5, 15.5)
_DRY = (8.0, 12.0, 15.5, 16.5, 25.0, 34.0)

MATERIALS = {
    "meadow": Material((4.6, 9.0, 7.8, 6.2, 21, 42), _DRY, 0.10, 0.08, 0.30),
    "lawn": Material((4.2, 9.2, 6.8, 5.0, 26, 48), _DRY, 0.06, 0.05, 0.16),
    "beet": Material((3.4, 8.2, 5.6, 3.8, 29, 55), _SOIL, 0.10, 0.06, 0.16),
    "barley": Material((4.0, 9.5, 9.0, 7.0, 24, 45), (7, 11, 14, 15, 25, 36), 0.06, 0.05, 0.22),
    "wheat": Material((7.0, 12.0, 17.5, 20.0, 26, 35), _SOIL, 0.06, 0.06, 0.20),
    "rape": Material((5.0, 16.0, 21.5, 15.0, 33, 48), (4.5, 10, 10, 7, 27, 45), 0.07, 0.05, 0.20),
    "soil": Material(_SOIL, _DARK_SOIL, 0.10, 0.07, 0.30),
    "track": Material((12, 16, 20, 23, 25, 28), (6, 10, 10.5, 10, 23, 36), 0.08, 0.06, 0.25),
    "broadleaf": Material((3.2, 6.8, 5.2, 3.6, 18, 46), (4.2, 9.4, 8.6, 6.8, 25, 49), 0.20, 0.05, 0.15, 0.55),
    "conifer": Material((2.4, 4.4, 3.6, 2.8, 9, 26), (2.8, 5.4, 4.8, 3.8, 13, 32), 0.20, 0.05, 0.15, 0.55),
    "hedge": Material((3.4, 6.8, 5.4, 3.8, 17, 41), (4, 8, 8, 7, 21, 37), 0.18, 0.08, 0.20, 0.5),
    "water": Material((5.2, 5.6, 4.1, 2.9, 1.9, 0.9), (6.0, 8.4, 7.8, 6.2, 4.4, 2.2), 0.02, 0.05, 0.12),
    "reeds": Material((5, 9, 10, 9.5, 20, 33), (9, 13, 16, 18, 22, 26), 0.16, 0.08, 0.35),
    "sand": Material((17, 22, 27, 30, 32, 35), _SOIL, 0.07, 0.06, 0.25),
    "asphalt": Material((8.5, 9.6, 10.2, 10.6, 11, 11.6), (13.5, 15.2, 16.4, 17, 17.6, 18), 0.05, 0.05, 0.22),
    "paving": Material((17, 20, 22.5, 23.5, 24.5, 26), (13, 15, 16.5, 17, 18, 19), 0.08, 0.05, 0.25),
    "concrete": Material((23, 27, 29.5, 31, 32, 33), (17, 20, 22, 23, 24, 25), 0.04, 0.05, 0.25),
    "paint": Material((44, 48, 49, 50, 50, 50), (26, 28, 29, 29, 30, 30), 0.05, 0.04, 0.30),
    "clay": Material((7.5, 10.5, 16, 23.5, 26, 29), (7, 9, 12.5, 16.5, 19, 22), 0.08, 0.05, 0.20),
    "brown": Material((6, 7.8, 10.5, 12.5, 14, 16.5), (8, 10, 12, 13, 14, 16), 0.08, 0.05, 0.20),
    "slate": Material((9, 9.8, 10, 10.1, 10.5, 11.5), (6, 6.4, 6.6, 6.8, 7, 8), 0.06, 0.05, 0.20),
    "white": Material((47, 52, 53, 53, 52, 50), (36, 40, 41, 41, 41, 40), 0.03, 0.04, 0.20),
    "bitumen": Material((6.5, 7, 7.3, 7.5, 7.8, 8.2), (11, 12, 12.6, 13, 13.3, 14), 0.06, 0.08, 0.25),
    "grit": Material((17, 21, 24.5, 26.5, 28, 30), (12, 14.5, 16.5, 17.5, 18, 19), 0.08, 0.07, 0.25),
    "steel": Material((19, 18, 12, 11.5, 13, 21), (23, 22, 17, 16, 17, 23), 0.03, 0.04, 0.15),
    "copper": Material((15, 23, 19.5, 14, 16, 21), (11, 16, 13, 10, 12, 16), 0.05, 0.05, 0.20),
    "solar": Material((6.2, 4.6, 3.9, 3.8, 4.2, 9.0), (8, 6.5, 6, 6, 6.5, 11), 0.03, 0.02, 0.10),
    "pool": Material((27, 29, 16, 8.5, 3, 1.4), (33, 38, 25, 14, 6, 2.5), 0.05, 0.03, 0.20),
    "tartan": Material((7.5, 8.6, 13, 20, 24, 28), (8, 9.5, 14, 18, 21, 24), 0.03, 0.04, 0.15),
    "court": Material((12, 13, 8.6, 8, 9, 17), (14, 15, 11, 10, 11, 18), 0.03, 0.03, 0.15),
    "silver": Material((30, 32, 32, 32, 32, 32), (17, 18, 18, 18, 18, 18), 0.04, 0.0, 0.0, 0.4),
    "black": Material((4, 4, 4, 4, 4.2, 5), (12, 13, 13, 13, 13, 13), 0.04, 0.0, 0.0, 0.4),
    "red": Material((4.5, 4.5, 9, 31, 38, 43), (9, 8, 13, 27, 32, 36), 0.04, 0.0, 0.0, 0.4),
    "blue": Material((19, 11, 6.5, 6, 9, 22), (26, 18, 12, 11, 14, 25), 0.04, 0.0, 0.0, 0.4),
    "yellow": Material((6, 30, 41, 42, 44, 46), (9, 28, 35, 36, 38, 40), 0.04, 0.0, 0.0, 0.4),
}
CODE = {name: code for code, name in enumerate(MATERIALS)}

# The same by code, as the light pass looks them up.
SPECTRA = np.array([m.spectrum for m in MATERIALS.values()], np.float32)
DELTA = np.array([m.other for m in MATERIALS.values()], np.float32) - SPECTRA
GRAIN, MOTTLE, BLEND, RELIEF = np.array(
    [(m.grain, m.mottle, m.blend, m.relief) for m in MATERIALS.values()], np.float32
).T

# Ground, as sets of codes: where a painter may stand.
BUILDABLE = tuple(CODE[name] for name in ("lawn", "paving", "meadow", "sand", "track"))
LAWN = (CODE["lawn"],)
PARKLAND = (CODE["lawn"], CODE["sand"])
GREEN = (CODE["lawn"], CODE["meadow"])
PLANTABLE = (*BUILDABLE, CODE["reeds"], CODE["wheat"], CODE["soil"])
