/// The files of a ZIP, read from its directory at the end. Only what Word writes: stored or deflated, no parts, no keys.
struct ZipArchive {
  struct Refusal: Error {
    let reason: String
  }

  private struct Entry {
    var method: Int
    var packed: Int
    var unpacked: Int
    var offset: Int
  }

  private let bytes: [UInt8]
  private let limit: Int
  private var entries: [String: Entry] = [:]

  /// - Parameter limit: bytes that one file may unpack to.
  init(_ bytes: [UInt8], limit: Int) throws(Refusal) {
    self.bytes = bytes
    self.limit = limit
    guard let end = Self.directoryEnd(bytes) else { throw Refusal(reason: "it is no ZIP archive") }
    var at = word(end + 16, 4)
    for _ in 0..<word(end + 10, 2) {
      guard at + 46 <= bytes.count, word(at, 4) == 0x0201_4B50 else {
        throw Refusal(reason: "its directory is damaged")
      }
      let (name, extra, comment) = (word(at + 28, 2), word(at + 30, 2), word(at + 32, 2))
      guard at + 46 + name <= bytes.count else { throw Refusal(reason: "its directory is damaged") }
      entries[String(decoding: bytes[at + 46..<at + 46 + name], as: UTF8.self)] = Entry(
        method: word(at + 10, 2), packed: word(at + 20, 4), unpacked: word(at + 24, 4), offset: word(at + 42, 4))
      at += 46 + name + extra + comment
    }
  }

  /// Unpacked; nil where there is no file of this name.
  func file(_ name: String) throws(Refusal) -> [UInt8]? {
    guard let entry = entries[name] else { return nil }
    let head = entry.offset
    guard head + 30 <= bytes.count, word(head, 4) == 0x0403_4B50 else { throw Refusal(reason: "“\(name)” is damaged") }
    let start = head + 30 + word(head + 26, 2) + word(head + 28, 2)
    guard start + entry.packed <= bytes.count else { throw Refusal(reason: "“\(name)” is cut off") }
    let packed = Array(bytes[start..<start + entry.packed])
    switch entry.method {
    case 0: return packed
    case 8: return try inflated(packed, name)
    default: throw Refusal(reason: "“\(name)” is packed in a way that is not read")
    }
  }

  private func inflated(_ packed: [UInt8], _ name: String) throws(Refusal) -> [UInt8] {
    guard let inflation = Inflation(.none) else { throw Refusal(reason: "no memory was left to unpack it") }
    var all: [UInt8] = []
    var at = 0
    var scratch = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let step = packed.withUnsafeBufferPointer { input in
        scratch.withUnsafeMutableBufferPointer { inflation.step(UnsafeBufferPointer(rebasing: input[at...]), into: $0) }
      }
      at += step.consumed
      all += scratch[..<step.produced]
      // What the directory says of the size is not believed.
      guard all.count <= limit else { throw Refusal(reason: "“\(name)” unpacks to more than \(limit) bytes") }
      if step.state == .memberEnded { return all }
      if step.state == .broken || step.consumed == 0 && step.produced == 0 {
        throw Refusal(reason: "“\(name)” is damaged")
      }
    }
  }

  /// The record that ends the archive; a comment of up to 65535 bytes may stand behind it.
  private static func directoryEnd(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    let mark: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    return (max(0, bytes.count - 22 - 65_535)...bytes.count - 22).last { bytes[$0..<$0 + 4].elementsEqual(mark) }
  }

  private func word(_ at: Int, _ size: Int) -> Int {
    guard at >= 0, at + size <= bytes.count else { return 0 }
    return (0..<size).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
  }
}
