# portaldoc: `make run` converts the samples, `make test` runs the tests, `make check` is what CI runs.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
SHELL := /bin/bash
PYTHON ?= python3
BIN := .venv/bin

.PHONY: help setup run test check lint types layers docs accept accuracy accuracy-accept bench fuzz soak picture clean

help: ## say what there is
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

setup: .venv/ready ## make .venv with the product and everything its tests and tools need

.venv/ready: pyproject.toml constraints.txt tools/setup.sh
	@PYTHON='$(PYTHON)' tools/setup.sh

run: setup ## convert samples/ to out/ as JSON, DOCX and PDF
	@tools/run.sh

test: setup ## the whole test suite
	$(BIN)/pytest -q -n auto

lint: setup
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: setup
	$(BIN)/mypy

layers: setup
	$(BIN)/lint-imports --no-cache

check: lint types layers test docs ## what CI runs: lint, types, layers, tests, docs

docs: setup
	$(BIN)/python tools/check_docs.py

accept: setup ## what documents look like now becomes tests/golden/; read the diff before you commit it
	$(BIN)/python -m tests.golden

accuracy: setup ## every field of the gold sets beside its baseline; fails where one fell (MISSES=1 lists what is wrong)
	$(BIN)/python -m tests.accuracy $(if $(MISSES),--misses)

accuracy-accept: setup ## the measured accuracy becomes the baseline
	$(BIN)/python -m tests.accuracy --accept

bench: setup ## ratios beside the peers, in one run; ONLY=start for one comparison
	$(BIN)/python tools/bench.py $(ONLY)

soak: setup ## the long runs: twenty kills, ten thousand files, memory over five thousand documents
	$(BIN)/pytest -q -m soak

picture: setup ## docs/images/: the first page of a sample's PDF, as the README shows it
	tools/picture.sh

fuzz: setup ## minutes of hostile bytes for every reader
	$(BIN)/pytest -q -n auto tests/readers/test_fuzz.py --hypothesis-profile=fuzz

clean: ## remove what was made
	rm -rf .venv .venv-bench out build dist .mypy_cache .ruff_cache .pytest_cache
