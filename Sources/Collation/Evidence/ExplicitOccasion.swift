import ReportedSpeech

extension EvidenceRule {
  /// The text says where it was said: "told the Harbor Courier on Thursday".
  static let explicitOccasion = EvidenceRule(
    id: "explicit-occasion",
    summary: "the text names the outlet it was said to",
    examples: [
      "Milton Post: Ann Lee “told the Harbor Courier” that … → the Harbor Courier had it before the Milton Post"
    ]
  ) { reports in
    let outlets = OutletIndex(reports)
    return reports.indices.flatMap { place in
      reports.reports[place].statement.citations.filter { $0.kind == .interview }
        .flatMap { reports.findings(from: $0, of: place, outlets) }
    }
  }
}
