"""`cbm-backend weather import`: hours become days, once, and rain belongs to the day it fell on."""

from __future__ import annotations

from datetime import date, datetime

import numpy as np
import pytest
import rasterio
from era5_files import LATS, LONS, hours, kelvin, metres, write_netcdf, write_zip
from imported import query

from cbm_backend.cli import main as command
from cbm_backend.errors import CbmError, Conflict, InputError, NotFound
from cbm_backend.weather.hourly import slot
from cbm_backend.weather.importer import import_weather
from cbm_backend.weather.model import PRECIPITATION, TEMPERATURE

# The last three days of a month and the first three of the next, as two downloads of a month each meet.
JANUARY, FEBRUARY = hours("2020-01-29", 72), hours("2020-02-01", 72)


@pytest.fixture
def area(database):
    """The database with one area that meets the two western cells of the northern row (and no other)."""
    query(
        database,
        "insert into public.aois values ('nl', ST_MakeEnvelope(4.9, 52.2, 5.3, 52.3, 4326)), "
        "('far', ST_MakeEnvelope(20, 52.2, 20.1, 52.3, 4326))",
    )
    return database


def days(database) -> list[tuple]:
    return query(
        database,
        "select g.x, g.y, d.meteo_date, d.tmin, d.tmax, d.tmean, d.prec from public.era5_data d "
        "join public.era5_grid g using (grid_id) order by 3, 1, 2",
    )


def everything(database) -> list:
    return [
        query(database, f"select t::text from public.{table} t order by 1")
        for table in ("era5_grid", "era5_data", "era5_hour")
    ]


def expected_temperatures(day: date, lon: float, lat: float) -> list[float]:
    of_day = [kelvin(datetime(day.year, day.month, day.day, hour), lon, lat) - 273.15 for hour in range(24)]
    return [min(of_day), max(of_day), sum(of_day) / 24]


RAIN_OF_A_DAY = 1.0 + 23 * 0.1


# --- which day


def test_the_rain_of_midnight_fell_on_the_day_before_and_the_temperature_is_of_the_moment():
    midnight = datetime(2020, 3, 1)
    assert slot(PRECIPITATION, midnight) == (date(2020, 2, 29), 23)
    assert slot(PRECIPITATION, datetime(2020, 3, 1, 1)) == (date(2020, 3, 1), 0)
    assert slot(TEMPERATURE, midnight) == (date(2020, 3, 1), 0)


@pytest.mark.parametrize("form", ["old", "new"])
def test_hours_become_days_of_the_cells_that_meet_the_area(area, tmp_path, form):
    done = import_weather(area, [write_netcdf(tmp_path / "era5.nc", JANUARY, form=form)])
    rows = days(area)
    assert {(x, y) for x, y, *_ in rows} == {(5.0, 52.25), (5.25, 52.25)}
    # The first hour of rain is of the day before, the last one of 31 January stands in the next file.
    assert [row[2] for row in rows[::2]] == [date(2020, 1, day) for day in (29, 30, 31)]
    assert done.waiting == (date(2020, 1, 28), date(2020, 1, 31))
    for x, y, day, tmin, tmax, tmean, prec in rows:
        assert [tmin, tmax, tmean] == pytest.approx(expected_temperatures(day, x, y), abs=0.051)
        assert prec == (None if day.day == 31 else pytest.approx(RAIN_OF_A_DAY, abs=0.01))
        assert round(tmean, 1) == pytest.approx(tmean, abs=1e-5)


def test_months_given_together_or_one_after_the_other_in_any_order_are_the_same(database, area, tmp_path):
    january = write_netcdf(tmp_path / "1.nc", JANUARY)
    february = write_netcdf(tmp_path / "2.nc", FEBRUARY, form="old")
    import_weather(area, [february, january])
    together = days(area)
    assert {row[2]: row[6] for row in together}[date(2020, 1, 31)] == pytest.approx(RAIN_OF_A_DAY, abs=0.01)
    for order in ([january, february], [february, january]):
        query(area, "truncate public.era5_data, public.era5_hour")
        for file in order:
            import_weather(area, [file])
        assert days(area) == together


def test_importing_again_changes_nothing(area, tmp_path):
    files = [write_netcdf(tmp_path / "1.nc", JANUARY), write_netcdf(tmp_path / "2.nc", FEBRUARY)]
    import_weather(area, files)
    before = everything(area)
    import_weather(area, files)
    assert everything(area) == before
    import_weather(area, files[1:])
    import_weather(area, files[:1])
    assert everything(area)[:2] == before[:2]


def test_datasets_are_a_version_newer_where_their_weather_is_another(area, tmp_path):
    query(
        area,
        "insert into public.cbm_dataset (aoi, year, tables, parcel_id_column, crop_name_column, "
        "crop_code_column, srid) select name, 2020, '{}', 'id', 'crop', 'code', 4326 from public.aois",
    )

    def versions() -> dict:
        return dict(query(area, "select aoi, version from public.cbm_dataset"))

    before = versions()
    january = write_netcdf(tmp_path / "1.nc", JANUARY)
    import_weather(area, [january])
    assert versions() == {"nl": before["nl"] + 1, "far": before["far"]}
    import_weather(area, [january])
    assert versions()["nl"] == before["nl"] + 1, "the same days again are nothing new"


def test_better_values_replace_older_ones(area, tmp_path):
    import_weather(area, [write_netcdf(tmp_path / "1.nc", JANUARY)])
    warmer = write_netcdf(tmp_path / "2.nc", JANUARY, temperature=lambda *at: kelvin(*at) + 2)
    before = days(area)
    import_weather(area, [warmer])
    assert [row[5] for row in days(area)] == pytest.approx([row[5] + 2 for row in before], abs=0.11)
    assert [row[6] for row in days(area)] == [row[6] for row in before]


def test_temperature_and_rain_may_come_in_files_of_their_own_and_in_a_zip(area, tmp_path):
    instant = write_netcdf(tmp_path / "instant.nc", JANUARY, names=["t2m"])
    accum = write_netcdf(tmp_path / "accum.nc", JANUARY, names=["tp"])
    both = write_netcdf(tmp_path / "both.nc", JANUARY)
    import_weather(area, [both])
    expected = days(area)
    packed = write_zip(
        tmp_path / "download.zip",
        {"data_stream-oper_stepType-instant.nc": instant, "../../accum.nc": accum},
    )
    for files in ([instant, accum], [packed]):
        query(area, "truncate public.era5_data, public.era5_hour")
        import_weather(area, files)
        assert days(area) == expected
    query(area, "truncate public.era5_data, public.era5_hour")
    import_weather(area, [accum])
    assert {row[3:6] for row in days(area)} == {(None, None, None)}
    import_weather(area, [instant])
    assert days(area) == expected


def test_preliminary_hours_fill_in_where_final_ones_are_missing(area, tmp_path):
    mixed = write_netcdf(
        tmp_path / "mixed.nc", JANUARY, form="old", preliminary_from=datetime(2020, 1, 30, 7)
    )
    import_weather(area, [mixed])
    found = days(area)
    query(area, "truncate public.era5_data, public.era5_hour")
    import_weather(area, [write_netcdf(tmp_path / "plain.nc", JANUARY, form="old")])
    assert len(found) == 6
    for one, other in zip(found, days(area), strict=True):
        assert one[:3] == other[:3]
        assert one[3:] == pytest.approx(other[3:], abs=0.11)


def test_longitudes_from_0_to_360_and_latitudes_from_the_south_are_the_same_cells(area, tmp_path):
    query(area, "insert into public.aois values ('pt', ST_MakeEnvelope(-8.1, 40, -8.05, 40.05, 4326))")
    import_weather(
        area,
        [write_netcdf(tmp_path / "a.nc", hours("2020-05-01", 24), lons=(351.75, 352.0), lats=(39.75, 40.0))],
    )
    ((x, y, _, tmin, *_),) = days(area)
    assert (x, y) == (-8.0, 40.0)
    assert tmin == pytest.approx(expected_temperatures(date(2020, 5, 1), x, y)[0], abs=0.051)


def test_only_the_areas_asked_for(area, tmp_path):
    query(area, "insert into public.aois values ('east', ST_MakeEnvelope(5.7, 51.95, 5.75, 52.0, 4326))")
    import_weather(area, [write_netcdf(tmp_path / "a.nc", JANUARY)], ["EAST"])
    assert {row[:2] for row in days(area)} == {(5.75, 52.0)}


def test_an_hour_that_is_missing_keeps_its_day_waiting_until_it_comes(area, tmp_path):
    whole = hours("2020-05-01", 49)
    gap = write_netcdf(tmp_path / "gap.nc", whole[:30] + whole[31:])
    done = import_weather(area, [gap])
    assert {row[2]: row[3] is None for row in days(area)} == {date(2020, 5, 1): False}
    assert date(2020, 5, 2) in done.waiting
    import_weather(area, [write_netcdf(tmp_path / "rest.nc", whole[30:32])])
    assert [row[2].day for row in days(area)[::2]] == [1, 2]
    assert all(None not in row for row in days(area))


# --- GRIB


def write_grib(path, times):
    """GRIB 2: 2 m temperature (C, as GDAL writes it) and total precipitation, one message each."""
    bands, options = [], {}
    for time in times:
        for category, number, field in (
            (0, 0, lambda *at: kelvin(*at) - 273.15),
            (1, 8, lambda *at: 1000 * metres(*at)),
        ):
            bands.append([[field(time, lon, lat) for lon in LONS] for lat in LATS])
            band = len(bands)
            options[f"BAND_{band}_DISCIPLINE"] = 0
            options[f"BAND_{band}_IDS"] = (
                "CENTER=98 SUBCENTER=0 SIGNF_REF_TIME=1 PROD_STATUS=0 TYPE=0 "
                f"REF_TIME={time:%Y-%m-%dT%H:%M:%SZ}"
            )
            options[f"BAND_{band}_PDS_PDTN"] = 0
            options[f"BAND_{band}_PDS_TEMPLATE_ASSEMBLED_VALUES"] = (
                f"{category} {number} 2 0 0 0 0 1 0 103 0 2 255 0 0"
            )
            options[f"BAND_{band}_DATA_ENCODING"] = "IEEE_FLOATING_POINT"
    transform = rasterio.transform.from_origin(LONS[0] - 0.125, LATS[0] + 0.125, 0.25, 0.25)
    with rasterio.open(
        path, "w", driver="GRIB", width=len(LONS), height=len(LATS), count=len(bands), dtype="float32",
        crs="EPSG:4326", transform=transform, **options,
    ) as file:  # fmt: skip
        file.write(np.array(bands, np.float32))
    return path


def test_grib_is_the_same(area, tmp_path):
    times = hours("2020-05-01", 49)
    import_weather(area, [write_netcdf(tmp_path / "a.nc", times)])
    expected = days(area)
    assert len(expected) == 4
    query(area, "truncate public.era5_data, public.era5_hour")
    import_weather(area, [write_grib(tmp_path / "a.grib", times)])
    for one, other in zip(days(area), expected, strict=True):
        assert one[:3] == other[:3]
        assert one[3:] == pytest.approx(other[3:], abs=0.11)


# --- CSV

GOOD = (
    "lon,lat,meteo_date,tmin,tmax,tmean,prec\n5.0,52.25,2020-05-01,1,9.5,5,\n20.0,52.25,2020-05-01,2,3,,7\n"
)


def test_daily_values_as_csv(area, tmp_path):
    file = tmp_path / "days.csv"
    file.write_text(GOOD)
    assert import_weather(area, [file], ["nl"]).days == 1
    assert days(area) == [(5.0, 52.25, date(2020, 5, 1), 1, 9.5, 5, None)]
    file.write_text(
        "\ufeffGRID_ID,Date,prec\n" + f"{query(area, 'select grid_id from era5_grid')[0][0]},2020-05-01,3.5\n"
    )
    import_weather(area, [file])
    assert days(area) == [(5.0, 52.25, date(2020, 5, 1), 1, 9.5, 5, 3.5)]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "needs the columns"),
        ("a,b\n1,2\n", "needs the columns"),
        ("lon,lat,meteo_date\n5,52,2020-01-01\n", "needs the columns"),
        (GOOD.replace("2020-05-01", "01/05/2020"), "line 2: meteo_date '01/05/2020'"),
        (GOOD.replace("9.5", "warm"), "line 2: tmax 'warm' is no number from -100 to 70"),
        (GOOD.replace("9.5", "282.6"), "tmax '282.6'"),
        (GOOD.replace(",7", ",-7"), "line 3: prec '-7'"),
        (GOOD.replace("9.5", "0"), "line 2: tmin, tmean and tmax are not in this order"),
        (GOOD.replace("5.0,", ","), "line 2: lon is empty"),
        ("grid_id,date,prec\n4711,2020-01-01,1\n", "grid_id 4711: there is no such cell"),
        ("lon,lat,date,prec\n-8.1,40.1,2020-01-01,1\n", "None of the cells"),
    ],
)
def test_a_line_that_cannot_be_used_is_named_and_nothing_is_changed(area, tmp_path, text, sentence):
    file = tmp_path / "days.csv"
    file.write_text(text)
    good = write_netcdf(tmp_path / "good.nc", JANUARY) if "None of" not in sentence else None
    with pytest.raises(InputError, match=sentence.replace("(", r"\(")):
        import_weather(area, [file] + ([good] if good else []))
    assert everything(area) == [[], [], []]


# --- what cannot be imported


def refused(tmp_path, kind):
    path = tmp_path / f"{kind}.nc"
    if kind == "no file":
        return path
    if kind == "text":
        path.write_text("not a raster")
    elif kind == "truncated":
        write_netcdf(path, JANUARY, form="old")
        path.write_bytes(path.read_bytes()[:2000])
    elif kind == "broken off":
        write_netcdf(path, JANUARY)
        path.write_bytes(path.read_bytes()[:-3000])
    elif kind == "other variable":
        write_netcdf(path, hours("2020-05-01", 24), names=["u10"])
    elif kind == "one cell":
        write_netcdf(path, hours("2020-05-01", 24), lons=(5.0,), lats=(52.25,))
    elif kind == "every third hour":
        write_netcdf(path, hours("2020-05-01", 49)[::3])
    elif kind == "unknown unit":
        write_netcdf(path, hours("2020-05-01", 24), units={"t2m": "degF"})
    elif kind == "celsius called kelvin":
        write_netcdf(path, hours("2020-05-01", 24), temperature=lambda *at: kelvin(*at) - 273.15)
    elif kind == "elsewhere":
        write_netcdf(path, hours("2020-05-01", 24), lons=(15.0, 15.25))
    elif kind == "zip of texts":
        inside = tmp_path / "readme.txt"
        inside.write_text("x")
        write_zip(path, {"readme.txt": inside})
    return path


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("no file", "there is no such file"),
        ("text", "cannot be read as NetCDF, GRIB or CSV"),
        ("truncated", "is shorter than its header says"),
        ("broken off", "damaged"),
        ("other variable", "holds neither the 2 m temperature"),
        ("one cell", "its cells cannot be placed"),
        ("every third hour", "has a value every 3 hours"),
        ("unknown unit", "the unit 'degF' of its temperature is not known"),
        ("celsius called kelvin", "is not between -100 and 70"),
        ("elsewhere", "None of the cells of these files meets the area far, nl"),
        ("zip of texts", "a zip must hold NetCDF or GRIB files"),
    ],
)
def test_what_is_no_hourly_era5_is_refused_with_a_sentence_and_changes_nothing(
    area, tmp_path, kind, sentence
):
    good = write_netcdf(tmp_path / "good_one.nc", JANUARY)
    files = [refused(tmp_path, kind)] + ([] if kind == "elsewhere" else [good])
    with pytest.raises(CbmError, match=sentence):
        import_weather(area, files)
    assert everything(area) == [[], [], []]


def test_cells_of_another_size_and_unknown_areas_are_refused(area, tmp_path):
    file = write_netcdf(tmp_path / "a.nc", hours("2020-05-01", 24))
    import_weather(area, [file])
    with pytest.raises(Conflict, match=r"cells of 0\.25 degrees, this file has 0\.1"):
        import_weather(
            area,
            [write_netcdf(tmp_path / "b.nc", hours("2020-05-01", 24), lons=(5.0, 5.1), lats=(52.3, 52.2))],
        )
    with pytest.raises(NotFound, match="There is no area 'zz'; the database has: far, nl"):
        import_weather(area, [file], ["zz"])


def test_the_command_line(area, tmp_path, capsys, monkeypatch):
    from cbm_backend import config

    monkeypatch.setattr(config, "load", lambda: area)
    file = write_netcdf(tmp_path / "a.nc", hours("2020-05-01", 25))
    assert command(["weather", "import", str(file)]) == 0
    assert "weather: 2 cells, 1 days, 2020-05-01 to 2020-05-01" in capsys.readouterr().out
    assert command(["weather", "status"]) == 0
    said = capsys.readouterr().out
    assert "area 52.5/4.75/52/5.5 (N/W/S/E)" in said
    assert "2 cells  2020-05-01 to 2020-05-01" in said
    assert command(["weather", "import", str(tmp_path / "nothing.nc")]) == 2
    assert "there is no such file" in capsys.readouterr().err
