import English
import ReportedSpeech

/// An article made ready to be held against others: its sentences read once, and the assertions on them.
///
/// A function of the article, its sentences and its assertions alone.
public struct ArticleWording: Sendable {
  /// The headline's first, then the body's, from front to back.
  let sentences: [HostSentence]
  let vocabulary: Vocabulary
  /// In the order in which they were given.
  let assertions: [AssertionWording]
  /// What finds its story-mates: the stems that its story is about, ascending.
  let profile: [StoryMates.Term]
  let published: Interval?

  /// - Parameters:
  ///   - sentences: the body's host sentences in code points, from front to back.
  ///   - titleSentences: the headline's; all of it where none are given.
  ///   - assertions: matches name them by their positions in this list.
  ///   - published: as its first assertion's article has it, where it is not given.
  public init(
    text: String, title: String? = nil, sentences: [Range<Int>], titleSentences: [Range<Int>] = [],
    assertions: [ReportedAssertion] = [], published: Interval? = nil
  ) {
    self.published = published ?? assertions.first?.article.published
    let statements = assertions.map(\.statement)
    let reports = statements.filter { $0.mode != .unattributed }
    var hosts: [HostSentence] = []
    for (part, text, ranges) in [(Part.title, title ?? "", titleSentences), (Part.body, text, sentences)] {
      let scalars = Array(text.unicodeScalars)
      let ranges = part == .title && ranges.isEmpty && !scalars.isEmpty ? [0..<scalars.count] : ranges
      let of = { (places: [Range<Int>]) in PlaceSet(places) }
      let credits = of(statements.compactMap(\.mention).filter { $0.part == part }.map { $0.start..<$0.end })
      let here = reports.filter { $0.part == part }
      let said = of(here.flatMap { $0.fragments.map { $0.start..<$0.end } })
      let quoted = of(here.flatMap(\.quotedPlaces))
      for (place, range) in ranges.enumerated() where range.lowerBound >= 0 && range.upperBound <= scalars.count {
        var words = String.UnicodeScalarView()
        words.append(contentsOf: scalars[range])
        hosts.append(
          HostSentence(
            Passage(part: part, start: range.lowerBound, end: range.upperBound, text: String(words)), place: place,
            credits: credits, reports: said, quoted: quoted))
      }
    }
    self.sentences = hosts
    vocabulary = Vocabulary(hosts)
    let vocabulary = vocabulary
    self.assertions = assertions.map { AssertionWording($0, hosts, vocabulary) }
    profile = StoryMates.profile(vocabulary)
  }

  /// The assertions' own words, in the order in which the assertions were given.
  public var wordings: [Wording] { assertions.map(\.wording) }

  /// The sentence that stands at a place of the body, as a number among all; nil where none covers half of it.
  public func sentence(at range: Range<Int>) -> Int? {
    let shared = { (s: Int) in self.sentences[s].part == .body ? self.sentences[s].range.clamped(to: range).count : 0 }
    let best = sentences.indices.max { (shared($0), $1) < (shared($1), $0) }
    return best.flatMap { 2 * shared($0) >= range.count && shared($0) > 0 ? $0 : nil }
  }
}

/// An assertion on its host sentence.
struct AssertionWording: Sendable {
  let wording: Wording
  /// Numbers of the sentences that its words stand in: one, as a rule.
  let hosts: Range<Int>
  /// Its own content words, as positions in the article's vocabulary, ascending, with what they weigh there.
  let own: [(word: Int32, weight: Float)]

  init(_ assertion: ReportedAssertion, _ sentences: [HostSentence], _ vocabulary: Vocabulary) {
    wording = Wording(of: assertion)
    let statement = assertion.statement
    let (part, start, end) = (statement.part, statement.start, statement.end)
    let touched = sentences.indices.filter {
      sentences[$0].part == part && sentences[$0].range.overlaps(start..<max(end, start + 1))
    }
    hosts = touched.first.map { $0..<($0 + touched.count) } ?? 0..<0
    own = wording.bag.compactMap { term in
      vocabulary.place(of: term.stem).map { (Int32($0), term.weight.squareRoot()) }
    }
  }
}

extension Statement {
  /// Where its words stand inside marks.
  fileprivate var quotedPlaces: [Range<Int>] { fragments.filter(\.quoted).map { $0.start..<$0.end } }
}
