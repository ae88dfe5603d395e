import ReportedSpeech

extension EvidenceRule {
  /// The text says whose report it is: "first reported by the Harbor Courier".
  static let citation = EvidenceRule(
    id: "citation",
    summary: "the text names the outlet it has it from",
    examples: [
      "Milton Post: “as the Harbor Courier first reported” → the Harbor Courier had it before the Milton Post",
      "Milton Post: “according to the Gazette”, and no article of the Gazette is here → undetermined",
    ]
  ) { reports in
    let outlets = OutletIndex(reports)
    return reports.indices.flatMap { place in
      reports.reports[place].statement.citations.filter { $0.kind == .outlet }
        .flatMap { reports.findings(from: $0, of: place, outlets) }
    }
  }
}
