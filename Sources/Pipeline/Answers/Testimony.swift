import Queries
import ReportedSpeech

/// One statement as an answer shows it: its words, where they stand, who published them and when.
public typealias Testimony = Queries.Wording

extension Testimony {
  /// `https://…#:~:text=` leads a browser to the words; nil without an address.
  public var link: String? {
    guard let url, url.hasPrefix("https://") || url.hasPrefix("http://") else { return nil }
    let words = text.split(whereSeparator: \.isWhitespace)
    let first = words.prefix(4).joined(separator: " ").fragmentEncoded
    let last = words.count > 8 ? "," + words.suffix(4).joined(separator: " ").fragmentEncoded : ""
    return url.split(separator: "#")[0] + "#:~:text=" + first + last
  }

  /// The statement alone, as far as comparing its words needs it.
  var alone: Statement {
    let end = start + text.unicodeScalars.count
    return Statement(
      mode: mode, fragments: [Passage(part: part, start: start, end: end, text: text)],
      speaker: speaker.map { Speaker(name: $0, kind: .person) })
  }

  /// The members that every answer gives a statement, in the contract's order.
  var members: [JSON.Member] {
    [
      .init("statement", .integer(statement)), .init("article", .string(article)),
      .init("outlet", JSON(outlet)), .init("url", JSON(url)),
      .init("title", JSON(title)), .init("published_from", JSON(published?.from)),
      .init("published_to", JSON(published?.to)), .init("mode", .string(mode.rawValue)),
      .init("text", .string(text)), .init("start", JSON(start)),
      .init("end", JSON(end)),
    ]
  }
}

extension String {
  /// Percent-encoded for a text fragment, where "-" and "," have a meaning of their own.
  fileprivate var fragmentEncoded: String {
    let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~".utf8)
    return utf8.reduce(into: "") { result, byte in
      if plain.contains(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
  }
}
