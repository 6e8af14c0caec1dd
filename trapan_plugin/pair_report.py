"""What is known of a pair, in plain words: from the engine's measurements, or from what QGIS itself sees."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsRasterLayer, QgsUnitTypes

from ..engine import sensors
from ..engine.language import tr
from . import checks

READY, CARE, NO_PAIR = "ready", "ready with care", "not a pair"
"""The verdicts: outputs of the algorithm, not translated."""


@dataclass(frozen=True)
class PairReport:
    """A verdict and its reasons.

    Attributes:
        verdict: READY, CARE or NO_PAIR.
        why: one sentence.
        rows: (what, finding) in words.
        warnings: what to be careful about.
        numbers: outputs by name.
    """

    verdict: str
    why: str
    rows: list[tuple[str, str]] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    numbers: dict[str, Any] = field(default_factory=dict)

    def lines(self) -> list[str]:
        """Returns the report as plain text, the verdict first."""
        return [
            *(tr("{}: {}", *row) for row in ((title_of(self.verdict), self.why), *self.rows)),
            *(tr("Note: {}", text) for text in self.warnings),
        ]

    def to_html(self) -> str:
        """Returns the report as a page in the colours of whoever shows it."""
        cells = "".join(
            f"<tr><th align='left' valign='top'>{html.escape(what)}</th><td>{html.escape(finding)}</td></tr>"
            for what, finding in self.rows
        )
        minded = "".join(f"<li>{html.escape(text)}</li>" for text in self.warnings)
        return (
            f"<html><head><meta charset='utf-8'><title>TraPan</title></head><body style='font-family:sans-serif'>"
            f"<h2>{html.escape(title_of(self.verdict))}</h2><p>{html.escape(self.why)}</p>"
            f"<table cellspacing='0' cellpadding='4'>{cells}</table>"
            + (f"<h3>{html.escape(tr('Note'))}</h3><ul>{minded}</ul>" if minded else "")
            + "</body></html>"
        )


def title_of(verdict: str) -> str:
    """Returns the verdict in the user's language."""
    return {READY: tr("Ready"), CARE: tr("Ready with care"), NO_PAIR: tr("Not a pair")}[verdict]


def refused(why: str, rows: list[tuple[str, str]]) -> PairReport:
    """Returns the report on what cannot be used as a pair."""
    return PairReport(NO_PAIR, why, rows)


def from_layers(pan: QgsRasterLayer, ms: QgsRasterLayer, sensor_name: str, without: str) -> PairReport:
    """Returns what QGIS itself knows of a pair that it has not refused.

    Args:
        pan: the panchromatic layer.
        ms: the multispectral layer.
        sensor_name: as the parameter has it.
        without: why the engine was not asked.
    """
    ratio = checks.ratio_of(pan, ms)
    rows = facts_of(pan, ms)
    if ratio:
        rows.insert(0, (tr("Ratio"), tr("MS pixels are {:.2f} times as large as PAN pixels.", ratio)))
        kind, evidence = sensors.sensor_for(sensor_name, clues_of(pan, ms, round(ratio)))
        rows.append((tr("Sensor"), _sensor(kind, evidence)))
    why = tr("QGIS finds nothing against this pair. Shift and sharpness can only be measured by the engine: {}")
    return PairReport(CARE, why.format(without), rows, numbers={"RATIO": ratio} if ratio else {})


def facts_of(pan: QgsRasterLayer, ms: QgsRasterLayer) -> list[tuple[str, str]]:
    """Returns what holds of two layers whether they fit or not."""
    rows = []
    for name, layer in (("PAN", pan), ("MS", ms)):
        kind = data_type(layer)
        size = tr("{} x {} pixels, bands: {}, {}", layer.width(), layer.height(), layer.bandCount(), kind)
        crs = layer.crs().authid() or layer.crs().description() or tr("no CRS")
        rows.append((name, f"{size}, {crs}"))
    return rows


def data_type(layer: QgsRasterLayer) -> str:
    """Returns the data type of the first band, as GDAL calls it."""
    names = {
        Qgis.DataType.Byte: "Byte", Qgis.DataType.UInt16: "UInt16", Qgis.DataType.Int16: "Int16",
        Qgis.DataType.UInt32: "UInt32", Qgis.DataType.Int32: "Int32", Qgis.DataType.Float32: "Float32",
        Qgis.DataType.Float64: "Float64",
    }  # fmt: skip
    return names.get(layer.dataProvider().dataType(1), tr("another data type"))


def clues_of(pan: QgsRasterLayer, ms: QgsRasterLayer, ratio: int) -> sensors.Clues:
    """Returns what in two layers may reveal the sensor: names, bands and pixel size."""
    paths = [Path(layer.source().split("|")[0]) for layer in (pan, ms)]
    metres = QgsUnitTypes.fromUnitToUnitFactor(pan.crs().mapUnits(), QgsUnitTypes.decodeDistanceUnit("meters")[0])
    return sensors.Clues(
        texts=(*(p.name for p in paths), *(p.parent.name for p in paths)),
        ratio=ratio,
        pan_gsd_m=pan.rasterUnitsPerPixelX() * metres if pan.crs().isValid() else 0.0,
        band_names=tuple(re.sub(r"^Band \d+(: )?", "", ms.bandName(b)) for b in range(1, ms.bandCount() + 1)),
        bands=ms.bandCount(),
    )


def from_engine(facts: dict[str, Any]) -> PairReport:
    """Returns the report on what the engine has measured.

    Args:
        facts: the report of the task ``check``.
    """
    relation = facts["relation"]
    minded = list(facts["warnings"])
    if not facts["large_enough"]:
        least = facts["minimum_side_ms_px"]
        text = tr(
            "The common area is too small to train on: {0} x {0} MS pixels are needed. The classical methods work."
        )
        minded.append(text.format(least))
    if min(facts["pan_valid"], facts["ms_valid"]) < 0.5:
        minded.append(tr("More than half of the common area holds no data."))
    why = tr("PAN and MS fit; nothing needs your attention.")
    if minded:
        why = tr("PAN and MS fit; note the points below.")
    right, down = relation.get("shift_px", (None, None))
    numbers = {
        "RATIO": facts["ratio"],
        "SHIFT_X": right,
        "SHIFT_Y": down,
        "PAN_VALID": 100 * facts["pan_valid"],
        "MS_VALID": 100 * facts["ms_valid"],
        "SENSOR_FOUND": facts["sensor"],
    }
    return PairReport(CARE if minded else READY, why, _rows(facts, relation), minded, numbers)


def _rows(facts: dict[str, Any], relation: dict[str, Any]) -> list[tuple[str, str]]:
    pan, ms = facts["common_window_pan"], facts["common_window_ms"]
    down, right = facts["phase_off_centre_px"]
    names = ", ".join(filter(None, facts["band_names"]))
    kind = sensors.SENSORS.get(facts["sensor"], sensors.UNKNOWN)
    overlap = tr("{} x {} PAN pixels over {} x {} MS pixels.")
    gaps = tr("PAN holds data in {:.1%} of the common area, MS in {:.1%}.")
    types = tr("PAN {}, MS {}; MS bands: {}.")
    bands = f"{len(facts['ms_bands'])} ({names})" if names else str(len(facts["ms_bands"]))
    return [
        (tr("Ratio"), tr("{} PAN pixels along each side of an MS pixel.", facts["ratio"])),
        (tr("Overlap"), overlap.format(pan["width"], pan["height"], ms["width"], ms["height"])),
        (tr("Grids"), _grids(right, down)),
        (tr("Gaps"), gaps.format(facts["pan_valid"], facts["ms_valid"])),
        (tr("Data"), types.format(facts["pan_dtype"], facts["ms_dtype"], bands)),
        (tr("CRS"), facts["crs"] or tr("no CRS")),
        (tr("Sensor"), _sensor(kind, facts["sensor_evidence"])),
        (tr("Shift"), _shift(relation)),
        (tr("Sharpness"), _sharpness(relation)),
    ]


def _sensor(kind: sensors.Sensor, evidence: str) -> str:
    return f"{tr('Unknown sensor') if kind is sensors.UNKNOWN else kind.title} ({evidence})"


def _grids(right: float, down: float) -> str:
    if max(abs(right), abs(down)) < 0.01:
        return tr("MS pixels lie centred on their PAN pixels.")
    return tr(
        "MS pixels lie {} off the centre of their PAN pixels, in PAN pixels; this is allowed for.",
        _direction(right, down),
    )


def _direction(right: float, down: float) -> str:
    across = tr("{:.2f} right") if right > 0 else tr("{:.2f} left")
    along = tr("{:.2f} down") if down > 0 else tr("{:.2f} up")
    return f"{across.format(abs(right))}, {along.format(abs(down))}"


def _shift(relation: dict[str, Any]) -> str:
    if not relation.get("reliable"):
        return tr("could not be measured; the georeferencing is trusted.")
    where = _direction(*relation["shift_px"])
    spread = relation["spread_px"]
    if spread is None:
        return tr("MS has to move {} to lie on PAN, in PAN pixels; this is allowed for.", where)
    agree = tr(
        "MS has to move {} to lie on PAN, in PAN pixels (parts of the scene agree to {:.2f}); this is allowed for."
    )
    return agree.format(where, spread)


def _sharpness(relation: dict[str, Any]) -> str:
    used = ", ".join(f"{gain:.2f}" for gain in relation["mtf_gain"])
    if not relation.get("reliable"):
        return tr("not measured; the table says how much contrast each band keeps (MTF gain): {}.", used)
    across, along = relation["gain_beside_pan"]
    return tr(
        "MS keeps {:.2f} of the contrast of PAN in x and {:.2f} in y (MTF gain); used per band: {}.",
        across,
        along,
        used,
    )
