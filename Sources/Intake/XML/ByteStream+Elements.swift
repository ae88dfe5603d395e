/// What reading XML hands on.
enum XMLPart {
  /// A container begins; the element holds its name and attributes alone.
  case opening(XMLElement)
  /// A child of a container, or a root that is none, with everything in it.
  case element(XMLElement, line: Int)
}

extension ByteStream {
  /// Hands on the elements inside `containers`, which may lie in one another, one at a time and whole. No more than one of
  /// them is held. What is wrong with the XML becomes a notice, and reading goes on behind it.
  func forEachElement(
    in containers: Set<String>, of reading: Reading, _ body: (XMLPart) throws -> Void
  ) throws {
    let (beginning, whole) = try peeked(16_384)
    let start = beginning.startOfXML ?? 0
    let stream = whole.dropping(start)
    let linesBefore = beginning[..<start].count { $0 == UInt8(ascii: "\n") }
    let trustsDeclaration =
      beginning.dropFirst(start).declaresForeignEncoding
      && !beginning.withUnsafeBufferPointer { $0.isMostlyUTF8 }
    var gathering = XMLGathering(containers: containers, limits: reading.settings.limits)
    var mending = XMLMending(repairsText: !trustsDeclaration)
    try withoutActuallyEscaping(body) { body in
      let xml = XMLStream(trustsDeclaration: trustsDeclaration) { event, line in
        switch gathering.take(event, line: line + linesBefore) {
        case .part(let part)?: try body(part)
        case .tooLarge(let name, let line)?: try reading.skipTooLarge("line \(line)", "<\(name)>")
        case nil: break
        }
      }
      while let chunk = try stream.next() {
        let mended = mending.feed(chunk, isLast: false)
        if mending.hasHostileTag {
          return try reading.skip(nil, "holds a tag of more than 65536 bytes, and is not read on")
        }
        try xml.feed(mended)
      }
      try xml.feed(mending.feed([], isLast: true))
      try xml.finish()
      if let (name, line) = gathering.unfinished {
        try reading.skip("line \(line)", "the XML breaks off inside this <\(name)>")
      }
      try reading.report(xml, below: linesBefore)
    }
    for message in mending.repairs.messages { try reading.note(nil, message) }
  }
}

extension Reading {
  fileprivate func report(_ xml: XMLStream, below lines: Int) throws {
    guard let fault = xml.fault else { return }
    let others = xml.faults > 1 ? "here and in \(xml.faults - 1) more places" : "here"
    try note(
      "line \(fault.line + lines)", "is not well-formed XML \(others) (\(fault.message)); it was read as far as it goes"
    )
  }
}

extension ArraySlice<UInt8> {
  /// The XML declaration names an encoding that is not Unicode's: then the parser transcodes. Of UTF-16 there is nothing
  /// left to do, whatever is declared.
  fileprivate var declaresForeignEncoding: Bool {
    guard starts(with: Array("<?xml".utf8)), let end = firstIndex(of: UInt8(ascii: ">")) else { return false }
    let declaration = String(decoding: self[startIndex..<end], as: UTF8.self).lowercased()
    guard let name = declaration.components(of: "encoding=").dropFirst().first?.dropFirst() else { return false }
    return !["utf", "ucs", "us-ascii", "iso-10646"].contains { name.hasPrefix($0) }
  }
}
