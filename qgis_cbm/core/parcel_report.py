"""Reports of parcels, a page each: as one HTML file with its pictures inside, or as PDF."""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from qgis.PyQt.QtCore import QMarginsF, QUrl
from qgis.PyQt.QtGui import QImage, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from qgis_cbm.core import saved_files

WIDTH = 640
"""Room across a page in pixels of 1/96 inch: A4 with margins of two centimetres."""
ACROSS = 6
STRIP_SIDE = WIDTH // ACROSS - 10
"""Pictures of the strip in a row, and how wide each is."""
_STYLE = """
body { font-family: sans-serif; font-size: 10pt; color: #1d1d1d; background: #ffffff; }
h1 { font-size: 15pt; margin: 0 0 2px 0; }
h2 { font-size: 11pt; margin: 12px 0 3px 0; }
p { margin: 0 0 4px 0; }
td, th { padding: 1px 10px 1px 0; text-align: left; vertical-align: top; }
th { color: #666666; font-weight: normal; }
.quiet { color: #666666; font-size: 8.5pt; }
.next { page-break-before: always; }
"""
# What browsers do and QTextDocument does not know: pages apart on screen, not on paper.
_SCREEN = """
body { max-width: 680px; margin: 24px auto; padding: 0 16px; }
@media screen { .next { border-top: 1px solid #bbbbbb; margin-top: 40px; padding-top: 24px; } }
"""


@dataclass(frozen=True, eq=False)
class Section:
    """A heading with what stands below it: a picture, pictures with captions, rows, a sentence."""

    heading: str
    picture: QImage | None = None
    strip: Sequence[tuple[QImage | None, str]] = ()
    header: Sequence[str] = ()
    rows: Sequence[Sequence[str]] = ()
    sentence: str = ""


@dataclass(frozen=True, eq=False)
class Page:
    """One parcel."""

    title: str
    subtitle: str
    sections: Sequence[Section]


def write(path: Path, title: str, pages: Sequence[Page]) -> None:
    """Write a report; its kind follows from the suffix, HTML unless it is .pdf. Raises OSError."""
    if path.suffix.lower() == ".pdf":
        _write_pdf(path, title, pages)
    else:
        text, pictures = _html(title, pages, _STYLE + _SCREEN)
        for name, image in pictures.items():
            content = base64.b64encode(saved_files.png_bytes(image)).decode("ascii")
            text = text.replace(f'src="{name}"', f'src="data:image/png;base64,{content}"')
        saved_files.write(path, text.encode("utf-8"))


def _write_pdf(path: Path, title: str, pages: Sequence[Page]) -> None:
    part = path.with_name(f".{path.name}.part")
    part.touch()  # says in a sentence why it cannot be, which the writer does not
    writer = QPdfWriter(str(part))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    # The document makes margins of its own, for the number of the page.
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    writer.setResolution(300)
    writer.setTitle(title)
    document = QTextDocument()
    text, pictures = _html(title, pages, "")
    # The headings of a text document have sizes of their own, whatever the style says.
    for level, points in (("h1", 15), ("h2", 11)):
        looks = f"font-size:{points}pt; font-weight:bold; margin:12px 0 2px 0"
        text = text.replace(f"<{level}", f'<p style="{looks}"').replace(f"</{level}>", "</p>")
    document.setDefaultStyleSheet(_STYLE)
    for name, image in pictures.items():
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
    document.setHtml(text)
    document.print(writer)
    del writer
    part.replace(path)


def _html(title: str, pages: Sequence[Page], style: str) -> tuple[str, dict[str, QImage]]:
    """The text, and the pictures it names."""
    pictures: dict[str, QImage] = {}

    def name(image: QImage) -> str:
        pictures[f"picture-{len(pictures)}"] = image
        return f"picture-{len(pictures) - 1}"

    out = ['<!DOCTYPE html><html><head><meta charset="utf-8">', f"<title>{escape(title)}</title>"]
    out.append(f"<style>{style}</style></head><body>" if style else "</head><body>")
    for number, page in enumerate(pages):
        following = ' class="next"' if number else ""
        out.append(f"<h1{following}>{escape(page.title)}</h1>")
        out.append(f'<p class="quiet">{escape(page.subtitle)}</p>')
        for section in page.sections:
            out.append(f"<h2>{escape(section.heading)}</h2>")
            if section.sentence:
                out.append(f"<p>{escape(section.sentence)}</p>")
            if section.picture is not None:
                alt = escape(section.heading)
                out.append(f'<p><img src="{name(section.picture)}" width="{WIDTH}" alt="{alt}"></p>')
            if section.strip:
                out.append(_strip(section.strip, name))
            if section.rows:
                out.append(_table(section.header, section.rows))
    out.append("</body></html>")
    return "\n".join(out), pictures


def _strip(pictures: Sequence[tuple[QImage | None, str]], name: Callable[[QImage], str]) -> str:
    """Pictures with their captions, six in a row."""
    rows = []
    for first in range(0, len(pictures), ACROSS):
        cells = []
        for image, caption in pictures[first : first + ACROSS]:
            size = f'width="{STRIP_SIDE}" height="{STRIP_SIDE}"'
            shown = f'<img src="{name(image)}" {size} alt="">' if image else "✕"
            cells.append(f'<td class="quiet">{shown}<br>{escape(caption)}</td>')
        rows.append(f"<tr>{''.join(cells)}</tr>")
    return f'<table cellspacing="0">{"".join(rows)}</table>'


def _table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = []
    if header:
        lines.append("<tr>" + "".join(f"<th>{escape(text)}</th>" for text in header) + "</tr>")
    for row in rows:
        first, *others = (escape(text) for text in row)
        kind = "td" if header else "th"
        cells = "".join(f"<td>{text}</td>" for text in others)
        lines.append(f"<tr><{kind}>{first}</{kind}>{cells}</tr>")
    return f'<table cellspacing="0">{"".join(lines)}</table>'
