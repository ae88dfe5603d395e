import Testing

@Suite struct ExitCodeTests {
  static let story = "Harbor Courier\n\n“We will rebuild,” Mayor Ann Lee said on Monday.\n"

  @Test(
    arguments: [
      (["--version"], Int32(0)), (["--help"], 0), (["first", "--help"], 0), (["ask"], 0),
      (["frist", "x"], 2), (["first"], 2), (["first", "a", "--claim", "1"], 2), (["ingest"], 2),
      (["ingest", "nowhere/"], 2), (["ingest", "a.txt", "--published", "yesterdayish"], 2),
      (["ingest", "a.txt", "--zone", "Mars/Olympus"], 2), (["ingest", "a.txt", "--format", "wordperfect"], 2),
      (["drift", "--kind", "no_such_kind"], 2), (["export", "no-such-format"], 2), (["ask", "no_such_query"], 2),
      (["compare", "only one"], 2), (["check", "x", "--limit", "0"], 2),
      (["first", "x"], 4), (["stats"], 4), (["verify"], 4), (["undo", "1"], 4), (["export", "graphml"], 4),
    ] as [([String], Int32)])
  func `wrong usage is 2, no database is 4`(arguments: [String], code: Int32) throws {
    try Stemma.scratch { stemma in
      try stemma.write(Self.story, to: "a.txt")
      let result = try stemma.run(arguments)
      #expect(result.code == code, "\(arguments): \(result.error)")
      #expect(code == 0 ? result.error.isEmpty : !result.error.isEmpty)
      #expect(code == 0 || result.output.isEmpty)
    }
  }

  @Test func `nothing found is 3, and a program still gets the empty answer`() throws {
    try Stemma.scratch { stemma in
      try stemma.write(Self.story, to: "a.txt")
      #expect(try stemma("ingest", "a.txt").code == 0)
      let plain = try stemma("first", "zeppelin manufacture")
      #expect(plain.code == 3 && plain.output.hasPrefix("Not recorded.") && plain.error.isEmpty)
      let json = try stemma("first", "zeppelin manufacture", "--json")
      #expect(json.code == 3 && json.output.contains(#""claim": null"#))
      #expect(try stemma("first", "--claim", "999").code == 3)
    }
  }

  @Test func `check is 0 whatever it judged, and with --strict 1 unless the quote may be printed as it is`() throws {
    try Stemma.scratch { stemma in
      try stemma.write(Self.story, to: "a.txt")
      #expect(try stemma("ingest", "a.txt").code == 0)
      #expect(try stemma("check", "we will rebuild", "--strict").code == 0)
      #expect(try stemma("check", "zeppelin manufacture").code == 0)
      #expect(try stemma("check", "zeppelin manufacture", "--strict").code == 1)
      #expect(try stemma("check", "we will rebuild", "--speaker", "Jo Ray", "--strict").code == 1)
    }
  }

  @Test func `--strict stops at the first bad record with 1 and keeps what came before`() throws {
    try Stemma.scratch { stemma in
      try stemma.write(
        #"{"id":"a","text":"Ann Lee said on Monday that the bridge is safe."}"# + "\n{broken\n"
          + #"{"id":"b","text":"Ann Lee said the bridge is closed."}"# + "\n", to: "a.jsonl")
      let strict = try stemma("ingest", "a.jsonl", "--strict", "--json")
      #expect(strict.code == 1)
      #expect(strict.error.contains("a.jsonl, line 2"))
      #expect(strict.output.contains(#""added": 1"#))
      let lenient = try stemma("ingest", "a.jsonl", "--json")
      #expect(lenient.code == 0)
      #expect(lenient.output.contains(#""unchanged": 1"#) && lenient.output.contains(#""skipped": 1"#))
    }
  }

  @Test(arguments: ["this is no database at all, but it is long enough to look like one. ", "SQLite format 3\0"])
  func `a file that is not ours is refused with 4 and left as it was`(content: String) throws {
    try Stemma.scratch { stemma in
      let bytes = String(repeating: content, count: 20)
      try stemma.write(bytes, to: "stemma.db")
      try stemma.write(Self.story, to: "a.txt")
      for arguments in [["ingest", "a.txt"], ["first", "rebuild"], ["verify"]] {
        let result = try stemma.run(arguments)
        #expect(result.code == 4, "\(arguments): \(result.error)")
      }
      #expect(try stemma.read("stemma.db") == bytes)
      #expect(try stemma.files() == ["a.txt", "stemma.db"])
    }
  }

  /// What `--db` names beside a graph, after a shell made what is needed for it, and what is said of it.
  @Test(arguments: [
    ("g.db-wal", "", "-wal, as SQLite names what belongs to 'g.db'"), ("g.db-shm", "", "belongs to 'g.db'"),
    ("g.db-journal", "", "belongs to 'g.db'"), ("none-journal", "", "belongs to 'none'"),
    ("link.db", "ln -s g.db-wal link.db", "belongs to 'g.db'"), ("g.db/", "", "is a folder"),
    ("new.db/", "", "is a folder"),
    (".", "", "is a folder"), ("folder", "mkdir folder", "is a folder"), ("pipe", "mkfifo pipe", "no ordinary file"),
    ("null", "mknod null c 1 3 2>/dev/null || mkfifo null", "no ordinary file"),
  ])
  func `where no graph can lie, every command says so and nothing is written`(name: String, made: String, why: String)
    throws
  {
    try Stemma.scratch { stemma in
      try stemma.write(Self.story, to: "a.txt")
      #expect(try stemma("ingest", "a.txt", "--db", "g.db").code == 0)
      _ = try stemma.shell(made)
      let before = try stemma.files()
      for arguments in [["ingest", "a.txt"], ["stats"], ["verify"], ["undo", "1"], ["demo"], ["export", "graphml"]] {
        let result = try stemma.run(arguments + ["--db", name])
        #expect(result.code == 4 && result.error.contains(why) && result.output.isEmpty, "\(arguments): \(result)")
      }
      #expect(try stemma.files() == before)
      #expect(try stemma("stats", "--db", "g.db").code == 0)
    }
  }
}
