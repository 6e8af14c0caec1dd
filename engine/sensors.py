"""The table of sensors: band order, ratio, MTF gains at Nyquist. The table and nothing else.

A gain is the modulation transfer of the MS sensor at the Nyquist frequency of the MS grid (0..1); of PAN,
at the same frequency: the gain of the filter that brings PAN to the MS grid. Sources:
[PT]  Vivone et al., "A New Benchmark Based on Recent Advances in Multispectral Pansharpening", IEEE GRSM 2021,
      and its Pansharpening Toolbox (genMTF).
[LC]  github.com/Lihui-Chen/ps_img_prepare (table of MTF gains).
[ST]  Storey, Choate, Lee, "Landsat 8 Operational Land Imager On-Orbit Geometric Calibration and Performance",
      Remote Sensing 6(11), 2014.
[CI]  github.com/matciotola/Sentinel2-SR-Toolbox (measured gains; only the figures are used).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Sequence, Tuple


@dataclass(frozen=True)
class Sensor:
    """One PAN/MS camera.

    Attributes:
        name: the identifier used on the command line and in the dialog.
        title: the name that people know.
        gains: MTF gain at MS Nyquist of each MS band in the vendor's band order, 0..1.
        pan_gain: gain of the PAN low-pass filter at MS Nyquist, 0..1.
        ratio: PAN pixels per MS pixel, 0 where any is possible.
        pan_gsd_m: usual ground sampling distance of PAN in metres, 0 where unknown.
        names: lower-case fragments that reveal the sensor in a file name or in metadata.
        source: where the gains come from.
    """

    name: str
    title: str
    gains: Tuple[float, ...]
    pan_gain: float
    ratio: int
    pan_gsd_m: float
    names: Tuple[str, ...]
    source: str


DEFAULT_GAIN = 0.30
DEFAULT_PAN_GAIN = 0.15

UNKNOWN = Sensor("unknown", "Unknown sensor", (), DEFAULT_PAN_GAIN, 0, 0.0, (), "convention [PT]")

SENSORS: Dict[str, Sensor] = {
    s.name: s
    for s in (
        UNKNOWN,
        Sensor("quickbird", "QuickBird", (0.34, 0.32, 0.30, 0.22), 0.15, 4, 0.6, ("quickbird", "qb02"), "[PT]"),
        Sensor("ikonos", "IKONOS", (0.26, 0.28, 0.29, 0.28), 0.17, 4, 1.0, ("ikonos",), "[PT]"),
        Sensor("geoeye1", "GeoEye-1", (0.23,) * 4, 0.16, 4, 0.5, ("geoeye", "ge01"), "[PT]"),
        Sensor("worldview2", "WorldView-2", (0.35,) * 7 + (0.27,), 0.11, 4, 0.5, ("worldview2", "wv02", "wv2"), "[PT]"),
        Sensor(
            "worldview3",
            "WorldView-3",
            (0.325, 0.355, 0.360, 0.350, 0.365, 0.360, 0.335, 0.315),
            0.14,
            4,
            0.3,
            ("worldview3", "wv03", "wv3"),
            "[PT]",
        ),
        Sensor("worldview4", "WorldView-4", (0.23,) * 4, 0.16, 4, 0.3, ("worldview4", "wv04"), "[PT]"),
        Sensor("pleiades", "Pleiades", (0.285, 0.285, 0.290, 0.285), 0.155, 4, 0.5, ("pleiades", "phr1"), "[LC]"),
        Sensor("spot67", "SPOT-6/7", (0.33,) * 4, 0.17, 4, 1.5, ("spot6", "spot7"), "[LC]"),
        Sensor(
            "gaofen2", "Gaofen-2", (0.25, 0.21, 0.20, 0.15), DEFAULT_PAN_GAIN, 4, 0.8, ("gaofen2", "gf2"), "[LC], weak"
        ),
        Sensor(
            "landsat89",
            "Landsat 8/9 OLI",
            (0.55, 0.55, 0.55, 0.53),
            0.15,
            2,
            15.0,
            ("lc08", "lc09", "landsat8", "landsat9", "l8_", "l9_"),
            "[ST]",
        ),
        Sensor(
            "sentinel2",
            "Sentinel-2, 10 m bands",
            (0.275, 0.28, 0.25, 0.24),
            DEFAULT_PAN_GAIN,
            0,
            10.0,
            ("sentinel2", "s2a_", "s2b_", "s2c_"),
            "[CI]",
        ),
    )
}

AUTO = "auto"


def band_gains(sensor: Sensor, bands: Sequence[int]) -> Tuple[float, ...]:
    """Returns the MTF gain of each chosen band.

    Bands beyond the table (a reordered or stacked file) take the mean of the sensor's gains, or the
    convention where the table has none.

    Args:
        sensor: a record of SENSORS.
        bands: 1-based band numbers of the MS file, in the order of the output.
    """
    rest = sum(sensor.gains) / len(sensor.gains) if sensor.gains else DEFAULT_GAIN
    return tuple(sensor.gains[b - 1] if b <= len(sensor.gains) else rest for b in bands)


def guess_sensor(texts: Sequence[str], ratio: int) -> Tuple[Sensor, str]:
    """Returns the sensor that file names and metadata reveal, and the evidence in words.

    Args:
        texts: file names and metadata values, any case, spaces and hyphens ignored.
        ratio: PAN pixels per MS pixel; a sensor of another ratio is not taken.
    """
    for text in texts:
        plain = text.lower().replace(" ", "").replace("-", "")
        for sensor in SENSORS.values():
            found = [n for n in sensor.names if n in plain]
            if found and sensor.ratio in (0, ratio):
                return sensor, f"{found[0]!r} in {text!r}"
    return UNKNOWN, "no known name in the file names and metadata"


def sensor_for(name: str, texts: Sequence[str], ratio: int) -> Tuple[Sensor, str]:
    """Returns the named sensor, or for ``auto`` the one that ``guess_sensor`` finds, and on what evidence."""
    return guess_sensor(texts, ratio) if name == AUTO else (SENSORS[name], "asked for")
