import ReportedSpeech

extension ExportFormat {
  /// The two files that `neo4j-admin database import` reads, and the command that reads them. A node's label and an
  /// edge's type are their kinds as Cypher's conventions write them: `CopyGroup`, `STORY_MATE`.
  static let neo4j = ExportFormat(
    id: "neo4j", summary: "a folder with nodes.csv, edges.csv and the neo4j-admin command that imports them",
    examples: ["stemma export neo4j -o neo4j/ && cat neo4j/IMPORT.txt"],
    files: [
      File(name: "nodes.csv") { rows, _, output in
        let declared = DeclaredFields(try rows.schema().nodeFields, prefix: "")
        let writer = CSVWriter()
        try output.append(writer.row(["id:ID"] + declared.columns.map(\.neo4jHeader) + [":LABEL"]))
        try rows.nodes { node in
          let cells = try declared.cells(node.fields, of: node.id)
          try output.append(writer.row([node.id] + cells + ["Stemma;" + node.kind.cypherLabel]))
        }
      },
      File(name: "edges.csv") { rows, _, output in
        let declared = DeclaredFields(try rows.schema().edgeFields, prefix: "")
        let writer = CSVWriter()
        let names = [":START_ID", ":END_ID", "id"]
        try output.append(writer.row(names + declared.columns.map(\.neo4jHeader) + [":TYPE"]))
        try rows.edges { edge in
          let cells = try declared.cells(edge.fields, of: edge.id)
          try output.append(writer.row([edge.source, edge.target, edge.id] + cells + [edge.kind.cypherType]))
        }
      },
      File(name: "IMPORT.txt") { _, _, output in
        // Words of articles hold line breaks.
        try output.append(
          """
          neo4j-admin database import full neo4j --nodes=nodes.csv --relationships=edges.csv --id-type=string \
          --multiline-fields=true --overwrite-destination=true

          For Neo4j 5, in this folder, while the database is stopped: it replaces the database named neo4j.

          """)
      },
    ])
}

extension DeclaredFields.Column {
  /// "similarity:double"
  fileprivate var neo4jHeader: String {
    "\(name):\(Field.times.contains(name) ? "datetime" : type == .integer ? "long" : type.rawValue)"
  }
}

extension String {
  /// "copy_group" as a label: "CopyGroup".
  var cypherLabel: String {
    split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// "story_mate" as a type: "STORY_MATE".
  var cypherType: String { uppercased() }
}
