"""Which addresses may be read, which nodes are worth reading, and what band names mean."""

from datetime import date, datetime

import pytest

from cbm_backend.catalogue.bands import bands_of, label, resolution
from cbm_backend.catalogue.item import flat_bbox, parse_time
from cbm_backend.catalogue.static_stac import Filter, boxes_touch
from cbm_backend.errors import InputError
from cbm_backend.storage.address import Reach, resolve, start

FILES = Reach.of("/data/catalog.json")
WEB = Reach.of("https://example.org/stac/catalog.json", ("Assets.example.org:8443",))


@pytest.mark.parametrize(
    "href, base, reach, found",
    [("./a/item.json", "/data/catalog.json", FILES, "/data/a/item.json"),
     ("../x.tif", "/data/a/item.json", FILES, "/data/x.tif"),
     ("/other/x.tif", "/data/a/item.json", FILES, "/other/x.tif"),
     ("file:///other/a%20b.tif", "/data/a/item.json", FILES, "/other/a b.tif"),
     ("../x.tif", "https://example.org/stac/a/item.json", WEB, "https://example.org/stac/x.tif"),
     ("/x.tif", "https://example.org/stac/a/item.json", WEB, "https://example.org/x.tif"),
     ("https://assets.example.org:8443/x.tif", "https://example.org/a.json", WEB,
      "https://assets.example.org:8443/x.tif")],
)  # fmt: skip
def test_addresses_within_reach(href, base, reach, found):
    assert resolve(href, base, reach) == found


@pytest.mark.parametrize(
    "href",
    ["", "s3://eodata/x.jp2", "HTTP://example.org/x.tif", "ftp://example.org/x", "a\0b",
     "/vsicurl/http://example.org/x.tif"],
)  # fmt: skip
def test_what_a_catalogue_of_files_may_not_point_to(href):
    with pytest.raises(InputError):
        resolve(href, "/data/catalog.json", FILES)


@pytest.mark.parametrize(
    "href",
    ["file:///etc/passwd", "//evil.org/x.tif", "https://assets.example.org/x.tif",
     "https://me:secret@example.org/x.tif"],
)  # fmt: skip
def test_what_a_catalogue_on_the_web_may_not_point_to(href):
    with pytest.raises(InputError) as refused:
        resolve(href, "https://example.org/a.json", WEB)
    assert "secret" not in refused.value.message


def test_a_password_in_the_catalogue_address_is_refused():
    with pytest.raises(InputError, match="password"):
        start("https://me:secret@example.org/catalog.json")


@pytest.mark.parametrize(
    "one, other, touch",
    [((0, 0, 10, 10), (10, 10, 20, 20), True), ((0, 0, 10, 10), (11, 0, 20, 10), False),
     ((0, 0, 10, 10), (0, 11, 10, 20), False), ((170, -10, -170, 10), (-175, 0, -174, 1), True),
     ((170, -10, -170, 10), (0, 0, 1, 1), False), ((170, -10, -170, 10), (175, 0, -175, 1), True)],
)  # fmt: skip
def test_boxes_touch_also_over_the_antimeridian(one, other, touch):
    assert boxes_touch(one, other) is boxes_touch(other, one) is touch


def test_days_are_whole_and_inclusive():
    wanted = Filter(start=date(2020, 5, 1), end=date(2020, 5, 2))

    def covers(text):
        return wanted.covers_time(datetime.fromisoformat(text), datetime.fromisoformat(text))

    assert not covers("2020-04-30T23:59:59")
    assert covers("2020-05-01T00:00:00")
    assert covers("2020-05-02T23:59:59")
    assert not covers("2020-05-03T00:00:00")
    assert wanted.covers_time(None, None), "an open interval might hold anything"
    assert not wanted.covers_time(datetime(2020, 5, 3), None)


@pytest.mark.parametrize(
    "text, utc",
    [("2020-05-01T10:00:00Z", datetime(2020, 5, 1, 10)),
     ("2020-05-01T10:00:00.5+02:00", datetime(2020, 5, 1, 8, 0, 0, 500000)),
     ("2020-05-01", datetime(2020, 5, 1)), ("soon", None), (None, None), (5, None)],
)  # fmt: skip
def test_times_become_naive_utc(text, utc):
    assert parse_time(text) == utc


@pytest.mark.parametrize("bbox", [None, [], [1, 2, 3], [1, 2, 3, "4"], [True, 0, 1, 1], {"west": 1}])
def test_a_malformed_bbox_is_none(bbox):
    assert flat_bbox(bbox) is None


def test_a_bbox_with_heights_loses_them():
    assert flat_bbox([1, 2, -9, 3, 4, 99]) == (1, 2, 3, 4)


@pytest.mark.parametrize(
    "name, found",
    [("B04", "B04"), ("b4", "B04"), ("B8A", "B8A"), ("B04_10m", "B04"), ("SCL_20m", "SCL"), ("scl", "SCL"),
     ("red", "B04"), ("nir", "B08"), ("nir08", "B8A"), ("rededge071", "B05"), ("swir22", "B12"), ("vv", "VV"),
     ("ndvi", "NDVI"), ("AOT_10m", None), ("visual", None), ("rededge", None), ("", None)],
)  # fmt: skip
def test_names_of_bands(name, found):
    assert label(name) == found


def test_the_key_is_believed_before_gsd():
    assert resolution("B07_60m", {"gsd": 20}) == 60
    assert resolution("nir", {"gsd": 10}) == 10
    assert resolution("x", {"raster:bands": [{"spatial_resolution": 20}]}) == 20
    assert resolution("x", {}) is None


def test_a_band_list_gives_indices_and_each_band_its_own_scale():
    asset = {
        "href": "x.tif",
        "bands": [{"name": "B04", "raster:scale": 2}, {"name": "what"}, {"name": "SCL", "nodata": "nan"}],
    }
    found = dict(bands_of("srf", asset))
    assert {name: (band.index, band.scale, band.nodata) for name, band in found.items()} == {
        "B04": (1, 2.0, None), "SCL": (3, None, None),
    }  # fmt: skip
