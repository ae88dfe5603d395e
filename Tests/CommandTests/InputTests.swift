import Foundation
import Testing

/// Where articles and the graph come from.
@Suite struct InputTests {
  static let record =
    #"{"id":"a","text":"“We will rebuild the bridge before winter,” Mayor Ann Lee said.","date":"2026-03-05"}"# + "\n"

  @Test func `a dash is standard input`() throws {
    try Stemma.scratch { stemma in
      let added = try stemma("ingest", "-", input: Self.record)
      #expect(added.output.hasPrefix("run 1: 1 added"))
      let updated = try stemma("ingest", "-", "--outlet", "Bay Times", input: Self.record)
      #expect(updated.output.hasPrefix("run 2: 1 updated"))
      let outlets = try stemma("outlets", "--csv")
      #expect(outlets.output.contains("Bay Times"))
      let extracted = try stemma("extract", "-", input: Self.record)
      #expect(extracted.output.contains("Ann Lee"))
      let nothing = try stemma("ingest", "-")
      #expect(nothing.code == 3 && nothing.error.contains("-: is empty"))
    }
  }

  @Test func `the graph is --db, else $STEMMA_DB, else stemma.db`() throws {
    try Stemma.scratch { stemma in
      let there = ["STEMMA_DB": "there.db"]
      try stemma.write(Self.record, to: "a.jsonl")
      #expect(try stemma("ingest", "a.jsonl", environment: there).code == 0)
      #expect(try stemma.files() == ["a.jsonl", "there.db"])
      #expect(try stemma("ingest", "a.jsonl", "--db", "named.db", environment: there).code == 0)
      #expect(try stemma.files() == ["a.jsonl", "named.db", "there.db"])
      #expect(try stemma("stats", environment: there).code == 0)
      #expect(try stemma("stats").code == 4)
      #expect(try stemma("ingest", "a.jsonl", environment: ["STEMMA_DB": ""]).code == 0)
      #expect(try stemma.files() == ["a.jsonl", "named.db", "stemma.db", "there.db"])
    }
  }

  @Test func `a folder is read with everything below it, in the order of names`() throws {
    try Stemma.scratch { stemma in
      for name in ["b/2.txt", "b/1.txt", "a/deep/er/3.txt", ".hidden/4.txt", "b/.5.txt"] {
        try stemma.write("Bridge\n\n“We will rebuild \(name) soon,” Mayor Ann Lee said.\n", to: "in/\(name)")
      }
      let result = try stemma("extract", "in")
      #expect(
        result.output.split(separator: "\n").map { $0.split(separator: "\"")[3] }
          == ["in/a/deep/er/3.txt", "in/b/1.txt", "in/b/2.txt"])
    }
  }

  /// What stands in a file, and how the notice about it begins.
  static let bad: [(name: String, bytes: [UInt8], notice: String)] = [
    ("binary", [0, 1, 2, 3, 0, 0, 65, 0], "binary: is binary"),
    ("photo.txt", [0x89, 0x50, 0x4E, 0x47, 13, 10], "photo.txt: is a picture"),
    ("page.md", Array("<!DOCTYPE html><p>“We mend nets,” he said.".utf8), "page.md: holds no article"),
    ("empty.txt", [], "empty.txt: is empty"), ("blank.txt", Array(" \n\n\t".utf8), "blank.txt: "),
    ("a.jsonl", Array((#"{"id":"x","title":"y"}"# + "\n" + record).utf8), "a.jsonl, line 1: "),
    ("b.jsonl", Array((record + "{\"id\":\n" + record).utf8), "b.jsonl, line 2: "),
    ("c.jsonl", Array((record + record + "[1]\n").utf8), "c.jsonl, line 3: "),
    ("d.csv", Array("id,text\n1,\"We mend nets\n".utf8), "d.csv, line 2: "),
    ("e.json", Array(#"[{"id":"1","text":"We mend nets."},{"id":"2"},{"id""#.utf8), "e.json, record 2: "),
  ]

  @Test(arguments: bad.indices) func `a bad input is named with its place, and ends nothing else`(index: Int) throws {
    let (name, bytes, notice) = Self.bad[index]
    try Stemma.scratch { stemma in
      try stemma.write(Self.record.replacingOccurrences(of: "\"a\"", with: "\"good\""), to: "good.jsonl")
      try Data(bytes).write(to: stemma.folder.appendingPathComponent(name))
      for command in ["ingest", "extract"] {
        let result = try stemma(command, name, "good.jsonl")
        #expect(result.code == 0)
        #expect(result.error.split(separator: "\n").contains { $0.hasPrefix("stemma: \(notice)") }, "\(result.error)")
        if command == "extract" { #expect(result.output.contains(#"{"id":"good""#)) }
      }
      let json = try stemma("ingest", name, "--json", "--db", "other.db").output
      #expect(json.contains("\"file\": \"\(name)\"") && !json.contains("\"skipped\": 0"))
    }
  }

  @Test func `a folder without articles is 3 and is named`() throws {
    try Stemma.scratch { stemma in
      try FileManager.default.createDirectory(
        at: stemma.folder.appendingPathComponent("none"), withIntermediateDirectories: true)
      let result = try stemma("ingest", "none")
      #expect(result.code == 3)
      #expect(result.error.contains("none: "), "\(result.error)")
    }
  }
}
