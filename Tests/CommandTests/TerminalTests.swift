import Testing

/// What reaches a screen.
@Suite struct TerminalTests {
  static let readers = [
    ["demo", "--db", "other.db"], ["first", "lawsuit has no merit"], ["rewordings", "lawsuit has no merit"],
    ["trace", "lawsuit has no merit"], ["check", "the lawsuit has no merit"], ["compare", "It may rain.", "It rains."],
    ["drift"], ["search", "lawsuit"], ["speakers"], ["claims"], ["ask", "unwitnessed"], ["verify"],
  ]

  @Test(arguments: readers) func `no escape sequence goes into a pipe`(arguments: [String]) throws {
    try Stemma.demo { stemma in
      let result = try stemma.run(arguments)
      #expect(result.code == 0 && !result.output.isEmpty)
      #expect(!(result.output + result.error).contains("\u{1B}"))
    }
  }

  @Test(arguments: [
    (["CLICOLOR_FORCE": "1"], true), (["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false),
    (["CLICOLOR_FORCE": "1", "NO_COLOR": ""], true), (["CLICOLOR_FORCE": "0"], false), (["NO_COLOR": "1"], false),
  ])
  func `colour is forced and refused by the environment`(environment: [String: String], colour: Bool) throws {
    try Stemma.demo { stemma in
      let plain = try stemma.run(["first", "lawsuit has no merit"]).output
      let output = try stemma.run(["first", "lawsuit has no merit"], environment: environment).output
      #expect(output.contains("\u{1B}[") == colour)
      // Colour is never all that tells.
      #expect(output.replacing(#/\u{1B}\[\d*m/#, with: "") == plain)
    }
  }

  /// A window's title, a cleared screen, a right-to-left override and a bell, all out of an article.
  static let hostile = """
    ---
    title: Bridge \u{9B}2J to be rebuilt
    outlet: "Bay\\e[31m Times"
    date: 2026-03-05
    ---
    “We will rebuild \u{1B}]0;owned\u{7} the east \u{202E}bridge\u{202C} before the winter storms,” Mayor Ann \u{1B}[2J Lee said.
    """

  @Test(arguments: [
    ["first", "rebuild the bridge before the winter storms"],
    ["rewordings", "rebuild the bridge before the winter storms"],
    ["trace", "rebuild the bridge before the winter storms"], ["check", "rebuild before \u{1B}[31m the winter storms"],
    ["search", "winter storms"], ["claims"], ["outlets"], ["speakers"], ["ask", "statements"], ["ask", "articles"],
  ])
  func `what an article holds is shown, never sent`(arguments: [String]) throws {
    try Stemma.scratch { stemma in
      try stemma.write(Self.hostile, to: "a.md")
      #expect(try stemma("ingest", "a.md").code == 0)
      let result = try stemma.run(arguments)
      let sent = (result.output + result.error).unicodeScalars.filter {
        ($0.value < 0x20 && $0 != "\n") || (0x7F..<0xA0).contains($0.value) || (0x202A...0x202E).contains($0.value)
      }
      #expect(result.code == 0 && !result.output.isEmpty, "\(result.error)")
      #expect(sent.isEmpty, "\(sent.map { String($0.value, radix: 16) })")
      if arguments[0] == "search" {
        #expect(result.output.contains(#"\x1b]0;owned\x07"#) && result.output.contains(#"\u202e"#))
      }
    }
  }

  @Test func `a bad name in an argument is shown, never sent`() throws {
    try Stemma.scratch { stemma in
      for words in [["ingest"], ["first"], ["export"], ["ask"], ["drift", "--kind"], []] {
        let result = try stemma.run(words + ["no\u{1B}[31msuch"])
        #expect(!result.error.isEmpty)
        #expect(!result.error.contains("\u{1B}"), "\(words)")
      }
    }
  }

  @Test func `a name of a file or a graph is shown, never sent`() throws {
    try Stemma.scratch { stemma in
      let name = "a\u{1B}]0;owned\u{07}\u{200F}\u{61C}\u{FEFF}\u{E0041}\u{202E}.md"
      try stemma.write(ExitCodeTests.story, to: name)
      for arguments in [
        ["ingest", name], ["extract", name, "--explain"], ["demo", "--db", name + ".db"], ["outlets", "--db", name],
        ["export", "graphml", "-o", "no/" + name],
      ] {
        let result = try stemma.run(arguments)
        let sent = (result.output + result.error).unicodeScalars.filter {
          [0x1B, 0x07, 0x200F, 0x61C, 0xFEFF, 0xE0041, 0x202E].contains($0.value)
        }
        #expect(sent.isEmpty && !(result.output + result.error).isEmpty, "\(arguments[0]): \(sent)")
      }
    }
  }

  @Test func `no progress bar is drawn into a pipe`() throws {
    try Stemma.scratch { stemma in
      try stemma.write(ExitCodeTests.story, to: "a.txt")
      #expect(try stemma("ingest", "a.txt").error.isEmpty)
    }
  }
}
