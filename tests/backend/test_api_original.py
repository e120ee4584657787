"""Tables as the original has them: char(3) bands, B4/B8/SC and VV/VH, jsonb histograms, a table per ptype."""

from __future__ import annotations

import pytest
from api_setup import World, build_world

from cbm_backend.api import create_app
from cbm_backend.db.connection import connect, transaction


@pytest.fixture(scope="module")
def world(postgis):
    return build_world(postgis, "api_original")


ORIGINAL = """
    create schema old;
    insert into public.aois select 'old', wkb_geometry from public.aois where name = 'nl';
    create table old.parcels_2018 as select * from nl.parcels_2020;
    create table old.parcels_2018_m as select * from nl.parcels_2020 where parcel_id = 'P4';
    create table old.parcels_2018_log (note text);
    create table old.sigs (pid int, obsid int, band char(3), count real, mean real, std real, min real,
        max real, p25 real, p50 real, p75 real);
    create table old.hists (pid int, obsid int, hist jsonb);
    insert into old.sigs select p.ogc_fid, c.id, b, 10, 1, 1, 1, 1, 1, 1, 1
        from old.parcels_2018 p, public.dias_catalogue c, unnest(array['B8', 'B4', 'SC']) b
        where c.reference like 'S2%_20200622%' and c.card = 's2';
    insert into old.sigs select p.ogc_fid, c.id, b, 10, 1, 1, 1, 1, 1, 1, 1
        from old.parcels_2018 p, public.dias_catalogue c, unnest(array['VV', 'VH']) b where c.card = 'c6';
    insert into old.hists select distinct pid, obsid, '{"4": 10}'::jsonb from old.sigs;
    insert into public.dias_catalogue (obstime, reference, card, sensor, status)
        values ('2020-06-25 05:58:00', 'S1A_20200613_20200625_CARD-COH12', 'c1', '1A', 'extracted');
    insert into old.sigs select p.ogc_fid, c.id, b, 10, 1, 1, 1, 1, 1, 1, 1
        from old.parcels_2018 p, public.dias_catalogue c, unnest(array['VVc', 'VHc']) b where c.card = 'c1';
    insert into old.sigs select p.ogc_fid, c.id, b, 10, 2, 1, 1, 1, 1, 1, 1
        from old.parcels_2018 p, public.dias_catalogue c, unnest(array['B4', 'B8']) b
        where c.reference like 'S2A%_20200612%_N0214_%' and c.card = 's2';
    insert into old.hists select p.ogc_fid, c.id, null from old.parcels_2018 p, public.dias_catalogue c
        where c.reference like 'S2A%_20200612%_N0214_%' and c.card = 's2';
    insert into public.cbm_dataset (aoi, year, tables, parcel_id_column, crop_name_column, crop_code_column,
        srid) values ('old', 2018, '{"parcels": "old.parcels_2018", "dias_catalog": "dias_catalogue",
        "s2": "old.sigs", "c6": "old.sigs", "c1": "old.sigs", "bs": "", "scl": "old.hists"}',
        'parcel_id', 'crop', 'code', 28992);
    grant usage on schema old to cbm_api;
    grant select on all tables in schema old to cbm_api;
"""


@pytest.fixture(scope="module")
def original(world):
    connection = connect(world.settings)
    with transaction(connection) as cursor:
        cursor.execute(ORIGINAL)
    connection.close()
    other = World(world.settings, create_app(world.settings))
    return lambda route, **arguments: other.get(
        f"/query/{route}", "root", **{"aoi": "old", "year": "2018", "pid": "P4", **arguments}
    ).get_json()


def test_padded_bands_come_out_trimmed_and_under_the_names_clients_compare(original):
    reply = original("parcelTimeSeries", tstype="s2")
    assert reply["band"] == ["B4", "B8", "SC"]
    assert reply["hist"] == [{"4": 10}] * 3
    assert original("parcelTimeSeries", tstype="s2", band="B04")["band"] == ["B4"]
    assert original("parcelTimeSeries", tstype="s2", band="SCL")["band"] == ["SC"]
    assert original("parcelTimeSeries", tstype="c6")["band"] == ["VHc", "VVc"]
    assert original("parcelTimeSeries", tstype="c6", band="VVc")["band"] == ["VVc"]


def test_twelve_day_coherence_is_a_series_without_histograms_whatever_is_asked(original):
    reply = original("parcelTimeSeries", tstype="c1", scl="True", ref="True")
    assert reply["band"] == ["VHc", "VVc"]
    assert "hist" not in reply
    assert reply["reference"] == ["S1A_20200613_20200625_CARD-COH12"] * 2
    assert original("parcelTimeSeries", tstype="C1", band="VV")["band"] == ["VVc"]


def test_a_histogram_is_never_null(original):
    assert set(original("parcelTimeSeries", tstype="s2")["mean"]) == {1.0}
    assert set(original("parcelTimeSeries", tstype="s2", scl="False")["mean"]) == {1.0, 2.0}
    assert None not in original("parcelTimeSeries", tstype="scl")["hist"]


def test_a_card_with_an_empty_table_name_is_not_there(original):
    assert original("parcelTimeSeries", tstype="bs") == {}


def test_a_ptype_is_a_suffix_of_the_parcels_table_and_of_no_other(original):
    assert original("parcelByID", pid="P1")["pid"] == ["P1"]
    assert original("parcelByID", pid="P1", ptype="m")["pid"] == []
    assert original("parcelByID", ptype="m")["pid"] == ["P4"]
    assert original("parcelTimeSeries", ptype="m", tstype="s2")["band"] == ["B4", "B8", "SC"]
    for ptype in ("x", "log"):
        assert original("parcelByID", ptype=ptype) == {}
