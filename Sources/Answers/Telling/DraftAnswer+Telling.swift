import ReportedSpeech

extension DraftAnswer {
  /// "draft.md: 6 quotations: 3 verbatim, 1 altered, 1 said by somebody else, 1 not recorded".
  package var summary: String { "\(draft): \(tally)" }

  /// "6 quotations: 3 verbatim, 1 altered".
  package var tally: String {
    guard !quotations.isEmpty else { return "no quotations" }
    let each = counts.filter { $0.count > 0 }.sorted { $0.verdict.place < $1.verdict.place }
      .map { "\($0.count) \($0.verdict.inPassing)" }
    return "\(quotations.count.of("quotation")): \(each.joined(separator: ", "))"
  }
}

extension DraftAnswer.Quotation {
  /// The quotation as the draft has it: "Irena Holt: “The orchard stays where it is”".
  package var cited: String { (speaker.map { "\($0): " } ?? "") + "“\(finding.query.withoutEndComma)”" }
}

extension Verdict {
  /// In the middle of a sentence.
  public var inPassing: String {
    switch self {
    case .reported: "only reported"
    case .unquoted: "in an outlet's own voice"
    default: inWords.prefix(1).lowercased() + inWords.dropFirst()
    }
  }

  /// What is well first, what was not checked last.
  fileprivate var place: Int {
    [
      .verbatim, .altered, .misattributed, .disowned, .disputed, .uncredited, .reported, .unquoted, .unrecorded,
      .unchecked,
    ].firstIndex(of: self) ?? 0
  }
}

extension String {
  /// The comma that a quotation ends in belongs to the sentence around it.
  var withoutEndComma: String { hasSuffix(",") ? String(dropLast()) : self }
}

extension Finding {
  /// What a draft puts between marks and credits nobody with.
  var uncheckedReason: String {
    query.split(whereSeparator: \.isWhitespace).count <= 2
      ? "The draft names no speaker of these one or two words." : "The draft credits nobody with it: a title or a name."
  }

  /// The draft names a role, and the record a name: whether that is the same one is not known.
  func leavesOpen(_ role: String) -> String {
    let named = Self.speakers(evidence.filter { $0.verdict == verdict })
    return "The draft says only “\(role)”" + (named.isEmpty ? "." : ": whether that is \(named.listed) is left to you.")
  }
}
