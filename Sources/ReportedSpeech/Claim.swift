/// What is asserted, whatever the wording, with all that was decided about it.
public struct Claim: Hashable, Sendable {
  /// Its fullest wording.
  public var text: String
  /// The occasions; every assertion of the claim is in exactly one.
  public var utterances: [Utterance]
  public var derivations: [Derivation]
  /// One an assertion, best first.
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
  /// Positions of the assertions that report it, ascending.
  public var assertions: [Int]
  /// The assertion whose speaker is the utterance's; nil where nobody is credited.
  public var spokenIn: Int?
  public var said: Saying?
  public var precedence: Precedence
  /// One sentence for a person to read and print.
  public var because: String

  public init(assertions: [Int], spokenIn: Int?, said: Saying?, precedence: Precedence, because: String) {
    self.assertions = assertions
    self.spokenIn = spokenIn
    self.said = said
    self.precedence = precedence
    self.because = because
  }
}

/// Who came first, as far as the evidence goes.
public enum Precedence: String, Hashable, Sendable, CaseIterable {
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

/// Whether an assertion is where its claim was reported first.
public struct Origin: Hashable, Sendable {
  public var assertion: Int
  public var precedence: Precedence
  /// One sentence for a person to read and print.
  public var because: String

  public init(assertion: Int, precedence: Precedence, because: String) {
    self.assertion = assertion
    self.precedence = precedence
    self.because = because
  }
}
