# Two commands are enough on a new Debian machine that has Swift, make and root or sudo: `make demo` and `make test`.
# Each installs what it misses first.

SWIFT ?= swift
STEMMA = .build/release/stemma

.PHONY: demo build test test-formats test-archive format lint bench accuracy needs clean

## Builds release and answers both questions about the shipped corpus.
demo: build
	@$(STEMMA) demo

build: needs
	@$(SWIFT) build -c release --product stemma

## All tests, in debug.
test: needs
	@$(SWIFT) test

## Every format against other people's programs, which it installs from PyPI into .build/formats.
test-formats: build
	@bash Tools/test-formats.sh $(STEMMA)

## The stages over an archive, with DuckDB and Sail from PyPI in .build/archive; with SPARK=1 on Spark, too.
test-archive: build
	@bash Tools/test-archive.sh $(STEMMA)

## What a graph costs as it grows: time, bytes, questions. ARGUMENTS="--sizes 10000,100000 --keep" are passed on.
bench: build
	@python3 Tests/Bench/bench.py $(STEMMA) $(ARGUMENTS)

## Scores against annotated corpora where EVAL holds them; they are not part of this repository.
accuracy: build
	@bash Tools/accuracy.sh $(STEMMA)

format:
	@$(SWIFT) format -i -r Package.swift Sources Tests Examples graph queries

lint:
	@$(SWIFT) format lint --strict -r Package.swift Sources Tests Examples graph queries

needs:
	@bash Tools/needs.sh

clean:
	@rm -rf .build
