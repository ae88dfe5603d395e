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
    kind = told.polarity == .denied ? .denied : found?.isFalsehood == true ? .falsehood : .disowned
    sentence = found.flatMap { found in
      let passage = found.passage
      return article.sentence(around: passage.start..<passage.end, passage.part)
    }
  }
}
