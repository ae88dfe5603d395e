import English

extension ScannedText {
  /// The speaker behind the verb in a headline: "Gate is rotten, says Ida Roth"; nil where what stands behind it is said.
  ///
  /// A headline has no full stop, so a verb behind a comma could have what stands before that for its subject.
  func invertedSpeaker(at verb: Int, in sentence: Sentence) -> Range<Int>? {
    guard isHeadline(sentence), verb > sentence.start + 2, verb + 1 < sentence.end, tokens[verb - 1].kind == .comma,
      !tokens[verb - 1].isQuoted, tokens[verb].is([.third, .base, .past]), entry(verb).cue != .attitude,
      entry(verb).frame.contains(.clause)
        || entry(verb).frame.contains(.that) && !entry(verb).frame.contains(.addressee)
    else { return nil }
    let end = (verb + 1..<sentence.end).first { endsInvertedSpeaker($0, after: verb) } ?? sentence.end
    let phrase = verb + 1..<end
    guard !phrase.isEmpty, wordCount(phrase) <= 7, wordCount(sentence.start..<verb) >= 2,
      phrase.allSatisfy({ tokens[$0].isWord && !tokens[$0].isQuoted && !isVerb($0) }), speaks(phrase)
    else { return nil }
    return phrase
  }

  /// A line without a full stop that stands for itself at the top of a text.
  func isHeadline(_ sentence: Sentence) -> Bool {
    if part == .title { return true }
    return sentence.paragraph == 0 && sentence.range == paragraphs[0] && paragraphs.count > 1
      && !tokens[sentence.end - 1].endsSentence
  }

  private func endsInvertedSpeaker(_ i: Int, after verb: Int) -> Bool {
    guard i > verb + 1 else { return false }
    if !tokens[i].isWord { return tokens[i].kind != .symbol && tokens[i].kind != .quote }
    return tokens[i].is([.preposition, .subordinator]) && !word(i, is: "of") && !word(i, is: "for") || word(i, is: "as")
  }

  private func isVerb(_ i: Int) -> Bool {
    if isPossessiveClitic(i) { return false }
    let token = tokens[i]
    if token.is([.roleNoun, .groupNoun, .organizationNoun, .documentNoun, .maleName, .femaleName]) { return false }
    return token.is([.auxiliary, .plainVerb]) || token.is([.past, .third]) && !token.is(.alsoNoun) || endsInEd(i)
  }

  private func speaks(_ phrase: Range<Int>) -> Bool {
    guard let head = headNoun(phrase), !tokens[phrase.lowerBound].is([.subjectPronoun, .preposition, .that, .wh]) else {
      return false
    }
    if tokens[head].is([.roleNoun, .groupNoun, .organizationNoun, .documentNoun, .title]) || isAgentive(head)
      || isAgentivePlural(head)
    {
      return true
    }
    // "ex-mayor", "vice-chair".
    if tokens[head].shape.contains(.hyphen) { return true }
    return tokens[head].shape.contains(.capital) && !tokens[head].is([.weekday, .month, .adverb, .adjective])
  }
}
