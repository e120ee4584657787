"""The pictures of the analyst's guide, from what the tour has cut out of the screen."""

from __future__ import annotations

import re
from pathlib import Path

from PIL import Image, ImageChops

_COLOURS = 256
_MARGIN = 10


def publish(taken: Path, guide: Path) -> list[str]:
    """Write the pictures of the folder `taken` beside the page `guide`, and their sizes into it.

    Equal screens give equal files. Returns the names that the page does not know; they are left out.
    """
    folder, page = guide.parent / "pictures", guide.read_text(encoding="utf-8")
    folder.mkdir(exist_ok=True)
    unnamed = []
    for path in sorted(taken.glob("*.png")):
        source = f"pictures/{path.name}"
        if f'src="{source}"' not in page:
            unnamed.append(path.stem)
            continue
        with Image.open(path) as screen:
            # A palette without dithering: a quarter of the size. This method keeps rare colours such as the
            # outline of the picked parcel, which the usual one loses; one step of k-means, the common ones.
            picture = _without_empty_rows(screen.convert("RGB")).quantize(
                _COLOURS, method=Image.Quantize.MAXCOVERAGE, kmeans=1, dither=Image.Dither.NONE
            )
        picture.save(folder / path.name, optimize=True)
        page = re.sub(
            rf'(src="{re.escape(source)}" width=")\d+(" height=")\d+',
            rf"\g<1>{picture.width}\g<2>{picture.height}",
            page,
        )
    guide.write_text(page, encoding="utf-8")
    return unnamed


def _without_empty_rows(picture: Image.Image) -> Image.Image:
    """Leave out what is empty at the lower end, but for a margin."""
    ground = Image.new("RGB", picture.size, picture.getpixel((0, picture.height - 1)))
    filled = ImageChops.difference(picture, ground).getbbox()
    end = filled[3] + _MARGIN if filled else picture.height
    return picture.crop((0, 0, picture.width, min(end, picture.height)))
