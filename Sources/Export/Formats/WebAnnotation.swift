import ReportedSpeech

extension ExportFormat {
  /// W3C Web Annotation: an assertion is an annotation of its article. Each fragment is a target, found by its words with
  /// 32 characters on either side, or by its place in the body's text, in code points. A headline's place counts in the
  /// headline, not in the page's text: it is found by its words alone.
  static let webAnnotation = ExportFormat(
    id: "web-annotation", summary: "W3C Web Annotation: every assertion as a selection of its article",
    examples: ["stemma export web-annotation --outlet 'Harbor Courier' -o annotations.jsonld"],
    mapping: """
      assertion: Annotation, a fragment a target (TextQuoteSelector, and in the body TextPositionSelector); its \
      speaker, mode, polarity, statement and claim: bodies; all other nodes and edges: not written
      """,
    files: [
      File(name: "annotations.jsonld") { rows, settings, output in
        let collection: [JSONValue.Member] = [
          .init("@context", "http://www.w3.org/ns/anno.jsonld"),
          .init("id", .string("annotations".iri(base: settings.base))), .init("type", "AnnotationCollection"),
          .init("label", "Who reported what"),
        ]
        try output.append(JSONWriter().bytes(.object(collection)).dropLast())
        try output.append(",\"first\":{\"id\":")
        try output.append(JSONWriter().bytes(.string("annotations:1".iri(base: settings.base))))
        try output.append(",\"type\":\"AnnotationPage\",\"startIndex\":0,\"items\":[")
        var list = JSONList()
        try rows.descriptions { description in
          guard description.node.kind == "assertion" else { return }
          try list.append(description.annotation(base: settings.base), to: &output)
        }
        try output.append("\n]}}\n")
      }
    ])
}

extension Description {
  fileprivate func annotation(base: String) -> [JSONValue.Member] {
    // An article without an address is known by its id, with which those of what stands in it begin.
    let source = node[text: "url"] ?? "article:\(node.id.article)".iri(base: base)
    let isBody = node[text: "part"] != "title"
    let targets = node.fragments.map { fragment -> JSONValue in
      var selectors: [JSONValue] = [
        [
          "type": "TextQuoteSelector", "exact": .string(fragment.text), "prefix": .string(fragment.prefix),
          "suffix": .string(fragment.suffix),
        ]
      ]
      if isBody {
        selectors.append(
          ["type": "TextPositionSelector", "start": .integer(fragment.start), "end": .integer(fragment.end)])
      }
      return ["type": "SpecificResource", "source": .string(source), "selector": .array(selectors)]
    }
    return [
      .init("id", .string(node.id.iri(base: base))), .init("type", "Annotation"), .init("motivation", "identifying"),
    ] + bodies(base: base)
      + [.init("target", targets.count == 1 ? targets[0] : .array(targets))]
  }

  private func bodies(base: String) -> [JSONValue.Member] {
    func text(_ value: String?, _ purpose: String) -> [JSONValue] {
      value.map { [["type": "TextualBody", "value": .string($0), "purpose": .string(purpose)]] } ?? []
    }
    let links = [partner("part_of"), claim].compactMap { $0 }.map { id -> JSONValue in
      ["type": "SpecificResource", "source": .string(id.iri(base: base)), "purpose": "linking"]
    }
    let bodies =
      text(node[text: "speaker"], "identifying") + text(node[text: "mode"], "classifying")
      + text(node[text: "polarity"], "classifying") + text(node[text: "part"], "tagging") + links
    return bodies.isEmpty ? [] : [.init("body", .array(bodies))]
  }
}

extension String {
  /// The name of the text that a statement or an assertion stands in: "3f2a9c0d1b7e4465".
  fileprivate var article: Substring { drop { $0 != ":" }.dropFirst().prefix { $0 != "/" } }
}
