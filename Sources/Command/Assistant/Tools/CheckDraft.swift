import Answers
import Intake
import ReportedSpeech
import Stemma

extension AssistantTool {
  static let checkDraft = AssistantTool(
    id: "check_draft", title: "Are the quotes of this draft right?",
    summary: "Every quotation of a draft that is still to be printed, with its line, whoever the draft credits, one "
      + "verdict each, and the recorded passages that it rests on.",
    takes: [
      .init(name: "text", meaning: "the draft's text, plain or Markdown", kind: .draft, isNeeded: true),
      .init(name: "limit", meaning: "at most so many articles a quotation", kind: .count(1...20, standard: 5)),
    ],
    gives: Schema.object([
      ("draft", Schema.text),
      (
        "quotations",
        [
          "type": "array",
          "items": Schema.object([
            ("line", Schema.number), ("text", Schema.text), ("speaker", Schema.textOrNull),
            ("verdict", Schema.verdict), ("because", Schema.because), ("matches", Schema.matches),
          ]),
        ]
      ), ("counts", ["type": "object", "additionalProperties": Schema.number]),
    ]),
    examples: [["text": "“The lawsuit has no merit,” said Owen Pryce of Calder Mills."]]
  ) { arguments, lookup in
    let answer = try lookup.check(DraftFile.typed(arguments.text("text")), limit: arguments.count("limit"))
    return ToolAnswer(
      answer.lines, places: answer.quotations.flatMap { $0.finding.holding.map(\.report) },
      near: answer.quotations.flatMap { $0.finding.beside.map(\.report) }, structured: answer.json)
  }
}
