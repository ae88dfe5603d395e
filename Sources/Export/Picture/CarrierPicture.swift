/// Which outlet has how much from which: only where something says so, and so every line has a direction.
///
/// A function of its values, all wording of which is somebody else's. As a matrix, those that have it down the side and
/// those that they have it from across the top; as a network, from left to right.
package struct CarrierPicture: Hashable, Sendable {
  package struct Tie: Hashable, Sendable {
    package var from: String
    package var to: String
    package var count: Int
    /// "Bay Times has 3 statements in 2 articles from Harbor Courier."
    package var words: String
    /// Where a click leads; nil where there is nothing to click.
    package var address: String?

    package init(from: String, to: String, count: Int, words: String, address: String? = nil) {
      self.from = from
      self.to = to
      self.count = count
      self.words = words
      self.address = address
    }
  }

  package enum Shape: String, Hashable, Sendable, CaseIterable {
    case matrix, network
  }

  /// Every line of text that a picture has besides its ties.
  package struct Words: Hashable, Sendable {
    package var title: String
    /// What a cell without a figure means, or a missing line.
    package var empty: String
    package var carriers: String
    package var origins: String

    package init(title: String, empty: String, carriers: String, origins: String) {
      self.title = title
      self.empty = empty
      self.carriers = carriers
      self.origins = origins
    }
  }

  package var shape: Shape
  package var ties: [Tie]
  package var words: Words

  package init(shape: Shape, ties: [Tie], words: Words) {
    self.shape = shape
    self.ties = ties
    self.words = words
  }
}
