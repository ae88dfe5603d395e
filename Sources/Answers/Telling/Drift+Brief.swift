import ReportedSpeech

extension [Drift] {
  /// The worst of them in two or three words, to stand on a line: "40 → 400", "hedge gone", "cut"; nil where nothing is
  /// worth a word.
  package func inBrief(isOrdered: Bool) -> String? {
    guard let worst = told.max(by: { $0.severity < $1.severity }) ?? first(where: { $0.kind == "truncation" }) else {
      return nil
    }
    if let before = worst.earlier?.text, let after = worst.later?.text, before != after,
      before.count + after.count <= 24, worst.severity >= .meaning
    {
      return "\(before) \(isOrdered ? "→" : "/") \(after)"
    }
    return isOrdered ? worst.label : worst.labelWithoutOrder
  }
}

extension Drift {
  /// As a label, where there is no room for a sentence.
  private static let labels: [String: String] = [
    "truncation": "cut", "insertion": "words put in", "omission": "words left out", "substitution": "other words",
    "paraphrase": "in other words", "reordering": "reordered", "direct_to_indirect": "reported",
    "direct_to_mixed": "quoted in part", "indirect_to_direct": "quoted", "number_changed": "figure differs",
    "entity_changed": "name differs", "predicate_changed": "deed differs", "invented_content": "more words",
    "attribution_changed": "other speaker", "attribution_dropped": "nobody credited", "machine_spun": "spun",
    "quote_of_quote": "quoted in a quote", "reporting_verb_changed": "other verb", "context_removed": "out of context",
    "quotation_marks_added": "marks added", "tense_person_shift": "as reported speech",
  ]

  fileprivate var labelWithoutOrder: String {
    switch shownKind {
    case "negation_flipped": "“not” in one only"
    case "modality_changed": "hedged in one only"
    case "insertion", "omission", "invented_content": "words in one only"
    case "truncation": "other length"
    case "quotation_marks_added": "marks in one only"
    case "attribution_dropped": "credited in one only"
    case "intensity_changed", "generality_changed", "direct_to_indirect", "indirect_to_direct": "told otherwise"
    default: Self.labels[shownKind] ?? "told otherwise"
    }
  }

  fileprivate var label: String {
    switch (shownKind, sign) {
    case ("modality_changed", .more): "hedge gone"
    case ("modality_changed", _): "hedged"
    case ("negation_flipped", _): later == nil ? "“not” gone" : earlier == nil ? "“not” put in" : "negation differs"
    case ("truncation", .more): "more of it"
    case ("intensity_changed", .more): "stronger"
    case ("intensity_changed", _): "weaker"
    case ("causality_changed", _): "cause differs"
    case ("generality_changed", .more): "more general"
    case ("generality_changed", _): "less general"
    default: Self.labels[shownKind] ?? inWords
    }
  }
}
