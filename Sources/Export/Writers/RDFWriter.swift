/// Writes RDF 1.1 as Turtle or as N-Quads, in UTF-8. The escapes are those of both; control characters, and what some
/// readers end a line at, are escaped.
struct RDFWriter {
  private(set) var bytes: [UInt8] = []
  private let base: String

  init(base: String) { self.base = base }

  mutating func drain(to output: inout Output) throws {
    try output.append(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// `@prefix` lines, those of our own kinds among them: `statement:12` is then the very id.
  mutating func prefixes(kinds: [String]) {
    for (prefix, iri) in Vocabulary.all + kinds.map({ ($0, "\(base)\($0):") }) {
      bytes += "@prefix \(prefix): ".utf8
      reference(iri)
      bytes += " .\n".utf8
    }
    bytes += "\n".utf8
  }

  /// Everything about one thing after the other, as Turtle: one predicate a line, `kinds` and vocabularies shortened.
  mutating func turtle(_ triples: [Triple], kinds: Set<String>) {
    var subject: Term?
    var predicate: String?
    for triple in triples {
      if triple.subject != subject {
        if subject != nil { bytes += " .\n\n".utf8 }
        short(triple.subject, kinds)
        bytes += " ".utf8
      } else if triple.predicate == predicate {
        bytes += ", ".utf8
      } else {
        bytes += " ;\n  ".utf8
      }
      if triple.subject != subject || triple.predicate != predicate {
        bytes += (triple.predicate == "rdf:type" ? "a " : triple.predicate + " ").utf8
      }
      short(triple.object, kinds)
      (subject, predicate) = (triple.subject, triple.predicate)
    }
    if subject != nil { bytes += " .\n\n".utf8 }
  }

  /// One line, in the graph of its run, or in none.
  mutating func quad(_ triple: Triple) {
    full(triple.subject)
    bytes += " ".utf8
    full(.name(triple.predicate))
    bytes += " ".utf8
    full(triple.object)
    if let run = triple.run {
      bytes += " ".utf8
      full(.id("run:\(run)"))
    }
    bytes += " .\n".utf8
  }

  private mutating func short(_ term: Term, _ kinds: Set<String>) {
    switch term {
    case .id(let id) where id.isPlain(among: kinds): bytes += id.utf8
    case .name(let name): bytes += name.utf8
    case .integer(let number): bytes += String(number).utf8
    case .boolean(let flag): bytes += String(flag).utf8
    case .dateTime(let text): literal(text, shortType: "xsd:dateTime")
    case .double(let number): literal(number.lexical, shortType: "xsd:double")
    case .id, .string: full(term)
    }
  }

  private mutating func full(_ term: Term) {
    switch term {
    case .id(let id): reference(id.iri(base: base))
    case .name(let name): reference(Vocabulary.iri(name))
    case .string(let text): literal(text)
    case .dateTime(let text): literal(text, type: "xsd:dateTime")
    case .integer(let number): literal(String(number), type: "xsd:integer")
    case .double(let number): literal(number.lexical, type: "xsd:double")
    case .boolean(let flag): literal(String(flag), type: "xsd:boolean")
    }
  }

  private mutating func reference(_ iri: String) { bytes += "<\(iri)>".utf8 }

  private mutating func literal(_ text: String, type: String? = nil, shortType: String? = nil) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars { bytes += scalar.escaped(inside: "\"").utf8 }
    bytes.append(UInt8(ascii: "\""))
    if let shortType {
      bytes += "^^\(shortType)".utf8
    } else if let type {
      bytes += "^^".utf8
      reference(Vocabulary.iri(type))
    }
  }
}

extension String {
  /// "statement:12", where `statement` is among the prefixes.
  fileprivate func isPlain(among kinds: Set<String>) -> Bool {
    guard let colon = firstIndex(of: ":"), kinds.contains(String(self[..<colon])) else { return false }
    let rest = self[index(after: colon)...].utf8
    return !rest.isEmpty && rest.allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension Double {
  /// As XML Schema writes it.
  fileprivate var lexical: String { isNaN ? "NaN" : isInfinite ? (self < 0 ? "-INF" : "INF") : "\(self)" }
}
