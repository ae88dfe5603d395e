import Foundation

/// A folder of a test's own, gone with whoever holds it; what a `static let` holds is gone with the process.
package final class ScratchFolder: Sendable {
  package let url: URL

  package init() throws {
    url = Self.root.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  package func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// All folders of this process.
  private static let root: URL = {
    atexit { ScratchFolder.removeAll() }
    let number = ProcessInfo.processInfo.processIdentifier
    return FileManager.default.temporaryDirectory.appendingPathComponent("stemma-tests-\(number)")
  }()

  private static func removeAll() { try? FileManager.default.removeItem(at: root) }
}
