/// A file of SQL, decoded once; a transaction prepares each at most once, by its identity.
final class SQLText: Sendable {
  let text: String

  init(_ bytes: [UInt8]) { text = bytes.text }
}
