# The two commands a newcomer needs are `make run` and `make test`.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
LOCK := packaging/constraints.txt
INSTALLED := $(VENV)/.installed
BUILDER := $(VENV)/.installed-builder

.PHONY: run test coverage check format benchmarks judges document-judges screenshots translations package walk lock clean

run: $(INSTALLED)
	@$(BIN)/python -m ui.system_libraries || true
	@$(BIN)/hearings $(ARGS)

test: $(INSTALLED) check
	@$(BIN)/python -m ui.system_libraries --offscreen
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist worksteal $(ARGS)

# Which lines no test reaches; counting them makes the suite half as slow again.
coverage: $(INSTALLED)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist worksteal --cov --cov-report=term:skip-covered $(ARGS)

check: $(INSTALLED)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: $(INSTALLED)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

benchmarks: $(INSTALLED)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks $(ARGS)

# Calendar programs read a file of every kind of event; SLOW=1 asks Evolution and Thunderbird too.
judges: $(INSTALLED)
	$(BIN)/python scripts/ask_judges.py $(if $(SLOW),--slow)

document-judges: $(INSTALLED)
	$(BIN)/python scripts/ask_export_judges.py

screenshots: $(INSTALLED)
	$(BIN)/python scripts/make_screenshots.py $(ARGS)

translations: $(INSTALLED)
	$(BIN)/python scripts/update_translations.py

# Builds what is released into dist/, and looks whether it works: the folder that needs no Python,
# wheel and source archive, the .deb where Debian's tools are, and their sums. The day of the last
# change stands in them instead of today.
package: export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || date +%s)
package: export PYTHONHASHSEED = 0
package: $(BUILDER)
	rm -f dist/hearings-* dist/hearings_* dist/SHA256SUMS
	$(BIN)/python -m PyInstaller --noconfirm --log-level WARN build.spec
	dist/hearings/hearings --self-check
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q tests/journeys/test_built_program.py
	$(BIN)/python -m hatchling build
	$(if $(shell command -v dpkg-deb),$(BIN)/python scripts/make_deb.py)
	$(BIN)/python scripts/write_sums.py

# Walks and times a volunteer's way from the README to an exported testimony.
walk: $(INSTALLED)
	$(BIN)/python scripts/walk_first_use.py $(ARGS)

# Writes the lock anew from what the virtual environment holds.
lock: $(BUILDER)
	$(BIN)/python scripts/lock_versions.py

$(INSTALLED): pyproject.toml $(LOCK)
	@$(PYTHON) scripts/check_python.py
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c $(LOCK) -e '.[test]'
	@touch $@

$(BUILDER): $(INSTALLED)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c $(LOCK) -e '.[package]'
	@touch $@

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache
