import English
import ReportedSpeech

/// An article made ready to be held against others: its sentences read once, and the assertions on them.
///
/// A function of the article, its sentences and its assertions alone.
package struct ArticleWording: Sendable {
  /// The headline's first, then the body's, from front to back.
  let sentences: [HostSentence]
  let vocabulary: Vocabulary
  /// In the order in which they were given.
  let assertions: [AssertionWording]
  /// What its story is about.
  package let profile: StoryProfile
  package let published: Interval?
  let text: String
  /// What of the body is whose.
  let body: Places

  /// - Parameters:
  ///   - sentences: the body's host sentences in code points, from front to back.
  ///   - titleSentences: the headline's; all of it where none are given.
  ///   - assertions: matches name them by their positions in this list.
  ///   - published: as its first assertion's article has it, where it is not given.
  package init(
    text: String, title: String? = nil, sentences: [Range<Int>], titleSentences: [Range<Int>] = [],
    assertions: [ReportedAssertion] = [], published: Interval? = nil
  ) {
    self.published = published ?? assertions.first?.article.published
    self.text = text
    let statements = assertions.map(\.statement)
    body = Places(of: statements, in: .body)
    var hosts: [HostSentence] = []
    if let title, !title.isEmpty {
      let whole = titleSentences.isEmpty ? [0..<title.unicodeScalars.count] : titleSentences
      hosts += Self.hosts(.title, title, whole, Places(of: statements, in: .title))
    }
    hosts += Self.hosts(.body, text, sentences, body)
    self.sentences = hosts
    let vocabulary = Vocabulary(hosts)
    self.vocabulary = vocabulary
    self.assertions = Self.assertions(assertions, hosts, vocabulary)
    profile = StoryProfile(vocabulary)
  }

  /// The own words of the assertion that was given at a place.
  package func wording(at place: Int) -> Wording? {
    assertions.indices.contains(place) ? assertions[place].wording : nil
  }

  private static func hosts(_ part: Part, _ text: String, _ ranges: [Range<Int>], _ places: Places) -> [HostSentence] {
    let scalars = Array(text.unicodeScalars)
    return ranges.enumerated().compactMap { place, range in
      guard range.lowerBound >= 0, range.upperBound <= scalars.count else { return nil }
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[range])
      let passage = Passage(part: part, start: range.lowerBound, end: range.upperBound, text: String(words))
      return HostSentence(passage, place: place, places)
    }
  }
}

extension ArticleWording {
  private static func assertions(
    _ assertions: [ReportedAssertion], _ hosts: [HostSentence], _ vocabulary: Vocabulary
  ) -> [AssertionWording] {
    let all = assertions.map { AssertionWording($0, hosts, vocabulary) }
    var counts = [Int](repeating: 0, count: hosts.count)
    for assertion in all { for host in assertion.hosts { counts[host] += 1 } }
    for i in all.indices { all[i].isAlone = all[i].hosts.allSatisfy { counts[$0] == 1 } }
    return all
  }
}

/// An assertion on its host sentence.
///
/// A class, because a pair of articles holds each of its assertions many times over: copying one would count a dozen
/// references.
final class AssertionWording: @unchecked Sendable {
  let wording: Wording
  /// Numbers of the sentences that its words stand in: one, as a rule.
  let hosts: Range<Int>
  /// Its own content words, as positions in the article's vocabulary, ascending, with what they weigh.
  let own: [(word: Int32, weight: Float)]
  let mass: Float
  let keys: [Key]
  /// No other assertion stands in its host sentences. Set once, before anybody else has it.
  fileprivate(set) var isAlone = false

  init(_ assertion: ReportedAssertion, _ sentences: [HostSentence], _ vocabulary: Vocabulary) {
    wording = Wording(of: assertion)
    keys = wording.keys
    let statement = assertion.statement
    let (part, start, end) = (statement.part, statement.start, statement.end)
    let touched = sentences.indices.filter {
      sentences[$0].part == part && sentences[$0].range.overlaps(start..<max(end, start + 1))
    }
    hosts = touched.first.map { $0..<($0 + touched.count) } ?? 0..<0
    var own: [(word: Int32, weight: Float)] = []
    for token in wording.tokens where token.isContent {
      guard let place = vocabulary.place(of: PressWords.bases[token.word] ?? token.stem) else { continue }
      own.append((Int32(place), token.weight))
    }
    own.sort { ($0.word, $1.weight) < ($1.word, $0.weight) }
    self.own = own.enumerated().filter { i, term in i == 0 || own[i - 1].word != term.word }.map(\.element)
    mass = self.own.reduce(0) { $0 + $1.weight }
  }
}
