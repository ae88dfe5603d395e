import ReportedSpeech

extension ExportFormat {
  /// schema.org. The context is inside the file, for readers without a network. No claim is rated: there is no
  /// ClaimReview.
  static let jsonLD = ExportFormat(
    id: "jsonld", summary: "schema.org JSON-LD: Quotation, Claim, NewsArticle",
    examples: ["stemma export jsonld -o graph.jsonld", "stemma export jsonld --claim 3 | jq '.\"@graph\"[]'"],
    mapping: """
      outlet: NewsMediaOrganization; speaker: Person, Organization or CreativeWork; article: NewsArticle; statement, \
      and assertion as a part of it: Quotation, without marks Statement; claim: Claim with its appearances; utterance: \
      CommunicateAction; copy_group: CreativeWork; copy, quotation, rewording, restatement: isBasedOn, and \
      prov:wasRevisionOf for a confirmed rewording; likeness: prov:alternateOf, which has no direction; cites: mentions
      """,
    files: [
      File(name: "graph.jsonld") { rows, settings, output in
        let context: JSONValue = [
          "@vocab": "https://schema.org/", "prov": "http://www.w3.org/ns/prov#", "stemma": .string(Vocabulary.stemma),
        ]
        try output.append("{\"@context\":")
        try output.append(JSONWriter().bytes(context))
        try output.append(",\"@graph\":[")
        var list = JSONList()
        try rows.descriptions { description in
          try list.append(SchemaOrg(description, base: settings.base).members, to: &output)
        }
        try output.append("\n]}\n")
      }
    ])
}

/// A node and what describes it in the words of schema.org.
private struct SchemaOrg {
  private(set) var members: [JSONValue.Member] = []
  private let description: Description
  private let base: String
  private var node: Node { description.node }

  init(_ description: Description, base: String) {
    self.description = description
    self.base = base
    members.append(.init("@id", reference(description.node.id)))
    switch node.kind {
    case "outlet": outlet()
    case "article": article()
    case "speaker": speaker()
    case "statement": statement()
    case "assertion": assertion()
    case "utterance": utterance()
    case "claim": claim()
    case "copy_group": copyGroup()
    default: say("@type", "Thing")
    }
  }

  private func reference(_ id: String) -> JSONValue { .string(id.iri(base: base)) }

  private mutating func say(_ name: String, _ value: JSONValue?) {
    if let value, value != .null { members.append(.init(name, value)) }
  }

  private mutating func say(_ name: String, text: String?) { say(name, text.map { .string($0) }) }

  /// Each of our own terms under its own name.
  private mutating func terms(_ names: String...) {
    for name in names { say("stemma:" + name, node.properties[name].map { Property(name, $0).member.value }) }
  }

  /// Nothing, one, or a list.
  private mutating func link(_ name: String, _ kinds: String...) {
    let ids = kinds.flatMap { description.partners($0) }.map { JSONValue.object([.init("@id", reference($0))]) }
    if ids.count == 1 { say(name, ids[0]) } else if !ids.isEmpty { say(name, .array(ids)) }
  }

  private mutating func outlet() {
    say("@type", "NewsMediaOrganization")
    say("name", text: node.label)
    terms("domain")
  }

  private mutating func article() {
    say("@type", "NewsArticle")
    say("headline", text: node[text: "title"])
    say("url", text: node[text: "url"])
    say("identifier", text: node[text: "key"])
    say("datePublished", text: node.from?.text)
    say("dateModified", text: node[text: "modified_at"])
    say("author", text: node[text: "byline"])
    say("inLanguage", text: node[text: "language"])
    link("publisher", "published")
    link("sourceOrganization", "credits")
    link("exampleOfWork", "copies")
    link("prov:wasRevisionOf", "revises")
    link("stemma:story_mate", "story_mate")
  }

  private mutating func speaker() {
    switch node[text: "speaker_kind"] {
    case "person": say("@type", "Person")
    case "document": say("@type", "CreativeWork")
    default: say("@type", "Organization")
    }
    say("name", text: node.label)
    let others = (node[text: "names"] ?? "").split(separator: "; ").filter { $0 != node.label }
    if !others.isEmpty { say("alternateName", .array(others.map { .string(String($0)) })) }
  }

  private mutating func words() {
    let isQuote = ["direct", "mixed"].contains(node[text: "mode"])
    say("@type", isQuote ? "Quotation" : "Statement")
    say("text", text: node[text: "text"])
    say("datePublished", text: node.from?.text)
  }

  private mutating func statement() {
    words()
    link("creator", "said_by")
    link("isPartOf", "stated_in", "quoted_in")
    link("mentions", "cites")
    terms("mode", "part", "start", "end", "cue", "polarity", "check_worthy")
  }

  private mutating func assertion() {
    words()
    link("isPartOf", "part_of")
    link("about", "reports")
    refer("isBasedOn", description.descents)
    refer("prov:alternateOf", description.likenesses)
    derivations()
    terms("mode", "part", "start", "end", "polarity", "precedence", "because")
    guard let claim = description.claim else { return }
    // Said here, where the assertion is at hand: a claim may have a million of them.
    let reference: JSONValue = ["@id": reference(claim)]
    let isFirst = node[text: "precedence"] == "first"
    say("@reverse", isFirst ? ["appearance": reference, "firstAppearance": reference] : ["appearance": reference])
  }

  private mutating func refer(_ name: String, _ edges: [Edge]) {
    guard !edges.isEmpty else { return }
    say(name, .array(edges.map { ["@id": reference($0.target)] }))
  }

  private mutating func derivations() {
    let edges = description.descents
    let revised = edges.filter { $0[text: "status"] == "confirmed" && $0.kind == "rewording" }
    say("prov:wasRevisionOf", revised.isEmpty ? nil : .array(revised.map { ["@id": reference($0.target)] }))
    guard !edges.isEmpty else { return }
    say(
      "prov:qualifiedDerivation",
      .array(
        edges.map { edge in
          .object(
            [
              .init("@id", reference(edge.id)), .init("@type", "prov:Derivation"),
              .init("prov:entity", ["@id": reference(edge.target)]), .init("stemma:relation", .string(edge.kind)),
            ]
              + edge.properties.filter { $0.value != .null }.map { .init("stemma:" + $0.name, $0.member.value) })
        }))
  }

  private mutating func utterance() {
    say("@type", "CommunicateAction")
    link("agent", "uttered_by")
    say("startTime", text: node.from?.text)
    say("endTime", text: node.to?.text)
    link("about", "of")
    terms("said_basis", "precedence", "because")
  }

  private mutating func claim() {
    say("@type", "Claim")
    say("text", text: node[text: "text"] ?? node.label)
  }

  private mutating func copyGroup() {
    say("@type", "CreativeWork")
    say("name", text: "one text, of \(node.label)")
    link("publisher", "owned_by")
    terms("basis")
  }
}
