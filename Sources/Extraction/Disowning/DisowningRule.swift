import English
import ReportedSpeech

/// One way in which a text says that words it reports are false, made up, misquoted, withdrawn or corrected.
///
/// What somebody in the text denies or disputes is merely denied: only the text's own voice disowns, and whoever denies
/// that the words were ever said.
package struct DisowningRule: Sendable {
  /// Stored with what it disowns; never changes.
  package let id: String
  package let summary: String
  /// Marked text: `⟨q:…⟩` the words disowned, `⟨d:…⟩` the words that disown them.
  package let examples: [String]
  /// What the statement is then: disowned by the text, or denied as ever said by somebody in it.
  let polarity: Polarity
  /// Drafts with the tokens that disown them.
  let find: @Sendable (Findings) -> [(draft: Int, evidence: Range<Int>)]

  init(
    id: String, summary: String, examples: [String], polarity: Polarity = .disowned,
    find: @escaping @Sendable (Findings) -> [(draft: Int, evidence: Range<Int>)]
  ) {
    self.id = id
    self.summary = summary
    self.examples = examples
    self.polarity = polarity
    self.find = find
  }
}

/// The words that disown a statement.
package struct Disowning: Hashable, Sendable {
  /// Index into the article's statements.
  package var statement: Int
  package var passage: Passage
  /// The id of the rule that found them.
  package var rule: String
  /// It was said, and what was said is false: "Ann Lee falsely said".
  package var isFalsehood = false
}

extension DisowningRule {
  /// What a headline disowns has no rule of its own in the list: its words stand in another part.
  static let headlineID = "headline"

  /// Every rule, in the order in which they are asked.
  package static let standard: [DisowningRule] = [
    .falselyReported, .neverSaid, .deniedSaying, .withdrawn, .corrected, .judgedBehind, .judgedNearby, .answeredNo,
    .verdict,
  ]
}

extension Findings {
  /// For each draft that the text disowns, the words that do; the first rule to answer decides.
  func disownings() -> [Int: (evidence: Range<Int>, rule: DisowningRule)] {
    guard mayDisown else { return [:] }
    var found: [Int: (evidence: Range<Int>, rule: DisowningRule)] = [:]
    for rule in DisowningRule.standard {
      for (draft, evidence) in rule.find(self)
      where found[draft] == nil && (rule.polarity == .denied || drafts[draft].polarity != .denied) {
        found[draft] = (evidence, rule)
      }
    }
    return found
  }

  /// Most texts hold no word that could disown anything.
  private var mayDisown: Bool {
    text.isCorrection
      || text.tokens.indices.contains { text.tokens[$0].kind == .word && Untruth.signs.contains(text.hash($0)) }
  }

  /// In the text's own voice: outside marks and outside what somebody is reported to have said.
  func isOwnVoice(_ i: Int) -> Bool { owner[i] < 0 && !text.tokens[i].isQuoted }

  func draftsIn(_ sentence: Int) -> [Int] { bySentence[sentence] ?? [] }
}
