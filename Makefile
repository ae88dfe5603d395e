# Two commands are enough on a new Debian machine that has Swift, make and root or sudo: `make demo` and `make test`.
# Each installs what it misses first.

SWIFT ?= swift
STEMMA = .build/release/stemma
# Nobody steps through the program: a sixth of its first build went into telling a debugger how.
PLAIN = -Xswiftc -gnone
PREFIX ?= /usr/local
DESTDIR ?=
# On Linux the standard library goes into the program, which starts in half the time for it.
STATIC = $(if $(filter Linux,$(shell uname)),--static-swift-stdlib -Xswiftc -use-ld=lld)

.PHONY: demo build test test-formats test-mcp test-archive test-browser test-faults fuzz build-fuzz docs install uninstall dist format lint bench bench-archive accuracy needs clean

## Builds release and answers both questions about the shipped corpus.
demo: build
	@$(STEMMA) demo

build: needs
	@$(SWIFT) build -c release --product stemma $(STATIC) $(PLAIN) --manifest-cache none

## All tests, in debug.
test: needs
	@$(SWIFT) test $(TEST_FLAGS)

## Every format against other people's programs, which it installs from PyPI into .build/formats.
test-formats: build
	@bash Tools/test-formats.sh $(STEMMA)

## The stages over an archive, with DuckDB and Sail from PyPI in .build/archive; with SPARK=1 on Spark, too.
test-archive: build
	@bash Tools/test-archive.sh $(STEMMA)

## An assistant's questions, by the official Python client of the Model Context Protocol from PyPI.
test-mcp: build
	@bash Tools/test-formats.sh $(STEMMA) Tools/assistant/client.py

## The pages in Chromium, which it installs, with the keyboard and with axe; screenshots go to .build/browser/shots.
test-browser: build
	@bash Tools/test-browser.sh $(STEMMA)

## Kills, failing calls, full disks, damaged files, two writers, signals, links, rights and clocks against the real program.
## ARGUMENTS="--rounds 20" are passed on.
test-faults: build
	@python3 Tools/faults/faults.py $(STEMMA) $(ARGUMENTS)

## Every way in for what others wrote, with coverage, by libFuzzer; it builds all rooms for that, in .build/fuzz.
## ARGUMENTS="--seconds 120" are for all of them together; "--only html" for one.
fuzz: build-fuzz
	@python3 Tools/fuzz/fuzz.py .build/fuzz/debug/Fuzz $(ARGUMENTS)

build-fuzz: needs
	@STEMMA_FUZZ=1 $(SWIFT) build --product Fuzz --sanitize fuzzer --scratch-path .build/fuzz --manifest-cache none \
	  --disable-index-store -Xswiftc -gnone

## The library's documentation by the toolchain's own DocC, in .build/docs/Stemma.
docs: needs
	@bash Tools/docs.sh

## The program, its manual page, completions and notices below PREFIX; packagers set DESTDIR.
install:
	@[ -x $(STEMMA) ] || $(MAKE) build
	@bash Tools/release/stage.sh $(STEMMA) .build/stage
	@bash .build/stage/install.sh "$(PREFIX)" "$(DESTDIR)"

uninstall:
	@bash Tools/release/install.sh --remove "$(PREFIX)" "$(DESTDIR)"

## A tarball that needs no Swift, with checksum and SPDX list, in .build/dist/out; Tools/release/dist.sh --twice compares two.
dist: needs
	@bash Tools/release/dist.sh

## What a graph costs as it grows: time, bytes, questions. ARGUMENTS="--sizes 10000,100000 --keep" are passed on.
bench: build
	@python3 Tests/Bench/bench.py $(STEMMA) $(ARGUMENTS)

## The same to a million statements, with a server asked: about twenty minutes and 5 GB, so outside of CI.
bench-archive: build
	@python3 Tests/Bench/bench.py $(STEMMA) --sizes 10000,100000,300000,1000000 --served 200 --keep $(ARGUMENTS)

## Scores against annotated corpora where EVAL holds them; they are not part of this repository.
accuracy: build
	@bash Tools/accuracy.sh $(STEMMA)

format:
	@$(SWIFT) format -i -r Package.swift Sources Tests Examples Tools graph queries

lint:
	@$(SWIFT) format lint --strict -r Package.swift Sources Tests Examples Tools graph queries

needs:
	@bash Tools/needs.sh

clean:
	@rm -rf .build
