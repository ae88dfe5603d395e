import English
import ReportedSpeech

extension ResolutionStep {
  static let partyDocument = ResolutionStep(
    id: "document-of-party",
    summary: "“the lawsuit”: that of whoever sued, filed, wrote or issued it, after whom it is named",
    examples: [
      "Acme Motors sued the city. ⟨m:The lawsuit⟩ says that it lied. ⟨n:Acme Motors lawsuit⟩ is all it is called.",
      "Ann Lee wrote a letter. “It rains,” ⟨m:the letter⟩ said. ⟨n:Ann Lee letter⟩ is all it is called.",
    ]
  ) { mention, resolution in
    guard case .description = mention.form, mention.core.count <= 3,
      let head = resolution.text.definiteHead(mention.core),
      resolution.text.tokens[head].is(.documentNoun), !resolution.text.tokens[head].is(.organizationNoun),
      let party = resolution.party(to: head, before: mention.start)
    else { return nil }
    return Found(speaker: Speaker(name: party.name + " " + resolution.text.string(head), kind: .document))
  }
}

extension Resolution {
  /// Whose a document is, as the nearest place that speaks of it says.
  fileprivate func party(to head: Int, before i: Int) -> Speaker? {
    let noun = text.hash(head)
    let isSuit = text.word(head, is: "lawsuit") || text.word(head, is: "suit") || text.word(head, is: "complaint")
    var tried = 0
    for k in stride(from: i - 1, through: max(i - 600, 0), by: -1) where !text.tokens[k].isQuoted {
      let sues = isSuit && (text.word(k, is: "sued") || text.word(k, is: "suing") || text.word(k, is: "sues"))
      guard sues || text.tokens[k].is(.documentNoun) && (text.hash(k) == noun || isSuit && text.isSuitNoun(k)) else {
        continue
      }
      let start = text.sentence(holding: k)
      let range =
        sues
        ? text.subject(before: text.verbGroup(at: k, from: start).lowerBound, from: start)
        : text.author(of: k, from: start)
      if let range, let found = ask(text.mention(range))?.found, found.speaker.kind != .document,
        // "two nurses complaint" is what nobody calls it.
        found.member != nil || found.speaker.kind == .organization
      {
        return found.speaker
      }
      tried += 1
      if tried > 5 { break }
    }
    return nil
  }

}

extension ScannedText {
  fileprivate func isSuitNoun(_ k: Int) -> Bool {
    word(k, is: "lawsuit") || word(k, is: "suit") || word(k, is: "complaint")
  }

  /// Who "faces" or "settles" a lawsuit has not brought it.
  private func files(_ verb: Int) -> Bool {
    word(verb, is: "filed") || word(verb, is: "brought") || word(verb, is: "lodged") || word(verb, is: "launched")
      || word(verb, is: "files") || word(verb, is: "said") || word(verb, is: "says") || word(verb, is: "alleged")
      || word(verb, is: "claimed") || word(verb, is: "wrote")
  }

  /// "Lee’s letter", "a letter from Lee", "Lee wrote a letter", "Lee said in a letter".
  fileprivate func author(of document: Int, from start: Int) -> Range<Int>? {
    var k = document - 1
    while k > start, document - k < 4, tokens[k].isWord, !tokens[k].is([.determiner, .preposition, .possessive]) {
      if isPossessiveClitic(k) { return subject(before: k, from: start) }
      k -= 1
    }
    let sentence = sentences[sentenceIndex(holding: document)]
    var by = document + 1
    if by < sentence.end, endsInEd(by) { by += 1 }
    if by + 1 < sentence.end, word(by, is: "by") || word(by, is: "from") && by == document + 1 {
      return nounPhrase(at: by + 1, to: sentence.end, apposition: false)
    }
    if k > start, k - 1 == start, word(start, is: "in") { return mainSubject(in: sentence, from: document + 1) }
    guard k > start + 1 else { return nil }
    // The verb in front of "a letter", or of "in a letter".
    var verb = k - 1
    if word(verb, is: "in"), verb > start + 1 { verb -= 1 }
    guard isFinite(verb) || tokens[verb].is(.reporting), !isSuitNoun(document) || files(verb) else { return nil }
    return subject(before: verbGroup(at: verb, from: start).lowerBound, from: start)
  }
}
