/// One statement of an RDF graph, and the ingest whose graph it stands in.
struct Triple: Hashable {
  var subject: Term
  /// Of a known vocabulary: "prov:wasQuotedFrom".
  var predicate: String
  var object: Term
  var run: Int64?
}

enum Term: Hashable {
  /// A node or an edge of ours, by its id.
  case id(String)
  /// Of a known vocabulary: "prov:Entity".
  case name(String)
  case string(String)
  case dateTime(String)
  case integer(Int64)
  case double(Double)
  case boolean(Bool)
}

/// The vocabularies that our triples use, by prefix.
enum Vocabulary {
  static let all: [(prefix: String, iri: String)] = [
    ("prov", "http://www.w3.org/ns/prov#"),
    ("schema", "https://schema.org/"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ("stemma", stemma),
  ]

  /// Our own: what neither PROV nor schema.org has a word for. The words are those of the database.
  static let stemma = "urn:stemma:term:"

  /// "prov:Entity" in full.
  static func iri(_ name: String) -> String {
    guard let colon = name.firstIndex(of: ":"), let known = all.first(where: { $0.prefix == name[..<colon] }) else {
      return name
    }
    return known.iri + name[name.index(after: colon)...]
  }
}

extension String {
  /// This id as an IRI: what an IRI cannot hold is percent-encoded.
  func iri(base: String) -> String {
    guard !unicodeScalars.allSatisfy(\.mayStandInIRI) else { return base + self }
    return base
      + unicodeScalars.map { scalar in
        scalar.mayStandInIRI ? String(scalar) : String(scalar).utf8.map(\.percentEncoded).joined()
      }.joined()
  }

  /// Every byte but letters and digits of ASCII percent-encoded, as a text fragment and a query want it.
  var percentEncoded: String {
    utf8.map { byte in
      let isPlain = Unicode.Scalar(byte).properties.isAlphabetic && byte < 0x80 || (0x30...0x39).contains(byte)
      return isPlain ? String(Unicode.Scalar(byte)) : byte.percentEncoded
    }.joined()
  }
}

extension UInt8 {
  fileprivate var percentEncoded: String { "%" + (self < 16 ? "0" : "") + String(self, radix: 16, uppercase: true) }
}

extension Unicode.Scalar {
  fileprivate var mayStandInIRI: Bool {
    value > 0xA0 && value < 0xE000
      || value > 0x20 && value < 0x7F && !"<>\"{}|^`\\%#?".unicodeScalars.contains(self)
  }
}
