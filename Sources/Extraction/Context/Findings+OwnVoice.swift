import English
import ReportedSpeech

extension Findings {
  /// The sentences in which the outlet itself asserts something.
  func ownVoice(skipping paragraph: Int?) -> [Statement] {
    var attributed = Set<Int>()
    for draft in drafts { attributed.insert(draft.sentence) }
    var statements: [Statement] = []
    for (index, sentence) in text.sentences.enumerated()
    where sentence.paragraph != paragraph && !attributed.contains(index) && !creditLines.contains(index) {
      guard !isTouched(sentence), text.asserts(sentence), !text.isFurniture(text.paragraphs[sentence.paragraph]) else {
        continue
      }
      let range = text.content(of: sentence)
      statements.append(
        Statement(mode: .unattributed, fragments: text.fragments([range]), checkWorthy: text.isCheckWorthy(range)))
    }
    return statements
  }

  private func isTouched(_ sentence: Sentence) -> Bool { sentence.range.contains { owner[$0] >= 0 } }
}

extension ScannedText {
  /// The sentence from its first word on: bullets and stray marks in front are not part of it.
  func content(of sentence: Sentence) -> Range<Int> {
    var lo = sentence.start
    while lo < sentence.end, !tokens[lo].isWord, tokens[lo].kind != .quote, tokens[lo].kind != .open { lo += 1 }
    return lo..<sentence.end
  }

  /// A statement of fact has a finite verb and is neither a question nor a call.
  func asserts(_ sentence: Sentence) -> Bool {
    let range = content(of: sentence)
    guard wordCount(range) >= 4 || isOneLine && wordCount(range) >= 3, let last = range.last else { return false }
    var end = last
    while end > range.lowerBound, tokens[end].kind == .quote || tokens[end].kind == .close { end -= 1 }
    if tokens[end].kind == .question || tokens[end].kind == .colon { return false }
    // An unknown verb is no reason to drop a whole sentence; a short line without a known one is a label.
    let hasVerb = range.contains {
      isFinite($0) && !isPossessiveClitic($0) || tokens[$0].is([.third, .base]) && !tokens[$0].is(.alsoNoun)
    }
    guard hasVerb || isOneLine || tokens[end].kind == .stop && wordCount(range) >= 6 else { return false }
    if tokens[end].kind == .exclamation && !(isOneLine && hasVerb)
      || tokens[range.lowerBound].is([.base]) && !tokens[range.lowerBound].is(.alsoNoun)
    {
      return false
    }
    return isOneLine || tokens[end].endsSentence || tokens[end].shape.contains(.abbreviation)
      || wordCount(range) >= 9
  }

  /// A headline, or a text that is nothing but one sentence, a wire alert or a claim that somebody checks: no label or
  /// caption, for there is nothing beside it.
  private var isOneLine: Bool { part == .title || sentences.count == 1 }

  /// A figure, a date, an allegation, a superlative, a comparison or a cause.
  func isCheckWorthy(_ range: Range<Int>) -> Bool {
    range.contains {
      tokens[$0].kind == .number || tokens[$0].is([.numberWord, .checkable])
        || tokens[$0].is(.month) && tokens[$0].shape.contains(.capital)
    }
  }
}
