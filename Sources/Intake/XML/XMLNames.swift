import CLibXML2

/// Names as `XMLElement` has them, each made once: the parser keeps every name at one address.
struct XMLNames {
  private struct Address: Hashable {
    let local: UnsafePointer<UInt8>
    let namespace: UnsafePointer<UInt8>?
  }

  private var known: [Address: String] = [:]

  /// The parser's own table of names does not grow with them: documents that make up names by the hundred thousand cost hours.
  var areTooMany: Bool { known.count > 20_000 }

  mutating func name(
    _ local: UnsafePointer<UInt8>?, prefix: UnsafePointer<UInt8>?, namespace: UnsafePointer<UInt8>?
  ) -> String {
    guard let local else { return "" }
    let address = Address(local: local, namespace: namespace ?? prefix)
    if let name = known[address] { return name }
    let written = prefix.map { String(cString: $0) }
    let usual = namespace.map { XMLNames.usual[String(cString: $0)] ?? written } ?? written
    let name = (usual.map { $0.isEmpty ? "" : $0 + ":" } ?? "") + String(cString: local)
    known[address] = name
    return name
  }

  private static let usual = [
    "http://purl.org/rss/1.0/": "",
    "http://backend.userland.com/rss2": "",
    "http://my.netscape.com/rdf/simple/0.9/": "",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
    "http://purl.org/rss/1.0/modules/content/": "content",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
    "http://search.yahoo.com/mrss/": "media",
    "http://www.w3.org/2005/Atom": "atom",
    "http://purl.org/atom/ns#": "atom",
    "http://www.w3.org/1999/xhtml": "xhtml",
    "http://iptc.org/std/nar/2006-10-01/": "",
    "http://iptc.org/std/NITF/2006-10-18/": "",
    "http://iptc.org/std/NITF/2003-09-23/": "",
    "http://www.w3.org/XML/1998/namespace": "xml",
  ]
}
