"""The database as a source: what an analyst of one area may do there, and what can go wrong."""

from __future__ import annotations

import threading
import time
from urllib.parse import urlsplit

import pytest
from both_sources import Stop
from qgis_support import save_database, store_login, unlock

from qgis_cbm.client import errors
from qgis_cbm.client.protocol import DatasetKey
from qgis_cbm.client.qgis_connect import direct_client

pytest_plugins = ["both_sources"]


class TestAnalystOfOneArea:
    """The database login sees what its area's role allows, and cannot be talked into more."""

    def test_sees_his_area_only(self, direct, key, closed_area):
        assert [dataset.key for dataset in direct.info().datasets] == [key]

    def test_cannot_read_another_area(self, direct, closed_area):
        with pytest.raises(errors.UnknownDataset):
            direct.parcels_at(DatasetKey(closed_area, 2024), 5.6, 52.5)

    def test_a_database_of_before_that_hides_the_weather_is_named_and_the_rest_is_read(
        self, reader, administrator, key
    ):
        with administrator.cursor() as cursor:
            cursor.execute("revoke select on public.era5_data from cbm_read_demo")
        try:
            dataset = reader.info().find(key)
            assert dataset.lacks("weather").startswith("Your login may not read the weather")
            assert len(reader.series(key, dataset.id_examples[0], "weather")) == 0
            assert len(reader.series(key, dataset.id_examples[0], "s2")) > 0
        finally:
            with administrator.cursor() as cursor:
                cursor.execute("grant select on public.era5_data to cbm_read_demo")

    def test_the_database_itself_refuses(self, direct, closed_area):
        with (
            pytest.raises(errors.NotAuthorised, match="permission denied"),
            direct._database.transaction() as ask,
        ):
            ask("select * from {parcels}", {"parcels": (closed_area, "parcels_2024")})

    @pytest.mark.parametrize("statement", ["delete from {parcels}", "create table mine (a int)"])
    def test_nothing_can_be_written_by_a_question(self, direct, statement):
        with pytest.raises(errors.ClientError, match="read-only"), direct._database.transaction() as ask:
            ask(statement, {"parcels": ("demo", "parcels_2024")})

    def test_a_reader_sees_all_of_his_area_and_is_told_why_he_may_not_decide(self, reader, key):
        dataset = reader.info().find(key)
        assert dataset.lacks("weather") == dataset.lacks("decisions") == ""
        assert len(reader.series(key, dataset.id_examples[0], "weather")) > 0
        assert dataset.lacks("decide").startswith("Your login may read but not decide")
        with pytest.raises(errors.NotOffered, match="may read but not decide"):
            reader.decide(key, dataset.id_examples[0], "compliant")

    def test_who_is_not_told_where_scenes_lie_has_everything_but_images(
        self, saved_database, administrator, key, pid
    ):
        client = direct_client(saved_database, 5)
        client.prepare()
        with administrator.cursor() as cursor:
            cursor.execute("revoke select on demo.scene_files from cbm_read_demo")
        try:
            dataset = client.info().find(key)
            assert "where the scenes of demo lie" in dataset.lacks("chips") and not dataset.lacks("scenes")
            with pytest.raises(errors.NotOffered, match="where the scenes of demo lie"):
                client.chips(key, pid, "s2", ("B04",))
        finally:
            with administrator.cursor() as cursor:
                cursor.execute("grant select on demo.scene_files to cbm_read_demo")

    def test_scenes_in_no_registered_store_are_not_read(self, saved_database, administrator, key, pid):
        client = direct_client(saved_database, 5)
        client.prepare()
        chip = client.chips(key, pid, "s2", ("B04",))[0]
        with administrator.cursor() as cursor:
            cursor.execute("select root from public.cbm_store")
            ((root,),) = cursor.fetchall()
            cursor.execute("update public.cbm_store set root = '/somewhere/else'")
        try:
            other = direct_client(saved_database, 5)
            other.prepare()
            for ask in (
                lambda: other.chips(key, pid, "s2", ("B04",)),
                lambda: other.chip(key, chip),
            ):
                with pytest.raises(errors.NotOffered, match="in no registered store"):
                    ask()
        finally:
            with administrator.cursor() as cursor:
                cursor.execute("update public.cbm_store set root = %s", (root,))

    def test_decisions_cannot_be_changed_or_signed_for_others(self, direct):
        for statement in (
            "update {decisions} set outcome = 'compliant'",
            "delete from {decisions}",
            "insert into {decisions} (pid, outcome, decided_by) values (1, 'compliant', 'anna')",
        ):
            refused = pytest.raises(errors.NotAuthorised)
            with refused, direct._database.transaction(write=True) as ask:
                ask(statement, {"decisions": ("demo", "decisions_2024")})

    def test_the_catalogue_is_seen_through_the_areas_view(self, direct):
        with pytest.raises(errors.NotAuthorised), direct._database.transaction() as ask:
            ask("select * from public.dias_catalogue", {})


class TestDatabaseTrouble:
    """Each failure is one sentence that names the connection and holds no secret."""

    def test_cancel_ends_a_statement_of_hours(self, saved_database, administrator):
        client = direct_client(saved_database, 7200)
        client.prepare()
        stop = Stop()
        threading.Timer(0.3, lambda: setattr(stop, "asked", True)).start()
        with pytest.raises(errors.Cancelled), client._database.transaction(stop) as ask:
            ask("select pg_sleep(3600), 'cancel me'", {})
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            with administrator.cursor() as cursor:
                cursor.execute(
                    "select count(*) from pg_stat_activity where query like '%cancel me%' "
                    "and state = 'active' and pid <> pg_backend_pid()"
                )
                if cursor.fetchone() == (0,):
                    return
        pytest.fail("the server still works on the cancelled statement")

    def test_a_statement_that_takes_too_long_is_ended_by_the_server(self, saved_database):
        client = direct_client(saved_database, 1)
        client.prepare()
        late = pytest.raises(errors.ServerTimeout, match="did not answer within 1 s")
        with late, client._database.transaction() as ask:
            ask("select pg_sleep(20)", {})

    def test_sessions_that_the_server_ended_are_replaced(
        self, direct, administrator, key, pid, database_login
    ):
        direct.parcels_by_id(key, pid)
        with administrator.cursor() as cursor:
            cursor.execute(
                "select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = %s",
                (database_login[0],),
            )
            assert cursor.fetchone()[0] >= 1
        assert direct.parcels_by_id(key, pid)

    @pytest.mark.parametrize(
        ("change", "expected", "said"),
        [
            ({"authcfg": "wrong"}, errors.WrongCredentials, "does not accept the user name and password"),
            ({"authcfg": ""}, errors.ClientError, "“broken”"),
            ({"port": "1"}, errors.ServerUnreachable, "refused"),
            ({"database": "nothing"}, errors.ServerUnreachable, 'database "nothing" does not exist'),
            ({"database": "postgres"}, errors.NotOurServer, "is not a CbM database"),
        ],
    )
    def test_a_connection_that_does_not_work(self, stack, database_login, change, expected, said):
        user, password = database_login
        login = store_login(unlock(), user, "drought" if change.get("authcfg") == "wrong" else password)
        settings = {**change, "authcfg": "" if change.get("authcfg") == "" else login}
        client = direct_client(save_database("broken", urlsplit(stack["database_url"]), **settings), 5)
        with pytest.raises(expected, match=said) as failure:
            client.prepare()
            client.info()
        assert "“broken”" in failure.value.message
        for text in (failure.value.message, failure.value.detail or ""):
            assert password not in text and "drought" not in text

    def test_a_connection_that_is_not_on_this_computer(self, qgis_app):
        with pytest.raises(errors.ClientError, match="“elsewhere” is not set up in QGIS on this computer"):
            direct_client("elsewhere", 5)

    def test_without_psycopg2_the_package_is_named(self, saved_database, monkeypatch):
        import sys

        monkeypatch.setitem(sys.modules, "psycopg2", None)
        with pytest.raises(errors.MissingPackage, match="python3-psycopg2"):
            direct_client(saved_database, 5).prepare()
