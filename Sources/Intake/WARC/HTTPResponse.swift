/// An answer as a server gave it and a crawler wrote it down.
struct HTTPResponse {
  let head: HeaderFields
  let body: [UInt8]

  /// Nil for what does not begin with an HTTP status line.
  init?(_ bytes: [UInt8]) {
    var at = 0
    func line() -> [UInt8]? {
      guard at < bytes.count else { return nil }
      let end = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
      defer { at = min(end + 1, bytes.count) }
      let line = bytes[at..<end]
      return Array(line.last == 0x0D ? line.dropLast() : line)
    }
    guard let first = line(), first.starts(with: Array("HTTP/".utf8)) else { return nil }
    var head = HeaderFields(opening: String(decoding: first, as: UTF8.self))
    while let next = line(), !next.isEmpty { head.add(next) }
    self.head = head
    body = Array(bytes[at...])
  }

  var status: Int? {
    head.opening.split(separator: " ").dropFirst().first.flatMap { Int($0) }
  }

  /// The body without its transfer and content codings, no more than `limit` bytes of it.
  ///
  /// What the header says is not always what is there: CC-NEWS undoes codings and leaves the header, wget keeps the
  /// bytes as they came. The bytes themselves decide.
  func content(limit: Int) throws(Fault) -> [UInt8] {
    let isChunked = (head["transfer-encoding"]?.lowercased().contains("chunked") ?? false)
    let whole = isChunked ? HTTPResponse.unchunked(body) ?? body : body
    let coding = head["content-encoding"]?.lowercased() ?? ""
    if Compression.gzip.begins(whole[...]) { return try HTTPResponse.inflated(whole, .gzip, limit: limit) }
    guard !HTTPResponse.isMarkup(whole) else { return whole }
    if coding.contains("deflate") {
      // Servers send it with and without zlib's own wrapping.
      let wrapper: Inflation.Wrapper = whole.first.map { $0 & 0x0F == 8 } == true ? .zlib : .none
      return try HTTPResponse.inflated(whole, wrapper, limit: limit)
    }
    if coding.contains("br") || coding.contains("zstd") || coding.contains("compress") { throw .unknownCoding(coding) }
    return whole
  }

  enum Fault: Error {
    case unknownCoding(String)
    case damaged
    case tooLarge
  }

  /// Nil where the bytes are no chunks, or break off between them.
  private static func unchunked(_ bytes: [UInt8]) -> [UInt8]? {
    var out: [UInt8] = []
    var at = 0
    while let end = bytes[at...].firstIndex(of: 0x0A) {
      let digits = bytes[at..<end].prefix { $0 != UInt8(ascii: ";") }.trimmed
      guard digits.count <= 8, let size = Int(String(decoding: digits, as: UTF8.self), radix: 16), size >= 0 else {
        return out.isEmpty ? nil : out
      }
      if size == 0 { return out }
      let start = end + 1
      out += bytes[start..<min(start + size, bytes.count)]
      at = start + size
      if at < bytes.count, bytes[at] == 0x0D { at += 1 }
      if at < bytes.count, bytes[at] == 0x0A { at += 1 }
      // Cut off by the crawler: what there is counts.
      guard at < bytes.count else { return out }
    }
    return out.isEmpty ? nil : out
  }

  private static func isMarkup(_ bytes: [UInt8]) -> Bool { bytes.prefix(1024)[...].trimmed.first == UInt8(ascii: "<") }

  private static func inflated(_ bytes: [UInt8], _ wrapper: Inflation.Wrapper, limit: Int) throws(Fault) -> [UInt8] {
    guard let inflation = Inflation(wrapper) else { throw .damaged }
    var out: [UInt8] = []
    var scratch = [UInt8](repeating: 0, count: 1 << 16)
    var at = 0
    while true {
      let step = scratch.withUnsafeMutableBufferPointer { output in
        bytes.withUnsafeBufferPointer { inflation.step(UnsafeBufferPointer(rebasing: $0[at...]), into: output) }
      }
      at += step.consumed
      out += scratch[..<step.produced]
      if out.count > limit { throw .tooLarge }
      if step.state == .memberEnded { return out }
      if step.state == .broken || (step.produced == 0 && at == bytes.count) {
        // A page that breaks off is still most of a page; rubbish is not.
        if out.count >= 1024, isMarkup(out) { return out }
        throw .damaged
      }
    }
  }
}
