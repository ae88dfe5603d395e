import Foundation
import Testing

/// A reporter's draft over the shipped corpus.
@Suite struct DraftTests {
  static let draft = """
    # The mill, a week on

    “We will not drink poison so that a mill can save money on filters,” Mayor Ruth Adeyemi said last Monday.

    Ines Halloran, the engineer, warned: “The discharge may have reached about 400 wells on the east bank.”

    “I will not guess at what is in the water when it can be measured,” said Ruth Adeyemi, the mayor.

    “The town could not afford a long trial,” council member Tomas Brandt said.

    “Nobody in this valley has ever been harmed by a single drop of our water,” said Piers Lindqvist, a spokesman.

    The band played “The Water Is Wide” on the quay, and the “experts” went home.

    “We will not drink poison,” Adeyemi said. “I would rather lose an employer than a generation.”

    """

  private func check(_ arguments: String..., body: (Stemma.Result) throws -> Void) throws {
    try Stemma.demo { stemma in
      try stemma.write(Self.draft, to: "draft.md")
      try body(try stemma.run(["check", "draft.md"] + arguments))
    }
  }

  @Test func `every quotation has a verdict, in the draft's order`() throws {
    try check("--csv") { result in
      let rows = result.output.split(whereSeparator: \.isNewline).dropFirst().map { $0.split(separator: ",").prefix(2) }
      #expect(
        rows.map { $0.joined(separator: " ") } == [
          "3 verbatim", "5 altered", "7 misattributed", "9 reported", "11 unrecorded", "13 unchecked", "13 unchecked",
          "15 verbatim",
        ])
    }
  }

  @Test func `a person reads the tally first, then each with the record`() throws {
    try check { result in
      #expect(
        result.output.hasPrefix(
          "draft.md: 8 quotations: 2 verbatim, 1 altered, 1 said by somebody else, 1 only reported, 1 not recorded, 2 not checked\n"
        ))
      #expect(result.output.contains(" 5  Altered."))
      #expect(result.output.contains("about [-40-] {+400+} wells"))
      #expect(result.output.contains("Harriet Vane, Northwire, 9 March 2026, 14:00 UTC"))
      #expect(result.code == 0)
    }
  }

  @Test(arguments: [
    // A paragraph that is only quoted, behind one that is credited.
    (
      "“We will not drink poison,” Adeyemi said.\n\n“Nobody told us that the bridge would close.”\n",
      ["1 verbatim", "3 unrecorded"]
    ),
    // A line in the middle of a quotation belongs to it.
    (
      "“We will not drink poison\nso that the river can\nsave money on filters,” Mayor Ruth Adeyemi said.\n",
      ["1 altered"]
    ),
    // A title is no part of what somebody said.
    (
      "Adeyemi said they “will not drink poison”. The song “Water of the Lambs” was on.\n",
      ["1 verbatim", "1 unchecked"]
    ),
  ])
  func `each pair of marks has the verdict of its own words`(draft: String, expected: [String]) throws {
    try Stemma.demo { stemma in
      try stemma.write(draft, to: "draft.md")
      let rows = try stemma.run(["check", "draft.md", "--csv"]).output.split(whereSeparator: \.isNewline).dropFirst()
      #expect(rows.map { $0.split(separator: ",").prefix(2).joined(separator: " ") } == expected)
    }
  }

  @Test func `the JSON has the contract's keys`() throws {
    try check("--json") { result in
      let shape = try #require(Shape(json: result.output)?.description)
      #expect(
        shape.hasPrefix(
          "{draft quotations[{line text speaker verdict because matches[{\(ContractTests.match)}]}] counts{disputed"))
    }
  }

  @Test func `strict stops what an editor would stop`() throws {
    try check("--strict") { #expect($0.code == 1) }
    try Stemma.demo { stemma in
      try stemma.write(
        "“I would rather lose an employer than a generation,” Ruth Adeyemi said of “Water”.\n", to: "good.txt")
      #expect(try stemma("check", "good.txt", "--strict").code == 0)
    }
  }

  @Test func `an editor and a code host show it in place`() throws {
    try check("--format", "github") { result in
      #expect(result.output.contains("::error file=draft.md,line=5,title=Altered::"))
      #expect(result.output.contains("::notice file=draft.md,line=13,title=Not checked::"))
      #expect(!result.output.contains("line=3,"))
    }
    try check("--format", "sarif") { result in
      #expect(result.output.contains("\"version\": \"2.1.0\""))
      #expect(result.output.contains("\"startLine\": 7"))
    }
  }

  @Test(
    arguments: [
      (["check", "missing.md"], 2), (["check", "draft.md", "--speaker", "x"], 2),
      (["check", "words", "--format", "sarif"], 2),
      (["check", "broken.docx"], 2), (["report", "draft.md", "-o", "out.html"], 0),
      (["report", "no merit", "-o", "-"], 0),
      (["report", "zeppelins sing", "-o", "out.html"], 3), (["report", "no merit"], 2),
    ] as [([String], Int32)])
  func `a wrong call says so`(arguments: [String], code: Int32) throws {
    try Stemma.demo { stemma in
      try stemma.write(Self.draft, to: "draft.md")
      try stemma.write("no zip", to: "broken.docx")
      let result = try stemma.run(arguments)
      #expect(result.code == code, "\(result.error)")
    }
  }
}
