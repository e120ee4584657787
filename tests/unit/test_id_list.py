"""Lists of parcel ids as people keep them."""

from __future__ import annotations

import pytest

from qgis_cbm.core.id_list import read_ids


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
    ],
)
def test_ids_are_found_in_their_order_each_once(text, ids):
    assert read_ids(text) == ids


def test_the_datasets_own_column_goes_before_usual_names():
    assert read_ids("id,GID\nx,1\ny,2\n", "gid") == ("1", "2")


def test_rows_that_are_too_short_name_nothing():
    assert read_ids("crop,pid\nMaize\nWheat,13\n") == ("13",)
