import English
import ReportedSpeech

extension HTMLTree {
  /// What set-off quotations say of the text: that their words are quoted, and whose they are.
  func quotationMarkings(in composed: ComposedText) -> [Marking] {
    let pieces = composed.pieces
    var all: [Marking] = []
    for quotation in setOffQuotations {
      let range = quotation.quote..<nodes[quotation.quote].end
      let credit = quotation.credit.map { $0..<nodes[$0].end }
      var own = pieces.slice(range, by: \.block.first).indices.filter {
        credit?.contains(pieces[$0].block.first) != true
      }
      var line = credit.flatMap { pieces.slice($0, by: \.block.first).indices.first }
      if line == nil, own.count > 1, let last = own.last,
        CreditLine(pieces[last].words, isSigned: !quotation.isEmbedded) != nil
          || (CreditLine.bare(pieces[last].words) != nil && pieces[last - 1].words.endsSentence)
      {
        line = last
        own.removeLast()
      }
      guard let first = own.first, let last = own.last else { continue }
      let broken = line == nil ? lastLine(of: pieces[last]) : nil
      let end = broken?.above ?? pieces[last].range.upperBound - pieces[last].words.addressesAtEnd
      let words = pieces[first].range.lowerBound..<end
      // Pages that indent all of their text so quote nobody.
      guard
        line != nil || broken != nil || quotation.isEmbedded || words.count * 3 <= composed.count * 2 || own.count == 1
      else { continue }
      all.append(Marking(kind: .quoted, start: words.lowerBound, end: words.upperBound))
      let speaker =
        broken?.name ?? line.flatMap { name(in: pieces[$0]) }
        ?? (first > 0 ? introduced(by: pieces[first - 1]) : nil)
        ?? (last + 1 < pieces.count && line == nil ? signed(by: pieces[last + 1]) : nil)
      if let speaker {
        all.append(Marking(kind: .speaker, start: speaker.lowerBound, end: speaker.upperBound, of: words))
      }
    }
    return all
  }

  private func name(in piece: ComposedText.Piece) -> Range<Int>? {
    CreditLine(piece.words)?.name.moved(by: piece.range.lowerBound)
  }

  private func signed(by piece: ComposedText.Piece) -> Range<Int>? {
    CreditLine(piece.words, isSigned: true)?.name.moved(by: piece.range.lowerBound)
  }

  /// "— Bram Oster" behind a line break: where the words above it end, and the name.
  private func lastLine(of piece: ComposedText.Piece) -> (above: Int, name: Range<Int>)? {
    guard let cut = piece.words.lastIndex(of: "\n") else { return nil }
    let below = piece.words[piece.words.index(after: cut)...]
    let above = piece.range.lowerBound + piece.words[..<cut].unicodeScalars.count
    guard above > piece.range.lowerBound, let credit = CreditLine(String(below), isSigned: true) else { return nil }
    return (above, credit.name.moved(by: above + 1))
  }

  /// "Bram Oster wrote:" above it.
  private func introduced(by piece: ComposedText.Piece) -> Range<Int>? {
    Introduction(piece.words)?.name.moved(by: piece.range.lowerBound)
  }
}

extension String {
  fileprivate var endsSentence: Bool { [".", "!", "?", "”", "\"", "’", "…"].contains { hasSuffix($0) } }

  /// How many code points at its end are addresses that a site puts behind a post's words: "https://t.co/x".
  var addressesAtEnd: Int {
    let all = Array(unicodeScalars)
    var end = all.count
    while true {
      while end > 0, all[end - 1].properties.isWhitespace { end -= 1 }
      let start = all[..<end].lastIndex { $0.properties.isWhitespace }.map { $0 + 1 } ?? 0
      let word = String(String.UnicodeScalarView(all[start..<end]))
      let isAddress = ["https://t.co/", "http://t.co/", "t.co/", "pic.twitter.com/", "pic.x.com/"].contains {
        word.begins(with: $0)
      }
      // A post of nothing else keeps it.
      guard isAddress, start > 0 else { return all.count - end }
      end = start
    }
  }
}

extension Range<Int> {
  func moved(by offset: Int) -> Range<Int> { lowerBound + offset..<upperBound + offset }
}
