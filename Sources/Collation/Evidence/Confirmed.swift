import ReportedSpeech

extension EvidenceRule {
  /// A person who read both says so.
  static let confirmed = EvidenceRule(
    id: "confirmed",
    summary: "a person confirmed that one report has it from the other",
    examples: ["confirmed: the Bay Times has it from the Hill Post → the Hill Post had it before the Bay Times"]
  ) { testimony in
    guard !testimony.amendments.confirmed.isEmpty else { return [] }
    return testimony.indices.flatMap { place in
      testimony.indices.filter { testimony.isConfirmed(place, from: $0) }.map { parent in
        .precedes(
          parent, place,
          because: "\(testimony.name(place)) has it from \(testimony.name(parent)), as a person confirmed.")
      }
    }
  }
}
