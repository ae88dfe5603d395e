import ReportedSpeech

extension ExportFormat {
  /// The language of Graphviz, drawn from right to left: an edge points to where the words come from, so that time
  /// runs from left to right; what is only alike has no arrow. A label is wrapped and says outlet and time; the whole
  /// words are the tooltip, and an assertion leads to its place on the page (`#:~:text=`).
  static let dot = ExportFormat(
    id: "dot", summary: "Graphviz: a picture of one claim, by dot -Tsvg",
    examples: [
      "stemma export dot --claim 3 | dot -Tsvg -o claim.svg",
      "stemma export dot | sfdp -Goverlap=prism -Tsvg -o graph.svg",
    ],
    files: [
      File(name: "graph.dot") { rows, settings, output in
        var dot = DOTWriter()
        dot.comment("Written by \(settings.generator). dot -Tsvg draws a claim; more than 2,000 nodes want sfdp.")
        dot.open("stemma")
        dot.defaults("graph", [("rankdir", "RL"), ("charset", "UTF-8"), ("fontname", "Helvetica"), ("tooltip", " ")])
        dot.defaults(
          "node", [("shape", "box"), ("style", "rounded,filled"), ("fontname", "Helvetica"), ("fontsize", "11")])
        dot.defaults("edge", [("fontname", "Helvetica"), ("fontsize", "9"), ("arrowsize", "0.7")])
        try rows.nodes { node in
          dot.node(node.id, node.dotAttributes)
          try dot.drain(to: &output)
        }
        try rows.edges { edge in
          dot.edge(edge.source, edge.target, edge.dotAttributes)
          try dot.drain(to: &output)
        }
        dot.close()
        try dot.drain(to: &output)
      }
    ])
}

extension Node {
  fileprivate var dotAttributes: [(String, String)] {
    var attributes = [
      ("label", caption), ("tooltip", self[text: "text"] ?? label), ("class", kind),
      ("fillcolor", Palette.color(ofNode: kind).hex),
    ]
    if let url = self[text: "url"], url.isWebAddress {
      let words = stands ? self[text: "text"] : nil
      attributes.append(("URL", url + (words.map { "#:~:text=" + $0.openingWords.percentEncoded } ?? "")))
      attributes.append(("target", "_blank"))
    }
    return attributes
  }

  /// In an article.
  private var stands: Bool { kind == "statement" || kind == "assertion" }

  private var caption: String {
    let words = (self[text: "text"] ?? label).clipped(to: 200).wrapped(at: 32)
    let place = [stands ? self[text: "outlet"] : nil, from.map { String($0.text.prefix(10)) }]
      .compactMap { $0 }.joined(separator: ", ")
    switch kind {
    case "statement", "assertion", "article": return place.isEmpty ? words : "\(place)\n\(words)"
    case "utterance": return (["said by \(words)"] + (place.isEmpty ? [] : [place])).joined(separator: "\n")
    case "claim": return "claim \(claim.map(String.init) ?? "")\n\(words)"
    default: return words
    }
  }
}

extension Edge {
  fileprivate var dotAttributes: [(String, String)] {
    let color = ("color", Palette.color(of: self).hex)
    let ends = isMutual ? [("dir", "none")] : []
    guard comparesWordings else { return [("label", kind), ("class", kind), color, ("fontcolor", "#777777")] + ends }
    let drifts = (self[text: "drifts"] ?? "").split(separator: " ").map(String.init)
    let label = [kind] + drifts.counted
    return [
      ("label", label.joined(separator: "\n")), ("class", kind), color, ("fontcolor", color.1), ("penwidth", "2"),
      ("style", self[text: "status"] == "suggested" ? "dashed" : "solid"),
    ] + ends
  }
}

extension [String] {
  /// Each once, with how often it is there, in the order of the first.
  fileprivate var counted: [String] {
    var order: [String] = []
    let counts = reduce(into: [String: Int]()) { counts, word in
      if counts[word] == nil { order.append(word) }
      counts[word, default: 0] += 1
    }
    return order.map { word in counts[word, default: 1] == 1 ? word : "\(word) ×\(counts[word, default: 1])" }
  }
}

extension String {
  fileprivate func clipped(to count: Int) -> String {
    unicodeScalars.count <= count ? self : String(String.UnicodeScalarView(unicodeScalars.prefix(count - 1))) + "…"
  }

  /// Broken at spaces, where a line would be longer than so many characters.
  fileprivate func wrapped(at width: Int) -> String {
    var lines: [String] = []
    for word in split(whereSeparator: \.isWhitespace) {
      if let last = lines.last, last.count + word.count < width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }

  fileprivate var isWebAddress: Bool { lowercased().hasPrefix("http://") || lowercased().hasPrefix("https://") }

  /// Enough words to find the place by.
  fileprivate var openingWords: String { split(whereSeparator: \.isWhitespace).prefix(8).joined(separator: " ") }
}
