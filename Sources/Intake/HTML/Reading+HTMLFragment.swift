import ReportedSpeech

extension Reading {
  /// A piece of HTML as a reader sees it: what stands on lines of its own, parted by empty lines.
  ///
  /// A piece without tags is text in which entities may stand; its own empty lines part it.
  func markedText(ofHTML html: String) throws(HTMLTree.Refusal) -> MarkedText {
    guard html.mayHoldTags else {
      let isPlain = !html.utf8.contains(UInt8(ascii: "&"))
      if isPlain { return MarkedText(written: html.trimmed, settings: settings) }
      var composed = ComposedText()
      for part in html.components(of: "\n\n") where !part.trimmed.isEmpty {
        composed.append(try HTMLTree(part, settings: settings).composed)
      }
      return MarkedText(written: composed.text, settings: settings)
    }
    let composed = try HTMLTree(html, settings: settings).composed
    let seen = MarkedText(text: composed.text, markings: composed.markings)
    // HTML that was written as text once more.
    return MarkupInText.look(at: seen.text).isMarkup ? MarkedText(written: seen.text, settings: settings) : seen
  }
}

extension String {
  /// "<p", "</a", "<!--": with "a < b" it has nothing to do.
  var mayHoldTags: Bool {
    var last: UInt8 = 0
    for b in utf8 {
      if last == UInt8(ascii: "<"),
        b == UInt8(ascii: "/") || b == UInt8(ascii: "!") || (b | 0x20 >= 0x61 && b | 0x20 <= 0x7A)
      {
        return true
      }
      last = b
    }
    return false
  }
}
