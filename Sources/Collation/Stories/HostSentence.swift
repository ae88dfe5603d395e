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

  init(_ passage: Passage, place: Int, credits: PlaceSet, reports: PlaceSet, quoted: PlaceSet) {
    range = passage.start..<passage.end
    part = passage.part
    let reading = TokenizedWords(of: Statement(mode: .unattributed, spans: [passage]))
    let stemmer = Stemmer()
    var tokens = Array(reading.tokens.prefix(Wording.longest))
    for i in tokens.indices {
      if let base = PressWords.base[reading.words[i]], tokens[i].isContent { tokens[i].stem = stemmer.stem(Array(base.utf8)) }
      if quoted.holds(tokens[i]) { tokens[i].traits.insert(.quoted) }
    }
    self.tokens = tokens
    words = Array(reading.words.prefix(Wording.longest))
    stems = tokens.map(\.stem)
    isQuotation = Double(tokens.count(where: \.isQuoted)) > Self.quotedShare * Double(tokens.count)
    lead = (0..<min(place, 60)).reduce(1) { lead, _ in lead * Self.fading }
    terms = Self.terms(tokens, credits, reports)
  }

  /// A stem weighs what its heaviest token does; all of its tokens must name the speaker for it to count as naming him.
  private static func terms(_ tokens: [Token], _ credits: PlaceSet, _ reports: PlaceSet) -> [Term] {
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
      if same.allSatisfy(credits.holds) { weight *= credit }
      if same.contains(where: reports.holds) { weight *= report }
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

/// Places in a part of an article, sorted and apart.
struct PlaceSet: Sendable {
  private var ranges: [Range<Int>] = []

  init(_ ranges: [Range<Int>] = []) {
    for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = self.ranges.last, range.lowerBound <= last.upperBound {
        self.ranges[self.ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        self.ranges.append(range)
      }
    }
  }

  /// Whether a word stands wholly inside one of them.
  func holds(_ token: Token) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < token.end { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound <= token.start
  }
}
