import ReportedSpeech
import Testing

@testable import Collation

/// What holds of any two texts, whatever is in them.
@Suite struct ComparisonLawTests {
  @Test(arguments: 0..<300) func `every passage slices, every sign and severity is known, twice gives the same`(
    seed: Int
  ) {
    var chance = Chance(seed: UInt64(seed))
    let a = chance.text(ofWords: chance.next(60))
    let b = chance.next(3) == 0 ? chance.text(ofWords: chance.next(60)) : chance.reworded(a)
    let comparison = compare(a, b)
    #expect(comparison.score.isFinite && (0...1).contains(comparison.similarity))
    for drift in comparison.drifts {
      #expect(drift.earlier.map { slices($0, of: a) } ?? true, "\(drift)")
      #expect(drift.later.map { slices($0, of: b) } ?? true, "\(drift)")
      #expect(drift.earlier != nil || drift.later != nil, "\(drift)")
      #expect(DriftTest.all.contains { $0.id == drift.kind }, "\(drift)")
    }
    let again = compare(a, b)
    #expect(again.drifts == comparison.drifts && again.score == comparison.score && again.diff == comparison.diff)
  }

  @Test(arguments: 0..<100) func `the diff holds every word of both sides, in order`(seed: Int) {
    var chance = Chance(seed: UInt64(1000 + seed))
    let a = chance.text(ofWords: 30)
    let b = chance.reworded(a)
    let (x, y) = (Wording(of: Statement(plain: a)), Wording(of: Statement(plain: b)))
    var (earlier, later): ([Passage], [Passage]) = ([], [])
    for segment in WordDiff(Variation(from: x, to: y)).segments {
      switch segment {
      case .kept(let before, let after):
        earlier.append(before)
        later.append(after)
      case .removed(let words): earlier.append(words)
      case .added(let words): later.append(words)
      }
    }
    for (wording, passages) in [(x, earlier), (y, later)] {
      #expect(zip(passages, passages.dropFirst()).allSatisfy { $0.end <= $1.start })
      for token in wording.tokens {
        #expect(passages.contains { $0.start <= token.start && token.end <= $0.end })
      }
    }
  }

  @Test func `a text held against itself is verbatim`() {
    for seed in 0..<50 {
      var chance = Chance(seed: UInt64(2000 + seed))
      let text = chance.text(ofWords: 3 + chance.next(40))
      let kinds = compare(text, text).drifts.map(\.kind)
      #expect(kinds == ["verbatim"] || Wording(of: Statement(plain: text)).tokens.isEmpty, "\(text): \(kinds)")
    }
  }

  @Test func `time grows with length, not with its square`() {
    var chance = Chance(seed: 7)
    let texts = [5_000, 20_000].map { chance.text(ofWords: $0) }
    let times = texts.map { text in
      let other = chance.reworded(text)
      let clock = ContinuousClock()
      return (0..<2).map { _ in clock.measure { _ = compare(text, other) } }.min() ?? .zero
    }
    #expect(times[1] < times[0] * 12 + .milliseconds(200), "\(times)")
  }

  private func compare(_ a: String, _ b: String) -> Comparison {
    Comparison(earlier: .init(text: a), later: .init(text: b))
  }

  private func slices(_ passage: Passage, of text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard passage.start >= 0, passage.start <= passage.end, passage.end <= scalars.count else { return false }
    return String(String.UnicodeScalarView(scalars[passage.start..<passage.end])) == passage.text
  }
}

/// The same texts for the same seed on every machine.
struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = (seed &+ 1) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(max(1, bound)))
  }

  mutating func text(ofWords count: Int) -> String {
    (0..<count).map { _ in word() }.joined(separator: " ")
  }

  /// Words dropped, put in, exchanged and moved.
  mutating func reworded(_ text: String) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<1 + words.count / 6 {
      let place = next(words.count)
      switch next(4) {
      case 0 where words.count > 1: words.remove(at: place)
      case 1: words.insert(word(), at: place)
      case 2 where !words.isEmpty: words[place] = word()
      default: if words.count > 1 { words.swapAt(place, next(words.count)) }
      }
    }
    return words.joined(separator: " ")
  }

  private mutating func word() -> String { Self.words[next(Self.words.count)] }

  private static let words = [
    "the", "pier", "harbor", "council", "not", "never", "may", "all", "some", "very", "rotten", "Ann Lee", "Milton",
    "5",
    "$2.5bn", "twenty-one", "March", "5%", "per cent", "didn't", "“We", "will”", "“", "”", "\"", "'", "‘so’", "…",
    ". . .",
    "[the mayor]", "(local)", "[", ")", "—", "été", "naïve", "🙂", "👩‍👧", "\u{202E}abc", "日本", "f***er", "U.S.", "Mr.",
    "https://a.example/x", "\n\n", "\u{0}", "a\u{301}", "re-election", "because", "if", "said:", "“Rebuild,", "rose",
    "fell",
    "causes", "linked", "İstanbul", "ﬁnance", "1,200,000", "9/11", "&", "*", "..", "n't", "'s", "’",
  ]
}
