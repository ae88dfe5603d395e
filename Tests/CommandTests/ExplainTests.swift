import Testing

/// What `extract --explain` shows a person.
@Suite struct ExplainTests {
  private static let story = """
    ---
    title: Bridge is safe, mayor says
    outlet: Harbor Courier
    date: 2026-03-05
    ---
    “It is safe,” Mayor Ann Lee told the Bay Times on Monday. She denied that it would fall. It was built in 1931.

    “He said, ‘it will fall one day,’ and left,” said Bo Park.
    """

  private func explained(_ story: String, environment: [String: String] = [:]) throws -> String {
    var output = ""
    try Stemma.scratch { stemma in
      try stemma.write(story, to: "a.md")
      let result = try stemma.run(["extract", "--explain", "a.md"], environment: environment)
      #expect(result.code == 0 && result.error.isEmpty, "\(result.error)")
      output = result.output
    }
    return output
  }

  @Test func `the text is shown with brackets round what was found in it`() throws {
    let output = try explained(Self.story)
    #expect(
      output.hasPrefix(
        """
        a.md · Harbor Courier · 5 March 2026

        ⟨1:Bridge is safe⟩, ⟨m1:mayor⟩ ⟨c1:says⟩

        ⟨2:“It is safe,”⟩ ⟨m2:Mayor Ann Lee⟩ ⟨f2:⟨c2:told⟩ the Bay Times⟩ on Monday.
        ⟨m3:She⟩ ⟨c3:denied⟩ ⟨3:that it would fall⟩. ⟨w:It was built in 1931.⟩

        ⟨4:“⟨m5:He⟩ ⟨c5:said⟩, ⟨5:‘it will fall one day,’⟩ and left,”⟩ ⟨c4:said⟩ ⟨m4:Bo
        Park⟩.

        5 statements, 1 sentence in the outlet’s own voice

        """), "\(output)")
  }

  @Test func `each statement says which rule and which step decided`() throws {
    let output = try explained(Self.story)
    let statements = output.components(separatedBy: "\n\n").filter { $0.contains("rule     ") || $0.contains("within") }
    #expect(statements.count == 5)
    #expect(
      statements[1].hasPrefix(
        """
        2   “It is safe,”  direct, asserted
            speaker  Mayor Ann Lee → Ann Lee (person)
                     own-name: 
        """))
    #expect(statements[1].contains("    from     interview Bay Times: told the Bay Times\n"))
    #expect(statements[1].contains("    when     2 March 2026 “on Monday”\n"))
    #expect(statements[1].contains("    rule     cue-after-quotation: “…,” said NAME"))
    #expect(statements[2].contains("3   that it would fall  indirect, denied\n    speaker  She → Ann Lee (person)\n"))
    #expect(statements[4].contains("within   statement 4"))
  }

  @Test func `colour only helps`() throws {
    let plain = try explained(Self.story)
    let coloured = try explained(Self.story, environment: ["CLICOLOR_FORCE": "1"])
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[36mAnn\u{1B}[0m"))
    let stripped = coloured.replacing(#/\u{1B}\[\d*m/#, with: "")
    #expect(stripped == plain)
    #expect(plain.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `what an article holds is shown, never sent`() throws {
    let output = try explained(TerminalTests.hostile)
    let sent = output.unicodeScalars.filter {
      ($0.value < 0x20 && $0 != "\n") || (0x7F..<0xA0).contains($0.value) || (0x202A...0x202E).contains($0.value)
    }
    #expect(sent.isEmpty)
    #expect(output.contains(#"\x1b]0;owned\x07"#))
  }

  @Test func `every rule and every step is listed in order, each example of both with its marks`() throws {
    try Stemma.scratch { stemma in
      let result = try stemma("extract", "--rules")
      #expect(result.code == 0 && result.error.isEmpty)
      let ids = result.output.split(separator: "\n").filter { $0.first?.isNumber == true }.map { $0.dropFirst(4) }
      #expect(ids.first == "markup-credit" && ids.last == "own-words")
      #expect(ids.contains("bare-quotation") && ids.contains("last-speaker"))
      #expect(result.output.contains("    · ⟨q:“We will rebuild the bridge”⟩ ⟨c:—⟩ ⟨m:Ann Lee⟩\n"))
    }
  }

  @Test func `without a path there is nothing to extract`() throws {
    try Stemma.scratch { stemma in
      let result = try stemma("extract", "--explain")
      #expect(result.code == 2)
    }
  }
}
