"""What an upload may be: names, archives that can be unpacked without harm, pieces in order."""

from __future__ import annotations

import io
import os
import stat
import tarfile
import zipfile

import pytest

from cbm_backend.errors import InputError
from cbm_backend.files import archive, upload
from cbm_backend.files.archive import check_archive
from cbm_backend.files.folder import FilesFolder, size_text
from cbm_backend.files.upload import Limits, Piece, SizeMismatch, check_name, receive

LIMITS = Limits(10_000_000, 20_000_000)


def make_zip(path, members: dict[str, bytes], link: str | None = None):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name, content)
        if link:
            info = zipfile.ZipInfo(link)
            info.external_attr = (stat.S_IFLNK | 0o777) << 16
            file.writestr(info, "/etc/passwd")
    return path


def make_tar(path, *members: tarfile.TarInfo):
    with tarfile.open(path, "w:gz") as file:
        for member in members:
            file.addfile(member, io.BytesIO(b"x" * member.size))
    return path


def tar_member(name: str, kind: bytes = tarfile.REGTYPE, size: int = 3) -> tarfile.TarInfo:
    member = tarfile.TarInfo(name)
    member.type, member.size = kind, size
    return member


@pytest.mark.parametrize("name", ["a.zip", "A b (1).tar.gz", "nl_2020.parcels.v1.zip", "report.PDF"])
def test_names_with_several_dots_and_capitals_are_names(name):
    assert check_name(name) == name


@pytest.mark.parametrize(
    "name",
    ["", ".zip", "../a.zip", "a/b.zip", "a\\b.zip", ".hidden.zip", "a.exe", "a.zip.exe", "a\0.zip", "a\n.zip",
     "x" * 200 + ".zip", "zip", "a.gz", "ü.zip", "-rf.zip", "C:a.zip"],
)  # fmt: skip
def test_other_names_are_refused_with_a_sentence(name):
    with pytest.raises(InputError, match=r"^file: "):
        check_name(name)


def test_honest_archives_pass(tmp_path):
    check_archive(make_zip(tmp_path / "1", {"a/b.shp": b"x" * 1000, "a/": b""}), "a.zip")
    check_archive(
        make_tar(tmp_path / "2", tar_member("a", tarfile.DIRTYPE, 0), tar_member("a/b")), "a.tar.gz"
    )
    (tmp_path / "3").write_bytes(b"%PDF-1.7 ...")
    check_archive(tmp_path / "3", "a.pdf")


@pytest.mark.parametrize("evil", ["../../etc/passwd", "/etc/passwd", "a/../../b", "..\\..\\b", "C:\\b"])
def test_names_that_lead_out_of_an_archive_are_refused(tmp_path, evil):
    with pytest.raises(InputError, match="leads out of the archive"):
        check_archive(make_zip(tmp_path / "1", {evil: b"x"}), "a.zip")
    with pytest.raises(InputError, match="leads out of the archive"):
        check_archive(make_tar(tmp_path / "2", tar_member(evil)), "a.tar.gz")


def test_links_and_devices_are_refused(tmp_path):
    with pytest.raises(InputError, match="a link"):
        check_archive(make_zip(tmp_path / "1", {}, link="innocent.txt"), "a.zip")
    for number, kind in enumerate((tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE)):
        with pytest.raises(InputError, match="a link"):
            check_archive(make_tar(tmp_path / f"t{number}", tar_member("x", kind, 0)), "a.tar.gz")


def test_bombs_are_refused(tmp_path, monkeypatch):
    bomb = make_zip(tmp_path / "bomb", {"zeros": b"\0" * 30_000_000})
    assert bomb.stat().st_size < 60_000
    monkeypatch.setattr(archive, "_SMALL_BYTES", 1_000_000)
    with pytest.raises(InputError, match="unpacks to too many bytes"):
        check_archive(bomb, "a.zip")
    with pytest.raises(InputError, match="unpacks to too many bytes"):
        check_archive(make_tar(tmp_path / "tar", tar_member("zeros", size=30_000_000)), "a.tar.gz")
    monkeypatch.setattr(archive, "MAX_MEMBERS", 10)
    with pytest.raises(InputError, match="too many files"):
        check_archive(make_zip(tmp_path / "many", {f"{n}": b"" for n in range(11)}), "a.zip")


@pytest.mark.parametrize("name", ["a.zip", "a.tar.gz", "a.pdf"])
@pytest.mark.parametrize("content", [b"", b"not an archive", b"PK\3\4broken", b"\x1f\x8bbroken"])
def test_what_is_not_what_its_name_says_is_refused(tmp_path, name, content):
    (tmp_path / "x").write_bytes(content)
    with pytest.raises(InputError, match=r"is damaged or not what its name says|is no PDF"):
        check_archive(tmp_path / "x", name)


# --- pieces


def pieces(content: bytes, length: int):
    count = max(1, -(-len(content) // length))
    for number in range(count):
        offset = number * length
        yield Piece(number, offset, count, len(content)), content[offset : offset + length]


@pytest.fixture
def content(tmp_path):
    return make_zip(tmp_path / "source", {"a": os.urandom(5000)}).read_bytes()


def test_pieces_become_the_file_and_only_the_whole_file_is_seen(tmp_path, content):
    folder = tmp_path / "NL"
    shown = FilesFolder(tmp_path)
    done = []
    for piece, part in pieces(content, 700):
        assert [file.name for file in shown.listing(["nl"])] == []
        done.append(receive(folder, "a.zip", "anna", piece, part, LIMITS))
        if piece.number == 3:
            assert not receive(folder, "a.zip", "anna", piece, part, LIMITS), "a piece may be sent again"
    assert done == [False] * (len(done) - 1) + [True]
    assert (folder / "a.zip").read_bytes() == content
    assert [path.name for path in folder.iterdir()] == ["a.zip"]
    with pytest.raises(InputError, match=r"^File already exists$"):
        receive(folder, "a.zip", "anna", *next(pieces(content, 700)), LIMITS)


def test_two_uploaders_of_one_name_do_not_mix_and_the_first_to_end_wins(tmp_path, content):
    other = make_zip(tmp_path / "other", {"b": os.urandom(5000)}).read_bytes()
    steps = [("anna", *p) for p in pieces(content, 3000)], [("bob", *p) for p in pieces(other, 3000)]
    outcome = []
    for both in zip(*steps, strict=True):
        for who, piece, part in both:
            try:
                outcome.append((who, receive(tmp_path / "NL", "a.zip", who, piece, part, LIMITS)))
            except InputError as error:
                outcome.append((who, error.message))
    assert outcome[-2:] == [("anna", True), ("bob", "File already exists")]
    assert (tmp_path / "NL" / "a.zip").read_bytes() == content


def test_a_missing_piece_a_wrong_length_and_a_broken_archive_leave_nothing_to_be_seen(tmp_path, content):
    folder = tmp_path / "NL"
    parts = list(pieces(content, 2000))
    receive(folder, "a.zip", "anna", *parts[0], LIMITS)
    with pytest.raises(InputError, match="A piece is missing"):
        receive(folder, "a.zip", "anna", *parts[2], LIMITS)
    with pytest.raises(SizeMismatch):
        receive(folder, "a.zip", "anna", Piece(0, 0, 1, len(content) + 5), content, LIMITS)
    with pytest.raises(SizeMismatch):
        receive(folder, "a.zip", "anna", Piece(0, 0, 1, 10), content, LIMITS)
    with pytest.raises(InputError, match="is damaged"):
        receive(folder, "a.zip", "anna", Piece(0, 0, 1, 9), b"no archive"[:9], LIMITS)
    assert FilesFolder(tmp_path).listing(None) == []
    assert not (folder / "a.zip").exists()


def test_what_does_not_fit_is_refused_at_its_first_piece(tmp_path, content, monkeypatch):
    folder = tmp_path / "NL"
    with pytest.raises(InputError, match="is larger than 0 MB"):
        receive(folder, "a.zip", "anna", Piece(0, 0, 2, 5000), content[:2500], Limits(4000, 9000))
    (folder / "old.pdf").write_bytes(b"x" * 8000)
    with pytest.raises(InputError, match="would hold more than"):
        receive(folder, "a.zip", "anna", Piece(0, 0, 2, 5000), content[:2500], Limits(6000, 9000))
    abandoned = folder / ".bob.b.zip.part"
    abandoned.write_bytes(b"x")
    os.utime(abandoned, (0, 0))
    receive(folder, "a.zip", "anna", Piece(0, 0, 2, 5000), content[:2500], LIMITS)
    assert not abandoned.exists()


# --- the folder


@pytest.fixture
def shelf(tmp_path):
    (tmp_path / "NL").mkdir()
    (tmp_path / "NL" / "parcels.zip").write_bytes(b"x" * 300)
    (tmp_path / "NL" / ".secret.zip").write_bytes(b"x")
    (tmp_path / "NL" / "folder").mkdir()
    (tmp_path / "secret.txt").write_text("s")
    (tmp_path / "NL" / "link.zip").symlink_to(tmp_path / "secret.txt")
    return FilesFolder(tmp_path)


def test_plain_files_are_shown_and_found(shelf):
    assert [(file.aoi, file.name, file.size) for file in shelf.listing(None)] == [("nl", "parcels.zip", 300)]
    assert shelf.listing(["be"]) == []
    assert shelf.find("nl", "parcels.zip").read_bytes() == b"x" * 300
    assert shelf.find(None, "secret.txt").is_file()


@pytest.mark.parametrize(
    "name", ["", ".", "..", "../secret.txt", "link.zip", ".secret.zip", "folder", "x", "..\\x", "/etc/passwd"]
)
def test_everything_else_is_not_found(shelf, name):
    assert shelf.find("nl", name) is None
    assert FilesFolder(None).find("nl", "parcels.zip") is None


@pytest.mark.parametrize(
    ("size", "text"), [(300, "0.29 kB"), (99_999, "97.66 kB"), (100_000, "0.10 MB"), (2**21, "2.00 MB")]
)
def test_sizes_read_as_in_the_original(size, text):
    assert size_text(size) == text


def test_a_full_piece_and_its_form_fit_into_a_request():
    assert upload.PIECE_BYTES == 1_000_000
