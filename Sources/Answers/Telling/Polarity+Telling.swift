import ReportedSpeech

extension Polarity {
  /// What stands behind a speaker's name where he has not simply said the words; nil where he has.
  package var inWords: String? {
    switch self {
    case .asserted: nil
    case .denied: "denied"
    case .declined: "declined"
    case .asked: "asked"
    case .promised: "promised"
    case .conditional: "on a condition"
    case .hypothetical: "not told as said"
    case .disowned: "disowned there"
    }
  }
}

extension Polarity {
  /// What somebody did, and not how the text stands to it.
  fileprivate var isVerb: Bool { [.denied, .declined, .asked, .promised].contains(self) }
}

extension Report {
  /// In front of its words: "Ann Lee: ", "Ann Lee denied: ", "(denied) "; nothing where nobody is credited with having said
  /// them.
  package var introduction: String {
    switch (speaker, polarity.inWords) {
    case (let speaker?, nil): "\(speaker): "
    case (let speaker?, let how?) where polarity.isVerb: "\(speaker) \(how): "
    case (let speaker?, let how?): "\(speaker) (\(how)): "
    case (nil, let how?): "(\(how)) "
    case (nil, nil): ""
    }
  }

  /// Whoever is credited, and that he has not simply said it: "Ann Lee", "Ann Lee (denied)".
  package var sayer: String { credited + (polarity.inWords.map { " (\($0))" } ?? "") }
}
