/// Why a graph cannot be written in a format. An export is whole or it fails; it never leaves something out silently.
public enum ExportError: Error, Hashable, Sendable {
  /// A node or an edge has a property that the schema does not list.
  case undeclaredProperty(String, of: String)
  /// A property's value is not of the type that the schema gives.
  case wrongType(String, of: String)
}
