import English
import ReportedSpeech

extension DriftTest {
  /// The opposite was done (FRANK: relation error).
  static let predicateChanged = DriftTest(
    id: "predicate_changed",
    summary: "something else, or the opposite, is said to be done",
    examples: [
      "The council approved the pier plan → The council rejected the pier plan",
      "Harbor traffic rose in March → Harbor traffic fell in March",
    ]
  ) { variation in
    variation.changes.compactMap { edit in
      guard edit.isSubstitution else { return nil }
      for i in edit.a {
        for j in edit.b where variation.areOpposite(i, j) {
          return variation.drift("predicate_changed", i..<i + 1, j..<j + 1, .meaning)
        }
      }
      return nil
    }
  }
}

extension Variation {
  /// Whether a word of the earlier wording gave place to its opposite.
  func isOpposed(_ i: Int) -> Bool {
    changes.contains { edit in edit.a.contains(i) && edit.b.contains { areOpposite(i, $0) } }
  }

  /// Whether a word of the later wording took the place of its opposite.
  func isOpposing(_ j: Int) -> Bool {
    changes.contains { edit in edit.b.contains(j) && edit.a.contains { areOpposite($0, j) } }
  }

  fileprivate func areOpposite(_ i: Int, _ j: Int) -> Bool {
    let (a, b) = (earlier.tokens[i], later.tokens[j])
    if a.isContent, b.isContent, Synonyms.standard.areOpposite(a.stem, b.stem) { return true }
    guard let (pair, pole) = Opposites.side[earlier.words[i]], let other = Opposites.side[later.words[j]] else {
      return false
    }
    return pair == other.0 && pole != other.1
  }
}

/// What news reports go up or down, for or against.
enum Opposites {
  private static let pairs: [(String, String)] = [
    (
      "rose rise rises rising risen increased increase increases increasing grew grow grows growing gained gain climbed climb",
      "fell fall falls falling fallen decreased decrease decreases decreasing shrank shrink declined dropped drop lost lose"
    ),
    (
      "approved approve approves backed back backs supported support supports endorsed endorse",
      "rejected reject rejects opposed oppose opposes blocked block blocks condemned condemn"
    ),
    ("accepted accept accepts agreed agree agrees", "refused refuse refuses disagreed disagree disagrees"),
    ("won win wins winning", "lost lose loses losing"),
    ("opened open opens", "closed close closes shut"),
    ("began begin begins started start starts", "ended end ends stopped stop stops halted halt"),
    ("allowed allow allows permitted permit", "banned ban bans barred bar prohibited prohibit forbade"),
    ("convicted convict guilty", "acquitted acquit cleared innocent"),
    ("hired hire appointed", "fired fire dismissed resigned"),
    ("voluntary optional", "mandatory compulsory required"),
    ("before", "after"), ("more", "less fewer"), ("above over", "below under"), ("higher", "lower"),
    ("public", "private"), ("first", "last"), ("success succeeded succeed", "failure failed fail"),
    ("bought buy buys", "sold sell sells"), ("legal lawful", "illegal unlawful"), ("safe", "dangerous unsafe"),
  ]

  /// The pair a word is in, and at which pole.
  static let side: [String: (Int, Bool)] = {
    var side: [String: (Int, Bool)] = [:]
    for (i, pair) in pairs.enumerated() {
      for word in Lexicon.words(pair.0) where side[word] == nil { side[word] = (i, true) }
      for word in Lexicon.words(pair.1) where side[word] == nil { side[word] = (i, false) }
    }
    return side
  }()
}
