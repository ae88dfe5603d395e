import Graph
import ReportedSpeech

/// A statement that an outlet has from another, where something says so.
package struct Carried: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "carried", PackageResources.carried_sql,
    examples: ["carried --outlet 'Bay Times' --origin 'Harbor Courier'", "carried --limit 20"])

  package var pair: Rewording

  package init(_ cells: inout Cells) throws { pair = try Rewording(&cells) }
}
