import Foundation
import Testing

/// What is done where nobody reads, or nothing can be written.
@Suite struct StandardStreamsTests {
  static let lines: [(line: String, code: String, says: String)] = [
    ("stemma first 'no merit' > /dev/full", "4", "standard output cannot be written: No space left on device"),
    ("stemma first 'no merit' >&-", "4", "standard output cannot be written"),
    ("stemma --help > /dev/full", "4", "No space left on device"),
    ("stemma export graphml > /dev/full", "4", "No space left on device"),
    ("stemma export graphml -o /dev/full", "4", "'/dev/full' cannot be written: No space left on device"),
    ("stemma ask assertions --csv > /dev/full", "4", "No space left on device"),
    ("stemma extract a.md > /dev/full", "4", "No space left on device"),
    // The change is made, and nobody asked to read of it; or somebody did, and is told.
    ("stemma ingest a.md >&-", "0", ""), ("stemma undo 1 >&-", "0", ""),
    ("stemma ingest a.md > /dev/full", "4", "the graph holds what was asked for, but standard output cannot be"),
    // The notice is lost, the articles are not.
    ("stemma ingest empty.md a.md 2> /dev/full", "0", ""), ("stemma ingest empty.md a.md 2>&-", "0", ""),
    ("stemma ingest no-such-file 2>&-", "2", ""), ("stemma ingest - <&-", "0", ""),
    ("(trap '' PIPE; stemma export graphml; echo $? > code) | true; exit $(cat code)", "0", ""),
    ("(stemma export graphml; echo $? > code) | true; exit $(cat code)", "0", ""),
    ("(stemma --help; echo $? > code) | true; exit $(cat code)", "0", ""),
  ]

  @Test(arguments: lines.indices) func `failing output is told, and gone readers are not`(index: Int) throws {
    let (line, code, says) = Self.lines[index]
    try Stemma.demo { stemma in
      try stemma.write(ExitCodeTests.story, to: "a.md")
      try stemma.write("", to: "empty.md")
      let result = try stemma.shell(line)
      #expect(String(result.code) == code || line.contains("ingest -") && result.code == 3, "\(line): \(result)")
      #expect(
        says.isEmpty ? result.error.isEmpty || line.contains("<&-") : result.error.contains(says),
        "\(line): \(result.error)")
      #expect(!result.error.contains("Fatal"))
      #expect(try stemma("verify").code == 0)
    }
  }

  @Test func `a limit on a file's size is no signal`() throws {
    try Stemma.demo { stemma in
      let result = try stemma.shell("ulimit -f 1; stemma demo --db other.db")
      #expect(result.code == 4 && result.error.contains("cannot grow"), "\(result)")
      let export = try stemma.shell("ulimit -f 1; stemma export graphml -o graph")
      let why = ["File too large", "cannot grow"].contains { export.error.contains($0) }
      #expect(export.code == 4 && why, "\(export)")
      #expect(try !stemma.files().contains { $0.hasPrefix("graph") })
    }
  }
}
