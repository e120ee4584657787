"""Where images of chips are, and who may fetch them."""

from __future__ import annotations

import pytest
from api_setup import authorization

from cbm_backend.storage.image_store import ImageStore

pytest_plugins = ["chip_season"]


def test_addresses_are_what_clients_take_apart(season):
    address = season.chips(band="B08")["chips"][0]
    empty, dump, folder, name = address.split("/")
    assert (empty, dump) == ("", "dump")
    assert set(folder) <= set("abcdef")
    assert name.count(".") == 2


def test_the_same_question_has_the_same_address_and_another_another(season):
    def folder(**arguments):
        return season.chips(**arguments)["chips"][0].split("/")[2]

    assert folder(band="B08") == folder(band="B08", lon=f"{season.lon:.9f}", start_date="2024-02-01")
    assert folder(band="B08") == folder(band="B04"), "clients exchange the band"
    assert len({folder(), folder(chipsize=640), folder(lat=season.lat + 0.001)}) == 3


def test_two_servers_with_other_keys_give_other_addresses(season, tmp_path):
    one = ImageStore(tmp_path / "a", 1, 1).id_of("raw", "5", "52")
    two = ImageStore(tmp_path / "b", 1, 1).id_of("raw", "5", "52")
    assert one != two
    assert one == ImageStore(tmp_path / "a", 1, 1).id_of("raw", "5", "52")


@pytest.mark.parametrize("route", ["/dump", "/static/tmp", "//dump", "/static//tmp"])
def test_images_answer_get_head_and_ranges_to_anybody(season, route):
    address = season.chips(band="B08")["chips"][0]

    def ask(method="GET", **headers):
        written = {"PATH_INFO": address.replace("/dump", route, 1)}
        return season.app.test_client().open("/", method=method, headers=headers, environ_overrides=written)

    whole = ask()
    assert whole.content_type == "image/tiff"
    head = ask("HEAD")
    assert (head.status_code, head.get_data()) == (200, b"")
    assert head.content_length == len(whole.get_data())
    part = ask(Range="bytes=4-11")
    assert part.status_code == 206
    assert part.get_data() == whole.get_data()[4:12]
    assert ask(**authorization("anna")).status_code == 200
    assert ask(**authorization("anna", "wrong")).status_code == 200


def test_nothing_but_images_can_be_fetched(season):
    address = season.chips(band="B08")["chips"][0]
    folder, name = address.rsplit("/", 1)
    assert (season.settings.cache_dir / "images" / ".key").is_file()
    for path in [
        folder, f"{folder}/", f"{folder}/.{name}.lock", f"{folder}/..%2f..%2f.key", f"{folder}/../../.key",
        f"{folder}/{name}.aux.xml", f"{folder}/{name[:-4]}.msk", "/dump/..%2f/.key",
        f"/dump/{'a' * 48}/{name}",
        f"/dump/../{name}", f"{folder.upper()}/{name}", f"{folder}/{name}%00", "/dump/x/chipslist.json",
        f"{folder}/%2e%2e",
    ]:  # fmt: skip
        reply = season.get(path, None)
        assert reply.status_code in (401, 404), path
        assert b"cache" not in reply.get_data()


def test_images_cannot_be_changed(season):
    address = season.chips(band="B08")["chips"][0]
    for method in ("PUT", "POST", "DELETE", "PATCH"):
        assert season.app.test_client().open(address, method=method).status_code in (401, 405)
