"""The table of sensors: bands, ratio, pixel size, MTF gains at Nyquist; and which of them a pair comes from.

A gain is the modulation transfer of the MS sensor at the Nyquist frequency of the MS grid (0..1); of PAN,
at the same frequency: the gain of the filter that brings PAN to the MS grid. By the custom of [PT] that is the
modulation of the PAN camera at its own Nyquist frequency. "Convention" is .30 and .15, for want of a figure. Sources:
[PT]  Vivone et al., "A New Benchmark Based on Recent Advances in Multispectral Pansharpening", IEEE GRSM 2021,
      and its Pansharpening Toolbox (genMTF, MTF_PAN); the same figures in github.com/liangjiandeng/DLPan-Toolbox.
[BP]  Vivone, Dalla Mura, Garzelli, Pacifici, "A Benchmarking Protocol for Pansharpening: Dataset, Preprocessing, and
      Quality Assessment", IEEE JSTARS 14, 2021 (SPOT7; copies of the toolbox's MTF.m have PHR1B beside it).
[LC]  github.com/Lihui-Chen/ps_img_prepare, which builds on [BP]; its genMTF no longer has these figures.
[G2]  A MATLAB table in circulation (getGNyqBySensor), which keeps five other guesses for Gaofen-2 beside these.
[ST]  Storey, Choate, Lee, "Landsat 8 Operational Land Imager On-Orbit Geometric Calibration and Performance",
      Remote Sensing 6(11), 2014.
[CI]  github.com/matciotola/Sentinel2-SR-Toolbox (gen_mtf; only the figures are used).
[US]  Ulfarsson et al., "Sentinel-2 Sharpening Using a Reduced-Rank Method", IEEE TGRS 57(9), 2019, and its code: a
      second set of Sentinel-2 gains, within .04 of [CI].
[K3]  "On-orbit MTF estimation for the KOMPSAT-3 satellite using star images", Remote Sensing Letters: PAN about 16 %.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from textwrap import shorten
from typing import Dict, List, NamedTuple, Optional, Sequence, Tuple

from .language import tr


class Band(NamedTuple):
    """One MS band.

    Attributes:
        colour: what it shows, e.g. ``rededge``; the names that ``_COLOURS`` reads.
        nm: centre wavelength in nanometres, 0 where unknown.
        gain: MTF gain at MS Nyquist, 0..1.
        code: the vendor's name in lower case, e.g. ``b8a``; empty where it says nothing.
    """

    colour: str
    nm: int
    gain: float
    code: str = ""


@dataclass(frozen=True)
class Sensor:
    """One PAN/MS camera.

    Attributes:
        name: the identifier used on the command line and in the dialog.
        title: the name that people know.
        bands: in the order of the vendor's full product.
        pan_gain: gain of the PAN low-pass filter at MS Nyquist, 0..1.
        ratio: PAN pixels per MS pixel, 0 where any is possible.
        pan_gsd_m: smallest and largest pixel of PAN as delivered, in metres; zeros where there is none.
        names: patterns of its name in plain text (see ``_plain``), whole words.
        source: where the gains come from.
        products: colours, in order, of products with fewer bands.
    """

    name: str
    title: str
    bands: Tuple[Band, ...]
    pan_gain: float
    ratio: int
    pan_gsd_m: Tuple[float, float]
    names: Tuple[str, ...]
    source: str
    products: Tuple[str, ...] = ()

    @property
    def gains(self) -> Tuple[float, ...]:
        """MTF gain of each band, in the order of ``bands``."""
        return tuple(b.gain for b in self.bands)


@dataclass(frozen=True)
class Clues:
    """What a pair of files says about its sensor.

    Attributes:
        texts: file names, folder names and metadata values, as they are.
        ratio: PAN pixels per MS pixel.
        pan_gsd_m: side of a PAN pixel on the ground in metres, 0 where unknown.
        band_names: of each band of the MS file, with its wavelength where known; empty strings for unnamed ones.
        bands: number of bands of the MS file, alpha not counted.
    """

    texts: Tuple[str, ...]
    ratio: int
    pan_gsd_m: float = 0.0
    band_names: Tuple[str, ...] = ()
    bands: int = 0


def _bands(rows: str) -> Tuple[Band, ...]:
    """Reads rows of colour, centre in nm, gain and perhaps the vendor's name."""
    cells = [row.split() for row in rows.split(",")]
    return tuple(Band(c[0], int(c[1]), float(c[2]), *(v.lower() for v in c[3:])) for c in cells)


AUTO = "auto"
DEFAULT_GAIN = 0.30
DEFAULT_PAN_GAIN = 0.15
CONVENTION = "convention [PT]"

UNKNOWN = Sensor("unknown", "Unknown sensor", (), DEFAULT_PAN_GAIN, 0, (0.0, 0.0), (), CONVENTION)

_FOUR = "blue green red nir"
_CHINESE = _bands("blue 485 .30, green 555 .30, red 660 .30, nir 830 .30")
_INDIAN = _bands("blue 485 .30, green 555 .30, red 650 .30, nir 815 .30")
# fmt: off
_RECORDS = (
    UNKNOWN,
    Sensor("quickbird", "QuickBird", _bands("blue 485 .34, green 560 .32, red 660 .30, nir 830 .22"),
           0.15, 4, (0.55, 0.75), ("quick ?bird(?: ?2)?", "qb ?0?2", "qb"), "[PT]"),
    Sensor("ikonos", "IKONOS", _bands("blue 480 .26, green 550 .28, red 665 .29, nir 805 .28"),
           0.17, 4, (0.8, 1.0), ("ikonos(?: ?2)?", "ik0[12]"), "[PT]"),
    Sensor("geoeye1", "GeoEye-1", _bands("blue 480 .23, green 545 .23, red 672 .23, nir 850 .23"),
           0.16, 4, (0.4, 0.5), ("geo ?eye(?: ?1)?", "ge ?0?1"), "[PT]"),
    # NIR2 spans 860 to 1040 nm: 930 lies between its middle and its effective wavelength, 908
    Sensor("worldview2", "WorldView-2",
           _bands("coastal 425 .35, blue 480 .35, green 545 .35, yellow 605 .35, red 660 .35, rededge 725 .35,"
                  "nir 833 .35, nir2 930 .27"),
           0.11, 4, (0.46, 0.6), ("world ?view ?0?2", "wv ?0?2"), "[PT]", (_FOUR,)),
    Sensor("worldview3", "WorldView-3",
           _bands("coastal 425 .325, blue 480 .355, green 545 .360, yellow 605 .350, red 660 .365, rededge 725 .360,"
                  "nir 833 .335, nir2 930 .315"),
           0.14, 4, (0.3, 0.5), ("world ?view ?0?3", "wv ?0?3"), "[PT]", (_FOUR,)),
    Sensor("worldview4", "WorldView-4", _bands("blue 480 .23, green 545 .23, red 672 .23, nir 850 .23"),
           0.16, 4, (0.3, 0.5), ("world ?view ?0?4", "wv ?0?4"), "[PT]"),
    Sensor("pleiades", "Pleiades", _bands("red 660 .290 B2, green 550 .285 B1, blue 490 .285 B0, nir 850 .285 B3"),
           0.155, 4, (0.5, 0.7), ("pleiades(?! ?neo)(?: ?1[ab])?", "phr ?1[ab]", "phr"), "MS [BP]; PAN [LC], weak"),
    Sensor("spot67", "SPOT-6/7", _bands("red 660 .33 B2, green 560 .33 B1, blue 490 .33 B0, nir 825 .33 B3"),
           0.17, 4, (1.5, 2.2), ("spot ?[67]",), "MS [BP]; PAN [LC], weak"),
    # [G2] has .05 for PAN and doubts it
    Sensor("gaofen2", "Gaofen-2", _bands("blue 485 .25, green 555 .21, red 660 .20, nir 830 .15"),
           DEFAULT_PAN_GAIN, 4, (0.8, 1.0), ("(?:gf|gao ?fen) ?0?2",), "MS [G2], weak; PAN convention"),
    # [ST] has blue to NIR; the others are taken to be as the visible bands
    Sensor("landsat89", "Landsat 8/9 OLI",
           _bands("coastal 443 .55 B1, blue 482 .55 B2, green 562 .55 B3, red 655 .55 B4, nir 865 .53 B5,"
                  "swir1 1609 .55 B6, swir2 2201 .55 B7, cirrus 1373 .55 B9"),
           DEFAULT_PAN_GAIN, 2, (15.0, 15.0),
           ("l[co]0?[89]", r"l[co]8\d{13}[a-z]{3}\d\d", "landsat ?[89]", "l[89]", "oli(?: ?2)?(?: tirs)?"),
           "MS [ST]; PAN convention",
           ("coastal blue green red nir swir1 swir2", "blue green red nir swir1 swir2", _FOUR)),
    # at the Nyquist frequency of each band's own grid; a 10 m band serves as PAN
    Sensor("sentinel2", "Sentinel-2",
           _bands("coastal 443 .3175 B1, blue 493 .275 B2, green 560 .28 B3, red 665 .25 B4, rededge 704 .365 B5,"
                  "rededge2 741 .33 B6, rededge3 783 .34 B7, nir 833 .24 B8, nir2 865 .32 B8A, vapour 945 .295 B9,"
                  "cirrus 1374 .30 B10, swir1 1612 .205 B11, swir2 2200 .235 B12"),
           0.26, 0, (10.0, 10.0),
           ("sentinel ?2[a-d]?", r"s2[a-d] (?:msi\w*|oper|l[12][abc]|\d{8}\w*|t?\d\d[a-z]{3})",
            r"t\d\d[a-z]{3} \d{8}t\d{6}"),
           "[CI], [US]",
           ("coastal blue green red rededge rededge2 rededge3 nir nir2 vapour swir1 swir2",
            "blue green red rededge rededge2 rededge3 nir nir2 swir1 swir2",
            "rededge rededge2 rededge3 nir2 swir1 swir2", "coastal vapour cirrus", "coastal vapour", _FOUR)),
    Sensor("landsat7", "Landsat 7 ETM+",
           _bands("blue 483 .30 B1, green 565 .30 B2, red 660 .30 B3, nir 838 .30 B4, swir1 1650 .30 B5,"
                  "swir2 2220 .30 B7"),
           DEFAULT_PAN_GAIN, 2, (15.0, 15.0), ("le0?7", r"le7\d{13}[a-z]{3}\d\d", "landsat ?7", "l7", "etm"),
           CONVENTION, (_FOUR,)),
    Sensor("pleiadesneo", "Pleiades Neo",
           _bands("red 655 .30, green 560 .30, blue 485 .30, nir 825 .30, rededge 725 .30, coastal 425 .30"),
           DEFAULT_PAN_GAIN, 4, (0.3, 0.4), ("pleiades ?neo(?: ?[3-6])?", "pneo ?[3-6]?"), CONVENTION,
           ("red green blue nir",)),
    Sensor("gaofen16", "Gaofen-1/6", _CHINESE,
           DEFAULT_PAN_GAIN, 4, (2.0, 2.0), ("(?:gf|gao ?fen) ?0?(?:1[bcd]?|6)",), CONVENTION),
    Sensor("gaofen7", "Gaofen-7", _CHINESE,
           DEFAULT_PAN_GAIN, 4, (0.65, 0.8), ("(?:gf|gao ?fen) ?0?7",), CONVENTION),
    Sensor("superview1", "SuperView-1", _CHINESE,
           DEFAULT_PAN_GAIN, 4, (0.5, 0.5), ("super ?view ?0?1", "gao ?jing ?0?1", "sv ?1(?: 0[1-4])?"), CONVENTION),
    Sensor("kompsat3", "KOMPSAT-3/3A", _bands("blue 485 .30, green 560 .30, red 660 .30, nir 830 .30"),
           0.16, 4, (0.4, 0.7), ("kompsat ?3a?", "arirang ?3a?", r"k3a? \d{14}"), "MS convention [PT]; PAN [K3]"),
    Sensor("cartosat2", "Cartosat-2 series", _INDIAN,
           DEFAULT_PAN_GAIN, 0, (0.6, 0.8), ("cartosat ?2[a-f]?s?", "c2[a-f]? (?:mx|pan)"), CONVENTION),
    Sensor("cartosat3", "Cartosat-3", _INDIAN,
           DEFAULT_PAN_GAIN, 4, (0.25, 0.3), ("cartosat ?3", "c3 (?:mx|pan)"), CONVENTION),
    # 3 m, no PAN of its own
    Sensor("planetscope", "PlanetScope",
           _bands("coastal 443 .30, blue 490 .30, green1 531 .30, green 565 .30, yellow 610 .30, red 665 .30,"
                  "rededge 705 .30, nir 865 .30"),
           DEFAULT_PAN_GAIN, 0, (0.0, 0.0),
           ("planet ?scope", r"ps ?scene\w*", "super ?dove",
            r"\d{8} \d{6} (?:\d\d )?[0-9a-f]{4} [13][ab] (?:analytic\w*|visual)"),
           CONVENTION, (_FOUR,)),
    # its own PAN is sharper by a fifth only: no pair by itself
    Sensor("skysat", "SkySat", _bands("blue 482 .30, green 555 .30, red 650 .30, nir 820 .30"),
           DEFAULT_PAN_GAIN, 0, (0.0, 0.0), (r"sky ?sat(?: ?c?\d+)?", r"ssc ?\d+(?:d\d)?"), CONVENTION),
)
# fmt: on

SENSORS: Dict[str, Sensor] = {s.name: s for s in _RECORDS}

ALIKE = 0.05
"""Gains this close serve both sensors: at ratio 4 the blur then differs by 0.1 to 0.2 PAN px."""
_NEAR_NM = 25
_COMMON = {"blue", "green", "red", "nir"}
"""What dozens of cameras have: these bands alone reveal none."""
_COLOURS = (
    ("cirrus", "cirrus"),
    ("vapour", "water vapou?r"),
    ("swir", "swir|short ?wave(?: infra ?red)?"),
    ("rededge", "red ?edge|vre"),
    ("nir2", "narrow nir|nir narrow"),
    ("nir", "nir|near ?infra ?red|infra ?red"),
    ("coastal", "coastal|aerosol|(?:deep|ultra) ?blue|violet"),
    ("yellow", "yellow"),
    ("green1", "green ?i"),
    ("green", "green"),
    ("red", "red"),
    ("blue", "blue"),
)
"""Colour and the words for it; the first that fits counts."""
_LETTERS = {"b": "blue", "g": "green", "r": "red", "n": "nir", "n2": "nir2", "c": "coastal", "y": "yellow"}
_LETTERS.update(re="rededge", db="coastal")
_WAVELENGTH = re.compile(r"(\d+\.?\d*) *[-–] *(\d+\.?\d*)|(\d+\.?\d*) *(?:nm|nano|um|µm|μm|micro)", re.IGNORECASE)


def band_gains(sensor: Sensor, bands: Sequence[int]) -> Tuple[float, ...]:
    """Returns the MTF gain of each chosen band.

    Bands beyond the table (a stacked file) take the mean of the sensor's gains, or the convention where the
    table has none.

    Args:
        sensor: as ``sensor_for`` returns it, in the order of the file; or a record of SENSORS.
        bands: 1-based band numbers of the MS file, in the order of the output.
    """
    return tuple(sensor.gains[b - 1] if b <= len(sensor.gains) else _mean_gain(sensor) for b in bands)


def sensor_for(name: str, clues: Clues) -> Tuple[Sensor, str]:
    """Returns the named sensor, or for ``auto`` the one that ``guess_sensor`` finds, and on what evidence.

    Its bands stand in the order of the file.
    """
    sensor, evidence = guess_sensor(clues) if name == AUTO else (SENSORS[name], tr("asked for"))
    if any(_named_bands(sensor, clues)):
        evidence = tr("{evidence}; gains in the order of the band names", evidence=evidence)
    return in_file_order(sensor, clues), evidence


def guess_sensor(clues: Clues) -> Tuple[Sensor, str]:
    """Returns the sensor that a pair reveals, or UNKNOWN where it reveals none or several; and the evidence in words.

    A name decides, where the ratio does not speak against it. Without one, band names of a telling kind, ratio and
    pixel size together do.
    """
    said = [(s, *hit) for s in SENSORS.values() if (hit := _mention(s, clues.texts))]
    named = [(s, word, text) for s, word, text in said if not _contradiction(s, word, clues)]
    evidence = "; ".join(_seen(word, text) for _, word, text in named)
    if named:
        return _choose([s for s, _, _ in named], clues, evidence)
    if said:
        but = tr("{seen}, but {contradiction}")
        refusals = (but.format(seen=_seen(w, text), contradiction=_contradiction(s, w, clues)) for s, w, text in said)
        return UNKNOWN, "; ".join(refusals)
    nameless = tr("no known name in the file names and metadata")
    fitting = [s for s in SENSORS.values() if _fits(s, clues)]
    if not fitting:
        return UNKNOWN, nameless
    colours = ", ".join(b.colour for b in _named_bands(fitting[0], clues) if b)
    evidence = tr(
        "bands {colours}, ratio {ratio} and PAN pixels of {gsd:.3g} m",
        colours=colours,
        ratio=clues.ratio,
        gsd=clues.pan_gsd_m,
    )
    if not any(_telling(s, clues) for s in fitting):
        return UNKNOWN, tr(
            "{nameless}; {evidence}: {titles} or another", nameless=nameless, evidence=evidence, titles=_titles(fitting)
        )
    return _choose(fitting, clues, evidence)


def _seen(word: str, text: str) -> str:
    return tr("{word!r} in {text!r}", word=word, text=text)


def in_file_order(sensor: Sensor, clues: Clues) -> Sensor:
    """Returns the sensor with its bands as the MS file has them: by name, else as in the product of that many bands."""
    found = _named_bands(sensor, clues)
    if any(found):
        other = Band("", 0, _mean_gain(sensor))
        return replace(sensor, bands=tuple(b or other for b in found))
    for product in sensor.products:
        if len(product.split()) == clues.bands:
            by_colour = {b.colour: b for b in sensor.bands}
            return replace(sensor, bands=tuple(by_colour[c] for c in product.split()))
    return sensor


def _mean_gain(sensor: Sensor) -> float:
    return sum(sensor.gains) / len(sensor.gains) if sensor.gains else DEFAULT_GAIN


def _plain(text: str) -> str:
    """Returns lower case without accents, one space for whatever is neither letter nor digit."""
    ascii_text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub("[^a-z0-9]+", " ", ascii_text.lower()).strip()


def _mention(sensor: Sensor, texts: Sequence[str]) -> Optional[Tuple[str, str]]:
    """Returns the longest mention of the sensor as whole words, and the text it stands in, shortened."""
    hits: List[Tuple[str, str]] = []
    for text in texts:
        for name in sensor.names:
            hits += [(m.group(), shorten(text, 80)) for m in re.finditer(rf"\b(?:{name})\b", _plain(text))]
    return max(hits, key=lambda hit: len(hit[0])) if hits else None


def _contradiction(sensor: Sensor, word: str, clues: Clues) -> str:
    """Returns what speaks against a sensor that is mentioned, or nothing.

    Two or three letters are easily something else: there the pixel size has a say too. After a longer name it has
    none, because reduced and resampled images keep the name.
    """
    if sensor.ratio not in (0, clues.ratio):
        has = tr("{sensor} has ratio {ratio}, not {found}")
        return has.format(sensor=sensor.title, ratio=sensor.ratio, found=clues.ratio)
    if len(word) <= 3 and clues.pan_gsd_m and not _of_size(sensor, clues, 2.0):
        return tr("{sensor} has no PAN pixels of {gsd:.3g} m", sensor=sensor.title, gsd=clues.pan_gsd_m)
    return ""


def _of_size(sensor: Sensor, clues: Clues, tolerance: float) -> bool:
    smallest, largest = sensor.pan_gsd_m
    return smallest / tolerance <= clues.pan_gsd_m <= largest * tolerance


def _fits(sensor: Sensor, clues: Clues) -> bool:
    """Whether ratio, pixel size and band names are those of a product of this sensor."""
    if not clues.pan_gsd_m or sensor.ratio not in (0, clues.ratio) or not _of_size(sensor, clues, 1.1):
        return False
    found = [_band_of(sensor, name) for name in _useful_names(clues)[: clues.bands]]
    colours = {b.colour for b in found if b}
    products = [{b.colour for b in sensor.bands}, *(set(p.split()) for p in sensor.products)]
    return len(colours) == len(found) > 0 and colours in products


def _telling(sensor: Sensor, clues: Clues) -> bool:
    """Whether the bands are more than blue, green, red and NIR, or bear the vendor's own numbers."""
    found = [b for b in _named_bands(sensor, clues) if b]
    by_code = all(_stated(name)[1] for name in _useful_names(clues)[: clues.bands]) and all(b.code for b in found)
    return by_code or any(b.colour not in _COMMON for b in found)


def _choose(fitting: List[Sensor], clues: Clues, evidence: str) -> Tuple[Sensor, str]:
    """Returns the sensor of the nearest pixel size where it makes no difference, UNKNOWN where it does."""
    if len(fitting) == 1:
        return fitting[0], evidence
    tables = [(s.pan_gain, *band_gains(in_file_order(s, clues), range(1, clues.bands + 1))) for s in fitting]
    if any(max(values) - min(values) > ALIKE for values in zip(*tables)):
        return UNKNOWN, f"{evidence}: {_titles(fitting)}, whose gains differ"
    near = min(fitting, key=lambda s: abs(clues.pan_gsd_m / (sum(s.pan_gsd_m) / 2 or 1) - 1))
    others = [s for s in fitting if s is not near]
    return near, f"{evidence}: {near.title}; {_titles(others)} would have much the same gains"


def _titles(sensors: Sequence[Sensor]) -> str:
    return ", ".join(s.title for s in sensors)


def _useful_names(clues: Clues) -> Tuple[str, ...]:
    """Returns the band names, or none where they merely count the bands."""
    counted = (re.fullmatch(r"(?:b|band|layer|channel)? ?0*(\d+)", _plain(name)) for name in clues.band_names)
    numbers = [int(m.group(1)) if m else 0 for m in counted]
    return clues.band_names if numbers != [*range(1, len(numbers) + 1)] else ()


def _named_bands(sensor: Sensor, clues: Clues) -> List[Optional[Band]]:
    """Returns the sensor's band behind each name of the file; a plain colour word outweighs number and wavelength."""
    return [
        _band_of(sensor, name) or next((b for b in sensor.bands if b.colour == _stated(name)[0]), None)
        for name in _useful_names(clues)
    ]


def _band_of(sensor: Sensor, name: str) -> Optional[Band]:
    """Returns the sensor's band that agrees with everything a name states, the nearest in wavelength."""
    colour, code, nm = _stated(name)
    fits = [
        b
        for b in sensor.bands
        if (colour or nm or (code and b.code))
        and colour in ("", b.colour)
        and (not (code and b.code) or code == b.code)
        and (not nm or abs(b.nm - nm) <= _NEAR_NM)
    ]
    return min(fits, key=lambda b: abs(b.nm - nm) if nm else 0) if fits else None


def _stated(name: str) -> Tuple[str, str, float]:
    """Returns colour, code and centre wavelength in nm that a band name states; empty or 0 where it does not."""
    plain = _plain(name)
    code = re.search(r"\b(?:b|band) ?0*(\d{1,2}a?)\b", plain)
    return _colour(plain), f"b{code.group(1)}" if code else "", _centre_nm(name)


def _colour(plain: str) -> str:
    for colour, words in _COLOURS:
        found = re.search(rf"\b(?:{words}) ?(\d{{0,2}})\b", plain)
        if found and colour == "swir":
            return colour + (found.group(1)[:1] or "1")  # also STAC's swir16 and swir22, 1.6 and 2.2 um
        if found:
            return colour + found.group(1) if found.group(1) in ("2", "3") else colour
    return _LETTERS.get(re.sub("^band ", "", plain), "")


def _centre_nm(name: str) -> float:
    found = _WAVELENGTH.search(name)
    if not found:
        return 0.0
    low, high, single = (float(v or 0) for v in found.groups())
    centre = single or ((low + high) / 2 if high > low else 0.0)
    centre *= 1000 if centre < 20 else 1  # micrometres
    return centre if 350 <= centre <= 2600 else 0.0
