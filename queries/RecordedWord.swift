import Graph
import ReportedSpeech

/// A word that some article holds, in whichever form.
package struct RecordedWord: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "recorded", PackageResources.recorded_sql, examples: ["recorded --word merits"])

  package var word: String

  package init(_ cells: inout Cells) throws { word = try cells.text() }
}
