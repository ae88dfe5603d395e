import ReportedSpeech

@testable import Collation

/// A neighbourhood as a table: assertions by one letter, matches as "a-b 3.5", "~" for one claim on two occasions.
extension Neighbourhood {
  init(_ assertions: [(String, Report)], _ matches: String, corrections: [Correction] = []) {
    let letters = assertions.map(\.0)
    let parsed = matches.split(separator: " ").map(String.init)
    let pairs = stride(from: 0, to: parsed.count, by: 2).compactMap { k -> Match? in
      let mark: Character = parsed[k].contains("~") ? "~" : "-"
      let sides = parsed[k].split(separator: mark).map(String.init)
      guard sides.count == 2, let first = letters.firstIndex(of: sides[0]),
        let second = letters.firstIndex(of: sides[1]), let score = Double(parsed[k + 1])
      else { return nil }
      return Match(
        first: first, second: second, relation: mark == "~" ? .sameClaim : .sameUtterance, status: .confirmed,
        score: score, similarity: 0.9)
    }
    self.init(
      assertions: assertions.enumerated().map { $1.1.reported(at: $0) }, matches: pairs, corrections: corrections)
  }
}

extension [Claim] {
  /// Claims, and in them utterances, by letters: "ab|c d" is one claim of two utterances and one of one.
  func table(_ letters: [String]) -> String {
    map { claim in
      claim.utterances.map { $0.assertions.map { letters[$0] }.sorted().joined() }.sorted().joined(separator: "|")
    }.sorted().joined(separator: " ")
  }

  /// Parents, as "b<a copy": what the later side is held against, and the basis where something says that it comes from
  /// there.
  func parents(_ letters: [String]) -> [String] {
    flatMap(\.derivations).filter(\.isParent).map {
      "\(letters[$0.later])<\(letters[$0.earlier])" + ($0.basis.map { " " + $0.rawValue } ?? "")
    }.sorted()
  }

  func likenesses(_ letters: [String]) -> [String] {
    flatMap(\.derivations).filter { !$0.isParent }.map { "\(letters[$0.later])~\(letters[$0.earlier])" }.sorted()
  }
}
