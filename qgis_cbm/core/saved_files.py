"""Files that users take away: whole or not at all, with names that every system accepts."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QImage

from qgis_cbm.analysis.sentences import Sentence


def png_bytes(image: QImage) -> bytes:
    """Return an image as PNG. Raises OSError when it cannot be encoded."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):
        raise OSError(Sentence("The picture could not be encoded as PNG."))
    buffer.close()
    return data.data()


def write(path: Path, content: bytes) -> Path:
    """Write a file, whole or not at all. Raises OSError."""
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_bytes(content)
        part.replace(path)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        # The part is ours: who saves has to know the reason only.
        raise OSError(error.strerror or str(error)) from error
    return path


def file_name(*parts: str) -> str:
    """Return a file name, without suffix, that every system accepts."""
    return "_".join(re.sub(r"[^\w.-]+", "-", part).strip("-.") for part in parts if part) or "series"


def ending_in(suffix: str, path: Path) -> Path:
    """Return the path with this suffix, behind what the user has typed: a dot may be part of a name."""
    return path if path.suffix.lower() == f".{suffix}" else path.with_name(f"{path.name}.{suffix}")
