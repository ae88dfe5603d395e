import ReportedSpeech

extension ExportFormat {
  /// What Datasette shows of the graph's own file: labels, facets, what the columns mean, and every question of
  /// `queries/` as a canned query with a form. It reads no node and no edge: Datasette serves the database itself.
  static let datasette = ExportFormat(
    id: "datasette", summary: "metadata for Datasette: the graph's file with our questions as canned queries",
    examples: [
      "stemma export datasette -o metadata.json && datasette stemma.db --metadata metadata.json",
      "datasette stemma.db --config metadata.json     (Datasette 1.0)",
    ],
    mapping:
      "no node or edge is written: it describes the tables and views of the database, the views node and edge too",
    files: [
      File(name: "metadata.json") { rows, settings, output in
        let metadata: JSONValue = [
          "title": "Who said it first, and how it has been reworded since",
          "source": .string(settings.generator),
          "databases": .object([
            .init(
              settings.database,
              [
                "tables": .object(tables),
                "queries": .object(rows.questions.map { .init($0.id, $0.canned) }),
              ])
          ]),
        ]
        try output.append(JSONWriter(isIndented: true).bytes(metadata))
        try output.append("\n")
      }
    ])

  private static let tables: [JSONValue.Member] = [
    .init(
      "article",
      [
        "label_column": "title", "sort_desc": "published_from", "facets": ["outlet_id"],
        "columns": [
          "key": "what it is known by across runs",
          "text": "unchanged from the input; every offset counts its code points",
          "published_from": "UTC; the interval is half-open", "published_to": "UTC; outside the interval",
          "extra": "every input key that was not used, as JSON",
        ],
      ]),
    .init(
      "statement",
      [
        "label_column": "text", "facets": ["mode", "polarity"],
        "columns": [
          "start": "first code point in its part of the article", "end": "the code point after the last",
          "mode":
            "direct: all words inside quotation marks; mixed: some; indirect: none; unattributed: the outlet's own voice",
          "rule": "which rule decided who said it",
        ],
      ]),
    .init("outlet", ["label_column": "name"]), .init("speaker", ["label_column": "name", "facets": ["kind"]]),
    .init("run", ["label_column": "started_at", "sort_desc": "id"]),
    .init("drift", ["facets": ["kind", "severity"]]),
    .init(
      "derivation",
      [
        "facets": ["direction_basis", "status"],
        "columns": [
          "direction_basis": "what says that the later has it from the earlier; without it the two are alike"
        ],
      ]),
    .init("origin", ["facets": ["precedence"]]),
    // What only the program reads.
    .init("article_key", ["hidden": true]), .init("article_stem", ["hidden": true]),
    .init("article_piece", ["hidden": true]), .init("description", ["hidden": true]),
    .init("article_profile", ["hidden": true]), .init("match", ["hidden": true]), .init("bond", ["hidden": true]),
    // What the views assertion, fragment, claim, utterance and origin are made of.
    .init("stored_assertion", ["hidden": true]), .init("stored_fragment", ["hidden": true]),
    .init("stored_claim", ["hidden": true]), .init("stored_utterance", ["hidden": true]),
    .init("stored_origin", ["hidden": true]), .init("reason", ["hidden": true]),
  ]
}

extension CannedQuestion {
  /// An empty field of the form is a parameter left out, to every question of ours.
  fileprivate var canned: JSONValue {
    let meanings = parameters.map { "\($0.name): \($0.meaning)" }.joined(separator: "; ")
    return [
      "title": .string(summary), "description": .string(meanings), "sql": .string(sql),
      "params": .array(parameters.map { .string($0.name) }),
    ]
  }
}
