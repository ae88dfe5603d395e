import Answers
import ReportedSpeech
import Stemma

extension AssistantTool {
  static let first = AssistantTool(
    id: "first", title: "Who said it first?",
    summary: "Who said these words first, and who reported them first: two questions, each with what it rests on, and "
      + "whoever cannot be told apart from the first.",
    takes: [.init(name: "text", meaning: "the words that are asked about", kind: .words, isNeeded: true)],
    gives: Schema.object(
      Schema.opening + [
        (
          "said",
          [
            "type": "array",
            "items": Schema.object([
              ("speaker", Schema.textOrNull), ("from", Schema.textOrNull), ("to", Schema.textOrNull),
              ("precedence", Schema.text), ("because", Schema.text),
            ]),
          ]
        ), ("reported", Schema.reports([("precedence", Schema.text), ("because", Schema.text)])),
        ("others", Schema.objects), ("nearest", Schema.objects),
      ]),
    examples: [["text": "The lawsuit has no merit"]]
  ) { arguments, lookup in
    let answer = try lookup.first(.text(arguments.text("text")))
    return ToolAnswer(
      answer.lines, places: answer.opening.finding.holding.map(\.report) + answer.reported.map(\.report),
      near: answer.opening.finding.beside.map(\.report), structured: answer.json)
  }
}
