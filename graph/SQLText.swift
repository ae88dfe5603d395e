/// A file of SQL, decoded once.
struct SQLText: Sendable {
  let text: String

  init(_ bytes: [UInt8]) { text = bytes.text }
}
