"""A real S3 server for tests in QGIS's Python, which cannot import the backend.

`python bucket.py FOLDER` in the backend's Python: starts the server, puts the files of a folder into its
bucket, prints where it is and how to sign as one JSON line, and lives until stdin closes.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path

from cbm_backend.demo.private_s3 import running_server


def main(folder: Path) -> None:
    """Serve the files of a folder under their names."""
    with running_server() as server:
        for path in sorted(folder.iterdir()):
            server.put(f"scenes/{path.name}", path.read_bytes())
        print(json.dumps(asdict(server)), flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
