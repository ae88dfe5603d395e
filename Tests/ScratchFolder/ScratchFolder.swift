import Foundation

/// A folder of a test's own, gone with whoever holds it; what a `static let` holds is gone with the process.
public final class ScratchFolder: Sendable {
  public let url: URL

  public init() throws {
    url = Self.root.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  public func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// All folders of this process.
  private static let root: URL = {
    atexit { ScratchFolder.removeAll() }
    let number = ProcessInfo.processInfo.processIdentifier
    return FileManager.default.temporaryDirectory.appendingPathComponent("stemma-tests-\(number)")
  }()

  private static func removeAll() { try? FileManager.default.removeItem(at: root) }
}
