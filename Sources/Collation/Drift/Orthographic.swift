import ReportedSpeech

extension DriftTest {
  /// Another spelling of the same word; a bleep (ETPC: spelling and format changes).
  static let orthographic = DriftTest(
    id: "orthographic",
    summary: "the same words, spelled otherwise",
    examples: [
      "“The harbour is ours,” → “The harbor is ours,”",
      "“It is a damned mess,” → “It is a d****d mess,”",
    ]
  ) { variation in
    variation.kept.filter { i, j in
      let (a, b) = (variation.earlier.tokens[i], variation.later.tokens[j])
      guard a.isContent, !a.isFigure, !b.isFigure, !variation.later.isPiece(j), !variation.earlier.isPiece(i) else {
        return false
      }
      if a.word != b.word {
        return variation.alignment.share[j] >= Kinship.sameWord && variation.alignment.share[j] < 1
      }
      return variation.earlier.spelling(i) != variation.later.spelling(j)
    }
    .map { variation.misspelled($0, $1) }
  }
}

extension Variation {
  /// Tokens that stay, pair by pair.
  var kept: [(Int, Int)] { alignment.toB.enumerated().compactMap { i, j in j.map { (i, $0) } } }

  fileprivate func misspelled(_ i: Int, _ j: Int) -> Drift {
    Drift(
      kind: "orthographic", severity: .harmless, earlier: earlier.passage(i..<i + 1), later: later.passage(j..<j + 1))
  }
}

extension Wording {
  /// Half of a contraction: its letters are not the word's.
  fileprivate func isPiece(_ i: Int) -> Bool { i + 1 < tokens.count && tokens[i + 1].start == tokens[i].end }

  /// The letters as printed, without case, accents and signs.
  fileprivate func spelling(_ i: Int) -> [UInt8] {
    guard let passage = passage(i..<i + 1) else { return [] }
    let letters = passage.rawWords(allQuoted: false).flatMap(\.bytes)
    // "Lee's" and "Lee", "U.S." and "US" are spelled alike.
    return Array((letters.suffix(2) == [0x27, 0x73] ? letters.dropLast(2) : letters[...]).filter { $0 != 0x27 })
  }
}
