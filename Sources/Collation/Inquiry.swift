import English
import ReportedSpeech

/// A text that is looked for: it orders recorded statements by how likely each says it.
///
/// What stands around a statement, its headline and the rest of its sentence, lends it its words here and nowhere else:
/// what is found by them is still judged by its own words.
package struct Inquiry: Sendable {
  private let text: String
  private let wording: Wording
  private let wanted: WantedWords

  package init(_ text: String) {
    self.text = text
    wording = Wording(of: Statement(plain: text))
    wanted = WantedWords(wording)
  }

  /// A statement that may be what is looked for.
  package struct Candidate: Sendable {
    /// Its own words.
    package var text: String
    /// Its headline and what else surrounds it, each by itself: several candidates share some.
    package var around: [String]
    /// What an index said of it, higher is nearer: SQLite's `-bm25(…)`.
    package var found: Double

    package init(text: String, around: [String] = [], found: Double) {
      self.text = text
      self.around = around
      self.found = found
    }

    fileprivate var whole: String { ([text] + around).joined(separator: " ") }
  }

  /// How near a candidate is, to be compared with others that one question brought up, and with nothing else.
  package struct Nearness: Hashable, Sendable {
    /// The higher, the nearer: at most 1.
    package var score: Double
    /// Of the weight looked for, how much the statement's own words hold, 0 to 1.
    package var share: Double
  }

  /// How near each candidate is, in their order. The order that comes out is for looking: no verdict depends on it.
  package func nearness(_ candidates: [Candidate]) -> [Nearness] {
    let found = Self.relative(candidates.map(\.found))
    let letters = Self.relative(Letters(text).likenesses(to: candidates.map { Letters($0.whole) }))
    var known: [String: Set<UInt64>] = [:]
    func stems(_ text: String) -> Set<UInt64> {
      if let stems = known[text] { return stems }
      let stems = wanted.stems(in: text)
      known[text] = stems
      return stems
    }
    return candidates.enumerated().map { i, candidate in
      let own = stems(candidate.text)
      let lent = candidate.around.reduce(into: Set()) { $0.formUnion(stems($1)) }
      let sum =
        Weight.index * found[i] + Weight.letters * letters[i] + Weight.share
        * share { stem in
          own.contains(stem) ? 1 : lent.contains(stem) ? Weight.lent : 0
        }
      return Nearness(
        score: sum / (Weight.index + Weight.letters + Weight.share), share: share { own.contains($0) ? 1 : 0 })
    }
  }

  /// What the three views of nearness weigh. Fitted by Tools/fit-ranking.py on three retrieval tasks in news (quotes in
  /// another outlet, tweets and sentences of speeches against claims that were checked), and then set by what `check --batch`
  /// answers there: mean average precision at 5 of .871, .840 and .618. None of them is delicate.
  ///
  /// Tried beside these three and left out, for the mean average precision of no task rose by a hundredth: pairs of
  /// neighbours, the longest run, the longest common subsequence, figures, synonyms, the headline by itself, the
  /// aligned share, and words from the first few found (Rocchio).
  private enum Weight {
    /// The index knows how rare a word is where it looks.
    static let index = 1.0
    /// Letters see through slips, compounds, hashtags and endings that no stemmer cuts.
    static let letters = 0.5
    /// A fixed background table knows what is rare in news at large where everything that is held is about one story.
    static let share = 1.0
    /// What a word counts that only stands around the statement: of two that hold as much, the one that says it comes first.
    static let lent: Float = 0.95
  }

  /// What a text's own words hold of those looked for.
  package struct Held: Hashable, Sendable {
    /// The share of their weight, 0 to 1.
    package var share: Double
    /// How many of the words that are no grammar, each as often as it is looked for.
    package var count: Int

    package static let nothing = Held(share: 0, count: 0)
  }

  /// What each of some texts holds: for choosing what is worth a closer look.
  package func held(in texts: [String]) -> [Held] {
    let content = wording.tokens.filter(\.isContent)
    return texts.map { text in
      let own = wanted.stems(in: text)
      guard !own.isEmpty else { return .nothing }
      return Held(share: share { own.contains($0) ? 1 : 0 }, count: content.count { own.contains($0.stem) })
    }
  }

  /// The share of the background weight looked for that is held, as far as `held` says, 0 to 1.
  private func share(_ held: (UInt64) -> Float) -> Double {
    guard wording.mass > 0 else { return 0 }
    return Double(wording.bag.reduce(0) { $0 + $1.weight * held($1.stem) } / wording.mass)
  }

  /// Brought to 1 for the best, so that views of different scales can be added.
  private static func relative(_ values: [Double]) -> [Double] {
    let most = values.max() ?? 0
    return values.map { most > 0 ? max(0, $0) / most : 0 }
  }
}

extension Inquiry {
  /// What to ask an index of words for: each word by itself, without those that stand everywhere, addresses and what an
  /// apostrophe adds; hashtags and handles also as the words they are made of. Nothing but those that stand everywhere
  /// where there are no others.
  package var terms: String {
    let scalars = Array(text.unicodeScalars)
    let words = Passage(start: 0, end: scalars.count, text: text).rawWords(allQuoted: false).flatMap { run in
      let word = String(String.UnicodeScalarView(scalars[run.start..<min(run.end, scalars.count)]))
      let isTag = run.start > 0 && (scalars[run.start - 1] == "#" || scalars[run.start - 1] == "@")
      return (run.bytes.contains(0x27) ? Self.parts(of: run) : [word]) + (isTag ? Self.humps(of: word) : [])
    }
    let telling = words.filter { !Lexicon.stops.contains($0.lowercased()) }
    return (telling.isEmpty ? words : telling).joined(separator: " ")
  }

  private static func parts(of run: RawWord) -> [String] {
    Contraction.parts(of: String(decoding: run.bytes, as: UTF8.self)).map(\.word)
  }

  /// "BuildTheWall" is "Build The Wall"; nothing where a word has one hump.
  private static func humps(of word: String) -> [String] {
    var humps: [String] = []
    var before: Character = "A"
    for letter in word {
      if humps.isEmpty || (before.isLowercase && letter.isUppercase) || (before.isLetter && letter.isNumber) {
        humps.append("")
      }
      humps[humps.count - 1].append(letter)
      before = letter
    }
    return humps.count > 1 ? humps : []
  }
}

extension Statement {
  /// A text as one statement without marks or speaker.
  init(plain text: String) {
    self.init(
      mode: .unattributed, spans: [Passage(start: 0, end: text.unicodeScalars.count, text: text)])
  }
}
