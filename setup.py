"""Reads the version from metadata.txt, the one place that states it; the rest stands in pyproject.toml."""

import configparser
from pathlib import Path

from setuptools import find_packages, setup

metadata = configparser.ConfigParser(interpolation=None)
metadata.read(Path(__file__).parent / "metadata.txt", encoding="utf-8")

setup(
    version=metadata["general"]["version"],
    packages=[*find_packages("backend"), "qgis_cbm", "qgis_cbm.analysis"],
    package_data={
        "cbm_backend": [f"**/*.{kind}" for kind in ("sql", "html", "css", "js", "yml", "toml", "svg", "xml")],
    },
)
