import Answers
import ReportedSpeech
import Stemma

extension AssistantTool {
  static let search = AssistantTool(
    id: "search", title: "What holds these words?",
    summary: "Recorded statements that hold these words or some of them, best first: for finding what was said on a "
      + "matter. That a row is found does not mean that it says what was asked; for that ask check.",
    takes: [
      .init(name: "text", meaning: "words; typos are forgiven", kind: .words, isNeeded: true),
      .init(name: "limit", meaning: "at most so many statements", kind: .count(1...100, standard: 20)),
    ],
    gives: Schema.object([
      ("query", Schema.text), ("verdict", Schema.verdict), ("found", Schema.reports([("speaker", Schema.textOrNull)])),
    ]),
    examples: [["text": "lawsuit merit", "limit": 5]]
  ) { arguments, lookup in
    let words = arguments.text("text")
    let answer = try lookup.search(words, limit: arguments.count("limit"))
    return ToolAnswer(
      answer.lines, nothing: Failure.nothingLike(.text(words)),
      places: answer.verdict == .unrecorded ? [] : answer.found,
      near: answer.verdict == .unrecorded ? answer.found : [],
      structured: [
        "query": .string(answer.query), "verdict": .string(answer.verdict.rawValue), "found": answer.json,
      ])
  }
}
