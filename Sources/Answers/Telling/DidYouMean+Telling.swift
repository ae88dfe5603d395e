extension DidYouMean {
  /// "; did you mean 'first' or 'drift'?", to go behind what is said of a name that is not there; empty where nothing
  /// is near.
  package static func text(_ typed: String, of known: some Sequence<String>) -> String {
    text(nearest: nearest(typed, of: known))
  }

  /// The same of names that are known to be near.
  package static func text(nearest names: [String], mark: (open: String, close: String) = ("'", "'")) -> String {
    guard let last = names.last else { return "" }
    let all = names.map { mark.open + $0 + mark.close }
    let list = names.count > 1 ? all.dropLast().joined(separator: ", ") + " or " + (all.last ?? last) : all[0]
    return "; did you mean \(list)?"
  }
}
