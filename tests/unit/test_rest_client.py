"""The REST client without a network: addresses, replies, and the sentence for every refusal."""

from __future__ import annotations

import json

import numpy as np
import pytest

from qgis_cbm.client import addresses, codec, errors
from qgis_cbm.client.http import Reply
from qgis_cbm.client.protocol import DatasetKey
from qgis_cbm.client.rest import RestClient

NL = DatasetKey("nl", 2017)


class Table:
    """A transport that answers from a table: substring of the address -> reply."""

    def __init__(self, **answers):
        self.answers = answers
        self.asked = []

    def prepare(self):
        """Nothing to log in to."""

    def get(self, url, feedback=None):
        self.asked.append(url)
        answer = next(value for key, value in self.answers.items() if key in url)
        if isinstance(answer, Reply):
            return answer
        return Reply(200, json.dumps(answer).encode(), "application/json")

    def close(self):
        """Nothing is held."""


def client(**answers):
    return RestClient("http://host:5000/", Table(**answers))


@pytest.mark.parametrize(
    ("typed", "used"),
    [
        ("https://cbm.example.org", "https://cbm.example.org"),
        (" http://127.0.0.1:5000/ ", "http://127.0.0.1:5000"),
        ("https://cbm.example.org/api/query/", "https://cbm.example.org/api"),
        ("http://[::1]:80/query", "http://[::1]:80"),
    ],
)
def test_addresses_are_taken_as_people_type_them(typed, used):
    assert addresses.base_url(typed) == used


@pytest.mark.parametrize(
    "typed", ["", "cbm.example.org", "ftp://x", "https://", "http://a:b@host", "http://h:x"]
)
def test_impossible_addresses_are_refused(typed):
    with pytest.raises(errors.ClientError, match="address"):
        addresses.base_url(typed)


def test_parameters_are_escaped_and_empty_ones_left_out():
    url = addresses.query_url("http://host", "parcelByID", {"aoi": "nl", "ptype": "", "pid": "a b/ü&x=1"})
    assert url == "http://host/query/parcelByID?aoi=nl&pid=a%20b%2F%C3%BC%26x%3D1"


def test_places_are_sent_as_plain_decimals():
    rest = client(parcelByLocation={"pid": []} | {k: [] for k in codec._PARCEL_KEYS})
    assert rest.parcels_at(NL, 0.00001, -52.1234567891) == ()
    assert "lon=0.000010000&lat=-52.123456789" in rest._server.transport.asked[0]


def test_an_original_server_offers_every_parcel_type_in_every_year():
    reply = {"aois": {"ms": {"years": ["2019", "2020"], "datasets": ["g", "m"],
                             "time_series": ["dias_catalog", "s2", "bs", "scl"]}}}  # fmt: skip
    found = client(info=reply).info()
    assert [str(dataset.key) for dataset in found.datasets] == [
        "ms 2019", "ms 2019 g", "ms 2019 m", "ms 2020", "ms 2020 g", "ms 2020 m",
    ]  # fmt: skip
    assert {dataset.cards for dataset in found.datasets} == {("s2", "bs")}
    assert found.datasets[0].scl is None


def test_a_year_without_scenes_has_no_cards_of_other_years():
    details = {"2017": {"bands": {"s2": ["B04"]}}, "2018": {"bands": {}}}
    rest = client(info={"aois": {"nl": {"time_series": ["s2"], "details": details}}})
    assert [dataset.cards for dataset in rest.info().datasets] == [("s2",), ()]


def test_cards_come_from_the_bands_stored_and_odd_entries_are_passed_over():
    detail = {"bands": {"s2": ["B04"], "scl": ["SCL"]}, "scl": False, "center": None, "parcels": "many"}
    reply = {"aois": {"nl": {"time_series": ["s2", "bs"], "details": {"2017": detail, "x": detail}},
                      "broken": None}}  # fmt: skip
    (only,) = client(info=reply).info().datasets
    assert (only.key, only.cards, only.center, only.parcels) == (NL, ("s2",), None, None)


def test_the_weather_is_the_days_of_the_season_with_a_row_for_every_known_value():
    reply = {"meteo_date": ["2016-09-30", "2016-10-01", "2017-12-31", "2018-01-01"], "tmin": [1, 2, 3, 4],
             "tmax": [5, 6, 7, 8], "tmean": [3, 4, None, 6], "prec": [0, 0.5, None, 0]}  # fmt: skip
    rest = client(weatherTimeSeries=reply)
    rows = rest.series(NL, "1", "weather")
    assert rows.band == ("tmin", "tmax", "tmean", "prec", "tmin", "tmax")
    assert rows.statistics["mean"].tolist() == [2, 6, 4, 0.5, 3, 7]
    assert set(rows.time) == {1475280000.0, 1514678400.0}
    assert rest._server.transport.asked[0].endswith("weatherTimeSeries?aoi=nl&year=2017&pid=1")


@pytest.mark.parametrize("reply", [{}, {"meteo_date": [], "tmin": [], "tmax": [], "tmean": [], "prec": []}])
def test_no_weather_gives_no_rows(reply):
    assert len(client(weatherTimeSeries=reply).series(NL, "1", "weather")) == 0


@pytest.mark.parametrize(
    "reply",
    [
        {"meteo_date": ["2017-01-01"]},
        {"meteo_date": ["2017-01-01"], "tmin": [1, 2], "tmax": [1], "tmean": [1], "prec": [1]},
        {"meteo_date": ["soon"], "tmin": [1], "tmax": [1], "tmean": [1], "prec": [1]},
    ],
)
def test_weather_that_cannot_be_read_is_a_bad_reply(reply):
    with pytest.raises(errors.BadReply, match="sent weather"):
        client(weatherTimeSeries=reply).series(NL, "1", "weather")


def test_a_server_tells_whether_it_has_weather_and_the_original_is_asked():
    details = {"2017": {"bands": {}, "weather": False}, "2018": {"bands": {}, "weather": True}}
    rest = client(info={"server": {"software": "x"}, "aois": {"nl": {"details": details}}})
    without, with_weather = rest.info().datasets
    assert without.lacks("weather").startswith("No weather is stored") and not with_weather.lacks("weather")
    broken = Reply(500, b"relation era5_data does not exist", "text/plain")
    original = client(info={"aois": {"nl": {"years": ["2017"]}}}, weatherTimeSeries=broken)
    assert not original.info().datasets[0].lacks("weather")
    assert len(original.series(NL, "1", "weather")) == 0
    ours = client(info={"server": {"software": "x"}, "aois": {}}, weatherTimeSeries=broken)
    ours.info()
    with pytest.raises(errors.ServerFault):
        ours.series(NL, "1", "weather")


def test_a_dataset_known_to_have_no_histograms_is_not_asked_for_them():
    detail = {"bands": {"s2": ["B04"]}, "scl": False}
    rest = client(info={"aois": {"nl": {"details": {"2017": detail}}}}, parcelTimeSeries={})
    rest.info()
    assert len(rest.series(NL, "1", "s2")) == 0
    assert [url.count("scl=False") for url in rest._server.transport.asked] == [0, 1]


def test_series_become_columns_with_nan_for_null():
    reply = {
        "date_part": [1560769229.0, 1560769229.5], "band": ["B4 ", "B08"], "count": [187, 187],
        "mean": [612.3, None], "hist": [{"4": 46, "5": 1}, None], "reference": ["S2B", "S2B"],
    }  # fmt: skip
    rows = client(parcelTimeSeries=reply).series(NL, "1", "s2")
    assert rows.time.dtype == np.float64 and rows.time.tolist() == [1560769229.0, 1560769229.5]
    assert rows.band == ("B4", "B08")
    assert rows.statistics["mean"][0] == 612.3 and np.isnan(rows.statistics["mean"][1])
    assert np.isnan(rows.statistics["p50"]).all()
    assert rows.histogram == ({4: 46, 5: 1}, None)


@pytest.mark.parametrize(
    "reply",
    [
        {"date_part": [1.0], "band": ["B04", "B08"]},
        {"date_part": [1.0]},
        {"date_part": [1.0], "band": ["B04"], "mean": [1.0, 2.0]},
        {"date_part": [1.0], "band": ["B04"], "hist": [{"four": 1}]},
        {"date_part": 5, "band": 6},
    ],
)
def test_uneven_or_broken_series_are_refused(reply):
    with pytest.raises(errors.BadReply, match="host:5000"):
        client(parcelTimeSeries=reply).series(NL, "1", "s2")


def test_parcels_without_a_column_or_with_a_broken_outline_are_refused():
    whole = {"pid": ["1"], "cropname": ["x"], "cropcode": [7], "srid": [28992], "area": [1.0],
             "clon": [5.0], "clat": [52.0]}  # fmt: skip
    (parcel,) = client(parcelByID=whole).parcels_by_id(NL, "1")
    assert (parcel.crop_code, parcel.geometry) == ("7", None)
    with pytest.raises(errors.BadReply, match="left out clon"):
        client(parcelByID={k: v for k, v in whole.items() if k != "clon"}).parcels_by_id(NL, "1")
    with pytest.raises(errors.BadReply, match="GeoJSON"):
        client(parcelByID={**whole, "geom": ["POLYGON((0 0))"]}).parcels_by_id(NL, "1")


def test_the_contracts_empty_object_means_an_unknown_dataset():
    with pytest.raises(errors.UnknownDataset, match="no parcels of nl 2017"):
        client(parcelByID={}).parcels_by_id(NL, "1")


@pytest.mark.parametrize(
    ("body", "kind", "sentence"),
    [
        (
            b"Not authorized for this dataset.\n      Ask.",
            "text/plain",
            "Not authorized for this dataset. Ask.",
        ),
        (b'{"detail": "Too much."}', "application/problem+json", "Too much."),
        (b'{"title": 5}', "application/json", ""),
        (b"<html><body>Bad Gateway</body></html>", "text/html", ""),
        (b"\xff\xfe", "", "\ufffd\ufffd"),
        (b"word " * 100, "text/plain", "word " * 59 + "wo..."),
    ],
)
def test_the_servers_own_sentence_is_found_and_markup_is_not_shown(body, kind, sentence):
    assert codec.server_sentence(body, kind) == sentence


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (401, b"Could not verify.", errors.WrongCredentials),
        (401, b"Not authorized for this dataset.", errors.NotAuthorised),
        (403, b"", errors.NotAuthorised),
        (404, b"", errors.NotOurServer),
        (400, b"pid: too long", errors.ServerFault),
        (429, b"Slow down.", errors.ServerFault),
        (502, b"", errors.Unavailable),
        (503, b"Be back soon.", errors.Unavailable),
    ],
)
def test_every_refusal_has_its_class_and_a_sentence(status, body, expected):
    with pytest.raises(errors.ClientError) as caught:
        client(info=Reply(status, body, "text/plain")).info()
    assert type(caught.value) is expected
    assert caught.value.message and caught.value.detail.startswith(f"HTTP {status}")


@pytest.mark.parametrize(
    ("status", "code", "expected", "words"),
    [
        (404, "no_dataset", errors.UnknownDataset, "has no data of this area and year"),
        (404, "no_image", errors.NotFound, "gone or damaged"),
        (503, "unavailable", errors.Unavailable, "not available at the moment"),
        (503, "too_long", errors.ServerFault, "ask for less at a time"),
        (500, "defect", errors.ServerFault, "made a mistake"),
        (403, "", errors.NotAuthorised, "You have no access to this area"),
        (429, "", errors.ServerFault, "try again in a minute"),
        (404, "new_word", errors.NotFound, "In English."),
        (400, "", errors.ServerFault, "In English."),
    ],
)
def test_what_an_analyst_meets_is_said_in_the_plugins_own_words(status, code, expected, words):
    body = json.dumps({"status": status, "title": "In English.", **({"code": code} if code else {})})
    asked = client(scenes=Reply(status, body.encode(), "application/problem+json"))
    with pytest.raises(errors.ClientError) as caught:
        asked._server.v1("scenes", {}, None)
    assert type(caught.value) is expected and words in caught.value.message
    assert ("In English." in caught.value.message) is (words == "In English.")
    assert "In English." in caught.value.detail


def test_an_unknown_parcel_is_named_whatever_the_server_says():
    said = b'{"title": "Dataset nl_2017 has no parcel \'7\'.", "code": "no_parcel"}'
    asked = client(scenes=Reply(404, said, "application/problem+json"))
    with pytest.raises(errors.NotFound) as caught:
        asked.scenes(NL, "7", "s2")
    assert caught.value.message == "There is no parcel with id '7' in nl 2017."


@pytest.mark.parametrize("body", [b"[1, 2]", b"null", b'"text"', b"{", b"\xff"])
def test_replies_that_are_no_json_object_are_refused(body):
    with pytest.raises(errors.BadReply):
        client(info=Reply(200, body, "application/json")).info()
