"""The pages of images: HTML5 that fits desks and phones."""

from __future__ import annotations

from html import escape


def page(title: str, style: str, body: str) -> str:
    """A whole document; `style` and `body` are CSS and HTML, `title` is text."""
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title)}</title>
<style>{style}</style>
</head>
<body>
<h1>{escape(title)}</h1>
{body}</body>
</html>
"""
