import Foundation

/// Words that only whoever was shown a page of ours can know, each good for one click.
final class Tokens: @unchecked Sendable {
  private let lock = NSLock()
  private var open: [String] = []
  /// Pages that lie open at once; older ones have to be asked for again.
  private static let most = 256

  func issue() -> String {
    var chance = SystemRandomNumberGenerator()
    let token = (0..<2).map { _ in String(chance.next() as UInt64, radix: 36) }.joined(separator: "-")
    lock.withLock {
      open.append(token)
      if open.count > Self.most { open.removeFirst() }
    }
    return token
  }

  /// True once.
  func redeem(_ token: String?) -> Bool {
    lock.withLock {
      guard let token, let place = open.firstIndex(of: token) else { return false }
      open.remove(at: place)
      return true
    }
  }
}
