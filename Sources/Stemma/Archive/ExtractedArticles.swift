import Foundation
import Intake

/// Articles with what they report of anybody, as they are read: no graph is needed, and none is written.
///
///     for try await article in try Archive.extract(["articles/"]) { print(article.statements.count) }
///
/// Reading keeps a few articles ahead of whoever asks for them, and stops when nobody does any more. What it throws is a
/// `StemmaError`.
public struct ExtractedArticles: AsyncSequence, Sendable {
  public typealias Element = ExtractedArticle

  let inputs: Inputs
  let settings: ReadingSettings
  let strict: Bool
  let notice: @Sendable (Notice) -> Void

  /// Articles that wait to be asked for.
  private static let ahead = 16

  public func makeAsyncIterator() -> Iterator {
    let room = DispatchSemaphore(value: 0)
    for _ in 0..<Self.ahead { room.signal() }
    let isAbandoned = Flag()
    let (stream, articles) = AsyncThrowingStream<ExtractedArticle, any Error>.makeStream()
    articles.onTermination = { _ in
      isAbandoned.raise()
      room.signal()
    }
    // A thread of its own: it stands still while nobody asks, and would keep others from a queue.
    let thread = Thread { [self] in
      let result = StemmaError.catching {
        _ = try Extract(inputs: inputs, settings: settings, strict: strict).run(notice: notice) { article in
          room.wait()
          if isAbandoned.isRaised { throw StemmaError.cancelled }
          articles.yield(article)
        }
      }
      switch result {
      case .success: articles.finish()
      case .failure(let error): articles.finish(throwing: error)
      }
    }
    thread.stackSize = 8 << 20
    thread.start()
    return Iterator(articles: stream.makeAsyncIterator(), room: room)
  }

  public struct Iterator: AsyncIteratorProtocol {
    var articles: AsyncThrowingStream<ExtractedArticle, any Error>.Iterator
    let room: DispatchSemaphore

    /// - Throws: `StemmaError`: `.system` where an input breaks off in a way that no notice can tell of.
    public mutating func next() async throws -> ExtractedArticle? {
      let next = try await articles.next()
      room.signal()
      return next
    }
  }
}

extension Archive {
  /// The articles of some files and folders with what they report of anybody.
  ///
  /// - Throws: `StemmaError.input` where a path does not exist.
  public static func extract(_ paths: [String]) throws(StemmaError) -> ExtractedArticles {
    let inputs = try StemmaError.catching { try Inputs.expand(paths) }.get()
    let settings = try StemmaError.catching { try ReadingSettings(now: .now) }.get()
    return extract(inputs, settings: settings)
  }

  /// The same, read as a person says that they are to be read.
  ///
  /// - Parameters:
  ///   - inputs: files and folders, or bytes at hand.
  ///   - settings: what a person says of all of them, and the bounds of what reading may cost.
  ///   - strict: end at the first record that cannot be read.
  ///   - notice: what a person should know, as soon as it is known, on another thread.
  public static func extract(
    _ inputs: Inputs, settings: ReadingSettings, strict: Bool = false,
    notice: @escaping @Sendable (Notice) -> Void = { _ in }
  ) -> ExtractedArticles {
    ExtractedArticles(inputs: inputs, settings: settings, strict: strict, notice: notice)
  }
}
