/// Something two wordings may share, and how much sharing it says.
///
/// Two statements are candidates where the weights of the keys they share add up to 1 or more. Weights come from the
/// wording and the fixed background table alone, so whether a pair is looked at does not depend on what else is kept.
public struct Key: Hashable, Sendable {
  /// A stable 64-bit hash of what is shared: a rare stem, a name, a figure, the whole wording.
  public var hash: Int64
  /// Above 0; 1 or more where sharing this key alone is enough.
  public var weight: Double

  /// What the exact wording weighs: more than any part of it.
  public static let whole = 2.0

  /// The last two bits of a hash say what was hashed: this, where it holds who speaks; none, where it does not. An article's
  /// fingerprints have the second one clear.
  public static let spoken: Int64 = 2

  public init(hash: Int64, weight: Double) {
    self.hash = hash
    self.weight = weight
  }
}

/// One of the articles that hold a key, as it looks to who asks whether the key is said everywhere.
public struct KeyHolder: Hashable, Sendable {
  /// Who is named as a speaker there, in lower case.
  public var speakers: Set<String>
  /// Of its text.
  public var fingerprints: Set<Int64>

  /// So many are held against each other, the first of a sample, and fewer are not everywhere. One article in four is
  /// sampled: they are about thirty.
  public static let fewest = 8

  public init(speakers: Set<String> = [], fingerprints: Set<Int64> = []) {
    self.speakers = speakers
    self.fingerprints = fingerprints
  }
}
