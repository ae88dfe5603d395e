import ReportedSpeech

/// Two wordings held side by side, and what the two share: what a judgement of pairs asks, whichever it is.
protocol WordingPair {
  var x: Wording { get }
  var y: Wording { get }
  var features: MatchFeatures { get }
}

extension WordingPair {
  var areMostlyOne: Bool { features.frame >= 0.75 && features.inOrder >= 0.5 }

  /// The sentences say another figure, name or polarity.
  var framesDiffer: Bool {
    features.figuresConflict || features.namesConflict || features.negationDiffers
      || (x.statement.polarity == .denied) != (y.statement.polarity == .denied)
  }

  /// Another count of the same kind, a day or more apart, is another claim; inside marks on both sides it is a misquote.
  var isLaterCount: Bool {
    guard features.figuresConflict || features.namesConflict,
      !(x.statement.mode == .direct && y.statement.mode == .direct),
      let a = x.witness?.published, let b = y.witness?.published
    else { return false }
    return a.gap(to: b) >= 86_400
  }
}
