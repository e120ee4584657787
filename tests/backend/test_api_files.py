"""`/files` over HTTP: each user sees the files of granted areas, uploads only where they are switched on."""

from __future__ import annotations

import io
import os
import zipfile

import pytest
from api_setup import World, authorization, build_world

from cbm_backend.api import create_app


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("files")
    for place, content in (
        ("NL/parcels 2020.zip", b"n" * 150_000),
        ("BE/report.pdf", b"%PDF-"),
        ("all.zip", b"a"),
    ):
        (folder / place).parent.mkdir(exist_ok=True)
        (folder / place).write_bytes(content)
    return folder


@pytest.fixture(scope="module")
def plain(postgis):
    return build_world(postgis, "api_files")


def world_with(plain, **settings):
    changed = plain.settings.model_copy(update=settings)
    return World(changed, create_app(changed))


@pytest.fixture(scope="module")
def world(plain, folder):
    return world_with(plain, files_dir=folder)


@pytest.fixture
def sending(plain, tmp_path):
    """A server that takes uploads of at most 3 MB into an empty folder."""
    return world_with(plain, files_dir=tmp_path, uploads_enabled=True, upload_max_mb=3, files_quota_mb=4)


def test_a_user_sees_the_files_of_the_granted_area(world):
    reply = world.get("/files")
    assert reply.content_type.startswith("text/html")
    text = reply.get_data(as_text=True)
    assert "Available files for NL" in text
    assert '<a href="/files/NL/parcels%202020.zip">parcels 2020.zip</a></td><td>0.14 MB' in text
    assert "report.pdf" not in text
    assert "upload" not in text
    assert world.app.test_client().post("/files", headers=authorization("anna")).status_code == 200


def test_an_administrator_sees_all_with_the_area_before_the_name(world):
    text = world.get("/files", "root").get_data(as_text=True)
    assert ">BE/report.pdf<" in text
    assert ">NL/parcels 2020.zip<" in text
    assert "all.zip" not in text


def test_files_come_as_attachments_whole_or_in_parts(world):
    for path in ("/files/NL/parcels 2020.zip", "/files/nl/parcels 2020.zip", "//files//nl//parcels 2020.zip"):
        reply = world.app.test_client().get(
            "/", environ_overrides={"PATH_INFO": path}, headers=authorization("anna")
        )
        assert (reply.status_code, len(reply.data)) == (200, 150_000)
        assert reply.headers["Content-Disposition"] == 'attachment; filename="parcels 2020.zip"'
    headers = {**authorization("anna"), "Range": "bytes=10-19"}
    part = world.app.test_client().get("/files/nl/parcels 2020.zip", headers=headers)
    assert (part.status_code, part.data) == (206, b"n" * 10)


@pytest.mark.parametrize(
    ("path", "user", "status"),
    [
        ("/files/be/report.pdf", "anna", 401),
        ("/files/BE/report.pdf", "anna", 401),
        ("/files/be/report.pdf", "bob", 200),
        ("/files/be/report.pdf", "root", 200),
        ("/files/be/report.pdf", None, 401),
        ("/files/admin/all.zip", "anna", 401),
        ("/files/admin/all.zip", "root", 200),
        ("/files/ADMIN/all.zip", "root", 200),
        ("/files/nl/..%2fBE%2freport.pdf", "anna", 404),
        ("/files/nl/..", "anna", 404),
        ("/files/nl/%2e%2e%2fall.zip", "anna", 404),
        ("/files/..%2f/all.zip", "root", 404),
        ("/files/zz/nothing.zip", "root", 404),
        ("/files/nl/nothing.zip", "anna", 404),
        ("/files/nl/a%00b.zip", "anna", 200),
    ],
)
def test_whose_files_are_whose(world, path, user, status):
    reply = world.get(path, user)
    assert reply.status_code == status, reply.data
    if path.endswith("%00b.zip"):
        assert reply.data == b"{}"


def test_without_a_folder_there_are_no_files(plain):
    assert "There are no files." in plain.get("/files").get_data(as_text=True)
    assert plain.get("/files/nl/x.zip").status_code == 404


def test_uploads_are_off_unless_switched_on(world, folder):
    before = sorted((folder / "NL").iterdir())
    for method in ("get", "post"):
        send = getattr(world.app.test_client(), method)
        reply = send("/files/upload", headers=authorization("anna"))
        assert (reply.status_code, reply.data) == (200, b"")
    post(world, "a.zip", b"x")
    assert sorted((folder / "NL").iterdir()) == before


def archive(bytes_inside: int = 1000) -> bytes:
    text = io.BytesIO()
    with zipfile.ZipFile(text, "w") as file:
        file.writestr("a", os.urandom(bytes_inside))
    return text.getvalue()


def post(world, name: str, content: bytes, user: str = "anna", headers: dict | None = None, **form):
    data = {"file": (io.BytesIO(content), name), **{key: str(value) for key, value in form.items()}}
    return world.app.test_client().post(
        "/files/upload", data=data, headers={**authorization(user), **(headers or {})}
    )


def said(reply) -> tuple[int, str]:
    return reply.status_code, reply.get_data(as_text=True)


def test_the_page_offers_the_users_areas_and_its_script(sending):
    page = sending.get("/files/upload").get_data(as_text=True)
    assert '<option value="nl">NL</option>' in page
    assert 'value="be"' not in page
    script = sending.get("/files/upload.js")
    assert "dzchunkindex" in script.get_data(as_text=True)
    assert script.mimetype == "text/javascript"
    assert "Upload a file" in sending.get("/files").get_data(as_text=True)


def test_a_file_sent_in_pieces_can_be_fetched_by_all_users_of_the_area(sending):
    content = archive(2_300_000)
    pieces = [content[start : start + 1_000_000] for start in range(0, len(content), 1_000_000)]
    for number, piece in enumerate(pieces):
        reply = post(
            sending, "a.b.zip", piece, dzchunkindex=number, dzchunkbyteoffset=number * 1_000_000,
            dztotalchunkcount=len(pieces), dztotalfilesize=len(content),
        )  # fmt: skip
        last = number == len(pieces) - 1
        assert said(reply) == (200, "Upload successful" if last else "Chunk upload successful")
    assert sending.get("/files/nl/a.b.zip").data == content
    assert said(post(sending, "a.b.zip", b"x")) == (400, "File already exists")


def test_a_small_file_may_come_whole_and_an_administrator_chooses_the_area(sending, tmp_path):
    assert said(post(sending, "a.zip", archive())) == (200, "Upload successful")
    assert said(post(sending, "a.zip", archive(), "root", aoi="BE")) == (200, "Upload successful")
    assert sorted(str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*.zip")) == [
        "BE/a.zip",
        "NL/a.zip",
    ]


@pytest.mark.parametrize(
    ("name", "content", "form", "status", "sentence"),
    [
        ("a.zip", archive(), {"aoi": "be"}, 401, "Not authorized"),
        ("a.zip", archive(), {"aoi": "../BE"}, 401, "Not authorized"),
        ("../../evil.zip", archive(), {}, 400, "file: use letters"),
        ("a.exe", b"MZ", {}, 400, "file: its name must end with"),
        ("a.zip", b"not a zip", {}, 400, "is damaged"),
        ("a.zip", archive(), {"dztotalfilesize": 5}, 500, "Size mismatch"),
        ("a.zip", archive(), {"dztotalfilesize": 5_000}, 500, "Size mismatch"),
        ("a.zip", archive(), {"dztotalfilesize": 3_500_000, "dztotalchunkcount": 4}, 400,
         "is larger than 3 MB"),
        ("a.zip", archive(), {"dzchunkindex": 1, "dzchunkbyteoffset": 999, "dztotalchunkcount": 3,
                              "dztotalfilesize": 9999}, 400, "A piece is missing"),
        ("a.zip", archive(), {"dzchunkindex": "one"}, 400, "are whole numbers"),
        ("a.zip", archive(), {"dzchunkbyteoffset": -5}, 400, "are not negative"),
        ("a.zip", archive(), {"dztotalfilesize": "9" * 30}, 400, "is larger than"),
        ("", b"", {}, 400, "file: choose one"),
    ],
    ids=lambda value: str(value)[:30],
)  # fmt: skip
def test_what_cannot_be_taken_is_refused_with_a_sentence(
    sending, tmp_path, name, content, form, status, sentence
):
    code, text = said(post(sending, name, content, **form))
    assert code == status, text
    assert sentence in text
    assert [path for path in tmp_path.rglob("*") if path.is_file() and not path.name.startswith(".")] == []


def test_a_piece_that_is_too_long_and_one_of_another_site_are_refused(sending):
    assert post(sending, "a.zip", b"x" * 1_200_000).status_code == 413
    assert post(sending, "a.zip", archive(), headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403


def test_a_disk_that_is_full_is_a_500_in_words(sending, tmp_path, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "pwrite", full)
    assert said(post(sending, "a.zip", archive())) == (500, "Could not write the file to disk")
