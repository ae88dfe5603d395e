import Answers
import ReportedSpeech
import Stemma

extension AssistantTool {
  static let check = AssistantTool(
    id: "check", title: "Is this quote right?",
    summary: "Is this quote right? One verdict on the words, and the recorded passages that it rests on, each with its "
      + "speaker, outlet, date and address. Ask this before printing anybody's words.",
    takes: [
      .init(name: "text", meaning: "the words, as they are to be quoted", kind: .words, isNeeded: true),
      .init(name: "speaker", meaning: "who is supposed to have said them", kind: .name),
      .init(name: "limit", meaning: "at most so many articles", kind: .count(1...20, standard: 5)),
    ],
    gives: Schema.object([
      ("query", Schema.text), ("speaker", Schema.textOrNull), ("verdict", Schema.verdict),
      ("because", Schema.because), ("matches", Schema.matches),
    ]),
    examples: [["text": "The lawsuit has no merit", "speaker": "Owen Pryce"]]
  ) { arguments, lookup in
    let answer = try lookup.check(
      .text(arguments.text("text")), speaker: arguments.name("speaker"), limit: arguments.count("limit"))
    return ToolAnswer(
      answer.lines, places: answer.finding.holding.map(\.report), near: answer.finding.beside.map(\.report),
      structured: answer.json)
  }
}
