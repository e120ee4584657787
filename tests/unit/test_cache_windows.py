"""QGIS windows share one cache folder: what one writes the others read whole, and all keep to the cap."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import time
from pathlib import Path

from qgis_cbm.client.disk_cache import DiskCache

ROOT = Path(__file__).resolve().parents[2]
CAP = 200_000
# Keys are few, so that the windows meet; what belongs under a key follows from it, so that halves are seen.
WINDOW = """
import hashlib, random, sys
from pathlib import Path
from qgis_cbm.client.disk_cache import DiskCache

def content(key):
    return hashlib.sha256(key.encode()).digest() * 300

disk, chance = DiskCache(Path(sys.argv[1]), {cap}), random.Random(int(sys.argv[2]))
hits = 0
for _ in range(600):
    key = f"key {{chance.randrange(60)}}"
    known = disk.get("place", key)
    if known is None:
        disk.put(content(key), "place", key)
    else:
        hits += 1
        if known != content(key):
            sys.exit(f"{{key}}: {{len(known)}} bytes of something else")
if not hits:
    sys.exit("nothing was ever found")
"""


def test_windows_that_share_a_cache_never_read_halves(tmp_path):
    script = WINDOW.format(cap=CAP)
    windows = [
        subprocess.Popen(
            [sys.executable, "-c", script, str(tmp_path), str(number)],
            cwd=ROOT, stderr=subprocess.PIPE, text=True,
        )
        for number in range(3)
    ]  # fmt: skip
    said = [window.communicate(timeout=60)[1] for window in windows]
    assert [window.returncode for window in windows] == [0, 0, 0], said
    disk = DiskCache(tmp_path, CAP)
    disk.put(b"last", "place", "one more")
    assert disk.size() <= CAP
    assert not list(tmp_path.rglob("*.part"))


def test_a_window_finds_what_the_other_has_fetched(tmp_path):
    first, second = DiskCache(tmp_path, CAP), DiskCache(tmp_path, CAP)
    body = hashlib.sha256(str(time.time()).encode()).digest()
    first.put(body, "place", "chip")
    assert second.get("place", "chip") == body
    second.clear()
    assert first.get("place", "chip") is None
