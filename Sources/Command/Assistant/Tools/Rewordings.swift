import Answers
import ReportedSpeech
import Stemma

extension AssistantTool {
  static let rewordings = AssistantTool(
    id: "rewordings", title: "How was it reworded?",
    summary: "Every recorded wording of what these words say, in the order of time, each as a word diff against an "
      + "earlier one, with what changed. A later wording comes from an earlier one only where the answer says so.",
    takes: [.init(name: "text", meaning: "the words that are asked about", kind: .words, isNeeded: true)],
    gives: Schema.wordings,
    examples: [["text": "The lawsuit has no merit"]]
  ) { arguments, lookup in
    let answer = try lookup.rewordings(.text(arguments.text("text")))
    return ToolAnswer(answer.lines, places: answer.places, near: answer.near, structured: answer.json)
  }
}

extension Schema {
  static let wordings = object(
    opening + [
      (
        "wordings",
        reports([
          ("speaker", textOrNull), ("later_than", numberOrNull), ("from", numberOrNull), ("relation", textOrNull),
          ("direction_basis", textOrNull), ("drift", objects), ("diff", objects),
        ])
      ), ("others", objects), ("nearest", objects),
    ])
}

extension RewordingsAnswer {
  var places: [Report] { opening.finding.holding.map(\.report) + wordings.map(\.report) }
  var near: [Report] { opening.finding.beside.map(\.report) }
}
