"""The pages of `/files`: what there is, and where to drop what is to be sent."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from urllib.parse import quote

from cbm_backend.files.folder import StoredFile, size_text
from cbm_backend.files.upload import PIECE_BYTES

_HEAD = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="icon" href="/apidocs/icon.svg">
<style>
body {{ max-width: 60em; margin: 0 auto; padding: 16px; font: 15px/1.5 system-ui, sans-serif; color: #1d2a24;
       background: #f6f7f5; }}
h1 {{ font-size: 20px; }}
table {{ width: 100%; border-collapse: collapse; background: #fff; }}
th, td {{ padding: 6px 10px; text-align: left; border-bottom: 1px solid #d9ddd8; }}
td {{ font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }}
th:nth-child(2), td:nth-child(2) {{ text-align: right; white-space: nowrap; }}
td:nth-child(3) {{ white-space: nowrap; }}
a {{ color: #1f6b45; }}
#drop {{ padding: 40px 16px; text-align: center; border: 2px dashed #7f9a8b; border-radius: 6px;
        background: #fff; }}
#drop.over {{ background: #e6efe9; }}
</style>
"""


def listing(title: str, files: Sequence[StoredFile], *, with_area: bool, may_upload: bool) -> str:
    """The list of files; `with_area` shows names as `AREA/name`."""
    rows = "\n".join(_row(file, with_area) for file in files)
    table = (
        f"<table>\n<tr><th>File</th><th>Size</th><th>Date (UTC)</th></tr>\n{rows}\n</table>"
        if files
        else "<p>There are no files.</p>"
    )
    upload = '<p><a href="/files/upload">Upload a file</a></p>\n' if may_upload else ""
    head = _HEAD.format(title=escape(title))
    return f"{head}</head>\n<body>\n<h1>{escape(title)}</h1>\n{table}\n{upload}</body>\n</html>\n"


def _row(file: StoredFile, with_area: bool) -> str:
    area = file.aoi.upper()
    shown = f"{area}/{file.name}" if with_area else file.name
    link = f"/files/{quote(area)}/{quote(file.name)}"
    return (
        f'<tr><td><a href="{escape(link)}">{escape(shown)}</a></td><td>{size_text(file.size)}</td>'
        f"<td>{file.changed:%Y-%m-%d %H:%M}</td></tr>"
    )


def upload(aois: Sequence[str], largest_mb: int) -> str:
    """The page that sends files in pieces; its script is `/files/upload.js`."""
    choices = "".join(f'<option value="{escape(aoi)}">{escape(aoi.upper())}</option>' for aoi in aois)
    head = _HEAD.format(title="Upload")
    return f"""{head}<script src="/files/upload.js" defer></script>
</head>
<body data-piece="{PIECE_BYTES}">
<h1>Upload</h1>
<p><label>Area: <select id="aoi">{choices}</select></label></p>
<div id="drop"><p>Drop zip, tar.gz or pdf files here, at most {largest_mb} MB each, or</p>
<p><input type="file" id="choose" multiple accept=".zip,.tar.gz,.pdf" aria-label="Choose files"></p></div>
<ul id="state" aria-live="polite"></ul>
<p><a href="/files">Available files</a></p>
</body>
</html>
"""
