"""The polygon of parcelsByPolygon: every spelling clients use, and what is refused with a sentence."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import box

from cbm_backend.api.query.polygons import MAX_POINTS, parse_polygon
from cbm_backend.errors import InputError

RING = [(5.1, 52.0), (5.2, 52.0), (5.2, 52.1), (5.1, 52.0)]


@pytest.mark.parametrize(
    "text",
    [
        "5.1_52.0-5.2_52.0-5.2_52.1-5.1_52.0",
        "5.1_52.0-5.2_52.0-5.2_52.1",
        "5.1_52-5.2_52-5.2_52.1",
        "51e-1_52.-5.2_52.-52E-1_5.21e1",
        "POLYGON((5.1 52, 5.2 52, 5.2 52.1, 5.1 52))",
        "polygon ((5.1 52, 5.2 52, 5.2 52.1, 5.1 52))",
        json.dumps(RING),
        json.dumps(RING[:3]),
        json.dumps([RING]),
        json.dumps({"type": "Polygon", "coordinates": [RING]}),
        "  5.1_52.0-5.2_52.0-5.2_52.1 ",
    ],
)
def test_every_spelling_is_the_same_polygon(text):
    assert parse_polygon(text).equals(parse_polygon("5.1_52.0-5.2_52.0-5.2_52.1-5.1_52.0"))


def test_western_and_southern_coordinates_have_their_sign_after_the_separator():
    polygon = parse_polygon("-5.1_40.2--5.0_40.2--5.0_40.3--5.1_40.2")
    assert polygon.bounds == (-5.1, 40.2, -5.0, 40.3)
    assert parse_polygon("-5.1_-40.2--5.0_-40.2--5.0_-40.3").bounds == (-5.1, -40.3, -5.0, -40.2)
    assert parse_polygon("-1e-3_0-1e-3_0-1e-3_1e-3").bounds == (-0.001, 0, 0.001, 0.001)


degrees = st.tuples(st.floats(-179, 178), st.floats(-89, 88), st.floats(0.001, 0.5), st.floats(0.001, 0.5))


@given(degrees)
def test_any_box_written_as_the_client_does_comes_back(corner):
    west, south, width, height = corner
    expected = box(west, south, west + width, south + height)
    text = "-".join(f"{lon}_{lat}" for lon, lat in expected.exterior.coords)
    if expected.is_valid:
        assert parse_polygon(text).equals(expected)


@given(st.text(alphabet="0123456789.-_eE[]{}(),POLYGN ", max_size=60))
def test_anything_else_is_one_sentence(text):
    try:
        assert parse_polygon(text).is_valid
    except InputError as error:
        assert error.message.startswith("polygon: ")


CIRCLE = "-".join(f"{5 + 0.01 * (n % 2)}_{50 + n * 1e-4}" for n in range(MAX_POINTS + 1))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (None, "give"),
        ("", "give"),
        ("5_52", "give"),
        ("5_52-6_52", "give"),
        ("None", "give"),
        ("5_52-6_52-x_53", "give"),
        ("POINT(5 52)", "give"),
        ("POLYGON EMPTY", "give"),
        ("[]", "give"),
        ("[[]]", "give"),
        ("{}", "give"),
        ('{"type": "Point", "coordinates": [5, 52]}', "give"),
        ("[[null, 1], [2, 3], [4, 5]]", "give"),
        ("[" * 40_000, "give"),
        ("5_52-6_52-6_53-nan_nan", "give"),
        ("[[NaN, 52], [6, 52], [6, 53]]", "give"),
        ("181_52-182_52-182_53", "longitudes"),
        ("5_91-6_91-6_92", "longitudes"),
        ("POLYGON((5 nan, 6 52, 6 53, 5 nan))", "polygon"),
        ("1e400_52-6_52-6_53", "give"),
        ("5_52-5.1_52.1-5.1_52-5_52.1", "crosses"),
        ("5_52-5_52-5_52", "crosses"),
        ("-5_42-8_42-8_51--5_51", "square kilometres"),
        ("-180_-90-180_-90-180_90--180_90", "square kilometres"),
        (CIRCLE, "corners"),
        ("5_52-" * 20_000, "give"),
    ],
)
def test_what_is_no_usable_polygon_is_refused(text, words):
    with pytest.raises(InputError, match=words):
        parse_polygon(text)
