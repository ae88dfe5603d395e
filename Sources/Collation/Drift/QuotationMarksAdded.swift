import English
import ReportedSpeech

extension DriftTest {
  /// The outlet's or a report's words became the speaker's: the later side puts marks around them.
  static let quotationMarksAdded = DriftTest(
    id: "quotation_marks_added",
    summary: "marks stand around words that had none",
    examples: [
      "Lee said: the pier was rotten to the core and unsafe → Lee said: the pier was “rotten to the core and unsafe”"
    ]
  ) { variation in
    guard !variation.earlier.statement.mode.isQuote, variation.later.statement.mode.isQuote else { return [] }
    let marked = variation.kept.filter { i, j in
      !variation.earlier.tokens[i].isQuoted && variation.later.tokens[j].isQuoted
        && variation.alignment.share[j] >= WordMatches.sameWord
    }
    // Names and figures are anybody's words.
    let said = marked.filter { _, j in
      let token = variation.later.tokens[j]
      return token.isContent && !token.isName && !token.isFigure
    }
    guard said.count >= 2, let a = marked.map(\.0).stretch,
      let b = marked.map(\.1).stretch
    else { return [] }
    return [variation.drift("quotation_marks_added", a, b, .meaning)]
  }
}
