import ReportedSpeech

extension ExportFormat {
  /// Two tables as RFC 4180 has them, and a description of their columns (Frictionless Data Package).
  static let csv = ExportFormat(
    id: "csv", summary: "a folder with nodes.csv, edges.csv and datapackage.json, for spreadsheets, R and pandas",
    examples: [
      "stemma export csv -o graph/", "stemma export csv --csv-safe -o for-excel/",
      "sqlite-utils insert graph.db node graph/nodes.csv --csv",
    ],
    files: [
      File(name: "nodes.csv") { rows, settings, output in
        let writer = CSVWriter(isSpreadsheetSafe: settings.isSpreadsheetSafe)
        let declared = DeclaredFields(try rows.schema().nodeFields, prefix: "")
        try output.append(writer.row(["id"] + declared.columns.map(\.name)))
        try rows.nodes { node in
          try output.append(writer.row([node.id] + declared.cells(node.fields, of: node.id)))
        }
      },
      File(name: "edges.csv") { rows, settings, output in
        let writer = CSVWriter(isSpreadsheetSafe: settings.isSpreadsheetSafe)
        let declared = DeclaredFields(try rows.schema().edgeFields, prefix: "")
        try output.append(writer.row(["id", "source", "target"] + declared.columns.map(\.name)))
        try rows.edges { edge in
          let names: [String?] = [edge.id, edge.source, edge.target]
          try output.append(writer.row(names + declared.cells(edge.fields, of: edge.id)))
        }
      },
      File(name: "datapackage.json") { rows, settings, output in
        let schema = try rows.schema()
        let package: JSONValue = [
          "profile": "tabular-data-package", "name": "stemma", "title": "Who reported what, from whom, in which words",
          "resources": [
            table("nodes", names: ["id"], schema.nodeFields, ends: []),
            table("edges", names: ["id", "source", "target"], schema.edgeFields, ends: ["source", "target"]),
          ],
        ]
        try output.append(JSONWriter(isIndented: true).bytes(package))
        try output.append("\n")
      },
    ])

  /// - Parameter ends: the columns that hold the id of a node.
  private static func table(
    _ name: String, names: [String], _ columns: [PropertySchema.Column], ends: [String]
  ) -> JSONValue {
    let fields: [JSONValue] =
      names.map { ["name": .string($0), "type": "string", "constraints": ["required": true]] }
      + columns.map {
        ["name": .string($0.name), "type": .string(Field.times.contains($0.name) ? "datetime" : $0.type.word)]
      }
    let keys: [JSONValue] = ends.map { ["fields": .string($0), "reference": ["resource": "nodes", "fields": "id"]] }
    return [
      "name": .string(name), "path": .string("\(name).csv"), "profile": "tabular-data-resource", "format": "csv",
      "mediatype": "text/csv", "encoding": "utf-8",
      "schema": ["fields": .array(fields), "primaryKey": "id", "foreignKeys": .array(keys), "missingValues": [""]],
    ]
  }
}

extension PropertySchema.ValueType {
  /// As Table Schema calls it.
  fileprivate var word: String { self == .double ? "number" : rawValue }
}
