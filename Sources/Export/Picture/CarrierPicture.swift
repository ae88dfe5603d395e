/// Which outlet has how much from which: only where something says so, and so every line has a direction.
///
/// A function of its values, all wording of which is somebody else's. As a matrix, those that have it down the side and
/// those that they have it from across the top; as a network, from left to right.
public struct CarrierPicture: Hashable, Sendable {
  public struct Tie: Hashable, Sendable {
    public var from: String
    public var to: String
    public var count: Int
    /// "Bay Times has 3 statements in 2 articles from Harbor Courier."
    public var words: String
    /// Where a click leads; nil where there is nothing to click.
    public var address: String?

    public init(from: String, to: String, count: Int, words: String, address: String? = nil) {
      self.from = from
      self.to = to
      self.count = count
      self.words = words
      self.address = address
    }
  }

  public enum Shape: String, Hashable, Sendable, CaseIterable {
    case matrix, network
  }

  /// Every line of text that a picture has besides its ties.
  public struct Words: Hashable, Sendable {
    public var title: String
    /// What a cell without a figure means, or a missing line.
    public var empty: String
    public var carriers: String
    public var origins: String

    public init(title: String, empty: String, carriers: String, origins: String) {
      self.title = title
      self.empty = empty
      self.carriers = carriers
      self.origins = origins
    }
  }

  public var shape: Shape
  public var ties: [Tie]
  public var words: Words

  public init(shape: Shape, ties: [Tie], words: Words) {
    self.shape = shape
    self.ties = ties
    self.words = words
  }
}
