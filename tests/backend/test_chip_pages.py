"""The pages of composites."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

pytest_plugins = ["chip_season"]


class Checked(HTMLParser):
    """Collects images and complains about tags that are not closed in order."""

    VOID = {"meta", "img", "br"}

    def __init__(self):
        super().__init__()
        self.open, self.images, self.rows = [], [], []

    def handle_starttag(self, tag, attrs):
        if tag == "tr":
            self.rows.append(0)
        if tag == "td":
            self.rows[-1] += 1
        if tag == "img":
            self.images.append(dict(attrs))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def page(season, path="/query/chipsByLocation", **arguments):
    asked = {"lon": season.lon, "lat": season.lat, "start_date": "2024-01-01", "end_date": "2024-12-31"}
    reply = season.get(path, **asked | arguments)
    assert reply.content_type == "text/html; charset=utf-8"
    read = Checked()
    read.feed(reply.get_data(as_text=True))
    assert read.open == []
    return reply, read


def test_the_page_shows_every_acquisition_in_rows_of_eight(crowded):
    _, read = page(crowded, start_date="2023-03-02", end_date="2023-03-13")
    assert read.rows == [8, 4]
    assert [image["id"] for image in read.images] == sorted(image["id"] for image in read.images)
    with crowded.image(read.images[0]["src"]) as picture:
        assert (picture.count, picture.dtypes[0], picture.shape) == (3, "uint8", (128, 128))


def test_the_page_of_a_parcel(season):
    [(pid,)] = season.rows("select parcel_id from zz.parcels_2024 order by ogc_fid limit 1")
    _, read = page(
        season, "/query/chipsByParcelID", aoi="zz", year=2024, pid=pid, lut="None", chipsize="None"
    )
    assert len(read.images) == 5


def test_a_page_without_acquisitions_says_so(season):
    reply, read = page(season, start_date="2023-01-01", end_date="2023-01-02")
    assert read.images == []
    assert "No acquisitions" in reply.get_data(as_text=True)


def test_the_page_runs_no_script_and_shows_only_our_images(season):
    policy = page(season)[0].headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "img-src 'self'" in policy


@pytest.mark.parametrize(
    "wrong", [{"bands": "B08_B04"}, {"bands": "B08_B04_X"}, {"plevel": "x"}, {"lat": "91"}]
)
def test_a_page_that_cannot_be_made_is_an_empty_object(season, wrong):
    assert season.chips("/query/chipsByLocation", **wrong) == {}
