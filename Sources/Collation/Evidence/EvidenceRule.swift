import English
import ReportedSpeech

/// One kind of evidence of who reported it first.
///
/// To add a kind, write a file beside the others and give it a line in `all`.
package struct EvidenceRule: Sendable {
  package let id: String
  package let summary: String
  /// "what stands in the articles → what follows".
  package let examples: [String]
  let findings: @Sendable (ReportSet) -> [Finding]

  init(
    id: String, summary: String, examples: [String], findings: @escaping @Sendable (ReportSet) -> [Finding]
  ) {
    self.id = id
    self.summary = summary
    self.examples = examples
    self.findings = findings
  }

  /// Every rule, the strongest first. What names where a report comes from outranks every clock: a page's time says
  /// when a system stored it, a citation says whose it is.
  package static let all: [EvidenceRule] = [
    // Whoever corrects has read more than any rule.
    .confirmed,
    .explicitOccasion, .citation,
    // Before publication: a client may stamp the agency's text earlier than the agency does.
    .copyOwner, .publication,
    // Last: it orders what the clocks leave open and never decides against them.
    .completeness,
  ]
}

/// What a rule found, by places.
enum Finding: Hashable, Sendable {
  /// The one had it before the other, whatever their dates.
  case precedes(Int, Int, SourceGraph.Reason)
  /// It comes from a report that is not found among these.
  case outside(Int, because: String)
  /// When it was published, at the earliest and at the latest; nil where nothing bounds it.
  case published(Int, from: Instant?, to: Instant?)
  /// It was cut from the other, fuller wording.
  case cut(Int, from: Int)
}

extension ReportSet {
  /// How a person names the article of an assertion: its outlet, else its file or its key.
  func name(_ place: Int) -> String {
    let article = reports[place].article
    if let name = article.outlet?.name { return name }
    let file = article.key.split(separator: "/").last.map(String.init)
    return article.key.hasPrefix("/") ? file ?? article.key : article.key
  }

  /// What follows from a statement's naming an outlet as where it has its words from.
  func findings(from citation: Citation, of place: Int, _ outlets: OutletIndex) -> [Finding] {
    guard let name = citation.outlet, !name.isEmpty else { return [] }
    let own = reports[place].article.outlet
    if let own, outlets.names(name, own) { return [] }
    let cited = outlets.places(named: name, besides: place)
    if cited.isEmpty {
      if let own, OutletName.names(name, own) { return [] }
      let because =
        "\(self.name(place)) has it from \(name) (“\(citation.passage.text)”), whose report of it is not found among these articles."
      return [.outside(place, because: because)]
    }
    return cited.map {
      .precedes(
        $0, place,
        SourceGraph.Reason(
          basis: .citation, because: "\(self.name(place)) has it from \(self.name($0)): “\(citation.passage.text)”."))
    }
  }
}
