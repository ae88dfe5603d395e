import ReportedSpeech

extension EvidenceRule {
  /// A person who read both says so.
  static let confirmed = EvidenceRule(
    id: "confirmed",
    summary: "a person confirmed that one report has it from the other",
    examples: ["confirmed: the Bay Times has it from the Hill Post → the Hill Post had it before the Bay Times"]
  ) { reports in
    guard !reports.corrections.confirmed.isEmpty else { return [] }
    var places: [Int: Int] = [:]
    for (place, position) in reports.positions.enumerated() { places[position] = place }
    let pairs = reports.corrections.confirmed.compactMap { pair -> (later: Int, earlier: Int)? in
      guard let later = places[pair.later], let earlier = places[pair.earlier] else { return nil }
      return (later, earlier)
    }
    return pairs.sorted { ($0.later, $0.earlier) < ($1.later, $1.earlier) }.map { later, earlier in
      .precedes(
        earlier, later,
        SourceGraph.Reason(
          basis: .confirmation,
          because: "\(reports.name(later)) has it from \(reports.name(earlier)), as a person confirmed."))
    }
  }
}
