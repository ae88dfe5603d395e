/// A text that is still to be printed, with where its lines stand in the file that a person edits.
package struct DraftText: Hashable, Sendable {
  /// As the person named the file.
  package var name: String
  /// As an article without outlet and date; its headline is one more line.
  package var article: Article
  /// Where in the text each line of the file begins that the text has anything of, in order.
  package var lines: [LineStart]

  package struct LineStart: Hashable, Sendable {
    /// In code points of the text.
    package var start: Int
    /// From 1; of a Word file the paragraph.
    package var line: Int

    package init(start: Int, line: Int) {
      self.start = start
      self.line = line
    }
  }

  package init(name: String, text: String, lines: [LineStart], markings: [Marking] = []) {
    self.name = name
    article = Article(key: name, text: text, markings: markings)
    self.lines = lines
  }

  /// The line of the file that a code point of the text stands in.
  package func line(at place: Int) -> Int { lines.last { $0.start <= place }?.line ?? 1 }

  /// How the names of files end that drafts are read from.
  package static let endings = ["md", "txt", "html", "docx"]

  /// Words to check have spaces; what has none and ends like a draft is a file.
  package static func isFile(_ argument: String) -> Bool {
    !argument.contains(where: \.isWhitespace) && endings.contains { argument.lowercased().hasSuffix("." + $0) }
  }
}
