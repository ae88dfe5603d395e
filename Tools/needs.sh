#!/usr/bin/env bash
# Installs the C libraries that Stemma is built with, where they are missing. Says nothing where they are not.
set -euo pipefail

if ! command -v swift >/dev/null; then
  echo "stemma needs Swift 6.1 or newer: https://www.swift.org/install" >&2
  exit 1
fi

case "$(uname -s)" in
Linux)
  missing=()
  [ -e /usr/include/sqlite3.h ] || missing+=(libsqlite3-dev)
  [ -e /usr/include/libstemmer.h ] || missing+=(libstemmer-dev)
  [ -e /usr/include/libxml2/libxml/HTMLparser.h ] || missing+=(libxml2-dev)
  [ -e /usr/include/zlib.h ] || missing+=(zlib1g-dev)
  [ -e /usr/include/bzlib.h ] || missing+=(libbz2-dev)
  [ -e /usr/include/microhttpd.h ] || missing+=(libmicrohttpd-dev)
  # SwiftPM asks it where libxml2's headers are.
  command -v pkg-config >/dev/null || missing+=(pkg-config)
  command -v sqlite3 >/dev/null || missing+=(sqlite3)
  [ ${#missing[@]} -gt 0 ] || exit 0
  if ! command -v apt-get >/dev/null; then
    echo "stemma needs ${missing[*]}: install them with this system's package manager" >&2
    exit 1
  fi
  root=()
  [ "$(id -u)" -eq 0 ] || root=(sudo)
  echo "installing ${missing[*]}" >&2
  "${root[@]}" apt-get update -qq
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}" >&2
  ;;
Darwin)
  # SQLite, zlib and bzip2 come with the system.
  for formula in snowball libxml2 libmicrohttpd pkg-config; do
    brew list "$formula" >/dev/null 2>&1 || brew install "$formula"
  done
  ;;
esac
