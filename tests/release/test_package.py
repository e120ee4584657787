"""The zip: what the plugin repository checks before it takes a plugin, checked on what we would upload."""

from __future__ import annotations

import configparser
import json
import os
import re
import shutil
import stat
import subprocess
import sys
import zipfile
from pathlib import Path

import defusedxml.ElementTree
import pytest

ROOT = Path(__file__).resolve().parents[2]
LARGEST = 25 * 1024 * 1024
TOOLS = Path(sys.executable).parent
# The repository's own advisory list leaves style alone; these are the mistakes.
FLAKE8 = "E9,F63,F7,F82,F401,F811,F841,W605"


def package(folder: Path, *more: str) -> Path:
    subprocess.run([sys.executable, str(ROOT / ".ci" / "package"), str(folder), *more], check=True, cwd=ROOT,
                   capture_output=True)  # fmt: skip
    return next(folder.glob("qgis_cbm-*.zip"))


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Path:
    return package(tmp_path_factory.mktemp("package"))


@pytest.fixture(scope="module")
def entries(built) -> list[zipfile.ZipInfo]:
    with zipfile.ZipFile(built) as archive:
        return archive.infolist()


@pytest.fixture(scope="module")
def unpacked(built, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(built) as archive:
        archive.extractall(folder)
    return folder / "qgis_cbm"


def test_the_same_sources_give_the_same_bytes(built, tmp_path):
    assert package(tmp_path).read_bytes() == built.read_bytes()


def test_one_folder_that_is_a_python_name_and_not_too_large(built, entries):
    assert {entry.filename.split("/")[0] for entry in entries} == {"qgis_cbm"}
    assert "qgis_cbm".isidentifier() and built.stat().st_size < LARGEST


@pytest.mark.parametrize("name", ["__init__.py", "metadata.txt", "LICENSE", "plugin.py"])
def test_what_must_be_there_is(entries, name):
    assert f"qgis_cbm/{name}" in {entry.filename for entry in entries}


def test_no_path_leads_elsewhere_and_nothing_is_hidden_or_compiled(entries):
    for entry in entries:
        assert not re.search(r"\\|\.\.|^/|^[A-Za-z]:|//", entry.filename), entry.filename
        assert not re.search(r"(^|/)(\.|__pycache__|__MACOSX)", entry.filename), entry.filename
        assert not re.search(r"\.(pyc|pyo|so|dll|dylib|exe|sh|bat|cmd|ps1|whl|zip)$", entry.filename), (
            entry.filename
        )


def test_every_file_is_readable_and_none_executable(entries):
    modes = {stat.S_IMODE(entry.external_attr >> 16) for entry in entries}
    assert modes == {0o644}


def test_nothing_of_the_backend_or_the_tests_is_inside(entries):
    names = [entry.filename for entry in entries]
    assert not [name for name in names if re.search(r"/(tests|backend|docker|docs|cbm_backend)/", name)]


def test_no_binary_but_pictures(unpacked):
    for path in unpacked.rglob("*"):
        if path.is_file() and path.suffix not in (".png", ".qm"):
            path.read_text(encoding="utf-8")


def test_the_icon_of_the_metadata_is_inside(unpacked):
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(unpacked / "metadata.txt", encoding="utf-8")
    assert (unpacked / metadata["general"]["icon"]).is_file()


def test_bandit_finds_nothing_and_nothing_is_waved_through(unpacked):
    done = subprocess.run([str(TOOLS / "bandit"), "-q", "-r", str(unpacked), "-f", "json"], check=False,
                          capture_output=True, text=True)  # fmt: skip
    report = json.loads(done.stdout)
    assert report["metrics"]["_totals"]["loc"] > 5000, "it has looked"
    assert not report["results"] and not report["errors"]
    assert not [
        path for path in unpacked.rglob("*.py") if re.search(r"#\s*nosec|pragma: allowlist", path.read_text())
    ]


def test_no_secret_is_found(unpacked, tmp_path):
    folder = tmp_path / "scanned"
    shutil.copytree(unpacked, folder)
    (folder / "metadata.txt").unlink()
    scan = [str(TOOLS / "detect-secrets"), "scan", "--all-files", "."]
    done = subprocess.run(scan, check=True, capture_output=True, text=True, cwd=folder)
    assert json.loads(done.stdout)["results"] == {}
    (folder / "planted.py").write_text('password = "kJ8s7dHf62hsGGs82"\n')
    done = subprocess.run(scan, check=True, capture_output=True, text=True, cwd=folder)
    assert json.loads(done.stdout)["results"], "the scan would have seen one"


def test_flake8_finds_no_mistake(unpacked):
    done = subprocess.run([str(TOOLS / "flake8"), "--isolated", "--max-line-length=120", f"--select={FLAKE8}",
                           str(unpacked)], check=False, capture_output=True, text=True)  # fmt: skip
    assert not done.stdout


def test_the_plugin_keeps_no_assert_and_imports_no_library_qgis_lacks(unpacked):
    forbidden = r"^\s*(import|from) (requests|pandas|scipy|shapely|rasterio|flask|boto3|numba|cbm_backend)\b"
    for path in unpacked.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"^\s*assert\b", text, re.M), path
        assert not re.search(forbidden, text, re.M), path


def test_an_agency_can_host_it_plugins_xml_names_zip_and_versions(tmp_path):
    built = package(tmp_path, "--url", "https://gis.agency.example/plugins/")
    (plugin,) = defusedxml.ElementTree.parse(tmp_path / "plugins.xml").getroot()
    found = {child.tag: child.text for child in plugin}
    assert plugin.attrib["version"] == found["version"]
    assert found["download_url"] == f"https://gis.agency.example/plugins/{built.name}"
    assert found["file_name"].partition(".")[0] == "qgis_cbm", "QGIS takes this for the plugin's folder"
    assert (found["qgis_minimum_version"], found["qgis_maximum_version"]) == ("3.22", "4.99")


def test_without_the_compiler_of_translations_a_test_may_go_on_and_a_release_may_not(tmp_path):
    def run(script: str) -> subprocess.CompletedProcess:
        command = [sys.executable, str(ROOT / ".ci" / script), str(tmp_path)]
        environment = {**os.environ, "LRELEASE": "no-such-lrelease"}
        return subprocess.run(command, check=False, text=True, capture_output=True, env=environment)

    words = "no-such-lrelease is missing, so the plugin speaks English only: install qttools5-dev-tools.\n"
    packaged = run("package")
    assert (packaged.returncode, packaged.stderr) == (1, f"package: {words}")
    assert list(tmp_path.iterdir()) == []
    staged = run("stage-plugin")
    assert (staged.returncode, staged.stderr) == (0, f"stage-plugin: {words}")
    assert (tmp_path / "qgis_cbm" / "metadata.txt").is_file()
