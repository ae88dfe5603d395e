#!/usr/bin/env bash
# The pages in a real browser: Chromium from the system, Playwright and axe from PyPI in .build/browser.
set -euo pipefail

stemma=$(realpath "$1")
venv=.build/browser/venv

if [ ! -x /usr/bin/chromium ]; then
  root=()
  [ "$(id -u)" -eq 0 ] || root=(sudo)
  echo "installing chromium" >&2
  "${root[@]}" apt-get update -qq
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium python3-venv >&2
fi
if [ ! -x "$venv/bin/python" ]; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet playwright axe-playwright-python
fi
"$venv/bin/python" Tests/Browser/test_pages.py "$stemma"
