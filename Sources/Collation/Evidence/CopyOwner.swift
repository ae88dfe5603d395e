import English
import ReportedSpeech

extension EvidenceRule {
  /// One text in several articles belongs to the outlet it is credited to.
  static let copyOwner = EvidenceRule(
    id: "copy-owner",
    summary: "the same text is credited to another outlet",
    examples: [
      "Milton Post 08:00 and Coast Wire 09:00 carry one text “(Coast Wire)” → the Coast Wire had it before the Milton Post",
      "Milton Post carries a text “(Coast Wire)”, and no article of the Coast Wire is here → undetermined",
    ]
  ) { reports in
    let outlets = OutletIndex(reports)
    return reports.indices.flatMap { place -> [Finding] in
      let article = reports.reports[place].article
      guard let owner = article.copyGroup?.owner ?? article.credit else { return [] }
      if let own = article.outlet, outlets.names(owner, own) { return [] }
      let name = reports.name(place)
      let holders = outlets.places(named: owner, besides: place)
      let inGroup = outlets.places(named: owner, besides: place, inGroup: article.copyGroup?.name)
      if article.copyGroup != nil, !inGroup.isEmpty {
        return inGroup.map {
          .precedes(
            $0, place, SourceGraph.Reason(basis: .copy, because: "\(name) carries the text of \(reports.name($0))."))
        }
      }
      let because = "\(name) carries a text credited to \(owner)"
      guard let first = holders.first else {
        return [.outside(place, because: because + ", whose own article is not found among these.")]
      }
      return [.precedes(first, place, SourceGraph.Reason(basis: .credit, because: because + "."))]
    }
  }
}
