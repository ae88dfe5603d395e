import ReportedSpeech

extension ExportFormat {
  /// FollowTheMoney entities, one JSON object a line, for Aleph and OpenSanctions' tools. Its model has no quotation: a
  /// statement is a Note about its speaker, whose proof is the article, and an assertion one about its claim.
  static let followTheMoney = ExportFormat(
    id: "ftm", summary: "FollowTheMoney JSON lines, for Aleph and ftm",
    examples: [
      "stemma export ftm -o graph.ftm.json", "stemma export ftm | ftm validate | ftm export-gexf -o links.gexf",
    ],
    mapping: """
      outlet: Organization; article: Article; speaker: Person, Organization, LegalEntity or Document; statement, \
      assertion and claim: Note; utterance: Event; said_by: Mention and, to the article, UnknownLink; published: \
      Documentation; likeness, copy, quotation, rewording, restatement: Similar; credits, revises, quoted_in, cites, \
      story_mate: UnknownLink; stated_in, part_of, reports, of, uttered_by: properties; copy_group, copies, owned_by: \
      not written
      """,
    files: [
      File(name: "graph.ftm.json") { rows, _, output in
        var ftm = FollowTheMoney()
        try rows.descriptions { description in
          for entity in ftm.entities(of: description) {
            try output.append(JSONWriter().bytes(entity.json))
            try output.append("\n")
          }
        }
      }
    ])
}

private struct FollowTheMoney {
  /// Speakers that are documents: what wants a legal entity cannot name them.
  private var documents: Set<String> = []

  struct Entity {
    var id: String
    var schema: String
    var properties: [(String, [String?])]

    /// Nothing is null: a property without a value is not there.
    var json: JSONValue {
      let members = properties.compactMap { name, values -> JSONValue.Member? in
        let values = values.compactMap { $0 }.filter { !$0.isEmpty }
        return values.isEmpty ? nil : .init(name, .array(values.map { .string($0) }))
      }
      return ["id": .string(id), "schema": .string(schema), "properties": .object(members)]
    }
  }

  mutating func entities(of description: Description) -> [Entity] {
    let node = description.node
    switch node.kind {
    case "outlet": return [outlet(node)]
    case "article": return [article(node)] + description.edges.compactMap { link($0, of: description) }
    case "speaker": return [speaker(node)]
    case "claim": return [claim(node)]
    case "utterance": return [utterance(description)]
    case "statement": return [statement(description)] + description.edges.flatMap { reports($0, in: description) }
    case "assertion": return [assertion(description)] + description.edges.compactMap { link($0, of: description) }
    default: return []
    }
  }

  private func outlet(_ node: Node) -> Entity {
    Entity(
      id: node.id.ftm, schema: "Organization",
      properties: [("name", [node.label]), ("website", [node[text: "domain"].map { "https://\($0)/" }])])
  }

  private func article(_ node: Node) -> Entity {
    Entity(
      id: node.id.ftm, schema: "Article",
      properties: [
        ("fileName", [node[text: "key"] ?? node.label]), ("title", [node[text: "title"]]),
        ("publisher", [node[text: "outlet"]]), ("sourceUrl", [node[text: "url"]]), ("author", [node[text: "byline"]]),
        ("publishedAt", [node.from?.text.ftmTime]), ("modifiedAt", [node[text: "modified_at"]?.ftmTime]),
        ("retrievedAt", [node[text: "retrieved_at"]?.ftmTime]), ("language", [node[text: "language"]?.ftmLanguage]),
      ])
  }

  private mutating func speaker(_ node: Node) -> Entity {
    let aliases = (node[text: "names"] ?? "").split(separator: "; ").map(String.init).filter { $0 != node.label }
    switch node[text: "speaker_kind"] {
    case "document":
      documents.insert(node.id)
      return Entity(
        id: node.id.ftm, schema: "Document", properties: [("fileName", [node.label]), ("title", [node.label])])
    case "person":
      return Entity(id: node.id.ftm, schema: "Person", properties: [("name", [node.label]), ("alias", aliases)])
    case "organization":
      return Entity(id: node.id.ftm, schema: "Organization", properties: [("name", [node.label]), ("alias", aliases)])
    default:
      return Entity(id: node.id.ftm, schema: "LegalEntity", properties: [("name", [node.label]), ("alias", aliases)])
    }
  }

  private func claim(_ node: Node) -> Entity {
    Entity(
      id: node.id.ftm, schema: "Note",
      properties: [("name", [node.label]), ("description", [node[text: "text"]]), ("keywords", ["claim"])])
  }

  private func utterance(_ description: Description) -> Entity {
    let node = description.node
    let speakers = description.partners("uttered_by").filter { !documents.contains($0) }
    return Entity(
      id: node.id.ftm, schema: "Event",
      properties: [
        ("name", [node.label]), ("involved", speakers.map(\.ftm)), ("startDate", [node.from?.text.ftmTime]),
        ("endDate", [node.to?.text.ftmTime]), ("summary", [node[text: "because"]]),
      ])
  }

  private func statement(_ description: Description) -> Entity {
    let node = description.node
    return Entity(
      id: node.id.ftm, schema: "Note",
      properties: [
        ("name", [node.label]), ("description", [node[text: "text"]]),
        ("entity", description.partners("said_by").map(\.ftm)),
        ("proof", [description.partner("stated_in")?.ftm]), ("publisher", [node[text: "outlet"]]),
        ("sourceUrl", [node[text: "url"]]), ("keywords", [node[text: "mode"], node[text: "polarity"]]),
      ])
  }

  private func assertion(_ description: Description) -> Entity {
    let node = description.node
    let about = [description.claim, description.partner("part_of"), description.partner("reports")].compactMap { $0 }
    return Entity(
      id: node.id.ftm, schema: "Note",
      properties: [
        ("name", [node.label]), ("description", [node[text: "text"]]), ("entity", about.map(\.ftm)),
        ("publisher", [node[text: "outlet"]]), ("sourceUrl", [node[text: "url"]]),
        ("keywords", ["assertion", node[text: "mode"], node[text: "polarity"]]), ("summary", [node[text: "because"]]),
      ])
  }

  /// An edge that is an entity of its own.
  private func reports(_ edge: Edge, in description: Description) -> [Entity] {
    let article = description.partner("stated_in")
    switch edge.kind {
    case "said_by":
      guard let article else { return [] }
      let resolved = documents.contains(edge.target) ? nil : edge.target.ftm
      let mention = Entity(
        id: edge.id.ftm + "-mention", schema: "Mention",
        properties: [
          ("document", [article.ftm]), ("name", [edge[text: "mention"] ?? description.node[text: "speaker"]]),
          ("resolved", [resolved]),
        ])
      let link = Entity(
        id: edge.id.ftm, schema: "UnknownLink",
        properties: [
          ("subject", [edge.target.ftm]), ("object", [article.ftm]), ("role", [edge[text: "cue"] ?? "said"]),
          ("date", [(edge.from ?? description.node.from)?.text.ftmTime]), ("proof", [article.ftm]),
          ("description", [description.node[text: "text"]]),
        ])
      return [mention, link]
    default: return link(edge, of: description).map { [$0] } ?? []
    }
  }

  private func link(_ edge: Edge, of description: Description) -> Entity? {
    switch edge.kind {
    case "published":
      return Entity(
        id: edge.id.ftm, schema: "Documentation",
        properties: [
          ("document", [edge.target.ftm]), ("entity", [edge.source.ftm]), ("role", ["publisher"]),
          ("date", [edge.from?.text.ftmTime]),
        ])
    case _ where edge.comparesWordings:
      return Entity(
        id: edge.id.ftm, schema: "Similar",
        properties: [
          ("candidate", [edge.source.ftm]), ("match", [edge.target.ftm]),
          ("confidenceScore", [edge[text: "similarity"]]),
          ("criteria", [edge.kind, edge[text: "status"], edge[text: "drifts"]]), ("matcher", ["stemma"]),
        ])
    case "credits", "revises", "quoted_in", "cites", "story_mate":
      return Entity(
        id: edge.id.ftm, schema: "UnknownLink",
        properties: [
          ("subject", [edge.source.ftm]), ("object", [edge.target.ftm]), ("role", [edge.kind]),
          ("date", [edge.from?.text.ftmTime]), ("description", [edge[text: "text"]]),
        ])
    default: return nil
    }
  }
}

extension String {
  /// An id as FollowTheMoney allows it: "article:3f2a9c0d1b7e4465" is "stemma-article-3f2a9c0d1b7e4465". Names of people
  /// and outlets, which lose more than their marks, are told apart by a hash besides.
  fileprivate var ftm: String {
    let plain = "stemma-" + map { $0.isASCII && ($0.isLetter || $0.isNumber) ? String($0) : "-" }.joined()
    let isName = hasPrefix("outlet:") || hasPrefix("speaker:")
    return isName ? plain + "-" + TextHash.hex(of: self).prefix(8) : plain
  }

  /// Its dates have no zone; ours are UTC.
  fileprivate var ftmTime: String { hasSuffix("Z") ? String(dropLast()) : self }

  /// ISO 639-3, for the languages that news is mostly in; nil for others.
  fileprivate var ftmLanguage: String? {
    let languages = [
      "en": "eng", "de": "deu", "fr": "fra", "es": "spa", "it": "ita", "pt": "por", "nl": "nld", "ru": "rus",
      "uk": "ukr", "pl": "pol", "sv": "swe", "da": "dan", "no": "nor", "fi": "fin", "cs": "ces", "hu": "hun",
      "ro": "ron", "el": "ell", "tr": "tur", "ar": "ara", "he": "heb", "fa": "fas", "hi": "hin", "zh": "zho",
      "ja": "jpn", "ko": "kor",
    ]
    return languages[String(prefix { $0 != "-" })]
  }
}
