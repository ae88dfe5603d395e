import English
import ReportedSpeech

extension DriftTest {
  /// Another spelling of the same word; a bleep (ETPC: spelling and format changes).
  static let orthographic = DriftTest(
    id: "orthographic",
    summary: "the same words, spelled otherwise",
    examples: [
      "“The harbour is ours,” → “The harbor is ours,”",
      "“It is a damned mess,” → “It is a d****d mess,”",
      "“Muammar Qaddafi has to go,” → “Moammar al-Gadhafi has to go,”",
      "“They paid into the fund,” → “They paid in to the fund,”",
    ]
  ) { variation in
    let joined = variation.changes.filter(variation.isRunTogether).map { variation.respelled($0.a, $0.b) }
    return joined + variation.respellings.map { variation.respelled($0..<$0 + 1, $1..<$1 + 1) }
  }
}

extension Variation {
  /// Tokens that stay, pair by pair.
  var kept: [(Int, Int)] { alignment.toB.enumerated().compactMap { i, j in j.map { (i, $0) } } }

  /// Those of them that are spelled otherwise.
  var respellings: [(Int, Int)] {
    // Of many copies every pair is asked.
    if earlier.statement.text == later.statement.text { return [] }
    return kept.filter { i, j in
      let (a, b) = (earlier.tokens[i], later.tokens[j])
      guard a.isContent, !a.isFigure, !b.isFigure, !later.isPiece(j), !earlier.isPiece(i) else { return false }
      if a.word != b.word { return alignment.share[j] >= WordMatches.sameWord && alignment.share[j] < 1 }
      return earlier.spelling(i) != later.spelling(j)
    }
  }

  /// The same letters, parted otherwise: "into" and "in to", "#AnnLee" and "Ann Lee".
  func isRunTogether(_ edit: Edit) -> Bool {
    edit.isSubstitution && earlier.words(edit.a).joined() == later.words(edit.b).joined()
  }

  fileprivate func respelled(_ a: Range<Int>, _ b: Range<Int>) -> Drift {
    Drift(kind: "orthographic", severity: .harmless, earlier: earlier.passage(a), later: later.passage(b))
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
