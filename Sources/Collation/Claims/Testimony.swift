import ReportedSpeech

/// Statements with their wordings, in an order that nothing but what they say decides: by time, then by article and
/// place.
///
/// Row ids are labels: they are handed through and never compared.
struct Testimony {
  let statements: [Recorded]
  let wordings: [Wording]
  /// What a person says of them.
  let amendments: Amendments

  /// - Parameter known: wordings at hand, by the ids of their statements; reading one afresh costs more than judging it.
  init(_ statements: [Recorded], amended amendments: Amendments = Amendments(), knowing known: [Int64: Wording] = [:]) {
    self.statements = statements.sorted { $0.precedes($1) }
    wordings = self.statements.map { recorded in
      known[recorded.id].flatMap { $0.isOf(recorded) ? $0 : nil } ?? Wording(of: recorded)
    }
    self.amendments = amendments
  }

  private init(_ statements: [Recorded], _ wordings: [Wording], _ amendments: Amendments) {
    self.statements = statements
    self.wordings = wordings
    self.amendments = amendments
  }

  /// A part of it, its order kept.
  subscript(_ places: [Int]) -> Testimony {
    let places = places.sorted()
    return Testimony(places.map { statements[$0] }, places.map { wordings[$0] }, amendments)
  }

  var indices: Range<Int> { statements.indices }

  /// What was asked, and what somebody would not say, nobody has asserted; inside marks the words are somebody's own.
  func isAssertion(_ place: Int) -> Bool {
    let statement = statements[place].statement
    return statement.mode.isQuote || statement.polarity != .declined && statement.polarity != .asked
  }

  /// Whether a person says that the one comes from the other.
  func isConfirmed(_ place: Int, from parent: Int) -> Bool { amendments.confirmed.contains(pair(place, parent)) }

  func isRejected(_ place: Int, from parent: Int) -> Bool { amendments.rejected.contains(pair(place, parent)) }

  private func pair(_ place: Int, _ parent: Int) -> Amendments.Pair {
    Amendments.Pair(later: statements[place].id, earlier: statements[parent].id)
  }
}

extension Wording {
  fileprivate func isOf(_ recorded: Recorded) -> Bool {
    witness == recorded.article && alias == recorded.alias && statement == recorded.statement
  }
}

extension Statement {
  /// Its speaker is the outlet that it is taken from: who said it stands in the words, or nowhere.
  var isCarried: Bool {
    guard let mention else { return false }
    return citations.contains { $0.kind == .outlet && $0.passage.overlaps(mention) }
  }
}

extension Recorded {
  fileprivate func precedes(_ other: Recorded) -> Bool {
    let (a, b) = (article.published?.from.seconds ?? .max, other.article.published?.from.seconds ?? .max)
    if a != b { return a < b }
    if article.key != other.article.key { return article.key < other.article.key }
    let (edited, theirs) = (article.versionTime, other.article.versionTime)
    if edited != theirs { return edited < theirs }
    if statement.part != other.statement.part { return statement.part == .body }
    if statement.start != other.statement.start { return statement.start < other.statement.start }
    if statement.end != other.statement.end { return statement.end < other.statement.end }
    return statement.text < other.statement.text
  }
}

extension Witness {
  /// Orders the versions of one article: what revises nothing first, then by when each was last changed or fetched.
  var versionTime: Int64 {
    guard revises != nil else { return .min }
    return (modified ?? retrieved)?.seconds ?? .max
  }
}
