"""`make demo`: from two environments to one parcel's series on the screen, through the real commands."""

from __future__ import annotations

import argparse
import hashlib
import shutil
import subprocess
import sys
from contextlib import closing
from dataclasses import asdict
from pathlib import Path

import psycopg2

from cbm_backend.demo.guide_pictures import publish
from cbm_backend.demo.imagery import clearest_true_colour
from cbm_backend.demo.in_qgis.tour_stops import ORDER
from cbm_backend.demo.parcel import DemoParcel, choose_parcel
from cbm_backend.demo.progress import Progress
from cbm_backend.demo.qgis_desktop import QgisDesktop, has_display
from cbm_backend.demo.source import Source, describe
from cbm_backend.demo.stack import USER, CommandFailed, Stack, leave_in_order
from cbm_backend.demo.tour_landscape import begin_again
from cbm_backend.errors import CbmError

ROOT = Path(__file__).resolve().parents[3]
SCRIPTS = Path(__file__).parent / "in_qgis"
GUIDE = ROOT / "docs" / "analyst" / "guide.html"
STEPS = 9
# Messages name the server: with one port they look the same every time.
TOUR_PORT = 47110


def main(arguments: list[str] | None = None) -> int:
    """Run the demo; returns the process's exit code."""
    parser = argparse.ArgumentParser(prog="make demo", description=__doc__)
    parser.add_argument("--data", type=Path, help="a folder with catalog.json and parcels.gpkg")
    parser.add_argument(
        "--state", type=Path, default=ROOT / ".cbm", help="where the demo keeps its servers' data"
    )
    parser.add_argument("--picture", type=Path, default=ROOT / "build" / "demo.png")
    parser.add_argument(
        "--tour", action="store_true", help="walk through all panels; their pictures go to build/tour"
    )
    parser.add_argument("--only", default="", help=f"these stops of the tour: {', '.join(ORDER)}")
    parser.add_argument("--dark", action="store_true", help="the tour in QGIS' dark theme")
    parser.add_argument("--guide", action="store_true", help="the tour makes the pictures of the guide")
    parser.add_argument("--language", default="en", help="the language QGIS speaks, for example fr")
    options = parser.parse_args(arguments)
    options.stops = list(filter(None, options.only.split(",")))
    if unknown := set(options.stops) - set(ORDER):
        parser.error(f"there is no stop {', '.join(sorted(unknown))}; there are {', '.join(ORDER)}")
    if options.guide and (options.data or options.dark or options.language != "en"):
        parser.error("the guide's pictures show the generated landscape, in English and in light colours")

    leave_in_order()
    progress = Progress(STEPS)
    stack = Stack(options.state / _key(options.data))
    virtual = not has_display() or options.tour
    suffix = "" if options.language == "en" else f"-{options.language}"
    suffix += "-dark" if options.dark else ""
    if options.tour:
        options.picture = ROOT / "build" / f"tour{suffix}"
        if not options.stops:
            shutil.rmtree(options.picture, ignore_errors=True)
        options.picture.mkdir(parents=True, exist_ok=True)
    again = f"run 'make demo{f' DATA={options.data}' if options.data else ''}' again; what is done is kept"
    try:
        source = _source(progress, options, stack)
        with progress.step("PostGIS", go_on=again):
            stack.start_database()
        with progress.step("parcels", go_on=again) as said:
            said.append(_last_line(stack.import_parcels(source)))
        with progress.step("scene catalogue", go_on=again) as said:
            stack.ensure_store(source)
            said.append(_last_line(stack.sync_catalogue(source)))
        with progress.step("extraction", go_on=again) as said:
            said.append(_extraction(stack, source))
        with progress.step("weather", go_on=again) as said:
            said.append(_last_line(stack.import_weather(source)) or "none with this data")
        with progress.step(
            "users and API", go_on=f"look at {stack.folder / 'server.log'}, then {again}"
        ) as said:
            stack.ensure_user()
            said.append(stack.serve(port=TOUR_PORT if options.tour else 0))
        profile = options.state / (("qgis-tour" if options.tour else "qgis") + suffix)
        if options.tour:
            # A tour looks the same every time: it leaves no theme and no panel where it was.
            shutil.rmtree(profile, ignore_errors=True)
        desktop = QgisDesktop(profile, ROOT / "build" / "plugin" / "qgis_cbm", locale=options.language)
        with progress.step("QGIS profile", go_on=again):
            desktop.prepare()
            config = _desktop_config(stack, source, options.picture if virtual else None)
            if options.tour:
                config.update(_tour_config(stack, source, config, options))
        with progress.step("QGIS" if virtual else "QGIS (close its window to end)", go_on=again) as said:
            said.append(_open(desktop, config, options.picture if virtual else None))
    finally:
        stack.stop()
    print(f"\nDone in {progress.elapsed():.0f} s; everything the demo started is stopped.")
    if virtual:
        print(f"The picture: {options.picture}")
    if options.guide:
        for name in publish(options.picture / "guide", GUIDE):
            print(f"Not in the guide: {name}")
        print(f"The guide: {GUIDE}")
    print("Run it again at any time; 'make clean' removes its data.")
    return 0


def _key(data: Path | None) -> str:
    """A folder name of its own for every data set, so that demos do not disturb each other."""
    if data is None:
        return "landscape"
    return f"{data.name}-{hashlib.sha256(str(data.resolve()).encode()).hexdigest()[:8]}"


def _source(progress: Progress, options: argparse.Namespace, stack: Stack) -> Source:
    if options.data is not None:
        with progress.step("data", go_on="give another DATA=<folder>") as said:
            source = describe(options.data)
            said.append(f"layer {source.layer}, ids {source.id_column}, crops {source.crop_name}")
        return source
    landscape = options.state / "landscape" / "data"
    with progress.step("landscape", go_on="remove .cbm/landscape/data and run 'make demo' again") as said:
        if (landscape / "catalog.json").is_file():
            said.append("kept from the last run")
        else:
            said.append(_last_line(_simulate(landscape)).partition(" (")[0])
        return describe(landscape)


def _simulate(out: Path) -> str:
    """Make the landscape beside its place and move it there whole, so that a half-made one is never used."""
    part = out.with_name(out.name + ".part")
    shutil.rmtree(part, ignore_errors=True)
    part.parent.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(
        [sys.executable, "-m", "cbm_backend", "simulate", str(part)],
        check=False,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise CommandFailed(f"cbm-backend simulate: {done.stderr.strip()[-300:]}", detail=done.stderr[-2000:])
    part.rename(out)
    return done.stdout


def _extraction(stack: Stack, source: Source) -> str:
    summary = stack.extract(source)
    counts = [f"{value:,} {key}" for key, value in summary.items() if isinstance(value, int) and value]
    return ", ".join(counts) or "nothing new"


def _last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else ""


def _desktop_config(stack: Stack, source: Source, picture: Path | None) -> dict:
    with psycopg2.connect(stack.postgis.url) as connection:
        parcel = choose_parcel(connection, source.aoi, source.year)
        imagery = clearest_true_colour(connection, parcel)
    connection.close()
    return {
        "url": stack.url,
        "user": USER,
        "password_file": str(stack.folder / "analyst.password"),
        "dataset": {"aoi": source.aoi, "year": source.year, "ptype": ""},
        "parcel": asdict(parcel),
        "layer": f"{source.parcels}|layername={source.layer}",
        "crop_column": source.crop_name,
        "imagery": asdict(imagery) if imagery else None,
        "class_raster": str(source.class_raster) if source.class_raster.is_file() else None,
        "picture": str(picture.resolve()) if picture else None,
    }


def _tour_config(stack: Stack, source: Source, config: dict, options: argparse.Namespace) -> dict:
    """What the tour needs beside: `server` is the process group of the API, `others` are near parcels."""
    with closing(psycopg2.connect(stack.postgis.url)) as connection:
        others = begin_again(connection, source.aoi, source.year, DemoParcel(**config["parcel"]))
    return {
        "stops": options.stops,
        "theme": "Night Mapping" if options.dark else "",
        "server": stack.server.pid if stack.server else 0,
        "others": others,
    }


def _open(desktop: QgisDesktop, config: dict, picture: Path | None) -> str:
    tour = picture is not None and picture.is_dir()
    if picture is not None and not tour:
        picture.parent.mkdir(parents=True, exist_ok=True)
        picture.unlink(missing_ok=True)
    script = SCRIPTS / ("tour.py" if tour else "show_parcel.py")
    done = desktop.run(script, config, timeout=(600 if tour else 180) if picture else None)
    if picture is not None and (done.returncode or not picture.exists()):
        tail = "\n".join(done.stdout.decode(errors="replace").splitlines()[-15:])
        raise CbmError(
            f"QGIS ended with code {done.returncode} and no picture; see {desktop.folder / 'qgis.log'}.",
            detail=tail,
        )
    return f"parcel {config['parcel']['pid']}, {config['parcel']['crop']}"


if __name__ == "__main__":
    sys.exit(main())
