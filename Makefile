# The commands of the README. Everything runs on a bare Debian 12/13 or Ubuntu 24.04 machine: `.ci/setup`
# installs what is missing (apt as root or through sudo, then two Python environments).
SHELL := /bin/bash
.DEFAULT_GOAL := help
PYTHON := .venv/bin/python
# QGIS can hang where a test fails badly: then the run ends with an error instead of never.
PYTEST_QGIS := QT_QPA_PLATFORM=offscreen timeout --kill-after=10 1200 .venv-qgis/bin/python -m pytest

.PHONY: help setup demo tour test test-backend test-plugin test-faults lint bench plugin package translations clean

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

setup: ## install system packages and both Python environments
	@.ci/setup

demo: setup plugin ## from nothing to a parcel's series in QGIS; DATA=<folder> runs it on real data, IN=fr in French
	@$(PYTHON) -m cbm_backend.demo $(if $(DATA),--data "$(DATA)") $(if $(IN),--language "$(IN)")

tour: setup plugin ## a picture of every panel in build/tour; IN=fr, DARK=1, ONLY=calendar,foi; GUIDE=1 renews the guide's
	@$(PYTHON) -m cbm_backend.demo --tour $(if $(IN),--language "$(IN)") $(if $(DARK),--dark) \
		$(if $(ONLY),--only "$(ONLY)") $(if $(GUIDE),--guide)

test: setup ## every test: lint and types first, then the backend beside all others
	@$(MAKE) --no-print-directory lint
	@.ci/side-by-side test-backend test-plugin

test-backend: ## after `make setup`, the tests of the backend: PostGIS, stores, extraction, the API
	$(PYTHON) -m pytest -m "not faults" tests/backend

test-plugin: ## after `make setup`, all other tests: without QGIS, of what is released, on Qt 6, in QGIS, and end to end
	$(PYTHON) -m pytest tests/unit tests/release
	tests/qt6.sh
	$(PYTEST_QGIS) tests/qgis tests/e2e

test-faults: setup ## the long tests of what can go wrong: killed workers, full disks, wrong clocks, crowds
	$(PYTHON) -m pytest -m faults tests/backend

lint: ## ruff, import directions, types
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	$(PYTHON) -m pytest -q tests/release/test_imports.py
	.venv/bin/mypy

bench: setup plugin ## all benchmarks, or one: make bench ONLY=extraction
	@.venv/bin/cbm-backend bench $(ONLY)

plugin: ## stage the plugin as it ships in build/plugin/qgis_cbm
	@.ci/stage-plugin build/plugin

package: ## the plugin's zip for a plugin repository, and plugins.xml: make package URL=https://...
	@.ci/package build $(if $(URL),--url "$(URL)")

translations: ## bring i18n/*.ts up to date with the texts in the code
	@.ci/translations

clean: ## remove what was built and the demo's servers' data (environments stay)
	@find .cbm -path '*/pg/place' -exec cat {} + 2>/dev/null | xargs -r rm -rf
	rm -rf build .cbm
