import ReportedSpeech

/// The words of a text, so that quotation marks, commas at the edge and full stops never matter: runs of letters and
/// digits with the apostrophes inside them, as the scorers of annotated corpora count.
struct Words {
  let scalars: [Unicode.Scalar]
  let ranges: [Range<Int>]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var found: [Range<Int>] = []
    var i = 0
    while i < scalars.count {
      guard scalars[i].isWordly else {
        i += 1
        continue
      }
      let start = i
      while i < scalars.count, scalars[i].isWordly || Words.isInnerApostrophe(scalars, i) { i += 1 }
      found.append(start..<i)
    }
    ranges = found
  }

  private static func isInnerApostrophe(_ scalars: [Unicode.Scalar], _ i: Int) -> Bool {
    (scalars[i] == "’" || scalars[i] == "'") && i + 1 < scalars.count && scalars[i + 1].isWordly
  }

  /// The indices of the words that the spans touch.
  func covered(by spans: [Range<Int>]) -> Set<Int> {
    var indices = Set<Int>()
    for span in spans {
      var lo = 0
      var hi = ranges.count
      while lo < hi {
        let middle = (lo + hi) / 2
        if ranges[middle].upperBound <= span.lowerBound { lo = middle + 1 } else { hi = middle }
      }
      while lo < ranges.count, ranges[lo].lowerBound < span.upperBound {
        indices.insert(lo)
        lo += 1
      }
    }
    return indices
  }

  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }
}

extension Unicode.Scalar {
  fileprivate var isWordly: Bool { properties.isAlphabetic || properties.numericType != nil }
}
