import Queries
import ReportedSpeech

extension Lookup {
  /// How one saying travelled: who said it and where, the outlet that reported it first, then whoever says it has it
  /// from another.
  func chain(of said: FirstSaid, in answers: Answers) throws -> [String] {
    let links = try answers.all(Link.self, ["utterance": .integer(said.utterance)])
    guard let first = links.first else { return [] }
    let venue = first.citesKind == .outlet ? nil : first.citesText
    let inside = links.compactMap(\.insideWordsOf).first.map { ["in the words of \($0)"] } ?? []
    return [(said.speaker ?? "unknown speaker") + (venue.map { ", “\($0)”" } ?? "")] + inside
      + links.enumerated().compactMap { i, link in
        if i == 0 { return link.name }
        return link.citesOutlet.map { "\(link.name) quoting \($0)" }
      }
  }
}

extension Link {
  fileprivate var name: String { wording.outlet ?? wording.article }
}

extension FirstAnswer.Said {
  init(_ row: FirstSaid, chain: [String]) {
    self.init(
      utterance: row.utterance, speaker: row.speaker, said: row.said, verdict: row.verdict, because: row.because,
      chain: chain)
  }
}
