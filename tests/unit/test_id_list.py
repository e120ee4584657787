"""Lists of parcel ids as people keep them."""

from __future__ import annotations

import pytest

from qgis_cbm.core.id_list import LONGEST, NotIds, decoded, read_ids


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("", ()),
        ("\n  \n", ()),
        ("12\n13\n12\n", ("12", "13")),
        ("\ufeff12\r\n13\r\n", ("12", "13")),
        ("pid\n12\n13", ("12", "13")),
        ("crop;pid;area\nMaize;12;3\nWheat;13;4\n", ("12", "13")),
        ("crop,Parcel_ID\nMaize,12\n\nWheat,13\n", ("12", "13")),
        ("12\tMaize\n13\tWheat", ("12", "13")),
        ('"a,b",1\n"c",2', ("a,b", "c")),
        ("id,gid\nx,1\ny,2\n", ("x", "y")),
        ("Feldstück\nDE-1\nDE-2", ("DE-1", "DE-2")),
        ("a\nb\nc1", ("a", "b", "c1")),
        ("only", ("only",)),
    ],
)
def test_ids_are_found_in_their_order_each_once(text, ids):
    assert read_ids(text) == ids


def test_the_datasets_own_column_goes_before_usual_names():
    assert read_ids("id,GID\nx,1\ny,2\n", "gid") == ("1", "2")


def test_rows_that_are_too_short_name_nothing():
    assert read_ids("crop,pid\nMaize\nWheat,13\n") == ("13",)


def test_lone_carriage_returns_end_lines():
    assert read_ids("P1\rP2\rP3") == ("P1", "P2", "P3")


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ('"P1\nP2\nP3\n', ("P1", "P2", "P3")),
        ('"P1\nP2\nP3"\nP4\n', ("P1", "P2", "P3", "P4")),
        ('pid,crop\nP1,"Maize\nP2,Wheat\n', ("P1", "P2")),
        ('crop;pid\n"Maize;P1\nWheat;"P2"\n', ("P1", "P2")),
    ],
)
def test_a_stray_quote_swallows_no_lines(text, ids):
    assert read_ids(text) == ids


def test_a_stray_quote_before_many_lines_is_no_failure_of_csv():
    ids = tuple(f"P{number}" for number in range(30_000))
    assert read_ids('"' + "\n".join(ids)) == ids


def test_notes_may_be_long_and_have_lines():
    assert read_ids('pid,note\nP1,"seen\nfrom the road"\nP2,\n') == ("P1", "P2")
    assert read_ids(f'pid,note\nP1,"{"x" * 200_000}"\nP2,\n') == ("P1", "P2")


@pytest.mark.parametrize(
    "text",
    ["P1\x00\nP2", "PK\x03\x04\n\x08", f'"{"x" * 200_000}"', "P1\n" + "x" * (LONGEST + 1), "\x7fELF"],
)
def test_what_is_no_list_of_ids_is_refused(text):
    with pytest.raises(NotIds):
        read_ids(text)


def test_the_longest_id_is_one():
    assert read_ids("x" * LONGEST) == ("x" * LONGEST,)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_the_byte_order_mark_tells_the_encoding(encoding):
    mark = "\ufeff" if encoding.endswith(("le", "be")) else ""
    content = f"{mark}pid\tcrop\r\nÄ1\tMaïs\r\nÄ2\tBlé\r\n".encode(encoding)
    assert read_ids(decoded(content)) == ("Ä1", "Ä2")
