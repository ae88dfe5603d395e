import English
import ReportedSpeech

extension Article {
  /// The sentences of a part as a reader sees them, in code points, from front to back: the host sentences that
  /// assertions stand in. Sentences inside quotation marks end there too; a dateline stands by itself.
  ///
  ///     Article(key: "1", text: "“We came. We saw,” she said.").sentences(of: .body)  // [0..<9, 10..<28]
  ///
  /// Every word of the part stands in exactly one. Linear in the part's length.
  package func sentences(of part: Part) -> [Range<Int>] {
    let reading = ScannedText(self[part], part: part, quoted: setOff(in: part))
    var sentences: [Range<Int>] = []
    var start = 0
    for i in reading.tokens.indices where i + 1 == reading.tokens.count || reading.hosts[i + 1] != reading.hosts[i] {
      sentences.append(Int(reading.tokens[start].from)..<Int(reading.tokens[i].to))
      start = i + 1
    }
    return sentences
  }
}
