"""A season of small scenes and what is asked of it in the tests of chips; loaded as a pytest plugin."""

from __future__ import annotations

import pytest
import rasterio
from api_setup import authorization
from chip_setup import fill


@pytest.fixture(scope="module")
def season(module_database, tmp_path_factory):
    folder = tmp_path_factory.mktemp("chips")
    return fill(module_database.model_copy(update={"cache_dir": folder / "cache"}), folder)


@pytest.fixture
def cold(season):
    """The season with no image made yet."""
    import shutil

    shutil.rmtree(season.settings.cache_dir / "images", ignore_errors=True)
    return season


def post(season, path, body, user="anna"):
    return season.app.test_client().post(path, json=body, headers=authorization(user))


def source(season, product, band):
    [path] = season.land.glob(f"scenes/{product}.SAFE/GRANULE/*/IMG_DATA/*/*_{band}_*.jp2")
    return rasterio.open(path)


def more_scenes(season, count):
    """Scenes of a day each whose files are those of the first."""
    season.rows(
        """insert into dias_catalogue (obstime, reference, card, footprint, assets, radiometry, store)
           select timestamp '2023-03-01 10:00' + n * interval '1 day',
                  'S2A_MSIL2A_' || to_char(timestamp '2023-03-01 10:00' + n * interval '1 day',
                  'YYYYMMDD"T"HH24MISS') || '_N0510_R008_T31UFU_20230801T000000.SAFE',
                  card, footprint, assets, radiometry, store
           from (select * from dias_catalogue where card = 's2' order by id limit 1) c,
                generate_series(1, %s) n""",
        count,
    )


@pytest.fixture
def crowded(cold):
    more_scenes(cold, 30)
    yield cold
    cold.rows("delete from dias_catalogue where obstime < '2024-01-01'")
