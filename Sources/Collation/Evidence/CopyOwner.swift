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
  ) { testimony in
    testimony.indices.flatMap { place -> [Finding] in
      let article = testimony.statements[place].article
      guard let owner = article.copyGroup?.owner ?? article.credit else { return [] }
      if let own = article.outlet, OutletName.names(owner, own, loosely: false) { return [] }
      let group = article.copyGroup?.id
      let holders = testimony.witnesses(named: owner, besides: place)
      let carriers = holders.filter { group == nil || testimony.statements[$0].article.copyGroup?.id == group }
      let name = testimony.name(place)
      if let first = carriers.isEmpty ? holders.first : nil {
        return [.precedes(first, place, because: "\(name) carries a text credited to \(owner).")]
      }
      if carriers.isEmpty {
        return [
          .outside(place, because: "\(name) carries a text credited to \(owner), whose own article is not among these.")
        ]
      }
      return carriers.map { .precedes($0, place, because: "\(name) carries the text of \(testimony.name($0)).") }
    }
  }
}
