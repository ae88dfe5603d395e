import English
import Extraction
import ReportedSpeech

/// Asked words with who is said to have said them: “We rebuild,” Ann Lee said.
struct Pasted {
  let asked: AskedWords
  let speaker: String?

  /// Nil where the text credits nobody with anything: then all of it is asked about.
  init?(_ text: String) {
    // Nothing is told from what credits it where there are neither marks nor the label of a transcript.
    guard text.unicodeScalars.contains(where: { Self.labels.contains($0) || QuotationMark($0.value) != nil }) else {
      return nil
    }
    // "We expect the court to dismiss it" is what is looked for, not a report of it: nobody is named in it.
    let statements = Article(key: "", text: text).statements().filter { statement in
      // Only what stands in marks of its own is told from what credits it: of all else every word is asked about.
      statement.mode.isQuote && statement.part == .body && statement.mention != nil && !Self.isOwn(statement.mention)
    }
    guard let longest = statements.max(by: { $0.text.count < $1.text.count }), longest.start < longest.end else {
      return nil
    }
    asked = AskedWords(text, longest.spans)
    speaker = longest.speaker?.name
  }

  private static let labels: Set<Unicode.Scalar> = [":", "`", "–", "—"]

  /// "I", "we", "nobody": no one whom a record could credit.
  private static func isOwn(_ mention: Passage?) -> Bool {
    guard let words = mention?.text.lowercased() else { return false }
    return [
      "i", "we", "you", "nobody", "no one", "everybody", "everyone", "somebody", "someone", "anybody", "anyone",
      "people",
    ].contains(words)
  }
}
