"""The sensor table, and what reveals a sensor: names as whole words, else telling bands with ratio and pixel size."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import rasterio
from rasterio import Affine
from rasterio.crs import CRS

from engine.errors import GeometryError
from engine.grid import Grid
from engine.raster import _gsd_m, open_pair
from engine.sensors import DEFAULT_GAIN, SENSORS, UNKNOWN, Clues, band_gains, guess_sensor, in_file_order, sensor_for

FOUR = ("blue", "green", "red", "nir")
EIGHT = ("Coastal", "Blue", "Green", "Yellow", "Red", "Red Edge", "NIR1", "NIR2")
OLI = ("B2", "B3", "B4", "B5", "B6", "B7")
OWN_20_M = ("B5", "B6", "B7", "B8A", "B11", "B12")

# a file name, a folder name or a metadata value: the sensor
NAMED = [
    ("WV02_20170408111322_1030010069A3B100_17APR08111322-M1BS-500060670020_01_P001.TIF", "worldview2"),
    ("WorldView-2", "worldview2"), ("worldview_2_rio", "worldview2"), ("WV2", "worldview2"), ("wv2_a", "worldview2"),
    ("WV03", "worldview3"), ("WorldView 3 Adelaide", "worldview3"), ("wv3_georef", "worldview3"), ("WV04", "worldview4"),
    ("QB02", "quickbird"), ("qb_rr_a", "quickbird"), ("QuickBird-2", "quickbird"), ("quickbird_suburb.tif", "quickbird"),
    ("IKONOS-2", "ikonos"), ("ikonos_sichuan_8bit", "ikonos"), ("GE01", "geoeye1"), ("GeoEye-1", "geoeye1"),
    ("IMG_PHR1A_P_201301011030123_SEN_1234567890-001_R1C1.TIF", "pleiades"), ("PHR 1B", "pleiades"),
    ("Pléiades 1A", "pleiades"), ("pleiades_rr", "pleiades"), ("IMG_PHR1B_MS_002", "pleiades"),
    ("IMG_PNEO3_202105121043381_MS-FS_ORT_PWOI_000", "pleiadesneo"), ("Pleiades Neo 4", "pleiadesneo"),
    ("IMG_SPOT6_P_201305041041023_ORT_SPOT6_20130504_R1C1.TIF", "spot67"), ("SPOT-6", "spot67"), ("spot_7", "spot67"),
    ("SPOT 7", "spot67"), ("spot6_a", "spot67"),
    ("GF2_PMS1_E113.6_N34.8_20150222_L1A0000660301-MSS1.tiff", "gaofen2"), ("Gaofen-2", "gaofen2"), ("GF-2", "gaofen2"),
    ("GF1_PMS2_E116.5_N39.4_20131127_L1A0000117600-PAN2.tiff", "gaofen16"), ("GF1B_PMS_E104.0_N30.6", "gaofen16"),
    ("GF6_PMS_E103.0_N30.3_20190620_L1A1119838401-MUX.tiff", "gaofen16"), ("GF7_BWD_E115.1_N39.9_L1A-BWDMUX", "gaofen7"),
    ("SV1-01_20170120_L1B0000003156_1109170012345678_01-MUX.tiff", "superview1"), ("SuperView-1", "superview1"),
    ("GaoJing-1", "superview1"), ("K3A_20160415043119_05877_00147241_L1R_PS.tif", "kompsat3"), ("KOMPSAT-3A", "kompsat3"),
    ("K3_20140218045152_09373_18801237_L1G_P.tif", "kompsat3"), ("KOMPSAT-3", "kompsat3"),
    ("Cartosat-3", "cartosat3"), ("C3_MX_20200115", "cartosat3"), ("C2E_PAN_15FEB2018", "cartosat2"), ("CARTOSAT-2E", "cartosat2"),
    ("20190711_185502_1033_3B_AnalyticMS_SR.tif", "planetscope"), ("20210825_180312_45_2438_3B_AnalyticMS_8b.tif", "planetscope"),
    ("PSScene", "planetscope"), ("PSScene4Band", "planetscope"), ("20200814_162132_ssc4d3_0001_analytic.tif", "skysat"), ("SkySat-C12", "skysat"),
    ("S2A_MSIL1C_20200101T100411_N0208_R122_T32TQM_20200101T111536.SAFE", "sentinel2"), ("Sentinel-2B", "sentinel2"),
    ("S2C_MSIL2A_20250101T100411", "sentinel2"), ("T32TQM_20200101T100411_B8A_20m.jp2", "sentinel2"), ("S2B_20200101_T32TQM", "sentinel2"),
]  # fmt: skip
NAMED_AT_2 = [
    ("LC08_L1TP_193029_20200101_20200113_01_T1_B8.TIF", "landsat89"), ("LC09_L2SP_016036_20220102_20220123_02_T1", "landsat89"),
    ("LO08_L1GT_193029_20150101", "landsat89"), ("LC81930292015001LGN00_B8.TIF", "landsat89"), ("LANDSAT_8", "landsat89"),
    ("OLI_TIRS", "landsat89"), ("l8_cloudy", "landsat89"), ("L9", "landsat89"), ("Landsat-9", "landsat89"),
    ("LE07_L1TP_169052_20050101", "landsat7"), ("LE71690522005001ASN00_B8.TIF", "landsat7"), ("LANDSAT_7", "landsat7"),
    ("ETM+", "landsat7"), ("l7_ethiopia_slcoff_tiny", "landsat7"),
]  # fmt: skip

# no sensor: a text, and what else is known
STRANGERS: list[tuple[str, dict[str, Any]]] = [
    ("school8_park", {"ratio": 2}), ("sqb_pan.tif", {}), ("xwv2.tif", {}), ("wv20", {}), ("WorldView-20", {}), ("spot67b", {}),
    ("spotlight6", {}), ("s2a_pan.tif", {}), ("step_s2.tif", {}), ("c3.tif", {}), ("k3.tif", {}), ("gf20_ms.tif", {}), ("ml8", {"ratio": 2}),
    ("landsat80", {"ratio": 2}), ("geoeyes", {}), ("pan.tif", {}), ("", {}), ("tool8_2", {"ratio": 2}), ("kompsat-3ab", {}),
    ("WorldView", {}), ("cartosat", {}), ("Landsat 5", {"ratio": 2}),
    ("WV02", {"ratio": 2}), ("LC08_L1TP_193029", {"ratio": 4}), ("IMG_SPOT6_P", {"ratio": 3}),  # the ratio speaks against it
    ("l8_roof.tif", {"ratio": 2, "pan_gsd_m": 0.5}), ("qb.tif", {"pan_gsd_m": 15.0}),  # so does the pixel, for a short name
]  # fmt: skip


def clues(text: str = "", ratio: int = 4, **more: Any) -> Clues:
    return Clues((text,), ratio, bands=more.pop("bands", len(more.get("band_names", FOUR))), **more)


@pytest.mark.parametrize(("text", "name"), NAMED, ids=str)
def test_a_name_reveals_the_sensor_and_is_the_evidence(text: str, name: str) -> None:
    sensor, evidence = guess_sensor(clues(text))
    assert sensor.name == name
    assert f" in {text!r}" in evidence


@pytest.mark.parametrize(("text", "name"), NAMED_AT_2, ids=str)
def test_a_name_reveals_a_sensor_of_ratio_2(text: str, name: str) -> None:
    assert guess_sensor(clues(text, 2))[0].name == name
    assert guess_sensor(clues(text, 4))[0] is UNKNOWN


@pytest.mark.parametrize(("text", "more"), STRANGERS, ids=str)
def test_no_name_no_sensor(text: str, more: dict[str, Any]) -> None:
    assert guess_sensor(clues(text, **more))[0] is UNKNOWN


def test_the_evidence_says_why_a_mentioned_sensor_is_not_taken() -> None:
    assert guess_sensor(clues("WV02.tif", 2))[1] == "'wv02' in 'WV02.tif', but WorldView-2 has ratio 4, not 2"
    said = guess_sensor(clues("l8.tif", 2, pan_gsd_m=0.5))[1]
    assert said == "'l8' in 'l8.tif', but Landsat 8/9 OLI has no PAN pixels of 0.5 m"


def test_a_long_name_outweighs_the_pixel_of_a_reduced_image() -> None:
    assert guess_sensor(clues("quickbird_rr.tif", pan_gsd_m=2.4))[0].name == "quickbird"


def test_two_names_of_different_gains_reveal_none_and_both_are_said() -> None:
    sensor, evidence = guess_sensor(Clues(("qb_pan.tif", "GE01_ms.tif"), 4, bands=4))
    assert sensor is UNKNOWN
    assert "QuickBird, GeoEye-1, whose gains differ" in evidence and "'qb' in 'qb_pan.tif'" in evidence


@pytest.mark.parametrize(
    ("names", "ratio", "gsd", "name"),
    [
        (EIGHT, 4, 0.5, "worldview2"),
        (EIGHT, 4, 0.31, "worldview3"),
        (("C", "B", "G", "Y", "R", "RE", "N", "N2"), 4, 0.4, "worldview3"),
        (OLI, 2, 15.0, "landsat89"),
        (("B02", "B03", "B04", "B05"), 2, 15.0, "landsat89"),
        (("coastal 435-451", "blue 452-512", *OLI[1:]), 2, 15.0, "landsat89"),
        (("blue 452-512", "green 533-590", "red 636-673", "NIR 851-879", "SWIR1 1566-1651", "SWIR2 2107-2294"), 2, 15.0, "landsat89"),
        (("0.4825 um", "0.5650 um", "0.66 um", "0.8375 um", "1.65 um", "2.22 um"), 2, 15.0, "landsat7"),
        (("B1", "B2", "B3", "B4", "B5", "B7"), 2, 15.0, "landsat7"),
        (OWN_20_M, 2, 10.0, "sentinel2"),
        (("B2", "B1", "B0", "B3"), 4, 1.5, "spot67"),
        (("B2", "B1", "B0", "B3"), 4, 0.5, "pleiades"),
    ],
)  # fmt: skip
def test_telling_bands_with_ratio_and_pixel_size_reveal_the_sensor(
    names: tuple[str, ...], ratio: int, gsd: float, name: str
) -> None:
    nameless = clues("image.tif", ratio, pan_gsd_m=gsd, band_names=names)
    sensor, evidence = guess_sensor(nameless)
    assert sensor.name == name
    assert f"ratio {ratio} and PAN pixels of {gsd:.3g} m" in evidence
    another_ratio = {"ratio": 3} if sensor.ratio else {}  # Sentinel-2 goes with any
    for less in ({"pan_gsd_m": 0.0}, {"pan_gsd_m": 5.0}, {"band_names": ()}, another_ratio):
        assert guess_sensor(replace(nameless, **less))[0] is UNKNOWN or not less


@pytest.mark.parametrize(
    ("names", "ratio", "gsd", "candidates"),
    [
        (FOUR, 4, 0.5, ["GeoEye-1", "WorldView-2", "Pleiades", "SuperView-1"]),
        (FOUR, 4, 1.5, ["SPOT-6/7"]),
        (FOUR, 2, 15.0, ["Landsat 7", "Landsat 8/9"]),
        ((*FOUR, "SWIR1", "SWIR2"), 2, 15.0, ["Landsat 7", "Landsat 8/9"]),
        (FOUR, 4, 7.0, []),
        (("", "", "", ""), 4, 0.5, []),
        (("Band 1", "Band 2", "Band 3", "Band 4"), 2, 15.0, []),
    ],
)
def test_bands_that_many_have_reveal_none_but_the_candidates_are_named(
    names: tuple[str, ...], ratio: int, gsd: float, candidates: list[str]
) -> None:
    sensor, evidence = guess_sensor(clues("image.tif", ratio, pan_gsd_m=gsd, band_names=names))
    assert sensor is UNKNOWN
    assert all(c in evidence for c in candidates)


def test_gains_alike_serve_both_sensors_and_the_other_is_said() -> None:
    sensor, evidence = guess_sensor(clues(ratio=4, pan_gsd_m=0.5, band_names=EIGHT))
    assert sensor.name == "worldview2" and evidence.endswith("WorldView-3 would have much the same gains")


@pytest.mark.parametrize(
    ("name", "names", "gains"),
    [
        ("quickbird", ("red", "green", "blue", "nir"), (0.30, 0.32, 0.34, 0.22)),
        ("quickbird", ("Near-Infrared", "BAND_R", "G", "B"), (0.22, 0.30, 0.32, 0.34)),
        ("quickbird", ("830 nm", "0.66 um", "560.0 Nanometers", "blue 450-520"), (0.22, 0.30, 0.32, 0.34)),
        ("quickbird", ("", "", "", ""), (0.34, 0.32, 0.30, 0.22)),
        ("quickbird", ("Band 1", "Band 2", "Band 3", "Band 4"), (0.34, 0.32, 0.30, 0.22)),
        ("quickbird", ("nir", "ndvi"), (0.22, (0.34 + 0.32 + 0.30 + 0.22) / 4)),
        ("worldview3", ("blue", "green", "red", "nir"), (0.355, 0.360, 0.365, 0.335)),
        ("worldview3", ("", "", "", ""), (0.355, 0.360, 0.365, 0.335)),
        ("worldview3", ("",) * 8, (0.325, 0.355, 0.360, 0.350, 0.365, 0.360, 0.335, 0.315)),
        ("worldview2", ("NIR2", "NIR1", "Coastal"), (0.27, 0.35, 0.35)),
        ("landsat89", ("SR_B5", "SR_B4", "SR_B3"), (0.53, 0.55, 0.55)),
        ("landsat89", ("B5 (nir)", "nir08", "B1 nir"), (0.53, 0.53, 0.53)),
        ("landsat89", ("", "", "", ""), (0.55, 0.55, 0.55, 0.53)),
        ("landsat89", ("",) * 7, (0.55, 0.55, 0.55, 0.55, 0.53, 0.55, 0.55)),
        ("sentinel2", OWN_20_M, (0.365, 0.33, 0.34, 0.32, 0.205, 0.235)),
        ("sentinel2", ("",) * 6, (0.365, 0.33, 0.34, 0.32, 0.205, 0.235)),
        ("sentinel2", ("B08", "B04", "swir16", "swir22", "red edge 2"), (0.24, 0.25, 0.205, 0.235, 0.33)),
        ("pleiades", ("B0", "B1", "B2", "B3"), (0.285, 0.285, 0.29, 0.285)),
        ("unknown", ("red", "nir"), (DEFAULT_GAIN, DEFAULT_GAIN)),
    ],
)
def test_gains_follow_the_names_else_the_product_of_that_many_bands(
    name: str, names: tuple[str, ...], gains: tuple[float, ...]
) -> None:
    sensor, evidence = sensor_for(name, Clues((), 4, band_names=names, bands=len(names)))
    assert band_gains(sensor, range(1, len(names) + 1)) == pytest.approx(gains)
    assert evidence.startswith("asked for")
    assert band_gains(sensor, [2, 1]) == pytest.approx((gains[1], gains[0]))


@pytest.mark.parametrize("name", SENSORS)
def test_every_record_is_in_range_and_says_where_it_is_from(name: str) -> None:
    sensor = SENSORS[name]
    smallest, largest = sensor.pan_gsd_m
    assert sensor.name == name and sensor.title and 0 <= smallest <= largest
    assert all(0 < g < 1 for g in (*sensor.gains, sensor.pan_gain))
    assert sensor.source.startswith(("[", "MS", "convention"))
    colours = [b.colour for b in sensor.bands]
    assert len(colours) == len(set(colours))
    assert all(c in colours for product in sensor.products for c in product.split())
    for product in sensor.products:
        assert len(in_file_order(sensor, Clues((), 4, bands=len(product.split()))).bands) == len(product.split())


@pytest.mark.parametrize(
    ("crs", "transform", "metres"),
    [
        ("EPSG:32633", Affine(0.5, 0, 500000, 0, -0.5, 5400000), 0.5),
        ("EPSG:32633", Affine.translation(5e5, 5.4e6) @ Affine.rotation(30) @ Affine.scale(2.0, -2.0), 2.0),
        ("EPSG:4326", Affine(1e-5, 0, 10, 0, -1e-5, 60), 111195e-5 * 0.5**0.5),  # a degree of longitude is half as long
        ("EPSG:4326", Affine(1e-5, 0, 10, 0, -1e-5, 0), 1.112),
        ("EPSG:3857", Affine(1.0, 0, 0, 0, -1.0, 8399737.9), 0.5),  # 60 degrees north
        ("EPSG:2263", Affine(10.0, 0, 980000, 0, -10.0, 200000), 3.048),  # US survey feet
        (None, Affine(0.5, 0, 0, 0, -0.5, 0), 0.0),
        ('LOCAL_CS["site",UNIT["metre",1]]', Affine(0.5, 0, 0, 0, -0.5, 0), 0.0),
    ],
)  # fmt: skip
def test_the_pixel_size_on_the_ground_is_in_metres_whatever_the_crs(
    crs: str | None, transform: Affine, metres: float
) -> None:
    grid = Grid(transform, 100, 100, None if crs is None else CRS.from_user_input(crs))
    assert _gsd_m(grid) == pytest.approx(metres, rel=0.01)


def test_a_pair_gives_its_names_metadata_bands_and_pixel_size(make_pair: Callable[..., Any]) -> None:
    files = make_pair(bands=4, name="scene_7")
    with rasterio.open(files.ms, "r+") as ms:
        ms.descriptions = ("red", "green", "blue", None)
        ms.update_tags(TIFFTAG_IMAGEDESCRIPTION="bundle", MISSION="PHR", MISSION_INDEX="1A")
        ms.update_tags(4, wavelength="850", wavelength_units="Nanometers")
        ms.update_tags(ns="IMAGERY", SATELLITEID="PHR 1A", CLOUDCOVER="qb")
    with open_pair(files.pan, files.ms) as pair:
        found = pair.clues
        sensor, evidence = sensor_for("auto", found)
    assert {"pan.tif", "ms.tif", "scene_7", "bundle", "PHR 1A"} <= set(found.texts) and "qb" not in found.texts
    assert (found.ratio, found.bands) == (4, 4) and found.pan_gsd_m == pytest.approx(0.5, rel=0.01)
    assert found.band_names == ("red", "green", "blue", "850 Nanometers")
    assert sensor.name == "pleiades" and sensor.gains == (0.29, 0.285, 0.285, 0.285)
    assert evidence == "'phr 1a' in 'PHR 1A'; gains in the order of the band names"


DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
REAL = {
    "wv2_a": "worldview2", "geoeye1_a_8bit": "geoeye1", "spot6_a": "spot67", "qb_rr_a": "quickbird", "pleiades_rr": "pleiades",
    "wv3_georef": "worldview3", "wv3_patch": "worldview3", "vhr4_georef": "unknown", "l8_cloudy": "landsat89", "l8_momotombo": "landsat89",
    "l8_pamplona": "landsat89", "l8_ethiopia_tiny": "landsat89", "l7_ethiopia_slcoff_tiny": "landsat7", "ikonos_sichuan_8bit": "ikonos",
    "simulated_utokyo": "unknown", "sn6_rotterdam_2": "unknown", "qb_toulouse_superimposed": None,
}  # fmt: skip
NAMELESS = {"wv3_georef": "worldview3", "l8_cloudy": "landsat89", "l8_momotombo": "landsat89"}
"""Pairs that reveal their sensor by CRS and band names alone."""


@pytest.mark.parametrize("name", REAL)
def test_real_pairs_are_recognised(name: str) -> None:
    if not (DATA / name).is_dir():
        pytest.skip(f"no {name} in {DATA}")
    try:
        with open_pair(str(DATA / name / "pan.tif"), str(DATA / name / "ms.tif")) as pair:
            found = pair.clues
    except GeometryError:
        assert REAL[name] is None  # MS lies on the PAN grid
        return
    sensor, evidence = sensor_for("auto", found)
    assert sensor.name == REAL[name]
    assert sensor is UNKNOWN or f" in {name!r}" in evidence
    assert len(sensor.gains) == (found.bands if sensor.gains else 0)
    assert guess_sensor(replace(found, texts=()))[0].name == NAMELESS.get(name, "unknown")


def test_real_pairs_have_gains_in_their_own_band_order() -> None:
    if not (DATA / "l8_pamplona").is_dir():
        pytest.skip(f"no l8_pamplona in {DATA}")
    for name, gains in (("l8_pamplona", (0.55, 0.55, 0.55, 0.53)), ("qb_rr_a", (0.34, 0.32, 0.30, 0.22))):
        with open_pair(str(DATA / name / "pan.tif"), str(DATA / name / "ms.tif")) as pair:
            sensor, _ = sensor_for("auto", pair.clues)
            assert band_gains(sensor, pair.ms.bands) == pytest.approx(gains)
