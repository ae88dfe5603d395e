import Extraction
import Queries
import ReportedSpeech

/// The words of an article that say of others in it that they are false, made up, misquoted or withdrawn, or were never
/// said.
package struct Disowned: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// The text says so in its own voice.
    case disowned
    /// Somebody in the text denies that they were ever said.
    case denied
    /// Said they were, and what they say is false: "Ann Lee falsely said".
    case falsehood
  }

  package var kind: Kind
  /// The words that say so, in their sentence; nil where the article cannot be read again, as another maker read it.
  package var sentence: Passage?

  /// In JSON they are a change of meaning like any other: what stands around the words turns it.
  var drift: Drift? {
    sentence.map { Drift(kind: "context_removed", severity: .meaning, earlier: $0, later: nil) }
  }
}

extension Disowned {
  /// - Parameter found: nil where nothing is found when the article is read again.
  init(_ found: Disowning?, of told: Told, in article: HeldArticle) {
    let isFalsehood = found.map { told.isUntrueReport($0, in: article) } ?? false
    kind = told.polarity == .denied ? .denied : isFalsehood ? .falsehood : .disowned
    sentence = found.flatMap { found in
      let passage = found.passage
      return article.sentence(around: passage.start..<passage.end, passage.part)
    }
  }
}

extension Told {
  /// "Ann Lee falsely said": an adverb on the speaker's own verb judges what was said, not that it was. Whoever "was falsely
  /// said to have" said it, or is quoted wrongly, has not.
  fileprivate func isUntrueReport(_ found: Disowning, in article: HeldArticle) -> Bool {
    guard found.rule == "falsely-reported", polarity == .disowned, wording.speaker ?? speakerName != nil,
      speakerKind.map({ $0 != .document }) ?? false, let cue, let cueStart, found.passage.part == wording.part
    else { return false }
    let words = cue.lowercased().split { !$0.isLetter }.map(String.init)
    guard words.contains(where: Self.saying.contains), !words.contains("to") else { return false }
    let adverb = found.passage
    let isBeside = adverb.start <= cueStart + cue.unicodeScalars.count + 2 && cueStart <= adverb.end + 2
    guard isBeside, adverb.text.hasSuffix("ly") else { return false }
    let start = min(adverb.start, cueStart)
    let before = article.passage(wording.part, max(0, start - 12)..<start)?.text.split { !$0.isLetter }.last
    return before.map { !Self.passive.contains($0.lowercased()) } ?? true
  }

  /// Verbs of saying something oneself: who is quoted, or credited, has somebody else's word for it.
  private static let saying: Set<String> = [
    "say", "says", "said", "saying", "claim", "claims", "claimed", "claiming", "tell", "tells", "told", "telling",
    "state",
    "states", "stated", "stating", "assert", "asserts", "asserted", "declare", "declares", "declared", "insist",
    "insists",
    "insisted", "write", "writes", "wrote", "tweeted", "posted", "maintains", "maintained", "boasted", "alleges",
    "alleged",
    "argues", "argued", "suggests", "suggested", "announced",
  ]
  private static let passive: Set<String> = ["is", "are", "was", "were", "be", "been", "being"]
}
