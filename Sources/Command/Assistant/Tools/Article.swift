import Answers
import ReportedSpeech
import Stemma

extension AssistantTool {
  static let article = AssistantTool(
    id: "article", title: "What does this article say?",
    summary: "An article as it was read: its text, and everything in it that somebody is reported to have said, with "
      + "offsets into the text, who is credited, by which words, and who else carries it.",
    takes: [
      .init(name: "article", meaning: "its key, name or address, as answers give them", kind: .name, isNeeded: true)
    ],
    gives: Schema.object([
      ("name", Schema.text), ("article", Schema.text), ("outlet", Schema.textOrNull), ("url", Schema.textOrNull),
      ("title", Schema.textOrNull), ("published_from", Schema.textOrNull), ("published_to", Schema.textOrNull),
      ("text", Schema.text), ("assertions", Schema.reports([("speaker", Schema.textOrNull)])),
    ]),
    examples: [["article": "https://harborcourier.example/2026/03/03/port-ellery-sues-calder-mills"]]
  ) { arguments, lookup in
    let asked = arguments.text("article")
    guard let answer = try lookup.article(asked) else { return .trouble(Failure.noArticle(asked)) }
    return ToolAnswer(
      answer.lines, places: answer.marks.map(\.report).filter { $0.mode != .unattributed }, structured: answer.json)
  }
}
