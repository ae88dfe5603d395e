import CLibXML2

extension HTMLTree {
  /// Why a page was given up.
  struct Refusal: Error {
    let reason: String
  }

  /// Reads a page with libxml2, which mends what is unclosed or crossed as browsers do. No file and no address is
  /// opened, whatever the page asks for.
  ///
  /// libxml2 hands over events and builds no tree of its own: that one is walked by recursion in places.
  ///
  /// - Throws: `Refusal` where the page runs into a bound of `settings`.
  init(_ html: String, settings: ReadingSettings) throws(Refusal) {
    if TagShape(html).mostAttributes > TagShape.bearable {
      throw Refusal(reason: "holds a tag with more than \(TagShape.bearable) attributes")
    }
    guard let context = htmlNewParserCtxt() else { throw Refusal(reason: "no memory was left to read it") }
    defer { htmlFreeParserCtxt(context) }
    let builder = HTMLTreeBuilder(context: context, settings: settings)
    context.pointee.sax.pointee = HTMLTreeBuilder.events
    context.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_NODEFDTD.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    var html = html
    withExtendedLifetime(builder) {
      html.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { bytes in
          _ = htmlCtxtReadMemory(context, bytes.baseAddress, Int32(bytes.count), nil, "UTF-8", Int32(options))
        }
      }
    }
    if let refusal = builder.refusal { throw refusal }
    self = builder.finished
  }
}

/// Takes libxml2's events.
private final class HTMLTreeBuilder {
  private(set) var refusal: HTMLTree.Refusal?
  private let context: htmlParserCtxtPtr
  private let limits: Limits
  private let time: RecordTime
  private var tree = HTMLTree()
  private var open: [Int] = []
  private var pending: [UInt8] = []
  private var events = 0

  init(context: htmlParserCtxtPtr, settings: ReadingSettings) {
    self.context = context
    limits = settings.limits
    time = RecordTime(settings)
  }

  var finished: HTMLTree {
    flush()
    while !open.isEmpty { close() }
    return tree
  }

  static var events: htmlSAXHandler {
    var events = htmlSAXHandler()
    events.initialized = UInt32(XML_SAX2_MAGIC)
    events.startElement = { HTMLTreeBuilder.from($0)?.begin($1, $2) }
    events.endElement = { context, _ in HTMLTreeBuilder.from(context)?.end() }
    events.characters = { HTMLTreeBuilder.from($0)?.add($1, $2) }
    events.ignorableWhitespace = { HTMLTreeBuilder.from($0)?.add($1, $2) }
    events.cdataBlock = { HTMLTreeBuilder.from($0)?.add($1, $2) }
    events.comment = { HTMLTreeBuilder.from($0)?.note($1) }
    // Only to be asked now and then: end tags that match nothing make no other event.
    events.serror = { context, _ in HTMLTreeBuilder.from(context)?.check() }
    return events
  }

  private static func from(_ pointer: UnsafeMutableRawPointer?) -> HTMLTreeBuilder? {
    pointer.map { Unmanaged<HTMLTreeBuilder>.fromOpaque($0).takeUnretainedValue() }
  }

  private func begin(_ name: UnsafePointer<xmlChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    flush()
    check()
    guard refusal == nil, let name else { return }
    if open.count >= limits.nestingDepth {
      return refuse("its elements are nested deeper than \(limits.nestingDepth) (the setting nesting-depth)")
    }
    if tree.nodes.count >= limits.pageElements {
      return refuse("has more than \(limits.pageElements) elements (the setting page-elements)")
    }
    open.append(tree.nodes.count)
    tree.nodes.append(
      HTMLTree.Node(
        tag: HTMLTag(name: String(cString: name)), attributes: HTMLTreeBuilder.kept(attributes),
        parent: open.dropLast().last ?? -1, end: 0))
  }

  private func end() {
    flush()
    if refusal == nil, !open.isEmpty { close() }
  }

  private func close() { tree.nodes[open.removeLast()].end = tree.nodes.count }

  private func add(_ bytes: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard refusal == nil, let bytes else { return }
    pending += UnsafeBufferPointer(start: bytes, count: Int(count))
  }

  private func flush() {
    guard !pending.isEmpty else { return }
    let text = String(decoding: pending, as: UTF8.self)
    pending.removeAll(keepingCapacity: true)
    if let element = open.last, [.script, .style, .title].contains(tree.nodes[element].tag) {
      tree.nodes[element].text += text
      if tree.nodes[element].tag != .title { return }
    }
    let isCode = open.contains { [.code, .pre].contains(tree.nodes[$0].tag) }
    let node = HTMLTree.Node(
      tag: .text, text: isCode ? text : TwiceDecoded.mended(text).dereferenced, parent: open.last ?? -1,
      end: tree.nodes.count + 1)
    tree.nodes.append(node)
  }

  private func note(_ comment: UnsafePointer<xmlChar>?) {
    flush()
    if tree.comments.count < 8, let comment { tree.comments.append(String(String(cString: comment).prefix(1000))) }
  }

  private func check() {
    events += 1
    guard events & 1023 == 0 else { return }
    do throws(OutOfTime) { try time.check() } catch { refuse(error.reason) }
  }

  private func refuse(_ reason: String) {
    if refusal == nil { refusal = HTMLTree.Refusal(reason: reason) }
    xmlStopParser(context)
  }

  private static func kept(_ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) -> [HTMLTree.Attribute] {
    guard var list else { return [] }
    var all: [HTMLTree.Attribute] = []
    while let name = list[0] {
      let key = String(cString: name)
      if wanted.contains(key) {
        // Whole pictures stand in attributes.
        let value = list[1].map { String(decoding: UnsafeBufferPointer(start: $0, count: strnlen($0)), as: UTF8.self) }
        all.append(HTMLTree.Attribute(name: key, value: value ?? ""))
      }
      list += 2
    }
    return all
  }

  private static func strnlen(_ bytes: UnsafePointer<xmlChar>) -> Int {
    var count = 0
    while count < 32_768, bytes[count] != 0 { count += 1 }
    return count
  }

  private static let wanted: Set<String> = HTMLTree.Node.stamps.union([
    "id", "class", "name", "property", "content", "itemprop", "itemtype", "href", "rel", "datetime", "title", "type",
    "role", "hidden", "aria-hidden", "style", "lang", "http-equiv", "pubdate", "data-testid", "data-component",
    "data-component-name", "data-module", "amp",
  ])
}

/// What a page's tags are like, judged from its bytes alone. libxml2 compares every attribute of a tag with all before
/// it, so that one tag can take hours: it must be known beforehand.
struct TagShape {
  private(set) var mostAttributes = 0
  static let bearable = 2000

  init(_ html: String) {
    var (inTag, count, quote, wasSpace, last) = (false, 0, UInt8(0), false, UInt8(0))
    for b in html.utf8 {
      defer { last = b }
      guard inTag else {
        if last == UInt8(ascii: "<"), (b | 0x20) >= 0x61, (b | 0x20) <= 0x7A {
          (inTag, count, quote, wasSpace) = (true, 0, 0, false)
        }
        continue
      }
      if quote != 0 {
        if b == quote { (quote, wasSpace) = (0, true) }
      } else if b == UInt8(ascii: ">") {
        inTag = false
      } else if last == UInt8(ascii: "="), b == UInt8(ascii: "\"") || b == UInt8(ascii: "'") {
        quote = b
      } else {
        let isSpace = b <= 0x20 || b == UInt8(ascii: "/")
        if wasSpace, !isSpace { count += 1 }
        wasSpace = isSpace
        mostAttributes = max(mostAttributes, count)
      }
    }
  }
}
