import Foundation

/// One file, standard input, or bytes at hand: a name for people and a stream of bytes.
public struct Input: Hashable, Sendable {
  /// As the user named it; "-" is standard input.
  public let name: String
  let origin: Origin

  enum Origin: Hashable, Sendable {
    case file, standardInput
    case bytes([UInt8])
  }

  public init(path: String) {
    name = path
    origin = path == "-" ? .standardInput : .file
  }

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    origin = .bytes(bytes)
  }

  /// In bytes, for a progress bar; nil where that cannot be known beforehand.
  public var size: Int? {
    switch origin {
    case .bytes(let bytes): return bytes.count
    case .standardInput: return nil
    case .file:
      var status = stat()
      guard stat(name, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
      return Int(status.st_size)
    }
  }

  func open() throws(OpenFile.Failure) -> ByteStream {
    switch origin {
    case .bytes(let bytes): return .bytes(bytes)
    case .standardInput: return .open(OpenFile(standardInput: ()))
    case .file: return .open(try OpenFile(path: name))
    }
  }
}

/// A descriptor that closes itself. Plain `read(2)`, because `FileHandle` keeps every chunk alive until a pool drains.
final class OpenFile {
  /// In the words of the system: "Permission denied".
  struct Failure: Error { let reason: String }

  private let descriptor: Int32
  private let owned: Bool

  init(standardInput: Void) {
    descriptor = STDIN_FILENO
    owned = false
  }

  init(path: String) throws(Failure) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    owned = true
    guard descriptor >= 0 else { throw Failure.latest }
  }

  deinit { if owned, descriptor >= 0 { close(descriptor) } }

  /// Up to `count` bytes; nil at the end.
  func chunk(_ count: Int) throws(Failure) -> [UInt8]? {
    while true {
      var got = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
        got = read(descriptor, buffer.baseAddress, count)
        initialized = max(0, got)
      }
      if got >= 0 { return got == 0 ? nil : bytes }
      if errno != EINTR { throw Failure.latest }
    }
  }
}

extension OpenFile.Failure {
  static var latest: Self { Self(reason: String(cString: strerror(errno))) }
}
