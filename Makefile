SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := run

PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
PORT   ?= 8000
JOBS   ?= 2
export PORT
PIP    := $(BIN)/python -m pip --disable-pip-version-check --no-input -q install --no-deps --require-hashes

.PHONY: run test check lock quality backup restore hooks upgrade-check renewal-check load-check screenshots axe-check

run: export LEADOPS_DEMO ?= 1
run: $(VENV)/.base
	@exec $(BIN)/python manage.py up

# make backup [TO=folder]; make restore FROM=file [KEY=file] [STOPS=file] into an empty folder.
backup: $(VENV)/.base
	@$(BIN)/python manage.py backup $(if $(TO),--to "$(TO)")

restore: $(VENV)/.base
	@$(BIN)/python manage.py restore "$(FROM)" $(if $(KEY),--key "$(KEY)") $(if $(STOPS),--stops "$(STOPS)")

# The processes that tests start would each compile all of our code anew.
test: $(VENV)/.dev
	@env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -m pytest -n $(JOBS) --dist worksteal $(ARGS)

check: $(VENV)/.dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@find . \( -path ./$(VENV) -o -path ./var \) -prune -o -name '*.html' -print0 | xargs -0 -r $(BIN)/djade --check --target-version 5.2
	@DJANGO_SETTINGS_MODULE=leadops.settings.prod LEADOPS_DEMO=0 SITE_URL=https://portal.example \
		SECRET_KEY=$$($(BIN)/python -c 'import secrets; print(secrets.token_urlsafe(64))') \
		$(BIN)/python manage.py check --deploy --fail-level WARNING
	@$(BIN)/python -W ignore::RuntimeWarning manage.py makemigrations --check --dry-run

# What the judgement is worth, on the data that PUBLIC_DATA names; kept in docs/quality.md.
quality: $(VENV)/.dev
	@$(BIN)/python -m bench.quality --write docs/quality.md

# The release before fills a folder, this one starts on it, and no row is missing: [FROM=tag].
upgrade-check: $(VENV)/.dev
	@$(BIN)/python -m bench.operations.upgrade $(FROM)

# Twenty rolling renewals under load: nothing lost, nothing twice, no server error.
renewal-check: $(VENV)/.dev
	@$(BIN)/python -m bench.operations.renewals 20

# Fifty people, approvals and sends at once on 100,000 leads in 20 workspaces: [MINUTES=10].
load-check: $(VENV)/.dev
	@$(BIN)/python -m bench.speed.load --minutes $(or $(MINUTES),10)

# The demo's pages at three widths in both themes, for README and docs: [TO=folder].
screenshots: $(VENV)/.dev
	@$(BIN)/python -m bench.operations.screenshots $(TO)

# Every page that can be reached, in every state, both themes and three widths, against axe.
axe-check: $(VENV)/.dev
	@$(BIN)/python -m bench.operations.accessibility

hooks:
	@git config core.hooksPath .githooks

lock: $(VENV)/.dev
	@for f in base dev; do $(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate $(UPGRADE) requirements/$$f.in -o requirements/$$f.txt; done
	@! grep -nE '(https?|file)://|--(extra-)?index-url|--find-links|--trusted-host' requirements/*.txt

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Python 3.11 or newer is needed; name one with PYTHON=")'
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.base: requirements/base.txt | $(VENV)/bin/python
	@echo "installing what the portal runs on (about a minute, once) …"
	@$(PIP) -r $<
	@touch $@

$(VENV)/.dev: requirements/dev.txt $(VENV)/.base
	@echo "installing what checks and tests need (half a minute, once) …"
	@$(PIP) -r $<
	@touch $@
