/// Gathers what a parser meets into elements, and knows where one record of a document begins and ends.
struct XMLGathering {
  enum Result {
    case part(XMLPart)
    case tooLarge(name: String, line: Int)
  }

  private let containers: Set<String>
  private let limits: Limits
  /// Containers that are open.
  private var depth = 0
  /// The record that is open, and what is open inside it.
  private var open: [XMLElement] = []
  private var text: [UInt8] = []
  private var size = 0
  private var firstLine = 0
  /// Elements inside a record of which nothing is kept any more.
  private var passed = 0

  init(containers: Set<String>, limits: Limits) {
    self.containers = containers
    self.limits = limits
  }

  /// The record that the document ended in, and the line it began in.
  var unfinished: (name: String, line: Int)? { open.first.map { ($0.name, firstLine) } }

  mutating func take(_ event: XMLStream.Event, line: Int) -> Result? {
    switch event {
    case .start(let name, let attributes): return begin(XMLElement(name: name, attributes: attributes), line: line)
    case .text(let bytes):
      guard !open.isEmpty, passed == 0, isAllowed(bytes.count) else { return nil }
      text += bytes
      return nil
    case .end: return end()
    }
  }

  private mutating func begin(_ element: XMLElement, line: Int) -> Result? {
    if open.isEmpty {
      if containers.contains(element.name) {
        depth += 1
        return .part(.opening(element))
      }
      firstLine = line
      size = 0
    }
    let cost = element.attributes.reduce(64) { $0 + $1.key.utf8.count + $1.value.utf8.count }
    guard open.isEmpty || passed == 0 && open.count < limits.nestingDepth && isAllowed(cost) else {
      passed += 1
      return nil
    }
    size += cost
    flush()
    open.append(element)
    return nil
  }

  private mutating func isAllowed(_ bytes: Int) -> Bool {
    size += bytes
    return size <= limits.recordSize
  }

  private mutating func end() -> Result? {
    if passed > 0 {
      passed -= 1
      return nil
    }
    flush()
    guard let element = open.popLast() else {
      depth -= 1
      return nil
    }
    if !open.isEmpty {
      open[open.count - 1].content.append(.element(element))
      return nil
    }
    return size > limits.recordSize
      ? .tooLarge(name: element.name, line: firstLine) : .part(.element(element, line: firstLine))
  }

  private mutating func flush() {
    defer { text.removeAll(keepingCapacity: true) }
    guard !text.isEmpty, !open.isEmpty else { return }
    open[open.count - 1].content.append(.text(String(decoding: text, as: UTF8.self).withoutControlLetters))
  }
}
