"""The parts of the API that need no database: paths, datasets, limits, credentials, encoding."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from decimal import Decimal

import pytest
from flask import Flask

from cbm_backend.api.authentication import Credentials, basic_credentials
from cbm_backend.api.dataset_lookup import Asked, Snapshot, asked, resolve
from cbm_backend.api.encoding import columns, csv_response, json_response
from cbm_backend.api.login_limits import PAIR, LoginLimits
from cbm_backend.api.parameters import band_spellings, is_true, lon_lat
from cbm_backend.api.paths import CanonicalPaths
from cbm_backend.api.pool import JSON_TYPE_CODE, Rows
from cbm_backend.api.remembered import RememberedCredentials
from cbm_backend.api.text_check import check_text
from cbm_backend.db.registry import Dataset
from cbm_backend.errors import InputError


def dataset(aoi: str, year: int, ptype: str = "", **tables: str) -> Dataset:
    return Dataset(
        id=1, aoi=aoi, year=year, ptype=ptype, description="", parcel_id="id", crop_name="crop",
        crop_code="code", srid=28992, bands={}, center=None, start_date=None, end_date=None,
        parcels_version=1, version=1, radiometry="corrected",
        tables={"parcels": f"{aoi}.parcels_{year}", "sigs": f"{aoi}.sigs_{year}", **tables},
    )  # fmt: skip


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


# --- paths


@pytest.mark.parametrize(
    "path",
    [
        "/query/parcelByID",
        "//query/parcelByID",
        "/query//parcelByID",
        "/QUERY/PARCELBYID",
        "/query/parcelById",
    ],
)
def test_every_spelling_of_a_path_reaches_the_view_without_a_redirect(path):
    app = Flask("paths")
    app.add_url_rule("/query/parcelByID", view_func=lambda: "here", endpoint="here")
    app.wsgi_app = CanonicalPaths(app.wsgi_app, app)
    reply = app.test_client().get("/", environ_overrides={"PATH_INFO": path})
    assert (reply.status_code, reply.get_data(as_text=True)) == (200, "here")


# --- which dataset


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({"aoi": "NL", "year": "2020"}, Asked("nl", 2020, "", None, False)),
        ({"aoi": "nl", "year": "abc", "pid": "7"}, Asked("nl", None, "", "7", False)),
        ({"aoi": "nl", "year": "20201"}, Asked("nl", None, "", None, False)),
        ({"aoi": "nl", "year": "२०२०"}, Asked("nl", None, "", None, False)),
        ({"parcels": "nld2018"}, Asked("nld", 2018, "", None, True)),
        ({"parcels": "ms", "year": "2020"}, Asked("ms", 2020, "", None, True)),
        ({"parcels": "2018"}, Asked("2018", None, "", None, True)),
        ({"aoi": "nl", "parcels": "be2018", "year": "2020"}, Asked("nl", 2020, "", None, False)),
        ({"year": "2020"}, Asked(None, 2020, "", None, False)),
        ({"aoi": "", "year": "2020"}, Asked(None, 2020, "", None, False)),
    ],
)
def test_parameters_name_a_dataset(arguments, expected):
    assert asked(arguments) == expected


@pytest.mark.parametrize("value", ["a\0b", {"pid": "a\0"}, {"\0": 1}, [[["\0"]]], {"a": ["\ud800"]}])
def test_what_no_text_of_the_database_can_hold_is_refused_wherever_it_stands(value):
    with pytest.raises(InputError, match="The body holds"):
        check_text(value, "The body")


@pytest.mark.parametrize("value", ["p/3 ü", {"a": [1, None, 2.5, True, "\U0001f33e"]}, []])
def test_other_text_passes(value):
    check_text(value, "The body")


def lookup(snapshot: Snapshot, **arguments: str):
    found, pid = resolve(snapshot, asked(arguments))
    return (found.tables["parcels"] if found else None), pid


def test_a_dataset_of_its_own_for_a_ptype_comes_before_the_suffix_rule():
    own = dataset("ms", 2020, "g", parcels="ms.elsewhere")
    snapshot = Snapshot(
        {("ms", 2020, ""): dataset("ms", 2020), ("ms", 2020, "g"): own},
        frozenset({"ms.parcels_2020_g", "ms.parcels_2020_m"}),
    )
    assert lookup(snapshot, aoi="ms", year="2020", ptype="g") == ("ms.elsewhere", None)
    assert lookup(snapshot, aoi="ms", year="2020", ptype="M") == ("ms.parcels_2020_m", None)
    assert lookup(snapshot, aoi="ms", year="2020", ptype="x") == (None, None)
    assert lookup(snapshot, aoi="ms", year="2021") == (None, None)


def test_registered_tables_with_another_purpose_are_no_ptype():
    base = dataset("ms", 2020, history="ms.parcels_2020_history")
    snapshot = Snapshot({("ms", 2020, ""): base}, frozenset({"ms.parcels_2020_history"}))
    assert lookup(snapshot, aoi="ms", year="2020", ptype="history") == (None, None)


@pytest.mark.parametrize("ptype", ["g; drop table x", 'g"', "a" * 17, "é", "_g"])
def test_only_letters_and_digits_make_a_ptype(ptype):
    snapshot = Snapshot({("ms", 2020, ""): dataset("ms", 2020)}, frozenset({f"ms.parcels_2020_{ptype}"}))
    assert lookup(snapshot, aoi="ms", year="2020", ptype=ptype) == (None, None)


def test_swapped_ptype_and_pid_are_exchanged_when_only_that_makes_sense():
    snapshot = Snapshot(
        {("ms", 2020, ""): dataset("ms", 2020), ("ms", 2020, "g"): dataset("ms", 2020, "g", parcels="ms.g")},
        frozenset(),
    )
    assert lookup(snapshot, aoi="ms", year="2020", pid="None", ptype="AB/12") == ("ms.parcels_2020", "AB/12")
    assert lookup(snapshot, aoi="ms", year="2020", pid="g", ptype="4711") == ("ms.g", "4711")
    assert lookup(snapshot, aoi="ms", year="2020", pid="4711", ptype="g") == ("ms.g", "4711")
    assert lookup(snapshot, aoi="ms", year="2020", pid="4711", ptype="None") == ("ms.parcels_2020", "4711")


def test_no_area_means_the_dataset_called_default():
    snapshot = Snapshot({("default", 2020, ""): dataset("default", 2020)}, frozenset())
    assert lookup(snapshot, year="2020") == ("default.parcels_2020", None)


# --- parameters


@pytest.mark.parametrize(
    ("text", "value"), [("True", True), ("true", False), ("1", False), ("", False), (None, False)]
)
def test_only_the_exact_word_true_is_true(text, value):
    assert is_true(text) is value


@pytest.mark.parametrize(
    ("card", "band", "spellings"),
    [
        ("s2", "B4", ["B04", "B4"]),
        ("s2", "B04", ["B04", "B4"]),
        ("s2", "B8A", ["B8A"]),
        ("s2", "B11", ["B11"]),
        ("s2", "SC", ["SC", "SCL"]),
        ("bs", "VV", ["VV", "VVb"]),
        ("bs", "VHb", ["VH", "VHb"]),
        ("c6", "VV", ["VV", "VVc"]),
        ("c6", "VVb", ["VVb"]),
        ("ndvi", "NDVI", ["NDVI"]),
    ],
)
def test_bands_answer_to_old_and_new_names(card, band, spellings):
    assert band_spellings(card, band) == spellings


@pytest.mark.parametrize(
    "point",
    [
        ("181", "0"),
        ("0", "90.1"),
        ("nan", "0"),
        ("inf", "0"),
        ("x", "0"),
        (None, "0"),
        ("5", ""),
        ("1e400", "0"),
    ],
)
def test_points_off_the_globe_are_refused(point):
    with pytest.raises(InputError):
        lon_lat(*point)


# --- encoding


def test_lists_follow_the_columns_and_nan_is_null():
    rows = Rows(
        ("pid", "mean", "hist", "area"),
        (25, 700, JSON_TYPE_CODE, 1700),
        [("a", float("nan"), '{"4": 187}', Decimal("1.5")), ("b", 2.0, None, Decimal(3))],
    )
    reply = json_response(columns(rows))
    assert (
        reply.get_data(as_text=True)
        == '{"pid":["a","b"],"mean":[null,2.0],"hist":[{"4": 187},null],"area":[1.5,3.0]}'
    )
    assert reply.content_type == "application/json"


def test_a_query_without_rows_keeps_its_keys():
    assert columns(Rows(("pid", "area"), (25, 20), [])) == {"pid": [], "area": []}


def test_csv_has_a_header_crlf_and_a_harmless_file_name():
    rows = Rows(("band", "mean", "hist"), (25, 700, JSON_TYPE_CODE), [("B04", float("nan"), '{"4": 1}')])
    reply = csv_response(rows, 'timeseries_nl2020_a"\r\nX: y_s2.csv')
    assert reply.get_data(as_text=True) == 'band,mean,hist\r\nB04,,"{""4"": 1}"\r\n'
    assert reply.headers["Content-Disposition"] == "attachment; filename=timeseries_nl2020_a_X_y_s2.csv"
    assert reply.mimetype == "text/csv"


# --- credentials


def header(raw: bytes) -> str:
    return "Basic " + base64.b64encode(raw).decode()


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (header(b"Anna:Secret:1"), Credentials("anna", "Secret:1")),
        (header("anna:grün".encode()), Credentials("anna", "grün")),
        (header("anna:grün".encode("latin-1")), Credentials("anna", "grün")),
        ("bAsIc " + base64.b64encode(b"a:b").decode(), Credentials("a", "b")),
        (header(b"anna"), None),
        (header(b":x"), None),
        (header(b"a\0:x"), None),
        (header(b"a" * 65 + b":x"), None),
        ("Basic %%%", None),
        ("Bearer abc", None),
        ("", None),
        (None, None),
    ],
)
def test_basic_credentials(value, expected):
    assert basic_credentials(value) == expected


def test_remembered_credentials_end_with_time_and_with_the_users_row():
    clock = Clock()
    remembered = RememberedCredentials(keep_s=300, size=2, clock=clock)
    remembered.remember("anna", "secret", 1)
    assert remembered.knows("anna", "secret", 1)
    assert not remembered.knows("anna", "other", 1)
    assert not remembered.knows("ann", "asecret", 1)
    clock.now += 299
    assert remembered.knows("anna", "secret", 1)
    assert not remembered.knows("anna", "secret", 2)
    assert not remembered.knows("anna", "secret", 1)
    remembered.remember("anna", "secret", 2)
    clock.now += 301
    assert not remembered.knows("anna", "secret", 2)


def test_remembered_credentials_are_few_and_hold_no_password():
    remembered = RememberedCredentials(size=2)
    for name in ("a", "b", "c"):
        remembered.remember(name, "hunter2", 1)
    assert len(remembered) == 2
    assert not remembered.knows("a", "hunter2", 1)
    assert "hunter2" not in repr(vars(remembered))


def test_failed_logins_are_slowed_down_per_user_and_address():
    clock = Clock()
    limits = LoginLimits(clock)
    for _ in range(PAIR.burst):
        assert limits.wait_s("anna", "10.0.0.1") == 0
        limits.failed("anna", "10.0.0.1")
    assert limits.wait_s("anna", "10.0.0.1") == PAIR.seconds
    assert limits.wait_s("anna", "10.0.0.2") == 0
    assert limits.wait_s("bob", "10.0.0.1") == 0
    clock.now += PAIR.seconds
    assert limits.wait_s("anna", "10.0.0.1") == 0


def test_guessing_many_users_from_one_address_is_slowed_down_too():
    limits = LoginLimits(Clock())
    for number in range(40):
        limits.failed(f"user{number}", "10.0.0.1")
    assert limits.wait_s("somebody", "10.0.0.1") > 0
    assert limits.wait_s("somebody", "10.0.0.2") == 0


def test_the_json_of_info_is_indented_by_four():
    assert json_response({"a": {"b": 1}}, indent=True).get_data(as_text=True) == json.dumps(
        {"a": {"b": 1}}, indent=4
    )


def test_replacing_a_ptype_leaves_the_registered_dataset_alone():
    base = dataset("ms", 2020)
    snapshot = Snapshot({("ms", 2020, ""): base}, frozenset({"ms.parcels_2020_m"}))
    snapshot.find("ms", 2020, "m")
    assert base == replace(dataset("ms", 2020))
