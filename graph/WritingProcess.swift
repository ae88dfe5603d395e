import Foundation

/// Who writes to a graph's file, as far as the system tells: it lists which process holds which lock. To ask the file
/// itself would lose our own locks on it.
struct WritingProcess {
  let id: Int32
  /// "stemma ingest articles/"; nil where its command line cannot be read.
  let command: String?

  /// "process 4711 (stemma ingest articles/)".
  var text: String { "process \(id)" + (command.map { " (\($0))" } ?? "") }

  /// Nil where nobody else does, or the system does not tell.
  static func writing(to path: String) -> WritingProcess? {
    guard let locks = try? String(contentsOfFile: "/proc/locks", encoding: .utf8) else { return nil }
    let places = [(path + "-shm", writeLock), (path, reservedLock)]
    for (file, byte) in places {
      var status = stat()
      guard stat(file, &status) == 0 else { continue }
      let holders = locks.split(separator: "\n").compactMap { Lock($0) }
        .filter { $0.file == UInt64(status.st_ino) && $0.bytes.contains(byte) && $0.holder != getpid() }
      if let holder = holders.first?.holder { return WritingProcess(id: holder, command: command(of: holder)) }
    }
    return nil
  }

  /// SQLite's file format: which byte of the index of the journal, and which of the file, a writer locks.
  private static let writeLock: UInt64 = 120
  private static let reservedLock: UInt64 = 0x4000_0001

  private static func command(of process: Int32) -> String? {
    guard let data = FileManager.default.contents(atPath: "/proc/\(process)/cmdline"), !data.isEmpty else { return nil }
    let words = data.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    guard let program = words.first?.split(separator: "/").last else { return nil }
    return ([String(program)] + words.dropFirst()).joined(separator: " ")
  }

  /// A line such as "1: POSIX  ADVISORY  WRITE 4711 08:01:131075 120 120".
  private struct Lock {
    let holder: Int32
    let file: UInt64
    let bytes: ClosedRange<UInt64>

    init?(_ line: Substring) {
      let words = line.split(separator: " ")
      guard words.count == 8, words[3] == "WRITE", let holder = Int32(words[4]), holder > 0,
        let number = words[5].split(separator: ":").last, let file = UInt64(number), let first = UInt64(words[6])
      else { return nil }
      let last = UInt64(words[7]) ?? .max
      guard first <= last else { return nil }
      (self.holder, self.file, bytes) = (holder, file, first...last)
    }
  }
}
