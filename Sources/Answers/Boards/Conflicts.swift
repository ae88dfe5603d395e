import Queries
import ReportedSpeech

extension Board {
  /// One saying, credited to several people.
  static let conflicts = Board(
    id: "conflicts", title: "Whose words?",
    says: "The same quoted words, credited to different people. Which is right is not known here.", filters: [.speaker],
    examples: ["Harbor Courier credits Ann Lee with these words, Bay Times credits Bo Hart."]
  ) { desk, terms in
    var rows: [BoardRow] = []
    var last: Int64?
    var parameters = terms.parameters([.speaker])
    // Rows of one saying must not be parted.
    (parameters["after"], parameters["limit"]) = (nil, nil)
    for one in try desk.all(Conflict.self, parameters) {
      if one.utterance != last { rows.append(BoardRow("", token: nil)) }
      last = one.utterance
      rows[rows.count - 1].passages.append(BoardRow.Passage(report: Report(one.wording), name: nil))
    }
    for i in rows.indices {
      rows[i].sentence = BoardRow.credited(rows[i].passages.map(\.report))
      rows[i].token = rows[i].passages.first.map(\.report).map { "\($0.article) \($0.part.rawValue) \($0.start)" }
    }
    guard let after = terms.after else { return Array(rows.prefix(terms.limit)) }
    let behind = rows.firstIndex { $0.token == after }.map { $0 + 1 } ?? rows.count
    return Array(rows.dropFirst(behind).prefix(terms.limit))
  }
}
