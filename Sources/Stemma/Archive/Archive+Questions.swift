import Collation

@_exported import struct Collation.Comparison
@_exported import struct Collation.WordDiff

extension Archive {
  /// Who said these words first, who reported them first, and because of what.
  ///
  /// - Throws: `StemmaError.database` where there is no graph or it cannot be read. Words that nobody recorded are no
  ///   error: the answer is empty.
  public func first(_ words: String) async throws(StemmaError) -> FirstAnswer { try await first(.text(words)) }

  /// The same of a claim that an earlier answer named.
  ///
  /// - Throws: `StemmaError.database`, as above.
  public func first(_ question: Question) async throws(StemmaError) -> FirstAnswer {
    try await asking { [lookup] in try lookup.first(question) }
  }

  /// Each later wording against the one it comes from, in the order of time.
  ///
  /// - Throws: `StemmaError.database` where there is no graph or it cannot be read.
  public func rewordings(_ words: String) async throws(StemmaError) -> RewordingsAnswer {
    try await rewordings(.text(words))
  }

  /// The same of a claim that an earlier answer named.
  ///
  /// - Throws: `StemmaError.database`, as above.
  public func rewordings(_ question: Question) async throws(StemmaError) -> RewordingsAnswer {
    try await asking { [lookup] in try lookup.rewordings(question) }
  }

  /// The lineage as a tree: each wording under the one it comes from.
  ///
  /// - Throws: `StemmaError.database` where there is no graph or it cannot be read.
  public func trace(_ words: String) async throws(StemmaError) -> TraceAnswer { try await trace(.text(words)) }

  /// The same of a claim that an earlier answer named.
  ///
  /// - Throws: `StemmaError.database`, as above.
  public func trace(_ question: Question) async throws(StemmaError) -> TraceAnswer {
    try await asking { [lookup] in try lookup.trace(question) }
  }

  /// Is this quote right? One verdict, and the recorded words that it rests on.
  ///
  /// - Parameters:
  ///   - quote: the words, as they are to be printed.
  ///   - speaker: whom the quote is credited to.
  ///   - limit: at most so many articles, each with its best statement.
  /// - Throws: `StemmaError.database` where there is no graph or it cannot be read.
  public func check(
    _ quote: String, speaker: String? = nil, limit: Int = 5
  ) async throws(StemmaError) -> CheckAnswer {
    try await asking { [lookup] in
      try lookup.check(.text(quote), speaker: speaker, limit: limit)
    }
  }

  /// Two wordings, the first the earlier: related how, aligned, with drift. It depends on nothing but the two.
  public static func compare(_ earlier: String, _ later: String) -> Comparison { Compare(earlier, later).run() }
}
