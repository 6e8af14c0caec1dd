"""What the user can choose, as a declaration; names are for ever, they stand in models and scripts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingParameterBand,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..engine import job, sensors
from ..engine.language import tr

PAN, MS, BANDS, EXTENT, OUTPUT, REPORT = "PAN", "MS", "BANDS", "EXTENT", "OUTPUT", "REPORT"
SENSOR, PRESET, DEVICE = "SENSOR", "PRESET", "DEVICE"
SEED, PAN_BAND, THREADS, CREATION_OPTIONS = "SEED", "PAN_BAND", "THREADS", "CREATION_OPTIONS"
WARMUP_STEPS, RAO_STEPS, FULL_RESOLUTION_SHARE = "WARMUP_STEPS", "RAO_STEPS", "FULL_RESOLUTION_SHARE"
TILE_SIZE = "TILE_SIZE"
REGISTER, PSF = "REGISTER", "PSF"
METHOD, BACK_PROJECTIONS = "METHOD", "BACK_PROJECTIONS"
FUSED, REFERENCE, QUALITY_MAP = "FUSED", "REFERENCE", "QUALITY_MAP"
SIZE, TRUTH = "SIZE", "TRUTH"

OF_FIELD = {
    "pan": PAN,
    "ms": MS,
    "out": OUTPUT,
    "report": REPORT,
    "pan_band": PAN_BAND,
    "bands": BANDS,
    "sensor": SENSOR,
    "preset": PRESET,
    "device": DEVICE,
    "seed": SEED,
    "window": EXTENT,
    "threads": THREADS,
    "creation_options": CREATION_OPTIONS,
    "method": METHOD,
    "back_projections": BACK_PROJECTIONS,
    "fused": FUSED,
    "reference": REFERENCE,
    "quality_map": QUALITY_MAP,
    "size_px": SIZE,
    "truth": TRUTH,
}
"""The parameter behind each Job field, option and role, to name it in an error."""

SETTINGS = {
    REGISTER: ("geometry", "register"),
    PSF: ("geometry", "psf"),
    WARMUP_STEPS: ("warm_up", "steps"),
    RAO_STEPS: ("rao", "steps"),
    FULL_RESOLUTION_SHARE: ("rao", "full_share"),
    TILE_SIZE: ("finish", "tile_px"),
}
"""The engine's setting behind each parameter that overrides the preset."""


def declare(
    basic: Iterable[str], folded: Iterable[str] = (), written: Iterable[str] = ()
) -> list[QgsProcessingParameterDefinition]:
    """Returns the named parameters in this order, those of ``folded`` in the dialog's advanced section."""
    basic = list(basic)
    known = {p.name(): p for p in [*_basic(), *_fine_tuning(PRESET in basic), _output(), _report()]}
    chosen = [known[name] for name in basic] + [advanced(known[name]) for name in folded]
    return chosen + [known[name] for name in written]


def _basic() -> list[QgsProcessingParameterDefinition]:
    return [
        helped(
            QgsProcessingParameterRasterLayer(PAN, tr("Panchromatic image (PAN)")),
            tr("The sharp single-band image. Its grid is the grid of the sharp colour image."),
        ),
        helped(
            QgsProcessingParameterRasterLayer(MS, tr("Multispectral image (MS)")),
            tr("The coarse image as it was delivered, before any resampling: 2 to 8 times the PAN pixel size."),
        ),
        helped(
            QgsProcessingParameterBand(BANDS, tr("MS bands"), None, MS, optional=True, allowMultiple=True),
            tr("The bands that take part, in the order of the sharp image. Empty means all."),
        ),
        helped(
            choice(SENSOR, tr("Sensor"), [sensors.AUTO, *sensors.SENSORS], sensors.AUTO),
            tr(
                "Sets how strongly the camera blurs each band (its MTF). 'auto' looks at file names, metadata, band "
                "names, ratio and pixel size, and takes typical values where they reveal no sensor."
            ),
        ),
        helped(
            choice(PRESET, tr("Preset"), list(job.PRESETS), job.Job.preset),
            tr("How long to train: fast, balanced or best; 'paper' is TRA-PAN as published, nothing added."),
        ),
        helped(
            choice(DEVICE, tr("Device"), list(job.DEVICES), job.Job.device),
            tr("'auto' takes a CUDA GPU where there is one, else the CPU. A named device that is missing is an error."),
        ),
        helped(
            QgsProcessingParameterExtent(EXTENT, tr("Area to sharpen"), optional=True),
            tr("Only this area is used and written: a quick preview. Empty means all that both images cover."),
        ),
    ]


def _fine_tuning(has_preset: bool) -> list[QgsProcessingParameterDefinition]:
    defaults = job.Settings()
    empty = tr("Empty means the preset's choice: auto, but off for 'paper'.") if has_preset else tr("Empty means auto.")
    return [
        helped(
            _setting(REGISTER, tr("Registration of PAN and MS"), defaults),
            tr(
                "'auto' measures on the images how far MS, and each of its bands, lies off PAN, and allows for it "
                "without resampling MS; where it cannot be measured reliably, and with 'off', the georeferencing of "
                "both files counts as it is."
            )
            + f" {empty}",
        ),
        helped(
            _setting(PSF, tr("Sharpness of PAN and MS"), defaults),
            tr(
                "'auto' measures on the images how sharp PAN is beside MS and fits PAN, or the blur assumed for MS, to "
                "it; 'sensor' takes the blur (MTF) of both from the table of sensors alone. Empty means the preset's "
                "choice: auto, but sensor for 'paper'."
            ),
        ),
        helped(
            integer(SEED, tr("Seed"), job.Job.seed, 0, 2**31 - 1),
            tr("Seed of every random draw: the same seed on the same machine gives the same image."),
        ),
        helped(
            integer(PAN_BAND, tr("PAN band"), job.Job.pan_band, 0, 65535),
            tr("Which band of the PAN file is panchromatic. 0 means the only band of the file."),
        ),
        helped(integer(THREADS, tr("CPU threads"), job.Job.threads, 0, 1024), tr("0 leaves the number to PyTorch.")),
        helped(
            _setting(WARMUP_STEPS, tr("Steps of the warm-up (stage 1)"), defaults),
            tr("Supervised training steps at reduced resolution. Empty means the preset's number."),
        ),
        helped(
            _setting(RAO_STEPS, tr("Steps of the alternation (stage 2)"), defaults),
            tr("Steps of the random alternation of both resolutions. Empty means the preset's number."),
        ),
        helped(
            _setting(FULL_RESOLUTION_SHARE, tr("Share of full-resolution steps (stage 2)"), defaults),
            tr(
                "Chance that a step of the alternation is one at full resolution, 0 to 1. Empty means the preset's "
                "share."
            ),
        ),
        helped(
            _setting(TILE_SIZE, tr("Tile size in PAN pixels"), defaults),
            tr("Side of the tiles in which the image is written. Smaller ones need less memory."),
        ),
        helped(_creation_options(), tr("GeoTIFF creation options on top of TraPan's own: tiled, DEFLATE, predictor.")),
    ]


def _output() -> QgsProcessingParameterDefinition:
    return helped(
        QgsProcessingParameterRasterDestination(OUTPUT, tr("Pansharpened")),
        tr("A GeoTIFF on the PAN grid in the units and data type of MS, and its style in a .qml file beside it."),
    )


def _report() -> QgsProcessingParameterDefinition:
    return helped(
        QgsProcessingParameterFileDestination(
            REPORT, tr("Pansharpening report"), tr("HTML files (*.html)"), None, True, False
        ),
        tr(
            "One HTML file that says how the run went: pictures at 1:1, quality beside simple methods, the worst "
            "areas, what was found of shift and sharpness, and how to repeat it. Empty means none."
        ),
    )


def helped(parameter: QgsProcessingParameterDefinition, text: str) -> QgsProcessingParameterDefinition:
    """Returns the parameter with its tool tip."""
    parameter.setHelp(text)
    return parameter


def advanced(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """Returns the parameter, folded away in dialogs."""
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter


def choice(name: str, title: str, options: list[str], default: str | None) -> QgsProcessingParameterEnum:
    """Returns static strings: readable in models and on the command line, and stable when a list grows."""
    return QgsProcessingParameterEnum(name, title, options, False, default, default is None, True)


def integer(name: str, title: str, default: int | None, low: int, high: int) -> QgsProcessingParameterNumber:
    """Returns a whole number, optional where it has no default."""
    kind = QgsProcessingParameterNumber.Type.Integer
    return QgsProcessingParameterNumber(name, title, kind, default, default is None, low, high)


def _setting(name: str, title: str, defaults: job.Settings) -> QgsProcessingParameterDefinition:
    """An optional number or choice with the type and range that the engine gives to the setting behind it."""
    group, field = SETTINGS[name]
    record = getattr(defaults, group)
    meta = record.__dataclass_fields__[field].metadata
    if "choices" in meta:
        return choice(name, title, list(meta["choices"]), None)
    if isinstance(getattr(record, field), int):
        return integer(name, title, None, int(meta["low"]), int(meta["high"]))
    kind = QgsProcessingParameterNumber.Type.Double
    return QgsProcessingParameterNumber(name, title, kind, None, True, meta["low"], meta["high"])


def _creation_options() -> QgsProcessingParameterString:
    parameter = QgsProcessingParameterString(
        CREATION_OPTIONS, tr("Additional creation options"), defaultValue="", optional=True
    )
    parameter.setMetadata({"widget_wrapper": _creation_options_widget()})
    return parameter


def _creation_options_widget() -> dict[str, Any]:
    if Qgis.QGIS_VERSION_INT >= 33900:
        return {"widget_type": "rasteroptions"}
    return {"class": "processing.algs.gdal.ui.RasterOptionsWidget.RasterOptionsWidgetWrapper"}
