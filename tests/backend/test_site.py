"""The pages in a real browser: they run under their policy, on a desk and a phone, by day and by night."""

from __future__ import annotations

import subprocess
import threading
from contextlib import contextmanager
from html.parser import HTMLParser

import pytest
from api_setup import World, authorization, build_world
from browser import Browser
from chip_setup import fill
from werkzeug.serving import make_server

from cbm_backend.api import create_app
from cbm_backend.users.store import add_user


@pytest.fixture(scope="module")
def world(postgis):
    return build_world(postgis, "site")


@contextmanager
def served(app):
    """The address of the application while it is served."""
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join(20)


@pytest.fixture(scope="module")
def address(world):
    with served(world.app) as where:
        yield where


@pytest.fixture(scope="module")
def chips(module_database, tmp_path_factory):
    """A season of ten scenes and the address it is served at."""
    folder = tmp_path_factory.mktemp("chips")
    season = fill(module_database.model_copy(update={"cache_dir": folder / "cache"}), folder, scenes=10)
    with served(season.app) as where:
        yield season, where


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    opened = Browser(tmp_path_factory.mktemp("profile"), authorization("anna"))
    yield opened
    opened.close()


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width", [360, 1100])
def test_the_landing_page_is_readable_everywhere(browser, address, width, dark, tmp_path):
    browser.open(
        f"{address}/", width=width, dark=dark, until="document.querySelectorAll('button').length > 3"
    )
    assert browser.errors == []
    assert browser.ask("document.documentElement.scrollWidth") <= width
    text = browser.ask("document.body.innerText")
    for word in ("You are anna, with access to nl", "nl_2020", "nl_2020_g", "2020-06-12", "Copy"):
        assert word in text
    assert "be_2020" not in text
    assert browser.ask(
        "document.querySelectorAll('pre').length === document.querySelectorAll('button').length"
    )
    # Contrast of text and ground, by WCAG's formula, for the softest colour used.
    ratio = browser.ask("""(() => {
        const light = (rgb) => rgb.match(/\\d+/g).slice(0, 3).map(v => v / 255)
            .map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
            .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
        const of = (selector, what) => light(getComputedStyle(document.querySelector(selector))[what]);
        const [a, b] = [of('.about', 'color'), of('article', 'backgroundColor')].sort((x, y) => y - x);
        return (a + 0.05) / (b + 0.05);
    })()""")
    assert ratio >= 4.5
    assert browser.picture(tmp_path / "landing.png").stat().st_size > 10_000


def test_a_click_copies_a_snippet_or_marks_it(browser, address):
    browser.open(f"{address}/", until="document.querySelector('button')")
    browser.ask("document.querySelector('button').click()")
    browser.ask("new Promise(done => setTimeout(done, 200))")
    said = browser.ask("document.querySelector('button').textContent")
    assert said in ("Copied", "Ctrl+C")
    if said == "Ctrl+C":
        assert "curl -u anna" in browser.ask("getSelection().toString()")


def test_swagger_ui_shows_every_endpoint_and_can_try_one_out(browser, address, world):
    browser.open(f"{address}/apidocs", until="document.querySelectorAll('.opblock').length > 5")
    assert browser.errors == []
    described = world.app.describe()["paths"]
    assert browser.ask("document.querySelectorAll('.opblock').length") == sum(map(len, described.values()))
    browser.ask("document.querySelector('[data-path=\"/v1/datasets\"]').click()")
    for button in (".try-out__btn", ".execute"):
        browser.ask(
            f"""new Promise(done => {{ const look = () => {{ const found = document.querySelector('{button}');
            found ? (found.click(), done()) : setTimeout(look, 50); }}; look(); }})"""
        )
    shown = browser.ask(
        """new Promise(done => { const look = () => {
        const found = document.querySelector('.live-responses-table .response .response-col_status');
        found ? done(found.innerText) : setTimeout(look, 50); }; look(); })"""
    )
    assert shown.startswith("200")
    assert browser.errors == []


# `lines` are told as they stand after the last one has ended; %s is how the files reach the page.
SEND = """new Promise((done, failed) => {{
    const files = new DataTransfer();
    files.items.add(new File(["%PDF-", new Uint8Array(2300000)], "report.pdf"));
    files.items.add(new File(["MZ"], "virus.exe"));
    {how}
    const lines = () => [...document.querySelectorAll("#state li")].map(line => line.textContent);
    const look = () => lines().length === 2 && !lines()[1].endsWith("%") ? done(lines())
        : setTimeout(look, 50);
    setTimeout(() => failed(lines().join()), 20000);
    look(); }})"""
FITS = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
CHOOSE = """const field = document.getElementById("choose");
    field.files = files.files; field.dispatchEvent(new Event("change"));"""
DROP = """document.getElementById("drop").dispatchEvent(new DragEvent("drop", {dataTransfer: files}));"""


@pytest.mark.parametrize("how", [CHOOSE, DROP], ids=["chosen", "dropped"])
def test_files_are_sent_in_pieces_from_the_upload_page(browser, world, tmp_path, how):
    settings = world.settings.model_copy(update={"files_dir": tmp_path, "uploads_enabled": True})
    with served(create_app(settings)) as address:
        browser.open(f"{address}/files/upload", width=360, until="document.getElementById('choose')")
        assert browser.errors == []
        assert browser.ask(FITS)
        whole, refused = browser.ask(SEND.format(how=how))
        assert whole == "report.pdf: Upload successful"
        assert refused.startswith("virus.exe: file: its name must end with")
        [arrived] = [path for path in tmp_path.rglob("*") if path.is_file()]
        assert arrived.relative_to(tmp_path).as_posix() == "NL/report.pdf"
        assert arrived.read_bytes() == b"%PDF-" + bytes(2_300_000)
        browser.open(f"{address}/files", until="document.querySelector('td a')")
        assert browser.ask("document.querySelector('td a').textContent") == "report.pdf"


@pytest.mark.parametrize(("width", "columns"), [(360, 2), (1100, 8)])
def test_the_page_of_chips_is_readable_everywhere(browser, chips, width, columns, tmp_path):
    season, address = chips
    browser.open(
        f"{address}/query/chipsByLocation?lon={season.lon}&lat={season.lat}"
        "&start_date=2024-01-01&end_date=2024-12-31",
        width=width, until="[...document.images].every(image => image.complete)",
    )  # fmt: skip
    assert browser.errors == []
    assert browser.ask(FITS)
    shown = browser.ask("[...document.images].map(image => [image.naturalWidth, image.width])")
    assert len(shown) > columns
    assert all(natural == 128 and wide >= 100 for natural, wide in shown)
    tops = browser.ask("[...document.images].map(image => image.getBoundingClientRect().top)")
    assert tops.count(tops[0]) == columns
    assert browser.ask("parseFloat(getComputedStyle(document.querySelector('label')).fontSize)") >= 14
    assert browser.picture(tmp_path / "chips.png").stat().st_size > 10_000


class _Snippets(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found, self._inside = [], False

    def handle_starttag(self, tag, attrs):
        self._inside = tag == "pre"
        if self._inside:
            self.found.append("")

    def handle_endtag(self, tag):
        self._inside = False

    def handle_data(self, data):
        if self._inside:
            self.found[-1] += data


def test_every_curl_example_works_as_it_stands(world, address, tmp_path):
    add_user(world.settings, "o'neill", "x", ["nl"], False)
    html = world.app.test_client().get("/", base_url=address, headers=authorization("o'neill", "x"))
    page = _Snippets()
    page.feed(html.get_data(as_text=True))
    lines = [text for text in page.found if text.startswith("curl")]
    assert len(lines) >= 3
    for line in lines:
        # The password that curl would ask for comes from a file.
        (tmp_path / "curlrc").write_text('user = "o\'neill:x"\nsilent\nfail\n')
        command = line.replace("curl -u 'o'\"'\"'neill'", f"curl -K {tmp_path / 'curlrc'}")
        done = subprocess.run(["sh", "-c", command], cwd=tmp_path, capture_output=True, text=True)
        assert done.returncode == 0, (command, done.stderr)
    assert "date_part" in (tmp_path / "series.csv").read_text()


def test_a_user_without_areas_is_told_whom_to_ask(world):
    add_user(world.settings, "newcomer", "x", [], False)
    html = world.get("/", "newcomer", password="x").get_data(as_text=True)
    assert "Nothing to see yet" in html
    assert "no area yet" in html


def test_what_stands_in_the_database_cannot_become_markup(world):
    from cbm_backend.db.connection import connect

    connection = connect(world.settings)
    with connection, connection.cursor() as cursor:
        cursor.execute(
            "update cbm_dataset set description = '<script>x</script>' where aoi = 'nl' and ptype = ''"
        )
    try:
        fresh = World(world.settings, create_app(world.settings))
        html = fresh.get("/").get_data(as_text=True)
        assert "<script>x" not in html
        assert "&lt;script&gt;x" in html
    finally:
        with connection, connection.cursor() as cursor:
            cursor.execute("update cbm_dataset set description = '' where aoi = 'nl' and ptype = ''")
        connection.close()
