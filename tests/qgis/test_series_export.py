"""Taking series away: CSV, PNG, clipboard; and the dock without matplotlib."""

from __future__ import annotations

import csv
import io
import re

import pytest
import series_desk
from desk import Desk
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtGui import QColor, QGuiApplication, QImage
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox
from series_data import KEY
from series_hands import cells, choose, enabled
from test_plot_canvas import drawn

from qgis_cbm.core import figures, saved_files, series_export
from qgis_cbm.gui import save_dialog

dock, filled, make, session = series_desk.dock, series_desk.filled, series_desk.make, series_desk.session


def test_csv_has_iso_dates_points_and_every_observation(filled, tmp_path, qtbot):
    QLocale.setDefault(QLocale("de_DE"))
    choose(filled, "index/NDVI", "bs/VVb")
    filled.panel.controls._cloudy.setChecked(False)
    path = tmp_path / "out.csv"
    filled._exporter.save(filled._state(), path)
    qtbot.waitUntil(path.exists)
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))
    assert tuple(rows[0]) == series_export.COLUMNS
    ndvi = [row for row in rows if row["product"] == "NDVI"]
    assert len(ndvi) == 73, "hidden clouds are exported and marked"
    assert sum(row["cloudy"] == "1" for row in ndvi) == 18
    first = ndvi[0]
    assert (first["parcel_id"], first["dataset"], first["source"]) == ("4711", "nl_2020", "B08+B04")
    assert first["date"] == "2020-01-01T12:00:00Z"
    assert float(first["value"]) == pytest.approx(0.230769, abs=1e-5)
    assert (first["range"], first["unit"], first["count"]) == ("propagated", "1", "187")
    radar = next(row for row in rows if row["product"] == "VVb")
    assert (radar["unit"], radar["cloudy"], radar["cloud_share"]) == ("dB", "", "")


def test_png_is_a_titled_picture_on_white(filled, tmp_path, qtbot):
    path = tmp_path / "out.png"
    filled._exporter.save(filled._state(), path)
    qtbot.waitUntil(path.exists)
    image = QImage(str(path))
    assert image.width() >= 2 * 800
    assert image.pixelColor(2, 2) == QColor("#ffffff")
    assert [p.name for p in tmp_path.iterdir()] == ["out.png"], "no partial file stays"


def test_a_save_that_fails_is_told_with_its_reason(session, make, qtbot, tmp_path):
    desk = Desk()
    dock = make(desk)
    session.pick()
    session.deliver()
    dock._exporter.save(dock._state(), tmp_path / "missing" / "out.csv")
    qtbot.waitUntil(lambda: bool(desk.bar.items()))
    assert re.search(r"Could not save .*out\.csv.*No such file or directory$", desk.bar.items()[0].text())


def test_copy_takes_values_and_picture(filled, qtbot):
    filled.panel.copyValues.emit()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[0] == "parcel_id" and len(lines) == 74
    filled.panel.copyPicture.emit()
    qtbot.waitUntil(lambda: not QGuiApplication.clipboard().image().isNull())


def test_file_names_suit_every_system():
    assert saved_files.file_name("nl_2020", "NL/12:34*", "series") == "nl_2020_NL-12-34_series"
    assert saved_files.file_name("..") == "series"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("a", "a.png"), ("a.png", "a.png"), ("a.PNG", "a.PNG"), ("parcel 12.3", "parcel 12.3.png")],
)
def test_a_name_with_a_dot_keeps_what_is_behind_it(tmp_path, typed, kept):
    assert saved_files.ending_in("png", tmp_path / typed) == tmp_path / kept


def test_a_file_whose_ending_we_add_is_not_replaced_unasked(filled, tmp_path, monkeypatch):
    kept = tmp_path / "kept.csv"
    kept.write_text("mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "kept"), ""))
    asked, answer = [], [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(
        QMessageBox, "question", lambda *what: asked.append(what[-1]) or answer[len(asked) - 1]
    )
    proposed = tmp_path / "proposed.csv"
    assert save_dialog.ask(filled, "Save", proposed, "*.csv", "csv") is None
    assert save_dialog.ask(filled, "Save", proposed, "*.csv", "csv") == kept
    assert asked == ["“kept.csv” exists already. Replace it?"] * 2
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(kept), ""))
    assert save_dialog.ask(filled, "Save", proposed, "*.csv", "csv") == kept
    assert len(asked) == 2, "what was typed whole QGIS has asked for"


class TestWithoutMatplotlib:
    @pytest.fixture(autouse=True)
    def hidden(self, monkeypatch):
        monkeypatch.setattr(figures, "available", lambda: False)

    def test_the_dock_names_the_package_and_plots_all_the_same(self, make, session, qtbot):
        dock = make()
        assert "python3-matplotlib" in dock.panel._notice.text() and dock.panel._notice.isVisible()
        session.pick()
        session.deliver()
        qtbot.waitUntil(lambda: drawn(dock.panel.canvas))
        assert not enabled(dock, "Save picture") and not enabled(dock, "Copy picture")
        assert enabled(dock, "Save values")

    def test_the_table_is_there(self, make, session):
        dock = make()
        session.pick()
        session.deliver()
        dock.panel._as_table.setChecked(True)
        assert dock.panel.table.isVisible() and len(cells(dock, 0)) == 73

    def test_csv_still_works(self, make, session, tmp_path, qtbot):
        dock = make()
        session.pick()
        session.deliver()
        dock._exporter.save(dock._state(), tmp_path / "out.csv")
        qtbot.waitUntil((tmp_path / "out.csv").exists)


def test_a_broken_matplotlib_is_told_by_the_first_picture(session, make, monkeypatch, tmp_path, qtbot):
    def broken(*args, **kwargs):
        raise ImportError("numpy.core.multiarray failed to import")

    monkeypatch.setattr(figures, "render", broken)
    desk = Desk()
    dock = make(desk)
    session.pick()
    session.deliver()
    dock._exporter.save(dock._state(), tmp_path / "out.png")
    qtbot.waitUntil(lambda: bool(desk.bar.items()))
    assert "numpy.core.multiarray" in desk.bar.items()[0].text()
    assert drawn(dock.panel.canvas)


def test_dataset_name_is_that_of_the_series(filled):
    assert filled._state().dataset == KEY.name
