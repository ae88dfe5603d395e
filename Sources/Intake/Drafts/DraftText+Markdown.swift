import ReportedSpeech

extension DraftText {
  /// The words of Markdown without its marks: what stands in the front matter and in code is nobody's words.
  static func markdown(_ text: String, name: String) -> DraftText {
    var lines = DraftLines()
    let all = text.fileLines
    var isCode = false
    let first = frontMatter(all)
    for (i, line) in all.enumerated() where i >= first {
      let words = line.drop { $0 == " " || $0 == "\t" }
      let isFence = words.hasPrefix("```") || words.hasPrefix("~~~")
      if isFence { isCode.toggle() }
      if isFence || isCode {
        lines.add("", from: i + 1)
      } else {
        let isQuoted = words.hasPrefix(">")
        let block = words.withoutBlockMarks
        lines.add(
          block.withoutSpanMarks, from: i + 1, isQuoted: isQuoted, opensBlock: !isQuoted && block.count < words.count)
      }
    }
    return lines.draft(name)
  }

  /// How many lines it takes; none where nothing closes it.
  private static func frontMatter(_ lines: [Substring]) -> Int {
    guard let mark = lines.first, mark == "---" || mark == "+++" else { return 0 }
    return lines.dropFirst().firstIndex { $0 == mark }.map { $0 + 1 } ?? 0
  }
}

extension Substring {
  /// Without what opens a block quotation, a heading or an entry of a list.
  fileprivate var withoutBlockMarks: Substring {
    var rest = self
    while rest.first == ">" { rest = rest.dropFirst().drop { $0 == " " } }
    let level = rest.prefix { $0 == "#" }.count
    if (1...6).contains(level), rest.dropFirst(level).first == " " { return rest.dropFirst(level + 1) }
    if let mark = rest.first, "-*+".contains(mark), rest.dropFirst().first == " " { return rest.dropFirst(2) }
    return rest
  }

  /// Without emphasis, code marks and the addresses of links: “we are **still** [testing](https://…)”.
  fileprivate var withoutSpanMarks: String {
    var words = ""
    var rest = self
    while let character = rest.first {
      if character == "\\", let next = rest.dropFirst().first, next.isPunctuation || next.isSymbol {
        words.append(next)
        rest = rest.dropFirst(2)
      } else if character == "]", let end = rest.linkEnd {
        rest = rest[end...]
      } else if character == "[" || character == "!" && rest.dropFirst().first == "[" {
        // An editor's bracket is no link.
        let opens = character == "!" ? 2 : 1
        if rest.dropFirst(opens).isLink { rest = rest.dropFirst(opens) } else { words.append(rest.removeFirst()) }
      } else if character == "*" || character == "`" || character == "_" && isMark(words.last, rest.dropFirst().first) {
        rest = rest.dropFirst()
      } else {
        words.append(rest.removeFirst())
      }
    }
    return words
  }

  /// An underscore inside a word is a letter of it.
  private func isMark(_ before: Character?, _ after: Character?) -> Bool {
    !((before?.isLetter ?? false) && (after?.isLetter ?? false))
  }

  /// What stands behind an opening bracket is a link's words.
  private var isLink: Bool {
    guard let close = firstIndex(of: "]") else { return false }
    return self[close...].linkEnd != nil
  }

  /// Behind "](address)" or "][name]".
  private var linkEnd: Index? {
    let opener = dropFirst().first
    guard opener == "(" || opener == "[",
      let end = dropFirst(2).firstIndex(of: opener == "(" ? ")" : "]")
    else { return nil }
    return index(after: end)
  }
}
