"""The demo keeps its logins in QGIS' own store, which may be there already."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from qgis_support import ROOT

SCRIPTS = ROOT / "backend" / "cbm_backend" / "demo" / "in_qgis"
SESSION = """
from qgis.core import QgsApplication, QgsAuthMethodConfig
import session

qgis = QgsApplication([], True)
qgis.initQgis()
step = lambda: print("logins:", *[session._login(name, name, "secret") for name in ("server", "database")])
session.guarded(step)()
"""


def logins(folder: Path, master: str) -> tuple[list[str], str]:
    """Keep two logins as the demo does, in a QGIS of its own: their ids, and what it said."""
    (folder / "master").write_text(master)
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(SCRIPTS), str(ROOT)]),
        "QGIS_AUTH_DB_DIR_PATH": str(folder),
        "QGIS_AUTH_PASSWORD_FILE": str(folder / "master"),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder),
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run([sys.executable, "-c", SESSION], env=environment, timeout=60, check=False,
                          capture_output=True, text=True)  # fmt: skip
    # QGIS says much in between.
    told = "".join(line for line in done.stdout.splitlines() if line.startswith("logins:"))
    return told.split()[1:], done.stderr


def test_a_second_demo_in_the_same_profile_finds_its_logins_again(tmp_path):
    first, _ = logins(tmp_path, "one")
    again, _ = logins(tmp_path, "one")
    assert len(set(first)) == 2 and again == first


def test_a_store_with_another_master_password_is_named_in_a_sentence(tmp_path):
    logins(tmp_path, "one")
    found, said = logins(tmp_path, "two")
    assert found == [] and "Traceback" not in said
    assert f"desktop: The logins in {tmp_path / 'qgis-auth.db'} have another master password" in said
