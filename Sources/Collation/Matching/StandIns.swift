import ReportedSpeech

// What ReportedSpeech is getting under these very names: this file goes when the two branches meet.

/// Two assertions held side by side: how they are related, and by how much. Unordered.
public struct Match: Hashable, Sendable {
  /// Positions in whatever list both stand in.
  public var first: Int
  public var second: Int
  public var relation: Likeness.Relation
  public var status: Likeness.Status
  /// Orders matches: the higher, the more likely one thing is said.
  public var score: Double
  /// The measured share of the shorter wording's weight that aligns, 0 to 1.
  public var similarity: Double

  public init(
    first: Int, second: Int, relation: Likeness.Relation, status: Likeness.Status, score: Double, similarity: Double
  ) {
    self.first = first
    self.second = second
    self.relation = relation
    self.status = status
    self.score = score
    self.similarity = similarity
  }
}

/// An assertion with the statement that frames it and its article as a witness.
public struct ReportedAssertion: Hashable, Sendable {
  public var name: String
  public var article: Witness
  /// The statement with the words of this assertion alone.
  public var statement: Statement
  public var introduction: String?
  public var alias: Alias?

  public init(
    name: String, article: Witness, statement: Statement, introduction: String? = nil, alias: Alias? = nil
  ) {
    self.name = name
    self.article = article
    self.statement = statement
    self.introduction = introduction
    self.alias = alias
  }
}

extension Wording {
  init(of assertion: ReportedAssertion) {
    self.init(
      of: Recorded(
        id: 0, article: assertion.article, statement: assertion.statement, introduction: assertion.introduction,
        alias: assertion.alias))
  }
}

extension Statement {
  /// Where its words stand inside marks, as far as its fragments say so.
  var quotedPlaces: [Range<Int>] { mode == .direct ? fragments.map { $0.start..<$0.end } : [] }
}
