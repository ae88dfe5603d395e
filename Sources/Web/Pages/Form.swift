import Answers
import ReportedSpeech

/// A form that a page's answer is given in.
enum Form: String, CaseIterable {
  case html, json, csv, svg

  var type: String {
    switch self {
    case .html: "text/html"
    case .json: "application/json"
    case .csv: "text/csv"
    case .svg: "image/svg+xml"
    }
  }
}

extension Request {
  /// The form that its ending asks for, and its path without that: "/.json" is the first page's.
  var asked: (path: [String], form: Form) {
    guard let last = path.last, let dot = last.lastIndex(of: "."),
      let form = Form(rawValue: String(last[last.index(after: dot)...])), form != .html
    else { return (path, .html) }
    let name = String(last[..<dot])
    return (path.dropLast() + (name.isEmpty && path.count == 1 ? [] : [name]), form)
  }
}

extension WebApp {
  /// An answer in a form that programs read; nil for a page.
  func twin(_ answer: some Answer, _ form: Form, status: Int = 200) -> Response? {
    switch form {
    case .html: nil
    case .svg: notFound
    case .json: .json(answer.json, status: status)
    case .csv: .csv(answer.rows, status: status)
    }
  }

  /// The same address in the forms that there are, for the foot of a page.
  static func twins(_ path: [String], _ query: [(String, String?)] = [], _ forms: [Form] = [.json, .csv])
    -> [(name: String, address: Address)]
  {
    forms.map { ($0.rawValue.uppercased(), Address(path, query: query, ending: "." + $0.rawValue)) }
  }
}
