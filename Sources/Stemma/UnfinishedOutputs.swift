import Foundation

/// The outputs that have no name of their own yet, kept where a signal's handler may read them: it can neither take a
/// lock nor make anything.
package enum UnfinishedOutputs {
  private typealias Name = UnsafeMutablePointer<CChar>
  private static let size = 32
  private static let lock = NSLock()
  private nonisolated(unsafe) static let names = {
    let names = UnsafeMutablePointer<Name?>.allocate(capacity: size)
    names.initialize(repeating: nil, count: size)
    return names
  }()

  package static func prepare() { _ = names }

  /// Removes them all: files first, then the folders that they stand in. Safe inside a signal's handler.
  package static func remove() {
    for i in stride(from: size - 1, through: 0, by: -1) {
      guard let name = names[i] else { continue }
      if unlink(name) != 0 { rmdir(name) }
    }
  }

  /// A folder is added before its files. Where there is no room, a signal leaves it behind.
  static func add(_ path: String) {
    lock.withLock {
      guard let free = (0..<size).first(where: { names[$0] == nil }) else { return }
      names[free] = strdup(path)
    }
  }

  /// The output has its name, or is gone, and all that stood in it.
  static func forget(_ path: String) {
    lock.withLock {
      for i in 0..<size {
        guard let name = names[i] else { continue }
        let known = String(cString: name)
        guard known == path || known.hasPrefix(path + "/") else { continue }
        names[i] = nil
        free(name)
      }
    }
  }
}
