import Answers
import Export
import Intake
import ReportedSpeech

/// Every form that articles are read in, in the order in which `auto` asks them.
package struct FormatsAnswer: Answer {
  package init() {}

  package var formats: [ArticleFormat] { ArticleFormat.all }
  package var isEmpty: Bool { formats.isEmpty }

  package var json: JSONValue {
    .array(
      formats.map { format in
        [
          "id": .string(format.id), "summary": .string(format.summary),
          "examples": .array(
            format.examples.map {
              ["input": .string($0.input), "articles": .array($0.articles.map(JSONValue.string))]
            }),
        ]
      })
  }

  package var rows: Rows {
    Rows(
      columns: ["format", "summary", "example"],
      values: formats.map { [.string($0.id), .string($0.summary), JSONValue($0.examples.first?.input)] })
  }
}
