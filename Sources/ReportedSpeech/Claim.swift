/// What is asserted, whatever the wording, with all that was decided about it.
public struct Claim: Hashable, Sendable {
  /// Its fullest wording.
  public var text: String
  /// The occasions; every statement of the claim is in exactly one.
  public var utterances: [Utterance]
  public var derivations: [Derivation]
  /// One a statement, best first.
  public var origins: [Origin]

  public init(text: String, utterances: [Utterance], derivations: [Derivation], origins: [Origin]) {
    self.text = text
    self.utterances = utterances
    self.derivations = derivations
    self.origins = origins
  }
}

/// One occasion on which a speaker said it.
public struct Utterance: Hashable, Sendable {
  /// Ids of the statements that report it.
  public var statements: [Int64]
  /// The id of a statement whose speaker is the utterance's; nil where nobody is credited.
  public var spokenIn: Int64?
  public var said: Saying?
  public var verdict: Verdict
  /// One sentence for a person to read and print.
  public var because: String

  public init(statements: [Int64], spokenIn: Int64?, said: Saying?, verdict: Verdict, because: String) {
    self.statements = statements
    self.spokenIn = spokenIn
    self.said = said
    self.verdict = verdict
    self.because = because
  }
}

/// Who came first, as far as the evidence goes.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
  /// Certainly precedes every dated rival; alone and dated too.
  case first
  /// Neither precedes the other.
  case tied
  /// The evidence points outside the graph.
  case undetermined
  /// No publication date.
  case undated
  /// Some rival certainly precedes it.
  case later
}

/// Whether a statement is where its claim was reported first.
public struct Origin: Hashable, Sendable {
  public var statement: Int64
  public var verdict: Verdict
  /// One sentence for a person to read and print.
  public var because: String

  public init(statement: Int64, verdict: Verdict, because: String) {
    self.statement = statement
    self.verdict = verdict
    self.because = because
  }
}

/// An inferred edge from a later statement to the earlier one it comes from.
public struct Derivation: Hashable, Sendable {
  public enum Relation: String, Hashable, Sendable, CaseIterable {
    /// The same text, carried.
    case copy
    /// Words of the earlier one, inside marks.
    case quotation
    /// The same report in other words.
    case rewording
    /// Said again on another occasion, or by someone else.
    case restatement
  }
  public var later: Int64
  public var earlier: Int64
  public var relation: Relation
  public var status: Likeness.Status
  /// The measured share that aligns, 0 to 1.
  public var similarity: Double
  /// What says which came first: "published earlier", "cites it", "unknown".
  public var directionBasis: String
  public var drifts: [Drift]

  public init(
    later: Int64, earlier: Int64, relation: Relation, status: Likeness.Status, similarity: Double,
    directionBasis: String, drifts: [Drift]
  ) {
    self.later = later
    self.earlier = earlier
    self.relation = relation
    self.status = status
    self.similarity = similarity
    self.directionBasis = directionBasis
    self.drifts = drifts
  }
}
