"""Runs inside the published client's own environment: every call of its checklist, one after the other.

python client_steps.py QUESTION.json ANSWER.json: the answer maps each step to its value or its error.
The working directory is the client's: it writes `config/` and `temp/` there.
"""

from __future__ import annotations

import json
import sys
import traceback
from pathlib import Path

import matplotlib

matplotlib.use("Agg")


def figure(made, name: str) -> dict:
    """What a figure shows: its axes, the points of its lines, its images; kept as a file to look at."""
    axes = made.get_axes()
    made.savefig(f"{name}.png", dpi=40)
    return {
        "axes": len(axes),
        "lines": [len(line.get_xdata()) for axis in axes for line in axis.get_lines()],
        "labels": [line.get_label() for axis in axes for line in axis.get_lines()],
        "images": sum(len(axis.get_images()) for axis in axes),
        "outlines": sum(len(axis.patches) for axis in axes),
    }


def raster(path: Path | str) -> dict:
    import rasterio

    with rasterio.open(path) as image:
        values = image.read(1)
        return {
            "name": str(path).rpartition("/")[2],
            "epsg": image.crs.to_epsg(),
            "shape": list(image.shape),
            "bands": image.count,
            "type": image.dtypes[0],
            "nodata": image.nodata,
            "range": [float(values.min()), float(values.max())],
        }


def steps(q: dict) -> dict:
    """Name -> call. `q`: url, user, password, aoi, year, pid, lon, lat, start, end, tms."""
    import cbm
    from cbm.datas import api

    aoi, year, pid = q["aoi"], q["year"], q["pid"]
    where = Path("temp") / aoi / year / pid
    window = (q["start"], q["end"])

    def account():
        # The manual writes the slash at the end, so every address has two.
        cbm.set_api_account(q["url"] + "/", q["user"], q["password"])
        return cbm.utils.config.credentials("api")[0]

    def by_pid():
        parcel = cbm.get.parcel_info.by_pid(aoi, year, pid)
        return {"returned": parcel, "info.json": json.loads((where / "info.json").read_text())}

    def series(card):
        import pandas

        returned = cbm.get.time_series.by_pid(aoi, year, pid, card)
        table = pandas.read_csv(where / f"time_series_{card}.csv", index_col=0)
        return {
            "keys": list(returned),
            "columns": list(table.columns),
            "rows": len(table),
            "bands": sorted(set(table["band"])),
            "hist": str(table["hist"][0]) if "hist" in table else None,
        }

    def weather():
        import pandas

        cbm.get.time_series.weather(aoi, year, pid)
        table = pandas.read_csv(where / "time_series_weather.csv", index_col=0)
        dates = pandas.to_datetime(table["meteo_date"])
        return {"columns": list(table.columns), "days": [str(day.date()) for day in dates]}

    def chips_by_pid(band, parcel):
        import pandas

        cbm.get.chip_images.by_pid(aoi, year, parcel, *window, band, 1280)
        folder = Path("temp") / aoi / year / parcel / "chip_images"
        table = pandas.read_csv(folder / f"images_list.{band}.csv", index_col=0)
        files = sorted(folder.glob(f"*.{band}.tif"))
        return {
            "columns": list(table.columns),
            "dates": list(table["dates"]),
            "rasters": [raster(f) for f in files],
        }

    def chips_by_location():
        cbm.get.chip_images.by_location(q["lon"], q["lat"], *window, "SCL", 400)
        folder = Path("temp") / f"{q['lon']}_{q['lat']}".replace(".", "_") / "chip_images"
        return [raster(file) for file in sorted(folder.glob("*.SCL.tif"))]

    def backgrounds():
        cbm.get.background.by_pid(aoi, year, pid, 256, 512, q["tms"])
        return {t: raster(where / "backgrounds" / f"{t}.tif") for t in q["tms"]}

    def background_by_location():
        cbm.get.background.by_location(aoi, year, q["lon"], q["lat"], 128, 256, [q["tms"][0]])
        return sorted(str(path) for path in Path("temp").glob(f"{aoi}/{year}/*/backgrounds/*.tif"))

    def opened_with_credentials():
        """The manual's POST script: rasterio itself opens the chip, with user and password in the address."""
        import requests

        host = q["url"].replace("http://", f"http://{q['user']}:{q['password']}@")
        asked = {
            "lon": q["lon"],
            "lat": q["lat"],
            "tiles": q["tiles"],
            "bands": ["B08", "B04"],
            "chipsize": 1280,
        }
        reply = requests.post(f"{host}/query/rawChipsBatch", json=asked, timeout=60).json()
        nir = [address for address in reply["chips"] if "B08" in address]
        return [[raster(f"{host}{a}"), raster(f"{host}{a.replace('B08', 'B04')}")] for a in nir]

    def show_chips(kind, name, call=cbm.show.chip_images.by_pid):
        return figure(call(aoi, year, pid, *window, kind, 1280, ptype="", view=False), name)

    show = cbm.show
    return {
        "import": lambda: cbm.__version__,
        "account": account,
        "options": lambda: json.loads(api.get_options()),
        # Nothing is cached yet: the client exchanges pid and ptype here.
        "chips without info": lambda: chips_by_pid("B08", q["other_pid"]),
        "parcel by pid": by_pid,
        "parcel by location": lambda: cbm.get.parcel_info.by_location(aoi, year, q["lon"], q["lat"]),
        "parcel by location, as the manual": lambda: cbm.get.parcel_info.by_location(aoi, year, pid, "None"),
        "parcels by polygon": lambda: json.loads(cbm.get.parcel_info.by_polygon(aoi, year, q["polygon"])),
        "unknown parcel": lambda: cbm.get.parcel_info.by_pid(aoi, year, "nobody"),
        "series s2": lambda: series("s2"),
        "series bs": lambda: series("bs"),
        "series c6": lambda: series("c6"),
        "series of one band": lambda: cbm.get.time_series.by_pid(aoi, year, pid, "s2", band="B08")["band"],
        "weather": weather,
        "peers": lambda: cbm.get.parcels_list.peers(aoi, year, pid, 5000, 5),
        "show ndvi": lambda: figure(show.time_series.ndvi(aoi, year, pid, view=False), "ndvi"),
        "show ndvi of peers": lambda: figure(
            show.time_series.ndvi(aoi, year, [pid, q["other_pid"]], view=False), "ndvi_peers"
        ),
        "show s2": lambda: figure(show.time_series.s2(aoi, year, pid, view=False), "s2"),
        "show s1 bs": lambda: figure(show.time_series.s1(aoi, year, pid, "bs", view=False), "bs"),
        "show s1 c6": lambda: figure(show.time_series.s1(aoi, year, pid, "c6", view=False), "c6"),
        "show weather": lambda: figure(show.time_series.weather(aoi, year, pid, view=False), "weather"),
        **{f"chips {band}": lambda band=band: chips_by_pid(band, pid) for band in q["bands"]},
        "chips by location": chips_by_location,
        "show chips true colour": lambda: show_chips("true color", "true_colour"),
        "show chips ndvi": lambda: show_chips("ndvi", "chips_ndvi"),
        "show chips grid": lambda: show_chips("true color", "grid", show.chip_images.grid),
        "show chips by location": lambda: figure(
            show.chip_images.by_location(q["lon"], q["lat"], *window, "B08", 400, view=False), "by_location"
        ),
        "chips opened with credentials": opened_with_credentials,
        "backgrounds": backgrounds,
        "background by location": background_by_location,
        "show background": lambda: figure(
            show.background.by_pid(aoi, year, pid, 256, 512, q["tms"], view=False), "background"
        ),
        "show parcel": lambda: figure(show.parcel_info.by_pid(aoi, year, pid, view=False), "parcel"),
    }  # fmt: skip


def main(question: str, answer: str) -> None:
    answers = {}
    for name, call in steps(json.loads(Path(question).read_text())).items():
        try:
            answers[name] = {"value": call()}
        except Exception:
            answers[name] = {"error": traceback.format_exc()}
    Path(answer).write_text(json.dumps(answers, default=str))


if __name__ == "__main__":
    main(*sys.argv[1:])
