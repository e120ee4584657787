"""The tour: its stops can be chosen, and what it has cut out of the screen becomes the guide's pictures."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from cbm_backend.demo.__main__ import SCRIPTS, main
from cbm_backend.demo.guide_pictures import publish
from cbm_backend.demo.in_qgis.tour_stops import ORDER

PAGE = '<img src="pictures/{}.png" width="1" height="2" alt="A {} on the map">'


@pytest.fixture
def guide(tmp_path) -> Path:
    """A page that names two pictures."""
    page = tmp_path / "guide" / "guide.html"
    page.parent.mkdir()
    page.write_text("\n".join(PAGE.format(name, name) for name in ("card", "plot")))
    return page


@pytest.fixture
def taken(tmp_path) -> Path:
    """Three screens of more colours than a palette has."""
    folder = tmp_path / "taken"
    folder.mkdir()
    for number, name in enumerate(("card", "plot", "other")):
        image = Image.linear_gradient("L").resize((300 + number, 200))
        Image.merge("RGB", (image, image.rotate(90), image.rotate(180))).save(folder / f"{name}.png")
    return folder


def test_pictures_of_the_page_get_a_palette_and_their_size_stands_in_it(guide, taken):
    assert publish(taken, guide) == ["other"]
    assert sorted(path.name for path in (guide.parent / "pictures").iterdir()) == ["card.png", "plot.png"]
    with Image.open(guide.parent / "pictures" / "plot.png") as picture:
        assert picture.mode == "P" and picture.size == (301, 200)
    assert guide.read_text().splitlines() == [
        '<img src="pictures/card.png" width="300" height="200" alt="A card on the map">',
        '<img src="pictures/plot.png" width="301" height="200" alt="A plot on the map">',
    ]


def test_equal_screens_give_equal_files(guide, taken):
    publish(taken, guide)
    once = (guide.parent / "pictures" / "card.png").read_bytes()
    publish(taken, guide)
    assert (guide.parent / "pictures" / "card.png").read_bytes() == once


def test_every_stop_is_a_module_and_every_module_a_stop():
    modules = {path.stem for path in (SCRIPTS / "tour_stops").glob("[!_]*.py")}
    assert set(ORDER) == modules and len(ORDER) == len(modules)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--only", "calendar,nowhere"), "there is no stop nowhere; there are start, series"),
        (("--guide", "--language", "fr"), "the generated landscape, in English and in light colours"),
        (("--guide", "--data", "archive"), "the generated landscape, in English and in light colours"),
    ],
)
def test_a_tour_that_cannot_be_is_refused_at_once(options, said, capsys):
    with pytest.raises(SystemExit):
        main(["--tour", *options])
    assert said in capsys.readouterr().err
