/// A statement's words as a line of JSON has them: its text once, and where the pieces of it stand in the article.
struct WrittenWords {
  private let object: WireObject
  private let part: Part
  private let words: CodePoints
  private let spans: [Range<Int>]
  private let assertions: [(fragments: [Range<Int>], quoted: [Bool])]

  init(_ object: WireObject, _ part: Part, _ mode: Mode) throws(WireFault) {
    self.object = object
    self.part = part
    words = CodePoints(try object.text("text"))
    let spans = try object.required("spans", try object.ranges(ifAny: "spans"))
    guard !spans.isEmpty else { throw object.fault("spans", "is empty") }
    // Spans are joined by one space.
    let length = spans.reduce(spans.count - 1) { $0 + $1.count }
    guard length == words.count else {
      throw object.fault("text", "has \(words.count) code points, where \"spans\" has \(length)")
    }
    self.spans = spans
    let written = try object.objects("assertions")
    var assertions: [(fragments: [Range<Int>], quoted: [Bool])] = []
    for one in written { assertions.append(try WrittenWords.assertion(one, mode)) }
    // Another maker may know of no assertions: then the statement is one.
    self.assertions = written.isEmpty ? [(spans, spans.map { _ in mode == .direct })] : assertions
  }

  private static func assertion(
    _ object: WireObject, _ mode: Mode
  ) throws(WireFault) -> (fragments: [Range<Int>], quoted: [Bool]) {
    guard let fragments = try object.ranges(ifAny: "fragments") else {
      let spans = try object.required("spans", try object.ranges(ifAny: "spans"))
      guard !spans.isEmpty else { throw object.fault("spans", "is empty") }
      return (spans, spans.map { _ in mode == .direct })
    }
    guard !fragments.isEmpty else { throw object.fault("fragments", "is empty") }
    let quoted = (object.value("quoted")?.values ?? []).compactMap(\.flag)
    guard quoted.count == fragments.count else {
      throw object.fault("quoted", "does not say of each fragment whether it is quoted")
    }
    return (fragments, quoted)
  }

  /// The pieces with their words, each run together with the one in front where both stand in one span.
  func fragments() throws(WireFault) -> [Fragment] {
    var fragments: [Fragment] = []
    var span = 0
    // Where the span's words begin in the text.
    var offset = 0
    var end = 0
    for (assertion, written) in assertions.enumerated() {
      for (range, quoted) in zip(written.fragments, written.quoted) {
        var space: String?
        guard range.lowerBound >= end else { throw misplaced(assertion) }
        if !fragments.isEmpty, end == spans[span].upperBound {
          offset += spans[span].count + 1
          span += 1
        } else if !fragments.isEmpty {
          space = words.text(end - spans[span].lowerBound + offset..<range.lowerBound - spans[span].lowerBound + offset)
          guard space?.isBlank == true else { throw misplaced(assertion) }
        }
        guard span < spans.count, spans[span].lowerBound <= range.lowerBound,
          range.upperBound <= spans[span].upperBound,
          space != nil || range.lowerBound == spans[span].lowerBound
        else { throw misplaced(assertion) }
        let from = offset - spans[span].lowerBound
        let text = try object.required("text", words.text(range.lowerBound + from..<range.upperBound + from))
        let passage = Passage(part: part, start: range.lowerBound, end: range.upperBound, text: text)
        fragments.append(Fragment(passage, quoted: quoted, assertion: assertion, space: space))
        end = range.upperBound
      }
    }
    guard span == spans.count - 1, end == spans[span].upperBound else {
      throw object.fault("spans", "has more words than the assertions")
    }
    return fragments
  }

  private func misplaced(_ assertion: Int) -> WireFault {
    object.fault("assertions[\(assertion)]", "does not make up \"spans\" with the others")
  }
}

extension String {
  /// Nothing but white space and what no reader sees.
  fileprivate var isBlank: Bool {
    unicodeScalars.allSatisfy {
      switch $0.properties.generalCategory {
      case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format: true
      default: false
      }
    }
  }
}
