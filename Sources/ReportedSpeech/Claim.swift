/// What is asserted, whatever the wording, with all that was decided about it.
package struct Claim: Hashable, Sendable {
  /// Its fullest wording.
  package var text: String
  /// The occasions; every assertion of the claim is in exactly one.
  package var utterances: [Utterance]
  package var derivations: [Derivation]
  /// One an assertion, best first.
  package var origins: [Origin]

  package init(text: String, utterances: [Utterance], derivations: [Derivation], origins: [Origin]) {
    self.text = text
    self.utterances = utterances
    self.derivations = derivations
    self.origins = origins
  }
}

/// One occasion on which a speaker said it.
package struct Utterance: Hashable, Sendable {
  /// Positions of the assertions that report it, ascending.
  package var assertions: [Int]
  /// The assertion whose speaker is the utterance's; nil where nobody is credited.
  package var spokenIn: Int?
  package var said: Saying?
  package var precedence: Precedence
  /// One sentence for a person to read and print.
  package var because: String

  package init(assertions: [Int], spokenIn: Int?, said: Saying?, precedence: Precedence, because: String) {
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
package struct Origin: Hashable, Sendable {
  package var assertion: Int
  package var precedence: Precedence
  /// One sentence for a person to read and print.
  package var because: String

  package init(assertion: Int, precedence: Precedence, because: String) {
    self.assertion = assertion
    self.precedence = precedence
    self.because = because
  }
}
