# xai-cosim: every target sets itself up (a .venv with pinned packages, builds cached by content)

SHELL := /bin/bash
.DELETE_ON_ERROR:

ifneq ($(words $(CURDIR)),1)
$(error make can build in paths without spaces alone, and this is '$(CURDIR)': move it)
endif

# Values reach programs through the environment, as they were typed: neither make nor a shell reads them.
$(foreach name,$(.VARIABLES),$(if $(filter command line,$(origin $(name))),$(eval override export $(name) := $$(value $(name)))))

PYTHON3 ?= python3
export PYTHON3
override VENV := .venv
override PY := $(VENV)/bin/python
override TRAIN_VENV := .venv-train

.PHONY: help setup cosim methods evaluate import test rerun inspect coverage mutants mutants-check nightly replay waves waves-open debug-proof lint formal formal-proof hls hls-check train accuracy fidelity samples reference bench bench-golden resources timing boards explore clean

help: ## list the targets
	@awk -F':.*## ' '/^[a-z-]+:.*## / {printf "  make %-13s %s\n", $$1, $$2}' Makefile

# programs in a virtual environment name its path and its Python: after a move of either it is made again
sound = $(shell $(1)/bin/python -Ic 'import pip' 2>/dev/null && grep -s ' -m venv .*$(realpath $(1))$$' $(1)/pyvenv.cfg)
unsound := $(foreach v,$(VENV) $(TRAIN_VENV),$(if $(wildcard $(v)/installed),$(if $(call sound,$(v)),,$(v))))
make_venv = "$$PYTHON3" -m venv $(if $(filter $(@D),$(unsound)),--clear )$(@D)
.PHONY: $(addsuffix /installed,$(unsound))

$(VENV)/installed: pyproject.toml constraints.txt
	@command -v "$$PYTHON3" >/dev/null || { echo "missing: python3; on Debian: apt-get install python3 python3-venv"; exit 2; }
	@"$$PYTHON3" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "python3 is too old: 3.11 or newer is needed"; exit 2; }
	@"$$PYTHON3" -c 'import ensurepip' 2>/dev/null || { echo "missing: the venv module; on Debian: apt-get install python3-venv"; exit 2; }
	@echo "setting up $(VENV) (once) ..."
	@$(make_venv)
	@"$$PYTHON3" scripts/requirements.py bench hls onnx test > $(VENV)/requirements.txt
	@$(PY) -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --requirement $(VENV)/requirements.txt
	@touch $@

$(TRAIN_VENV)/installed: pyproject.toml constraints.txt
	@$(make_venv)
	@"$$PYTHON3" scripts/requirements.py train > $(TRAIN_VENV)/requirements.txt
	@$(TRAIN_VENV)/bin/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --requirement $(TRAIN_VENV)/requirements.txt
	@touch $@

setup: $(VENV)/installed ## make .venv with the pinned packages

cosim: setup ## explain an image on the RTL: [BOARD=] [IMAGE=] [NETWORK=] [METHOD=] [TARGET=] [CONTRAST=] [VIEW=] [STALL=] [SKIP_ZEROS=] [WORKERS=] [SEED=] [CIFAR10=] [WAVES=0]
	@$(PY) -m scripts.cosim

methods: setup ## list the attribution methods: parameters, passes, cycles, memory, what each is; [NETWORK=]
	@$(PY) -m scripts.methods

evaluate: setup ## what methods cost and whether their maps mean anything, on a page: [NETWORK=] [METHOD=] [METRIC=] [CIFAR10=dir | IMAGES=dir] [N=] [BOXES=] [SEED=] [RTL=1]
	@$(PY) -m scripts.evaluate

import: setup ## a network of yours: MODEL=net.onnx IMAGES=folder of images [NAME=] [CLASSES=file] [MEAN=] [STD=] [BITS=16] [TO=folder]
	@$(PY) -m scripts.import_network

test: setup ## run the tests; KERNEL=conv2d runs that kernel's bench alone, BOARD= on a board's exports; EXPORT= MODEL= verify your own; [SEED=] [JOBS=] [TEST=FILE.py::NAME] [LIMIT=] [TRANSPORT=beat] [WAVES=0]
	@$(PY) -m scripts.test

rerun: setup ## run the tests that failed in the last `make test` again, with its seed; [WAVES=0]
	@$(PY) -m scripts.rerun

inspect: setup ## print what is read of an HLS export, and a model file to start from: EXPORT=
	@$(PY) -m scripts.inspect_export

replay: setup ## repeat a recorded failure and look for a smaller job: FAILURE=id [SHRINK=20] [LINE=1] [WAVES=1] [BEFORE=200] [AFTER=50] [FULL=1]
	@$(PY) -m scripts.replay

waves-open: setup ## show a failure's waves in Surfer (by its WCP, where it listens) or GTKWave: FAILURE=id [VIEWER=] [WCP=host:port]
	@$(PY) -m scripts.waves_open

waves: setup ## dump the waves of a random job that passes: KERNEL= [SEED=]
	@$(PY) -m scripts.waves

debug-proof: setup ## plant bugs in copies of the kernels: are they found, named, repeated and drawn?
	@$(PY) -m scripts.debug_proof

locate: setup ## rank the lines of an export by how well a change of them repairs a recorded failure: FAILURE=id [SECONDS=240] [SINCE=commit]
	@$(PY) -m scripts.locate

locate-proof: setup ## plant bugs of known lines: where does make locate rank them? [KERNEL=] [SECONDS=240] [SEED=]
	@$(PY) -m scripts.locate_proof

coverage: setup ## line and toggle coverage of the RTL under all benches; KERNEL=conv2d under that one alone; of your own export: EXPORT= MODEL=; [SEED=] [JOBS=]
	@$(PY) -m scripts.coverage

mutants: setup ## mutation score: faults in a design, and how many the tests notice; [KERNEL=] [N=200] [SEED=1]; of your own test: EXPORT= MODEL=
	@$(PY) -m scripts.mutants

mutants-check: setup ## hold the proofs of mutants against the tests and against Yosys' own; [KERNEL=] [N=30] [SEED=1]
	@$(PY) -m scripts.mutants --check

nightly: setup ## everything, many seeds, one page: [PROFILE=smoke|night|soak] [SCHEDULER=tcp://host:port] [SEED=] [CIFAR10=] [ACCEPT=1] [WAVES=0]
	@$(PY) -m scripts.nightly

lint: setup ## ruff, mypy, the import rules, and Verilator's lint of the hand-written RTL
	@$(PY) -m scripts.lint

formal: setup ## prove the hand-written RTL
	@$(PY) -m scripts.formal

formal-proof: setup ## plant a bug for each proven property and see it fail
	@$(PY) -m scripts.formal --planted

hls: setup ## export the kernels again: hls/ to hls_export/, and the top to rtl/; BOARD= of its sizes, into build/
	@$(PY) -m scripts.hls

hls-check: setup ## fail where hls_export/ or the top is not what hls/ gives
	@$(PY) -m scripts.hls --check

train: $(TRAIN_VENV)/installed ## train a network: NETWORK= [CIFAR10=folder of the binary batches] [SEED=] [WEIGHTS=]
	@$(TRAIN_VENV)/bin/python -m scripts.train

accuracy: setup ## accuracy and fidelity of fixed point: on the test images with CIFAR10=folder, on yours with IMAGES=folder, else on the samples; [NETWORK=]
	@$(PY) -m scripts.accuracy

fidelity: setup ## attribution methods in fixed point beside float64, on images as of `make accuracy`: [NETWORK=] [METHOD=every] [N=100] [SEED=]
	@$(PY) -m scripts.fidelity

samples: $(TRAIN_VENV)/installed ## make the sample images again
	@$(TRAIN_VENV)/bin/python -m scripts.make_samples

reference: $(TRAIN_VENV)/installed ## make the PyTorch and Captum reference vectors again
	@$(TRAIN_VENV)/bin/python -m scripts.make_reference

resources: setup ## synthesize the exports with Yosys: LUT, FF, BRAM, DSP; [BOARD=]
	@$(PY) -m scripts.resources

timing: setup ## place and route the exports on a Lattice ECP5 with nextpnr: MHz and critical path; [BOARD=] [KERNEL=] [SEED=1]
	@$(PY) -m scripts.timing

boards: setup ## what each board takes and gives: cycles, resources against its part, bytes; [BOARD=]
	@$(PY) -m scripts.boards

explore: setup ## cycles and resources over multipliers and buffers, the front simulated, a picture: [NETWORK=] [BOARD=] [SEED=]
	@$(PY) -m scripts.explore

bench: setup ## measure the simulation's speed beside a bare C++ loop and cocotbext-axi; [BASELINE=commit] beside that one's; CYCLES=100000000 of a long run
	@$(PY) -m scripts.bench

bench-golden: $(TRAIN_VENV)/installed ## measure the golden model's speed on one core, beside PyTorch: [NETWORK=]
	@$(TRAIN_VENV)/bin/python -m scripts.bench_golden

clean: ## remove what make made: builds, results, virtual environments
	@rm -rf build out $(VENV) $(TRAIN_VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis
	@find . -name __pycache__ -type d -not -path './.git/*' -exec rm -rf {} +
