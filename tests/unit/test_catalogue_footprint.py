import json

import pytest
import shapely

from cbm_backend.catalogue import footprint
from cbm_backend.catalogue.product import card_of, first_time, radar_platform, stem
from cbm_backend.catalogue.product_files import read_manifest
from cbm_backend.errors import InputError

RESTO = (
    '<gml:Polygon srsName="EPSG:4326"><gml:outerBoundaryIs><gml:LinearRing><gml:coordinates>5,50 6,50 6,51 '
    "5,51 5,50</gml:coordinates></gml:LinearRing></gml:outerBoundaryIs></gml:Polygon>"
)


def bounds(found):
    return shapely.bounds(shapely.from_geojson(json.dumps(found))).tolist()


@pytest.mark.parametrize(
    "found",
    [lambda: footprint.from_wkt("geography'SRID=4326;POLYGON ((5 50, 6 50, 6 51, 5 51, 5 50))'"),
     lambda: footprint.from_wkt("MULTIPOLYGON(((5 50,6 50,6 50.5,5 50)),((5 50.5,6 50.5,6 51,5 50.5)))"),
     lambda: footprint.from_gml(RESTO),
     lambda: footprint.from_lat_lon("50 5 50 6 51 6 51 5 50 5"),
     lambda: footprint.from_shape(footprint.flipped(shapely.box(50, 5, 51, 6)))],
)  # fmt: skip
def test_every_dialect_has_longitude_first(found):
    assert bounds(found()) == [5, 50, 6, 51]


def test_across_the_antimeridian_is_two_parts():
    found = footprint.from_lat_lon("-16 179 -16 -179 -17 -179 -17 179 -16 179")
    assert found["type"] == "MultiPolygon"
    parts = shapely.get_parts(shapely.from_geojson(json.dumps(found)))
    assert sorted(part.bounds[::2] for part in parts) == [(-180.0, -179.0), (179.0, 180.0)]


@pytest.mark.parametrize(
    "wrong",
    [lambda: footprint.from_wkt("POINT(5 50)"), lambda: footprint.from_wkt("SRID=3857;POLYGON((0 0))"),
     lambda: footprint.from_wkt("POLYGON((5 50, x))"), lambda: footprint.from_gml("<gml:Polygon/>"),
     lambda: footprint.from_gml(RESTO.replace("5,50 6", "5;50 6")), lambda: footprint.from_gml("<a"),
     lambda: footprint.from_lat_lon("1 2 3"), lambda: footprint.from_lat_lon("1 2 x 4"),
     lambda: footprint.from_ring([(1, 2), (3, 4)])],
)  # fmt: skip
def test_what_is_no_footprint_is_an_input_error(wrong):
    with pytest.raises(InputError, match="footprint"):
        wrong()


@pytest.mark.parametrize(
    "name, card",
    [("S2A_MSIL2A_20190807T073621_N0213_R092_T38SND_20190807T102313.SAFE", "s2"),
     ("S1A_IW_GRDH_1SDV_20180821T052345_20180821T052410_023340_0289E6_6558_CARD_BS", "bs"),
     ("S1_20180809T052345_20180815T052310_D088_V1_IW2_CARD-COH6", "c6"),
     ("S1_20180809T052345_20180821T052310_D088_V1_IW2_CARD-COH12.tif", "c1")],
)  # fmt: skip
def test_the_card_of_a_product(name, card):
    assert card_of(name) == card


@pytest.mark.parametrize(
    "name, word",
    [("S1A_IW_GRDH_1SDV_20210119T031653_20210119T031718_036201_043ED0_8255.SAFE", "GRD"),
     ("S1A_IW_SLC__1SDV_20210119T031653_20210119T031718_036201_043ED0_8255", "SLC"),
     ("S2A_OPER_PRD_MSIL1C_PDMC_20160101T000000_R051_V20160101T105441_20160101T105441", "2016"),
     ("LC08_L1TP_200024", "none of")],
)  # fmt: skip
def test_what_cannot_be_extracted_is_named(name, word):
    with pytest.raises(InputError, match=word):
        card_of(name)


def test_what_a_radar_name_says():
    name = "S1B_IW_GRDH_1SDV_20180821T052345_20180821T052410_023340_0289E6_6558_CARD_BS"
    assert radar_platform(name) == ("sentinel-1b", "1B")
    assert radar_platform("S1_20180809T052345") == (None, None)
    assert str(first_time(name)) == "2018-08-21 05:23:45"
    assert first_time("nothing") is None
    assert stem(f"/a/esa_{name}.data") == name


def test_a_manifest_that_points_out_of_the_product():
    entry = (
        '<byteStream size="{0}"><fileLocation href="{1}"/>'
        '<checksum checksumName="{2}">{3}</checksum></byteStream>'
    )
    text = "<m>" + "".join([
        entry.format(5, "./a.jp2", "MD5", "AB" * 16), entry.format(6, "./b.jp2", "SHA3-256", "cd" * 32),
        entry.format("x", "./c.jp2", "CRC", "1"), entry.format(1, "../../etc/passwd", "MD5", ""),
        entry.format(1, "/etc/passwd", "MD5", ""), entry.format(1, "http://x/y", "MD5", ""),
    ]) + "</m>"  # fmt: skip
    found = [(file.path, file.size, file.checksum) for file in read_manifest(text.encode())]
    assert found == [
        ("a.jp2", 5, "d50110" + "ab" * 16),
        ("b.jp2", 6, "1620" + "cd" * 32),
        ("c.jp2", None, None),
    ]
    with pytest.raises(InputError, match="not XML"):
        read_manifest(b'<!DOCTYPE m [<!ENTITY x "y">]><m>&x;</m>')
