"""The dependency direction of the tree, read from the imports themselves."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLUGIN = ROOT / "qgis_cbm"
BACKEND = ROOT / "backend" / "cbm_backend"
# Scripts that QGIS runs for the demo and the benchmarks: beside the backend, but in QGIS's Python.
IN_QGIS = BACKEND / "demo" / "in_qgis"

# room of the plugin -> rooms it may import; its own room is always allowed
ALLOWED = {
    "analysis": set(),
    "client": {"analysis", "compat"},
    "core": {"analysis", "compat"},
    "services": {"client", "analysis", "core", "compat"},
    "processing": {"client", "analysis", "core", "compat"},
    "gui": {"services", "core", "analysis", "client", "compat"},
    "compat": set(),
    "plugin": {"gui", "processing", "services", "core", "compat"},
    "__init__": {"plugin"},
}
QGIS_ROOMS = {"core", "services", "gui", "processing", "plugin", "compat"}
# Not shipped with every QGIS, or dangerous beside its own GDAL.
NEVER_IN_PLUGIN = {
    "requests",
    "pandas",
    "scipy",
    "shapely",
    "rasterio",
    "flask",
    "boto3",
    "numba",
    "cbm_backend",
    "PyQt5",
    "PyQt6",
}
# gui takes only the values and errors of these client modules; transport stays behind services.
GUI_FROM_CLIENT = {"errors", "protocol"}


def modules(folder: Path) -> list[Path]:
    return sorted(p for p in folder.rglob("*.py") if "__pycache__" not in p.parts)


def imports(path: Path, package_root: Path) -> set[str]:
    """Absolute dotted names of everything a module imports, anywhere in it."""
    package = ".".join(path.relative_to(package_root).with_suffix("").parts)
    parents = package.split(".")[:-1]
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                anchor = parents[: len(parents) - (node.level - 1)]
                base = ".".join([*anchor, base] if base else anchor)
            found.add(base)
            found.update(f"{base}.{alias.name}" for alias in node.names)
    return found


def room(path: Path) -> str:
    parts = path.relative_to(PLUGIN).with_suffix("").parts
    return parts[0]


@pytest.mark.parametrize("path", modules(PLUGIN), ids=lambda p: str(p.relative_to(ROOT)))
def test_plugin_module_imports_only_what_its_room_may(path):
    here = room(path)
    for name in imports(path, ROOT):
        top = name.split(".")[0]
        assert top not in NEVER_IN_PLUGIN, f"{name} is not available in every QGIS"
        if top == "qgis":
            assert here in QGIS_ROOMS or path.name.startswith("qgis_"), f"{here} must not import qgis"
        if top == "matplotlib":
            assert path == PLUGIN / "core" / "figures.py", "matplotlib only in core/figures.py"
        if top == "psycopg2":
            assert path == PLUGIN / "client" / "postgis.py", "psycopg2 only in client/postgis.py"
        if top == "qgis_cbm" and name != "qgis_cbm":
            target = name.split(".")[1]
            if target == here or (target not in ALLOWED and name.count(".") == 1):
                continue
            assert target in ALLOWED[here], f"{here} must not import {target}"
            if here == "gui" and target == "client" and name.count(".") >= 2:
                assert name.split(".")[2] in GUI_FROM_CLIENT, f"gui must not import {name}"


@pytest.mark.parametrize("path", modules(BACKEND), ids=lambda p: str(p.relative_to(ROOT)))
def test_backend_module_imports_of_the_plugin_only_its_analysis(path):
    if path.is_relative_to(IN_QGIS):
        assert not any(name.startswith("cbm_backend") for name in imports(path, ROOT / "backend"))
        return
    for name in imports(path, ROOT / "backend"):
        assert name.split(".")[0] != "qgis", "the backend never imports QGIS"
        if name.startswith("qgis_cbm") and name != "qgis_cbm":
            assert name.split(".")[1] == "analysis", f"{name}: only qgis_cbm.analysis is shared"


def test_analysis_is_numpy_and_the_standard_library():
    import sys

    for path in modules(PLUGIN / "analysis"):
        for name in imports(path, ROOT):
            top = name.split(".")[0]
            assert top in {"qgis_cbm", "numpy", "__future__"} or top in sys.stdlib_module_names, (path, name)


def test_nothing_of_qgis_is_imported_at_the_top_of_the_package():
    tree = ast.parse((PLUGIN / "__init__.py").read_text(encoding="utf-8"))
    assert not [n for n in tree.body if isinstance(n, ast.Import | ast.ImportFrom)]


def test_project_instance_stands_only_in_core():
    for path in modules(PLUGIN):
        if room(path) != "core":
            assert "QgsProject.instance" not in path.read_text(encoding="utf-8"), path


def test_plugin_entry_class_stays_short():
    path = PLUGIN / "plugin.py"
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 150
