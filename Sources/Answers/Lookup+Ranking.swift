import Collation
import Queries
import ReportedSpeech

extension Lookup {
  /// A recorded statement with how near it is to a text.
  struct Ranked {
    var found: Found
    var nearness: Inquiry.Nearness

    /// Words of grammar alone are like nothing but themselves.
    func isLike(_ side: Comparison.Side, by likeness: Double) -> Bool {
      let comparison = Comparison(earlier: Comparison.Side(text: found.wording.text), later: side)
      return comparison.similarity >= likeness && (nearness.share > 0 || comparison.relation != .neither)
    }
  }

  /// How many statements the words bring up at least before their order is decided, and how many for each article that
  /// is asked for: an article holds the same words more than once.
  private static let reach = (least: 200, each: 4)
  /// The share of the shorter wording that has to align before something is offered as being like it.
  static let likeness = 0.5

  /// Recorded statements like a text, the best of each article, the nearest first. Looked up by words, ordered by
  /// what is shared; what aligns in less than `likeness` is left out.
  ///
  /// - Parameter repeating: all of an article's statements, not the best alone: a quotation inside a report says the same.
  func ranked(
    _ text: String, at desk: QuestionDesk, limit: Int, likeness: Double, repeating: Bool = false
  ) throws -> [Ranked] {
    let spelled = try respelled(text, at: desk)
    let side = Comparison.Side(text: spelled)
    var articles: Set<String> = []
    var ranked: [Ranked] = []
    for one in try nearest(spelled, at: desk, reach: max(Self.reach.least, limit * Self.reach.each))
    where ranked.count < limit && (repeating || !articles.contains(one.found.wording.article)) {
      guard likeness == 0 || one.isLike(side, by: likeness) else { continue }
      articles.insert(one.found.wording.article)
      ranked.append(one)
    }
    return ranked
  }

  /// Statements like a text, the nearest first, however many of them one article holds.
  func alike(_ text: String, at desk: QuestionDesk, atMost count: Int) throws -> [Ranked] {
    let spelled = try respelled(text, at: desk)
    let side = Comparison.Side(text: spelled)
    return Array(
      try nearest(spelled, at: desk, reach: Self.reach.least).prefix(count)
        .filter { $0.isLike(side, by: Self.likeness) })
  }

  /// Statements that hold words of a text, or of whose surroundings that is true, the nearest first. Which of two as
  /// near comes first is read off where they stand, never off their ids.
  func nearest(_ text: String, at desk: QuestionDesk, reach: Int) throws -> [Ranked] {
    let inquiry = Inquiry(text)
    let found = try desk.all(
      Found.self, ["text": .text(inquiry.terms), "limit": .integer(Int64(clamping: reach))])
    // A headline borrows the words below it only where nothing else of its article was found: they have their own.
    let told = Set(found.lazy.filter { $0.wording.part == .body }.map(\.wording.article))
    let candidates = found.map { $0.candidate(isAlone: !told.contains($0.wording.article)) }
    return zip(found, inquiry.nearness(candidates))
      .map { Ranked(found: $0, nearness: $1) }
      .sorted { $0.nearness.score != $1.nearness.score ? $0.nearness.score > $1.nearness.score : $0.stands(before: $1) }
  }
}

extension Lookup.Ranked {
  fileprivate func stands(before other: Self) -> Bool {
    let (a, b) = (found.wording, other.found.wording)
    return (a.article, a.part.rawValue, a.start, a.end, a.statement)
      < (b.article, b.part.rawValue, b.start, b.end, b.statement)
  }
}

extension Found {
  /// Its words, those around it, and what the index said.
  fileprivate func candidate(isAlone: Bool) -> Inquiry.Candidate {
    let around = wording.part == .body ? [wording.title, context] : [isAlone ? context : nil]
    return Inquiry.Candidate(
      text: wording.text, around: around.compactMap { $0 }.joined(separator: " "), found: score)
  }
}
