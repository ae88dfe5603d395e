import Graph

/// A writer that waits for another one says so, once it has waited for a second.
public enum Waiting {
  /// - Parameters:
  ///   - body: what may have to wait.
  ///   - tell: for whom, as far as that is known: "process 4711 (stemma ingest articles/)".
  /// - Throws: what `body` throws.
  public static func told<T>(
    to tell: @escaping @Sendable (_ writer: String?) -> Void, while body: () throws -> T
  ) rethrows -> T {
    try WriterPatience.$told.withValue(tell, operation: body)
  }
}
