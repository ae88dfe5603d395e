/// A run of text that stands on lines of its own: a paragraph, a heading, an element of a list, a row of a table.
struct PageBlock {
  /// As a reader sees it: white space collapsed, line breaks kept.
  let text: String
  /// How many of its bytes are links'.
  let linked: Int
  /// How many are times'.
  let timed: Int
  /// The block element that it lies in.
  let element: Int
  /// Index of its first text.
  let first: Int
  let tag: HTMLTag

  /// Bytes that are no link's, of what reads like sentences; 0 for menus, labels, buttons.
  var prose: Int {
    let own = text.utf8.count - linked
    guard own >= 40, own > linked else { return 0 }
    return text.unicodeScalars.contains(where: PageBlock.isSentenceMark) ? own : 0
  }

  /// Of the scripts that articles come in. Thai has none and parts its sentences by spaces, Burmese has two of its own.
  private static func isSentenceMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", "?", "!", "”", "»", "。", "，", "、", "！", "？", "؟", "،", "।", "။", "၊", "։", "።": true
    case "\u{E00}"..."\u{E7F}": true
    default: false
    }
  }

  var isTime: Bool { timed * 5 >= text.utf8.count * 4 }
  var isLinked: Bool { linked * 5 >= text.utf8.count * 4 }
}
