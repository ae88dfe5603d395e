#!/bin/sh
# texts-in-code.sh CODE TEXT…: writes the texts into CODE, each as bytes called for its file: sql/claims.sql is claims_sql.
# CODE is written whole or not at all.
set -eu
code=$1
shift
{
  echo 'struct PackageResources {'
  for text in "$@"; do
    # What it is called, and as many marks as no text of ours closes.
    printf '  static var %s: [UInt8] { bytes(of: ######"""\n' "$(basename "$text" | tr '.-' '__')"
    cat "$text"
    printf '\n"""######) }\n\n'
  done
  echo '  private static func bytes(of text: StaticString) -> [UInt8] { text.withUTF8Buffer { Array($0) } }'
  echo '}'
} >"$code.part"
mv "$code.part" "$code"
