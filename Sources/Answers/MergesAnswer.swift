import Queries
import ReportedSpeech

/// Which names stand together as one speaker, by which rule, in which articles.
package struct MergesAnswer: Answer {
  /// The names of one speaker together.
  package var merged: [Merged]

  package var isEmpty: Bool { merged.isEmpty }

  package var json: JSONValue { .array(rows.objects) }

  package var rows: Rows {
    Rows(
      columns: ["speaker", "name", "kind", "called", "rule", "article", "outlet", "via"],
      values: merged.map {
        [
          .integer($0.speaker), .string($0.name), .string($0.kind.rawValue), .string($0.called), .string($0.rule),
          .string($0.article), JSONValue($0.outlet), JSONValue($0.via),
        ]
      })
  }

  /// One speaker: by each name and rule, the articles.
  package struct Group: Hashable, Sendable {
    package struct Name: Hashable, Sendable {
      package var called: String
      package var rule: String
      package var articles: [Merged]
    }
    package var name: String
    package var kind: Speaker.Kind
    package var names: [Name]
    package var articles: Int { Set(names.flatMap(\.articles).map(\.article)).count }
  }

  package var groups: [Group] {
    var groups: [Group] = []
    var last: Int64?
    for one in merged {
      if one.speaker != last { groups.append(Group(name: one.name, kind: one.kind, names: [])) }
      last = one.speaker
      let (group, name) = (groups.count - 1, groups[groups.count - 1].names.count - 1)
      if name >= 0, groups[group].names[name].called == one.called, groups[group].names[name].rule == one.rule {
        groups[group].names[name].articles.append(one)
      } else {
        groups[group].names.append(.init(called: one.called, rule: one.rule, articles: [one]))
      }
    }
    return groups
  }
}

extension Lookup {
  /// Which names stand together as one speaker, and why.
  package func merges(limit: Int?) throws -> MergesAnswer {
    try asking { desk in
      MergesAnswer(merged: try desk.all(Merged.self, limit.map { ["limit": .integer(Int64($0))] } ?? [:]))
    }
  }
}
