extension Stranger {
  /// "nobody is called “Ines Haloran”; did you mean Ines Halloran?"
  package var sentence: String {
    switch self {
    case .speaker(let name, let like):
      "nobody is called “\(name)”" + Self.suggestion(like, else: "'stemma speakers' lists who speaks")
    case .outlet(let name, let like):
      "no outlet is called “\(name)”" + Self.suggestion(like, else: "'stemma outlets' lists them")
    }
  }

  private static func suggestion(_ like: [String], else next: String) -> String {
    like.isEmpty ? "; \(next)" : DidYouMean.text(nearest: like, mark: ("", ""))
  }
}
