import CLibXML2

/// Pushes bytes through libxml2's SAX parser and hands on what it meets: nothing is held but the innermost tag.
///
/// Broken XML is read on behind what is broken. Nothing is ever fetched, and entities that a document declares are not
/// known: those of HTML are, because feeds use them undeclared. So no text grows larger than it was written. The tree that
/// libxml2 would build, and its pull reader over it, were rejected: the reader stops at the first fault.
final class XMLStream {
  enum Event {
    case start(name: String, attributes: [String: String])
    case text(UnsafeBufferPointer<UInt8>)
    case end
  }

  struct Fault {
    let line: Int
    let message: String
  }

  /// The first of them, and how many there are.
  private(set) var fault: Fault?
  private(set) var faults = 0

  private let context: xmlParserCtxtPtr?
  private let handle: (Event, _ line: Int) throws -> Void
  private var names = XMLNames()
  private var entities: [String: UnsafeMutablePointer<xmlEntity>] = [:]
  private var failure: (any Error)?

  /// - Parameter trustsDeclaration: the bytes are in the encoding that the document declares; else they are UTF-8.
  init(trustsDeclaration: Bool, _ handle: @escaping (Event, _ line: Int) throws -> Void) {
    self.handle = handle
    var handlers = XMLStream.handlers
    context = xmlCreatePushParserCtxt(&handlers, nil, nil, 0, nil)
    context?.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    let options = [XML_PARSE_RECOVER, XML_PARSE_NONET] + (trustsDeclaration ? [] : [XML_PARSE_IGNORE_ENC])
    xmlCtxtUseOptions(context, Int32(options.reduce(0) { $0 | $1.rawValue }))
  }

  deinit {
    // A declared entity makes the parser a document of its own to keep it in.
    if let document = context?.pointee.myDoc { xmlFreeDoc(document) }
    context?.pointee.myDoc = nil
    xmlFreeParserCtxt(context)
    for entity in entities.values {
      entity.pointee.content.deallocate()
      entity.deallocate()
    }
  }

  func feed(_ bytes: [UInt8]) throws { try parse(bytes, isLast: false) }

  func finish() throws { try parse([], isLast: true) }

  private func parse(_ bytes: [UInt8], isLast: Bool) throws {
    bytes.withUnsafeBytes { raw in
      _ = xmlParseChunk(
        context, raw.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(raw.count), isLast ? 1 : 0)
    }
    if let failure { throw failure }
  }

  fileprivate func hand(_ event: Event) {
    guard failure == nil else { return }
    do { try handle(event, Int(context?.pointee.input?.pointee.line ?? 0)) } catch {
      failure = error
      xmlStopParser(context)
    }
  }

  fileprivate func stop() {
    note(Fault(line: Int(context?.pointee.input?.pointee.line ?? 0), message: "more than 20000 names of elements"))
    xmlStopParser(context)
  }

  fileprivate func note(_ error: XMLStream.Fault) {
    faults += 1
    fault = fault ?? error
  }
}

extension XMLStream {
  private static func stream(_ user: UnsafeMutableRawPointer?) -> XMLStream? {
    user.map { Unmanaged<XMLStream>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Without those that build a tree or look for a file.
  private static var handlers: xmlSAXHandler {
    var handlers = xmlSAXHandler()
    handlers.initialized = UInt32(XML_SAX2_MAGIC)
    handlers.startElementNs = { user, local, prefix, namespace, _, _, count, _, attributes in
      guard let stream = XMLStream.stream(user) else { return }
      let name = stream.names.name(local, prefix: prefix, namespace: namespace)
      if stream.names.areTooMany { return stream.stop() }
      stream.hand(.start(name: name, attributes: stream.attributes(attributes, count: Int(count))))
    }
    handlers.endElementNs = { user, _, _, _ in XMLStream.stream(user)?.hand(.end) }
    handlers.characters = { user, bytes, count in
      XMLStream.stream(user)?.hand(.text(UnsafeBufferPointer(start: bytes, count: Int(count))))
    }
    handlers.ignorableWhitespace = handlers.characters
    handlers.cdataBlock = handlers.characters
    handlers.getEntity = { user, name in
      name.flatMap { name in XMLStream.stream(user)?.entity(String(cString: name)) }
    }
    handlers.serror = { user, error in
      guard let error = error?.pointee, error.level.rawValue >= XML_ERR_ERROR.rawValue,
        error.domain != XML_FROM_NAMESPACE.rawValue
      else { return }
      let message = error.message.map { String(cString: $0) } ?? ""
      XMLStream.stream(user)?.note(
        Fault(line: Int(error.line), message: String(message.prefix { $0 != "\n" })))
    }
    return handlers
  }

  private func attributes(
    _ values: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int
  ) -> [String: String] {
    guard let values, count > 0 else { return [:] }
    var attributes: [String: String] = [:]
    for i in 0..<count {
      // Local name, prefix, namespace, and where the value begins and ends.
      let attribute = UnsafeBufferPointer(start: values + 5 * i, count: 5)
      guard let from = attribute[3], let to = attribute[4] else { continue }
      let name = names.name(attribute[0], prefix: attribute[1], namespace: attribute[2])
      let value = String(decoding: UnsafeBufferPointer(start: from, count: to - from), as: UTF8.self)
      attributes[name] = value.withoutControlLetters
    }
    return attributes
  }

  /// What `&rsquo;` stands for in HTML. Said to be predefined, because then the parser hands on its content as text.
  private func entity(_ name: String) -> UnsafeMutablePointer<xmlEntity>? {
    if let known = entities[name] { return known }
    guard let value = htmlEntityLookup(name)?.pointee.value, let scalar = Unicode.Scalar(value) else { return nil }
    let content = Array(String(scalar).utf8)
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: content.count + 1)
    for (i, b) in (content + [0]).enumerated() { bytes[i] = b }
    let entity = UnsafeMutablePointer<xmlEntity>.allocate(capacity: 1)
    entity.initialize(to: xmlEntity())
    entity.pointee.type = XML_ENTITY_DECL
    entity.pointee.etype = XML_INTERNAL_PREDEFINED_ENTITY
    entity.pointee.content = bytes
    entity.pointee.length = Int32(content.count)
    entities[name] = entity
    return entity
  }
}
