import Testing

/// What is asked for too much of.
@Suite struct BoundsTests {
  @Test(arguments: [
    (["ask", "claims", "--limit", "abc"], "--limit"), (["ask", "claims", "--limit", "1.5"], "--limit"),
    (["ask", "claims", "--limit"], "--limit"), (["ask", "holding", "--words", "x"], "--words"),
    (["ask", "descriptions", "--selection", "x"], "--selection"),
    (["first", String(repeating: "mill ", count: 5000)], "query-length"),
    (["search", String(repeating: "mill ", count: 5000)], "query-length"),
    (["compare", "a", String(repeating: "mill ", count: 5000)], "query-length"),
    (["first", "x", "--db", ""], "--db"), (["demo", "--db", ""], "--db"),
    (["ask", "claims", "--limit", "-1"], "--limit"), (["ask", "claims", "--limit", "0"], "--limit"),
    (["claims", "--limit", "0"], "--limit"), (["speakers", "--limit", "-1"], "--limit"),
    (["outlets", "--limit", "0"], "--limit"), (["runs", "--limit", "0"], "--limit"),
    (["search", "mill", "--limit", "0"], "--limit"), (["drift", "--limit", "0"], "--limit"),
  ])
  func `what cannot be asked is wrong usage, in our words`(arguments: [String], words: String) throws {
    try Stemma.demo { stemma in
      let result = try stemma.run(arguments)
      #expect(result.code == 2 && result.error.contains(words) && !result.error.contains("SQLite"), "\(result)")
    }
  }

  @Test func `a question of a batch that is too long costs itself`() throws {
    try Stemma.demo { stemma in
      let long = String(repeating: "mill ", count: 5000)
      let lines = #"{"id":1,"text":"\#(long)"}"# + "\n" + #"{"id":2,"text":"no merit"}"# + "\n"
      let result = try stemma("check", "--batch", input: lines)
      #expect(result.code == 0 && result.error.contains("query-length") && result.output.contains(#""query":2"#))
    }
  }

  @Test func `of many notices the first are told, and how many more there are`() throws {
    try Stemma.scratch { stemma in
      let bad = String(repeating: "{\n", count: 5000) + #"{"id":"a","text":"“We will rebuild,” Ann Lee said."}"# + "\n"
      for words in [["ingest", "-"], ["extract", "-"]] {
        let result = try stemma.run(words + ["--format", "json-lines", "--limit", "notices=10"], input: bad)
        let told = result.error.split(separator: "\n")
        #expect(result.code == 0 && told.count == 11, "\(told.count)")
        #expect(told.last == "stemma: 4990 more: are not told (the setting notices)")
      }
    }
  }

  @Test func `a text beyond its bound is skipped, and every bound is listed`() throws {
    try Stemma.scratch { stemma in
      try stemma.write(ExitCodeTests.story, to: "a.md")
      let result = try stemma("ingest", "a.md", "--limit", "article-size=20")
      #expect(result.error.contains("article-size") && result.code == 3, "\(result)")
      try stemma.write("“It is safe,” Ann Lee said on Monday.\n\nBo Ray said that it was not.\n", to: "b.md")
      let many = try stemma("ingest", "b.md", "--limit", "article-statements=1")
      #expect(many.error.contains("makes 2 statements") && many.code == 3, "\(many)")
      let settings = try stemma("settings").output
      for name in [
        "record-size", "record-time", "article-size", "notices", "query-length", "checked-size", "writer-patience",
        "article-statements", "answer-rows", "page-posts", "head-size", "draft-size",
      ] { #expect(settings.contains(name)) }
    }
  }

  /// What a batch or a draft may be given, and how many of its lines cannot be used.
  @Test(arguments: [
    ["check", "--batch"], ["compare", "--batch"], ["correct", "replay", "-"], ["stage", "load", "--db", "new.db"],
  ])
  func `whatever reads lines tells of a thousand and of how many more`(words: [String]) throws {
    try Stemma.demo { stemma in
      let result = try stemma.run(words, input: String(repeating: "{\n", count: 3000))
      let told = result.error.split(separator: "\n").filter { $0.contains("line ") }
      #expect(told.count == 1000 && result.error.contains("stemma: 2000 more: are not told"), "\(told.count)")
    }
  }

  @Test func `a replay of no correction is no run`() throws {
    try Stemma.demo { stemma in
      let before = try stemma("runs", "--csv").output
      #expect(try stemma("correct", "replay", "-", input: "{\n").code == 3)
      #expect(try stemma("runs", "--csv").output == before)
    }
  }

  @Test func `a quotation of a draft that is too long is not looked for, and that is said`() throws {
    try Stemma.demo { stemma in
      let long = String(repeating: "the mill said so and ", count: 3000)
      try stemma.write("Ann Lee said: “\(long).”\n\n“We will not drink poison,” Mayor Ruth Adeyemi said.\n", to: "d.md")
      let result = try stemma("check", "d.md", "--csv")
      #expect(result.error.contains("d.md, line 1: a quotation is") && result.error.contains("query-length"))
      let rows = result.output.split(whereSeparator: \.isNewline).dropFirst()
      #expect(rows.map { $0.split(separator: ",").prefix(2).joined(separator: " ") } == ["1 unchecked", "3 verbatim"])
      #expect(rows.first.map { $0.contains("query-length") && $0.count < 1000 } == true)
      #expect(try stemma("report", "d.md", "-o", "d.html").error.contains("query-length"))
      #expect(try stemma.read("d.html").contains("query-length"))
    }
  }
}
