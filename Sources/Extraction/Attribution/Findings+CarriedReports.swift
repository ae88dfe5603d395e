import English
import ReportedSpeech

extension Findings {
  /// "The Post reported that Lee said it was safe", "Lee told us it was safe, two officials said": what Lee said inside
  /// what the Post reports, with the draft that it stands in. An outlet carries what others say, and so does whoever is not
  /// named; only of its own findings is it the speaker.
  func carried(_ resolution: inout Resolution) -> [(Told, Int)] {
    var found: [(Told, Int)] = []
    for (index, draft) in drafts.enumerated() {
      guard let mention = draft.mention, draft.fragments.count == 1,
        let (verb, speaker, content) = innerReport(in: draft.fragments[0]),
        outlet(in: mention) != nil
          || text.isOne(verb, of: Self.telling) && isNamed(speaker) && isDescribed(mention)
      else { continue }
      // Some rule has found the inner report by itself.
      if drafts.indices.contains(where: { $0 != index && drafts[$0].fragments.contains { $0.overlaps(content) } }) {
        continue
      }
      let answer = resolution.answer(speaker, inheriting: nil)
      let statement = Statement(
        mode: mode(of: [content]), fragments: text.fragments([content]),
        cue: Cue(passage: text.passage(verb..<verb + 1), class: .speech), mention: text.passage(speaker),
        speaker: answer?.found.speaker, rule: draft.rule,
        citations: citations(of: draft).filter { $0.kind == .outlet })
      found.append((Told(statement: statement, step: answer?.step), index))
    }
    return found
  }

  /// "The mayor, Ann Lee, told".
  private func apposed(before verb: Int, in content: Range<Int>) -> Range<Int>? {
    guard text.tokens[verb - 1].kind == .comma, let subject = text.subject(before: verb, from: content.lowerBound),
      subject.lowerBound == content.lowerBound, text.tokens[subject.upperBound - 1].shape.contains(.capital),
      !text.tokens[subject.lowerBound].is(.weekday), subject.contains(where: { text.tokens[$0].kind == .comma })
    else { return nil }
    return subject
  }

  private static let telling = Vocabulary.hashes("said told wrote warned")

  private func isNamed(_ phrase: Range<Int>) -> Bool {
    phrase.contains {
      text.tokens[$0].shape.contains(.capital) && !text.tokens[$0].is([.subjectPronoun, .determiner, .groupNoun])
    }
  }

  /// "two officials", "people who were there".
  private func isDescribed(_ phrase: Range<Int>) -> Bool {
    !text.tokens[phrase.lowerBound].is([.subjectPronoun, .relative]) && !isNamed(phrase)
  }

  /// A speaker and a verb of saying at the beginning of what is reported, and the rest of it.
  private func innerReport(in content: Range<Int>) -> (verb: Int, speaker: Range<Int>, content: Range<Int>)? {
    for verb in content.dropFirst().prefix(12) {
      guard !text.tokens[verb].isQuoted else { return nil }
      guard text.tokens[verb].is([.past, .third]), !text.tokens[verb - 1].is(.auxiliary),
        !text.entry(verb).frame.isDisjoint(with: [.quote, .that, .addressee]),
        let speaker = speaker(endingAt: verb, after: content.lowerBound - 1) ?? apposed(before: verb, in: content),
        speaker.lowerBound - content.lowerBound <= 4, !text.tokens[speaker.lowerBound].is(.subjectPronoun)
      else { continue }
      var start = verb + 1
      if text.entry(verb).frame.contains(.addressee) { start = text.afterAddressee(start, to: content.upperBound) }
      start = text.afterAdverbials(start, to: content.upperBound)
      while start < content.upperBound, [.comma, .colon].contains(text.tokens[start].kind) { start += 1 }
      if start < content.upperBound, text.tokens[start].is(.that) { start += 1 }
      guard start < content.upperBound, text.wordCount(start..<content.upperBound) >= 4 else { return nil }
      return (verb, speaker, start..<content.upperBound)
    }
    return nil
  }
}
