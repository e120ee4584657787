#!/usr/bin/env bash
# Runs the tests of the panels that need no QGIS of their own on Qt 6: built, drawn, clicked and typed into with PyQt6.
#
#   tests/qt6.sh [PYTEST ARGUMENTS]    (default: all of them)
#
# No Debian package has QGIS built with Qt 6; tests/qt6/qgis_on_qt6.py stands in for it. A part of `make test`.
set -euo pipefail
cd "$(dirname "$0")/.."
.ci/setup qt6
[ $# -gt 0 ] || set -- tests/qt6 tests/qgis/test_{figures,images,plot_canvas,preview,season_calendar,series_compare,series_dock,series_export}.py
export PYTHONPATH=$PWD:$PWD/tests:$PWD/tests/qt6:$PWD/tests/qgis QT_QPA_PLATFORM=offscreen
exec timeout --kill-after=10 600 .venv-qt6/bin/python -m pytest --noconftest -p qgis_on_qt6 -p qt6_desk -p hurry \
    -o qt_api=pyqt6 "$@"
