import Graph
import ReportedSpeech

/// What an outlet words otherwise than another one had it before.
package struct ChangedBy: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "changed_by", PackageResources.changed_by_sql,
    examples: ["changed_by --outlet 'Bay Times'", "changed_by --limit 20"])

  package var pair: Rewording

  package init(_ cells: inout Cells) throws { pair = try Rewording(&cells) }
}
