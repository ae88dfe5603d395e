import Answers
import ReportedSpeech
import Testing

@testable import Web

/// Boards as pages, and the same for programs.
@Suite struct BoardPageTests {
  private let site: Site

  init() throws { site = try Site.demo.get() }

  @Test(arguments: Board.all.map(\.id)) func `a board has a page, a table, its JSON and its CSV`(id: String) throws {
    let page = try site.get("/\(id)")
    let board = try #require(Board.all.first { $0.id == id })
    #expect(page.status == 200 && page.words.contains(board.title) && page.words.contains(board.says))
    guard case .array(let rows) = try site.json("/\(id).json") else { return #expect(Bool(false)) }
    let lines = try site.text("/\(id).csv").split(whereSeparator: \.isNewline)
    #expect(lines.first?.hasPrefix("sentence,note") == true && lines.count > rows.count)
    for row in rows { #expect(page.words.contains(row["sentence"]?.text ?? "?")) }
    #expect(try site.text("/boards").contains("href=\"/\(id)\""))
    for filter in board.filters {
      #expect(try site.get("/\(id)?\(filter.rawValue)=%22%3Cscript%3E").status == 200)
    }
  }

  @Test(
    arguments: [
      ("/carriers.svg", 200), ("/carriers.svg?shape=network", 200), ("/carriers.svg?shape=cloud", 404),
      ("/drift.svg", 404), ("/alike.svg", 404),
    ])
  func `only what has a direction has a picture`(target: String, status: Int) throws {
    let response = try site.get(target)
    #expect(response.status == status && (status == 404 || response.text.hasPrefix("<?xml")))
  }

  @Test func `a cell of the picture leads to the words behind it`() throws {
    let page = try site.text("/carriers")
    #expect(page.contains("class=\"carriers\"") && page.contains("nothing in these articles says"))
    let cells = page.hrefs.filter { $0.hasPrefix("/carried?") }
    #expect(!cells.isEmpty)
    for cell in Set(cells) { #expect(try site.get(cell.replacing("&amp;", with: "&")).words.contains("Side by side")) }
  }

  @Test func `a table says of each change what it is`() throws {
    let head = try #require(try site.text("/drift.csv").split(whereSeparator: \.isNewline).first)
    #expect(
      head
        == "sentence,note,kind,sign,severity,earlier_words,later_words,relation,status,direction_basis,one_outlet,"
        + "one_published_from,one_speaker,one_text,one_article,one_name,other_outlet,other_published_from,other_speaker,"
        + "other_text,other_article,other_name")
    #expect(try site.text("/carriers.csv").hasPrefix("sentence,note,outlet,from,statements,articles,copies"))
  }

  @Test func `headlines are a kind of change, and who reports the same stands beside who has it from whom`() throws {
    #expect(try site.text("/drift").hrefs.contains("/headlines"))
    #expect(try site.get("/carriers").words.contains("Nothing says that the one has them from the other."))
  }

  @Test func `a row leads to its pair, its claim and its articles`() throws {
    let text = try site.text("/drift")
    for address in text.hrefs where address.hasPrefix("/compare") || address.hasPrefix("/claim/") {
      #expect(try site.get(address.replacing("&amp;", with: "&")).status == 200, "\(address)")
    }
    #expect(text.hrefs.contains { $0.hasPrefix("/compare") } && text.hrefs.contains { $0.hasPrefix("/article/") })
  }

  @Test func `a page names what it ends with, and the next one is behind it`() throws {
    let first = try site.get("/drift.json?limit=1")
    let link = try #require(first["Link"])
    #expect(link.hasPrefix("</drift.json?limit=1&after=") && link.hasSuffix(">; rel=\"next\""))
    let next = String(link.dropFirst().prefix { $0 != ">" })
    guard case .array(let all) = try site.json("/drift.json"), case .array(let second) = try site.json(next) else {
      return #expect(Bool(false))
    }
    #expect(all.count > 1 && second == [all[1]])
    let page = try site.text("/drift?limit=1")
    #expect(page.hrefs.contains { $0.hasPrefix("/drift?after=") })
    #expect(try site.get("/drift?after=gone").words.contains("nothing further"))
  }
}

extension String {
  /// Where its links lead.
  var hrefs: [String] {
    components(separatedBy: "href=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  private func components(separatedBy mark: String) -> [Substring] {
    var (parts, rest) = ([Substring](), self[...])
    while let range = rest.firstRange(of: mark) {
      parts.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    return parts + [rest]
  }
}
