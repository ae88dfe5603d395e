import English

extension Findings {
  /// Whether a statement is one that a post, an image or a rumour puts about, or a claim that the text is there to check:
  /// "A post claims that Lee said …", "Claim: Lee said …", "Lee is quoted as saying in a viral image".
  func isCarried(_ draft: Int) -> Bool {
    let sentence = text.sentences[drafts[draft].sentence]
    if opensClaim(sentence.paragraph) { return true }
    return sentence.range.contains { i in
      guard text.tokens[i].kind == .word, isOwnVoice(i) else { return false }
      if text.isOne(i, of: Untruth.viral) { return true }
      return text.isOne(i, of: Untruth.carriers) && !isWhere(i, sentence)
    }
  }

  /// "said in a post", "wrote on her page": where somebody did say it.
  private func isWhere(_ noun: Int, _ sentence: Sentence) -> Bool {
    var k = noun - 1
    while k >= sentence.start, noun - k <= 4, text.tokens[k].isWord, !text.tokens[k].is(.preposition),
      !text.isFinite(k)
    { k -= 1 }
    return k >= sentence.start && text.tokens[k].is(.preposition) && !text.word(k, is: "of")
      && !(k > sentence.start && text.tokens[k - 1].is(.according))
  }

  /// "Claim:", "The claim:".
  func opensClaim(_ paragraph: Int) -> Bool {
    let head = text.paragraphs[paragraph].prefix(4)
    guard let noun = head.first(where: { text.word($0, is: "claim") }), noun + 1 < text.paragraphs[paragraph].upperBound
    else { return false }
    return text.tokens[noun + 1].kind == .colon || text.paragraphs[paragraph].count <= 3
  }
}
