# The two commands are `make demo` and `make test`; both set up what they need. `make eval` says whether an edit may go live.
PYTHON ?= python3.11
SERVE ?= 1
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: demo test check eval bench clean

demo: $(READY)
	@if [ "$(SERVE)" = "0" ]; then $(BIN)/drafter demo --no-serve; else $(BIN)/drafter demo; fi

test: $(READY)
	$(BIN)/python -m pytest -n auto $(ARGS)

check: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

eval: $(READY)
	$(BIN)/drafter eval run core --gate --junit .drafter/evals/core.xml --html .drafter/evals/core.html

bench: $(READY)
	$(BIN)/drafter bench

$(READY): requirements.lock pyproject.toml
	@echo "Setting up $(VENV) (a few minutes the first time) ..."
	@command -v $(PYTHON) >/dev/null || { echo "Python 3.11 or newer is needed; name it with PYTHON=..."; exit 2; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --disable-pip-version-check --progress-bar on --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

clean:
	rm -rf .drafter .mypy_cache .ruff_cache .pytest_cache
