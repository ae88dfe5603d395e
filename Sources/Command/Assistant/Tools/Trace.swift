import Answers
import ReportedSpeech
import Stemma

extension AssistantTool {
  static let trace = AssistantTool(
    id: "trace", title: "Who has it from whom?",
    summary: "The wordings of what these words say as a tree: each under an earlier one, and who has it from whom "
      + "where something in an article says so.",
    takes: [.init(name: "text", meaning: "the words that are asked about", kind: .words, isNeeded: true)],
    gives: Schema.wordings,
    examples: [["text": "The lawsuit has no merit"]]
  ) { arguments, lookup in
    let answer = try lookup.trace(.text(arguments.text("text")))
    return ToolAnswer(answer.lines, places: answer.answer.places, near: answer.answer.near, structured: answer.json)
  }
}
