import Answers
import ArgumentParser
import Export
import Queries
import Stemma

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Two wordings, the first the earlier: related how, aligned, with drift.",
    discussion: """
      stemma compare "“It may rain,” Lee said." "Lee said it would rain."
      stemma compare --batch < pairs.jsonl     one {"id","a","b"} a line

      A line may carry "a_article" and "b_article" too, the texts that a and b stand in: then it is judged as the graph
      judges.
      """)

  @Argument(help: "The earlier wording.")
  var earlier: String?

  @Argument(help: "The later wording.")
  var later: String?

  @Flag(help: "Read JSON lines from standard input, write JSON lines in order.")
  var batch = false

  @OptionGroup var output: OutputOption

  func validate() throws {
    guard batch ? earlier == nil : earlier != nil && later != nil else {
      throw ValidationError("Give two texts, or --batch.")
    }
  }

  func run() throws {
    if batch {
      let read = SurroundingArticles()
      StandardInput.records(texts: ["a", "b"]) { record in
        let pair = Compare(record.text("a"), record.text("b"))
        let (a, b) = (record.text("a_article"), record.text("b_article"))
        let comparison = a.isEmpty || b.isEmpty ? pair.run() : pair.run(inArticles: (a, b), read: read)
        StandardOutput.write(line: comparison.json(id: record.id).line)
      }
      return
    }
    for text in [earlier, later] { try QuestionLimits.standard.requireShort(text ?? "") }
    let comparison = Compare(earlier ?? "", later ?? "").run()
    try output.print(comparison, none: "") { $0.lines }
  }
}
