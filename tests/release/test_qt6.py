"""The plugin on Qt 6: every Qt name it uses is one that PyQt6 has, spelt in full."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from qt6_members import Stubs, Use, uses

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "qgis_cbm").rglob("*.py"))
# `compat.py` is where both worlds meet: it asks before it uses.
CHECKED = [path for path in SOURCES if path.name != "compat.py"]


@pytest.fixture(scope="module")
def stubs() -> Stubs:
    return Stubs()


def test_every_qt_name_is_known_to_pyqt6(stubs):
    unknown = [use for path in CHECKED for use in uses(path) if not _known(stubs, use)]
    assert not unknown, "\n".join(
        f"{use.path.relative_to(ROOT)}:{use.line}: {'.'.join(use.chain)} of {use.module}" for use in unknown
    )


def _known(stubs: Stubs, use: Use) -> bool:
    if len(use.chain) == 1:
        return use.module == "uic" or stubs.knows(use.module, use.chain[0])
    return stubs.resolves(use.chain)


@pytest.mark.parametrize(
    ("chain", "there"),
    [
        (("Qt", "ItemDataRole", "UserRole"), True),
        (("Qt", "UserRole"), False),
        (("Qt", "AlignmentFlag", "AlignCentre"), False),
        (("QDialog", "StandardButton"), False),
        (("QLabel", "Shape", "Box"), True),
        (("QTableView", "ScrollHint", "EnsureVisible"), True),
        (("QFontMetrics", "width"), False),
    ],
)
def test_the_check_itself_tells_right_from_wrong(stubs, chain, there):
    assert stubs.resolves(chain) is there


@pytest.mark.parametrize(
    ("what", "pattern"),
    [
        ("exec_()", r"\.exec_\("),
        ("PyQt by its own name", r"^\s*(from|import) PyQt[56]"),
        ("QRegExp", r"\bQRegExp\b"),
        ("compiled resources", r"resources_rc|pyrcc"),
        ("web views", r"QtWebKit|QWebView"),
        ("matplotlib.use or pyplot", r"matplotlib\.use\(|pyplot"),
        ("processEvents", r"\bprocessEvents\("),
    ],
)
def test_nothing_that_qt_6_or_we_have_done_away_with(what, pattern):
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in SOURCES
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if re.search(pattern, line) and not line.lstrip().startswith(("#", '"""'))
    ]
    assert not found, f"{what}: {found}"
