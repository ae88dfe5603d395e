import ReportedSpeech

extension EvidenceRule {
  /// Short comes from long: a fragment cannot be what the whole was taken from.
  static let completeness = EvidenceRule(
    id: "completeness",
    summary: "one wording was cut from the other",
    examples: ["“no merit” and “The suit has no merit and never had” → the fragment is not where the whole comes from"]
  ) { reports in
    guard let whole = reports.fullest else { return [] }
    return reports.indices.compactMap { place in
      place != whole && reports.wordings[place].isCut(from: reports.wordings[whole])
        ? .cut(place, from: whole) : nil
    }
  }
}

extension Wording {
  /// Every word of it stands in the other, in order, and the other goes on.
  func isCut(from other: Wording) -> Bool {
    guard mass * 1.25 < other.mass, tokens.count < other.tokens.count, overlap(other) >= 0.9 * mass else {
      return false
    }
    var at = 0
    var missed: Float = 0
    for token in tokens where token.isContent {
      if let next = other.tokens[at...].firstIndex(where: { $0.stem == token.stem }) {
        at = next + 1
      } else {
        missed += token.weight
      }
    }
    return missed <= 0.1 * mass
  }
}
