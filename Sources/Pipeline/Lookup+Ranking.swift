import Collation
import Queries
import ReportedSpeech

extension Lookup {
  /// A recorded statement with what it scored against a text.
  struct Ranked {
    var found: Found
    var score: Double
    /// Of the weight looked for, how much its own words hold, 0 to 1.
    var share: Double

    /// Words of grammar alone are like nothing but themselves.
    func isLike(_ side: Comparison.Side, by likeness: Double) -> Bool {
      let comparison = Comparison(earlier: Comparison.Side(text: found.wording.text), later: side)
      return comparison.similarity >= likeness && (share > 0 || comparison.relation != .neither)
    }
  }

  /// How many statements the words may bring up before their order is decided.
  private static let reach = 200
  /// The share of the shorter wording that has to align before something is offered as being like it.
  static let likeness = 0.5

  /// Recorded statements like a text, the best of each article, the nearest first. Looked up by words, ordered by
  /// what is shared; what aligns in less than `likeness` is left out.
  func ranked(_ text: String, in answers: Answers, limit: Int, likeness: Double) throws -> [Ranked] {
    let spelled = try respelled(text, in: answers)
    let found = try answers.all(Found.self, ["text": .text(spelled), "limit": .integer(Int64(Self.reach))])
    let inquiry = Inquiry(spelled)
    let candidates = found.map(\.candidate)
    let scores = inquiry.scores(candidates)
    let scored = found.indices.map { Ranked(found: found[$0], score: scores[$0], share: inquiry.share(candidates[$0])) }
      .sorted { ($1.score, $0.found.wording.statement) < ($0.score, $1.found.wording.statement) }
    let side = Comparison.Side(text: spelled)
    var articles: Set<String> = []
    var ranked: [Ranked] = []
    for one in scored where ranked.count < limit && !articles.contains(one.found.wording.article) {
      guard likeness == 0 || one.isLike(side, by: likeness) else { continue }
      articles.insert(one.found.wording.article)
      ranked.append(one)
    }
    return ranked
  }

}

extension Found {
  /// Its words, those of the headline above it, and what the index said.
  fileprivate var candidate: Inquiry.Candidate {
    Inquiry.Candidate(
      wording: Collation.Wording(of: wording.alone),
      headline: wording.part == .body ? wording.title.map { Collation.Wording(headline: $0) } : nil, found: score)
  }
}
