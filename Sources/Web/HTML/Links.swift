import Answers
import ReportedSpeech

/// Where names lead: to our own pages, or, in a file that is mailed, to what anybody can open.
struct Links: Sendable {
  var isOnline: Bool

  static let online = Links(isOnline: true)
  static let offline = Links(isOnline: false)

  func claim(_ name: String?, base: String? = nil) -> Address? {
    guard isOnline, let name, !name.isEmpty else { return nil }
    return .claim(name, base: base)
  }

  /// The article at the words of an assertion; offline at its publisher's.
  func article(_ name: String?, _ report: Report) -> Address? {
    guard isOnline else { return report.url.flatMap(Address.init(external:)) }
    return name.flatMap { $0.isEmpty ? nil : .article(at: $0) }
  }

  /// Whoever is credited with an assertion: of a name that several bear, that one. Nil for nobody.
  func speaker(_ name: String?, of assertion: String?) -> Address? {
    guard isOnline, let name, !name.isEmpty else { return nil }
    return .speaker(named: name, of: assertion)
  }

  func pair(_ a: String?, _ b: String?) -> Address? {
    guard isOnline, let a, let b, !a.isEmpty, !b.isEmpty else { return nil }
    return .pair(a, b)
  }
}

extension HTML {
  /// Linked where there is somewhere to go.
  static func linked(_ address: Address?, _ content: HTML...) -> HTML {
    guard let address else { return .all(content) }
    return .element(.a, [.href(address)], content)
  }
}
