import Answers
import Export

extension Response {
  static func csv(_ rows: Rows, status: Int = 200) -> Response {
    let writer = CSVWriter()
    let all = [rows.columns] + rows.values.map { $0.map(\.cell) }
    let body = String(decoding: all.flatMap { writer.row($0) }, as: UTF8.self)
    return Response(status, type: "text/csv; charset=utf-8", body: body, headers: [("Cache-Control", "no-cache")])
  }
}
