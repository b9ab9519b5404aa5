# Every target works in a fresh clone: the environment is made on first use.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PYWB := .pywb
SOURCES := $(shell find src pyproject.toml constraints.txt -type f -not -name '*.pyc')

.PHONY: help demo test verify lint types check-imports bench bench-citations reference gold record schema clean

help: ## List the targets
	@grep -E '^[a-z-]+:.*##' Makefile | sed -E 's/:.*## /\t/' | expand -t 16

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --constraint constraints.txt pip

$(VENV)/installed: $(BIN)/python $(SOURCES)
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --force-reinstall --no-deps .
	$(BIN)/python -m pip install --quiet --constraint constraints.txt .
	@touch $@

$(VENV)/tested: $(VENV)/installed
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --group test
	@touch $@

$(PYWB)/installed: tests/pywb/requirements.txt
	$(PYTHON) -m venv $(PYWB)
	$(PYWB)/bin/python -m pip install --quiet --requirement $<
	@touch $@

demo: $(VENV)/installed ## Do the main job on the embedded web; needs no network
	$(BIN)/srccheck demo

test record: export SRCCHECK_PYWB = $(CURDIR)/$(PYWB)
test: lint types check-imports $(PYWB)/installed ## Lint, check types and imports, run every test
	$(BIN)/python -m pytest

verify: $(VENV)/installed ## Check the links of data/footnotes.yaml on the live web
	$(BIN)/srccheck verify data/footnotes.yaml

lint: $(VENV)/tested ## Check style
	$(BIN)/ruff check src tests tools bench
	$(BIN)/ruff format --check src tests tools bench

types: $(VENV)/tested ## Check types
	$(BIN)/mypy

check-imports: $(VENV)/tested ## Check that imports run one way
	$(BIN)/lint-imports --no-cache

bench: $(VENV)/tested bench-citations ## Measure accuracy, speed and memory, beside the peers that are installed
	$(BIN)/python bench/accuracy.py
	$(BIN)/python bench/copies.py
	$(BIN)/python bench/throughput.py
	$(BIN)/python bench/memory.py

bench-citations: $(VENV)/tested ## Measure how well and how fast notes are read (SRCCHECK_GOLD, SRCCHECK_ARTICLE: other data)
	$(BIN)/python bench/article.py
	$(if $(SRCCHECK_GOLD),$(BIN)/python bench/citations.py --set all --peers,@echo "without SRCCHECK_GOLD the sets of others are left out")
	$(BIN)/python bench/made.py
	$(BIN)/python bench/reading.py $(SRCCHECK_ARTICLE)

reference: $(VENV)/installed ## Write docs/statuses.md and docs/rules.md again
	$(BIN)/python tools/reference.py

gold: $(VENV)/tested ## Write the expected whole outputs again; then look at the diff
	UPDATE_GOLD=1 $(BIN)/python -m pytest tests/reports

record: $(VENV)/tested $(PYWB)/installed ## Record the cassettes again, from the project's own webs (or URLS="...")
	$(BIN)/python tools/record.py $(URLS)

schema: $(VENV)/installed ## Write the JSON Schema of the report again
	$(BIN)/python -m srccheck.reports.schema > build.schema && mv build.schema src/srccheck/reports/report.schema.json

clean: ## Remove the environments and what tools left behind
	rm -rf $(VENV) $(PYWB) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build.schema
