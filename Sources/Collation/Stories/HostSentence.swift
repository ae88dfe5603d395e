import English
import ReportedSpeech

/// A sentence of an article as its reader sees it, speaker's tag and all, ready to be held against others.
struct HostSentence: Sendable {
  /// Code points of its part.
  let range: Range<Int>
  let part: Part
  let tokens: [Token]
  /// Parallel to `tokens`.
  let words: [String]
  /// The stem of every word, grammar included, in order.
  let stems: [UInt64]
  /// Its content words, each stem once, in the order of stems.
  let terms: [Term]
  /// Nearly all of it stands inside quotation marks.
  let isQuotation: Bool
  /// How near the top of its article it stands: 1 for the first sentence, falling to nothing.
  let lead: Double

  struct Term: Sendable {
    let stem: UInt64
    /// √β by the word's place: less for a name and for the words that name the speaker, more inside what is reported.
    let weight: Float
    let isName: Bool
    let isFigure: Bool
    /// The first token of this stem.
    let token: Int32
  }

  /// A sentence that is quoted for more than this is somebody's words, and its rewordings are quotations too.
  private static let quotedShare = 0.7
  /// e^(-1/3): three sentences on, a third of the lead is left.
  private static let fading = 0.716_531_310_573_789_3

  init(_ passage: Passage, place: Int, _ places: Places) {
    range = passage.start..<passage.end
    part = passage.part
    let reading = TokenizedWords(of: Statement(mode: .unattributed, spans: [passage]))
    var tokens = Array(reading.tokens.prefix(Wording.longest))
    for i in tokens.indices {
      if let base = PressWords.bases[tokens[i].word], tokens[i].isContent { tokens[i].stem = base }
      if places.quoted.holds(tokens[i]) { tokens[i].traits.insert(.quoted) }
    }
    self.tokens = tokens
    words = Array(reading.words.prefix(Wording.longest))
    stems = tokens.map(\.stem)
    isQuotation = Double(tokens.count(where: \.isQuoted)) > Self.quotedShare * Double(tokens.count)
    lead = (0..<min(place, 60)).reduce(1) { lead, _ in lead * Self.fading }
    terms = Self.terms(tokens, places)
  }

  /// A stem weighs what its heaviest token does; all of its tokens must name the speaker for it to count as naming him.
  private static func terms(_ tokens: [Token], _ places: Places) -> [Term] {
    let order = tokens.indices.filter { tokens[$0].isContent }.sorted { (tokens[$0].stem, $0) < (tokens[$1].stem, $1) }
    var terms: [Term] = []
    var i = 0
    while i < order.count {
      var end = i + 1
      while end < order.count, tokens[order[end]].stem == tokens[order[i]].stem { end += 1 }
      let same = order[i..<end].map { tokens[$0] }
      let heaviest = same.max { $0.weight < $1.weight } ?? tokens[order[i]]
      var weight = heaviest.weight.squareRoot()
      if heaviest.isName { weight *= name }
      if same.allSatisfy(places.credits.holds) { weight *= credit }
      if same.contains(where: places.reports.holds) { weight *= report }
      terms.append(
        Term(
          stem: heaviest.stem, weight: weight, isName: heaviest.isName, isFigure: heaviest.isFigure,
          token: Int32(order[i])))
      i = end
    }
    return terms
  }

  /// Names are in every sentence of a story. At 1 the average precision is .01 less.
  private static let name: Float = 0.65
  /// "Colorado Attorney General John Suthers" is in all that he says. Without it .799 falls to .794.
  private static let credit: Float = 0.6
  /// What is said counts for more than what says so. Without it .799 falls to .795.
  private static let report: Float = 1.3
}

extension HostSentence {
  /// The normal word of a term.
  func spelling(_ term: Int) -> String { words[Int(terms[term].token)] }
}
