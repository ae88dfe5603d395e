import English

extension DisowningRule {
  static let answeredNo = DisowningRule(
    id: "answered-no",
    summary: "Did NAME say “…”? No.",
    examples: ["Did Ann Lee say ⟨q:“the gate is rotten to the core”⟩? ⟨d:No⟩."]
  ) { findings in
    findings.drafts.indices.compactMap { draft in findings.answer(to: draft).map { (draft, $0) } }
  }
}

extension Findings {
  /// "Did Lee say “…”? No."
  fileprivate func answer(to draft: Int) -> Range<Int>? {
    let sentence = text.sentences[drafts[draft].sentence]
    let first = text.content(of: sentence).lowerBound
    guard isQuoted(draft), first < sentence.end, text.tokens[first].is([.do, .have]),
      text.tokens[sentence.end - 1].kind == .question, drafts[draft].sentence + 1 < text.sentences.count
    else { return nil }
    let answer = text.content(of: text.sentences[drafts[draft].sentence + 1])
    return answer.first.flatMap { text.word($0, is: "no") || text.word($0, is: "no.") ? $0..<$0 + 1 : nil }
  }
}
