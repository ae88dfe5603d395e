import Collation
import Extraction
import Graph
import ReportedSpeech

/// An article, or some of its statements, with what deciding makes of it, each made once.
final class HeldArticle: @unchecked Sendable {
  let kept: KeptArticle
  /// As the graph has it now.
  var witness: Witness
  private let corrections: Corrections

  private var whole: ArticleWording?
  /// Of some assertions their words alone, by place.
  private var words: [Int: Wording] = [:]
  private lazy var fingerprints = witness.isExcerpt ? [] : kept.reading.article.fingerprints()
  private lazy var textHash = TextHash.hex(of: kept.reading.article.text)
  private lazy var reported: [ReportedAssertion] = makeReported()
  private lazy var places: [AssertionRow: Int] = Dictionary(
    rows.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  /// All its assertions that are at hand, in the order of `wording`'s.
  private(set) lazy var rows: [AssertionRow] = Array(kept.assertions.joined())

  init(_ kept: KeptArticle, by corrections: Corrections) {
    self.kept = kept
    self.corrections = corrections
    witness = kept.witness
  }

  var row: ArticleRow { kept.row }

  /// What it is looked up by.
  var keys: [Key] { wording.keys + textKeys }

  /// The least of its text's fingerprints find its copies.
  private(set) lazy var textKeys = fingerprints.sorted().prefix(Self.mostTextKeys).map { fingerprint in
    Key(.text, of: UInt64(bitPattern: fingerprint))
  }

  /// Of two texts half of whose fingerprints are one, sixteen of the least hold two in common 999 times of 1,000.
  private static let mostTextKeys = 16

  /// What finding copies needs of it.
  var fingerprint: ArticleFingerprint {
    ArticleFingerprint(witness: witness, textHash: textHash, fingerprints: fingerprints)
  }

  func assertion(_ row: AssertionRow) -> ReportedAssertion? {
    guard let place = places[row] else { return nil }
    var assertion = reported[place]
    assertion.article = witness(of: assertion.statement)
    return assertion
  }

  /// Its host sentences and assertions, ready to be held against others.
  var wording: ArticleWording {
    if let whole { return whole }
    let made = makeWording()
    whole = made
    return made
  }

  /// The words of an assertion. Where nothing else of the article is asked, nothing else of it is read.
  func wording(at place: Int) -> Wording? {
    if let whole { return whole.wording(at: place) }
    if let known = words[place] { return known }
    guard reported.indices.contains(place) else { return nil }
    let made = Wording(of: reported[place])
    words[place] = made
    return made
  }

  func wording(of row: AssertionRow) -> Wording? { places[row].flatMap { wording(at: $0) } }

  func holds(_ row: AssertionRow) -> Bool { places[row] != nil }

  /// What stands in a post of a live blog is as old as the post.
  private func witness(of statement: Statement) -> Witness {
    witness.posted(kept.reading.article.posted(at: statement.start, in: statement.part))
  }

  private func makeWording() -> ArticleWording {
    let article = kept.reading.article
    return ArticleWording(
      text: article.text, title: article.title, sentences: article.sentences(of: .body),
      titleSentences: article.sentences(of: .title), assertions: reported, published: witness.published)
  }

  private var speakers: [CorrectedSpeaker?] {
    kept.reading.statements.map { statement in
      statement.speaker.flatMap { corrections.speakers.corrected($0, in: witness.key) }
    }
  }

  private func makeReported() -> [ReportedAssertion] {
    var reported: [ReportedAssertion] = []
    for (statement, corrected) in zip(kept.reading.statements, speakers) {
      for assertion in statement.assertions {
        reported.append(
          ReportedAssertion(
            name: witness.name.assertion(statement, assertion.position),
            article: self.witness(of: statement),
            statement: statement.only(assertion),
            introduction: statement.speaker.flatMap { kept.introductions[$0.name] }, corrected: corrected))
      }
    }
    return reported
  }
}
