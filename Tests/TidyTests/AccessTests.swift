import Testing

/// Users import Stemma. Of the rooms behind it they see only the values that its questions take and its answers hold; all
/// else is `package`.
@Suite struct AccessTests {
  /// The types that are `public`, by the folder that defines them or says more of them.
  static let seen: [(folder: String, types: Set<String>)] = [
    (
      "Sources/ReportedSpeech",
      [
        "Article", "Assertion", "Citation", "Correction", "Cue", "Dating", "Day", "Derivation", "Drift", "Fragment",
        "Instant", "Interval", "JSONValue", "Marking", "Match", "Mode", "Notice", "Outlet", "Part", "Passage", "Place",
        "Polarity", "Precedence", "PublicationDate", "Reading", "Saying", "Speaker", "SpeakerName", "Statement",
      ]
    ),
    (
      "Sources/Intake",
      ["ArticleFormat", "CatalogueEntry", "Input", "Inputs", "IntakeError", "Limits", "ReadingSettings", "Zone"]
    ),
    ("Sources/Collation", ["Comparison", "WordDiff"]),
    ("Sources/Decisions", ["StageFilter"]),
    ("Sources/Export", ["ExportError", "ExportFormat", "ExportSettings"]),
    ("graph", ["GraphError"]),
    ("queries", ["SelectionTerms"]),
    (
      "Sources/Answers",
      [
        "Answer", "CheckAnswer", "ClaimHead", "Comparison", "Correction", "Drift", "ExtractedArticle", "Finding",
        "FirstAnswer", "Interval", "JSONValue", "LaterWording", "Opening", "Precedence", "Question", "Recorded",
        "Report", "RewordingsAnswer", "Rows", "TraceAnswer", "Verdict",
      ]
    ),
    ("Sources/English", []), ("Sources/Extraction", []), ("Sources/Web", []), ("Sources/Command", []),
    ("Tests/GraphLiterals", []), ("Tests/ScratchFolder", []),
  ]

  @Test(arguments: seen) func `only what users see is public`(folder: String, types: Set<String>) throws {
    var found: Set<String> = []
    for file in try SourceTree.files(in: [folder]) {
      for (line, type) in try Self.declared(in: file.lines) {
        found.insert(type)
        if !types.contains(type) { Issue.record("\(file.path):\(line) is public: users see no \(type)") }
      }
    }
    #expect(types.subtracting(found).isEmpty, "listed, but not public")
  }

  @Test func `a public member of an extension would be found`() throws {
    let text = """
      @usableFromInline package struct Hidden {
        let text = "public"
        @inlinable public static func shown() {}
        // public
      }
      extension Outer.Inner {
        public private(set) var seen = 0
      }
      public typealias Other = Hidden
      """
    let declared = try Self.declared(in: text.split(separator: "\n", omittingEmptySubsequences: false))
    #expect(declared.map(\.line) == [3, 7, 9])
    #expect(declared.map(\.type) == ["Hidden", "Outer", "Other"])
  }

  /// Public declarations, each with the type at the margin that it stands in.
  private static func declared(in lines: [Substring]) throws -> [(line: Int, type: String)] {
    let modifiers = #"(?:@\w+(?:\([^)]*\))? |(?:public|package|internal|private|fileprivate|static|final|indirect) )*"#
    let margin = try Regex(
      "^\(modifiers)(?:struct|class|enum|actor|protocol|typealias|func|extension) `?(\\w+)",
      as: (Substring, Substring).self)
    let access = try Regex("^ *\(modifiers)public ")
    var type = ""
    return lines.enumerated().compactMap { number, line in
      if let margin = line.firstMatch(of: margin) { type = String(margin.1) }
      return line.firstMatch(of: access) == nil ? nil : (number + 1, type)
    }
  }
}
