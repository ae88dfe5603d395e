import Foundation

/// What a killed process left of an output that it had not finished. Whoever is still at one holds a lock on it, which
/// the system lifts with the process, however that ends.
enum LeftOutputs {
  private static let mark = ".unfinished-"

  static func name(for path: String) -> String { path + mark + UUID().uuidString }

  /// Removes those that were to get this name and that nobody is at any more.
  static func remove(for path: String) {
    let url = URL(fileURLWithPath: path)
    let folder = url.deletingLastPathComponent().path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where isUnfinished(name, of: url.lastPathComponent) {
      let left = folder + "/" + name
      if isLeft(left) { try? FileManager.default.removeItem(atPath: left) }
    }
  }

  private static func isUnfinished(_ name: String, of output: String) -> Bool {
    name.hasPrefix(output + mark) && UUID(uuidString: String(name.dropFirst((output + mark).count))) != nil
  }

  private static func isLeft(_ path: String) -> Bool {
    let number = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard number >= 0 else { return false }
    defer { close(number) }
    return flock(number, LOCK_EX | LOCK_NB) == 0
  }

  /// The lock of whoever is at it.
  struct Mark {
    private let number: Int32

    init?(on folder: String) {
      number = open(folder, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
      guard number >= 0 else { return nil }
      Mark.set(on: number)
    }

    func lift() { close(number) }

    /// On an open file, until it is closed.
    static func set(on number: Int32) { _ = flock(number, LOCK_EX | LOCK_NB) }
  }
}
