import ReportedSpeech

/// A text put together out of blocks of a page, and where in it each of them stands.
struct ComposedText {
  struct Piece {
    let block: PageBlock
    /// In code points of the text.
    let range: Range<Int>
    let words: String
  }

  private(set) var text = ""
  private(set) var count = 0
  private(set) var pieces: [Piece] = []
  var markings: [Marking] = []

  /// - Parameter joint: what parts it from what stands there.
  mutating func add(_ words: String, of block: PageBlock, joint: String = "\n\n") {
    join(joint)
    let start = count
    text += words
    count += words.unicodeScalars.count
    pieces.append(Piece(block: block, range: start..<count, words: words))
  }

  /// Another text as further paragraphs; of its blocks, which are another page's, nothing is kept.
  mutating func append(_ other: ComposedText) {
    guard !other.text.isEmpty else { return }
    join("\n\n")
    markings += other.markings.map { $0.moved(by: count) }
    text += other.text
    count += other.count
  }

  private mutating func join(_ joint: String) {
    guard !text.isEmpty else { return }
    text += joint
    count += joint.unicodeScalars.count
  }
}

extension Marking {
  func moved(by offset: Int) -> Marking {
    var moved = self
    moved.start += offset
    moved.end += offset
    moved.of = of.map { $0.lowerBound + offset..<$0.upperBound + offset }
    return moved
  }
}

extension HTMLTree {
  /// All its blocks as paragraphs, with what its markup says of them.
  var composed: ComposedText {
    var composed = ComposedText()
    for block in blocks() { composed.add(block.text, of: block) }
    let posts = PostTimes(self, root: 0, composed: composed) { _ in false }.posts
    composed.markings = quotationMarkings(in: composed) + markings(of: posts, in: composed, zone: nil)
    return composed
  }
}
