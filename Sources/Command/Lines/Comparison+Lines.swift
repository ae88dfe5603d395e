import Collation
import ReportedSpeech

extension Comparison {
  var lines: [String] {
    let relations: [Likeness.Relation: String] = [
      .sameUtterance: "the same utterance", .sameClaim: "the same claim",
      .neither: "neither the same utterance nor claim",
    ]
    return [Style.bold(relations[relation] ?? relation.rawValue)]
      + diff.marked.wrapped(to: Terminal.current.width) + drifts.map(\.line)
  }
}
