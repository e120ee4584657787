"""metadata.txt says what the plugin repository requires, and the one version of the product."""

from __future__ import annotations

import configparser
import re
from importlib.metadata import version
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def general():
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return parser["general"]


@pytest.mark.parametrize(
    "key",
    [
        "name",
        "description",
        "version",
        "qgisMinimumVersion",
        "author",
        "email",
        "about",
        "tracker",
        "repository",
        "homepage",
        "icon",
        "changelog",
    ],
)
def test_required_keys_are_filled(general, key):
    assert general.get(key, "").strip()


def test_qgis_range_is_3_22_to_4_99_without_the_dead_key(general):
    assert (general["qgisMinimumVersion"], general["qgisMaximumVersion"]) == ("3.22", "4.99")
    assert "supportsQt6" not in general


def test_icon_exists(general):
    assert (ROOT / general["icon"]).is_file()


def test_version_is_semantic_stands_in_the_changelog_and_is_the_backends(general):
    assert re.fullmatch(r"\d+\.\d+\.\d+", general["version"])
    assert general["version"] in general["changelog"]
    assert version("cbm-backend") == general["version"]


def test_licence_is_gpl_2():
    assert "GNU GENERAL PUBLIC LICENSE" in (ROOT / "LICENSE").read_text()
