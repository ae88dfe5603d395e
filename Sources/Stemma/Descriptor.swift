import Foundation

/// An open file of the process, written to until all is written or the system says why not.
package struct Descriptor: Sendable {
  package static let standardOutput = Descriptor(number: STDOUT_FILENO)
  package static let standardError = Descriptor(number: STDERR_FILENO)

  let number: Int32

  /// - Throws: `StreamFailure` where the system takes no more.
  package func write(_ bytes: [UInt8]) throws(StreamFailure) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Foundation.write(number, $0.baseAddress?.advanced(by: written), $0.count - written)
      }
      if count > 0 { written += count } else { try recover(count == 0 ? EIO : errno) }
    }
  }

  private func recover(_ code: Int32) throws(StreamFailure) {
    switch code {
    case EINTR: return
    case EAGAIN:
      // Somebody at the other end made the pipe answer at once.
      var waiting = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
      _ = poll(&waiting, 1, 1000)
    default: throw StreamFailure(code: code)
    }
  }
}

/// Why a stream takes no more.
package struct StreamFailure: Error, Hashable, Sendable {
  let code: Int32

  /// Whoever read it has had enough.
  package var readerIsGone: Bool { code == EPIPE }

  /// Whoever started the process closed it: nothing was to be read.
  package var isClosed: Bool { code == EBADF }

  /// In the words of the system: "No space left on device".
  package var reason: String { String(cString: strerror(code)) }
}
