import ReportedSpeech

extension Wording {
  /// Whether two assertions say one thing, as far as the two alone can tell; nil where they do not.
  ///
  /// Symmetric. What belongs together: near-identical wordings do, on one occasion (one utterance) or on two (one
  /// claim); aligned ones do unless another occasion and other speakers, figures or polarity part them; commonplaces
  /// never join two speakers. Positions are 0 for this one and 1 for the other.
  package func match(with other: Wording) -> Match? {
    guard mayBeLike(other), !sharesPassage(with: other) else { return nil }
    return WordingMatch.ordered(self, other).match
  }

  /// Words in the same place of one article: a quote and the statement it is quoted in.
  private func sharesPassage(with other: Wording) -> Bool {
    guard let witness, let theirs = other.witness, witness.key == theirs.key else { return false }
    return witness.name == theirs.name && statement.part == other.statement.part
      && statement.start < other.statement.end
      && other.statement.start < statement.end
  }

  /// The bound that spares most pairs an alignment: what cannot align, shares few rare stems.
  private func mayBeLike(_ other: Wording) -> Bool {
    guard mass > 0, other.mass > 0 else { return false }
    if mayBeRewritten(as: other) { return true }
    let share: Float = identity != nil && identity == other.identity ? 0.2 : 0.3
    return overlap(other) >= share * min(mass, other.mass)
  }

  /// Two quotations of one speaker, about as long: a machine that rewrote one of them has left hardly a stem.
  private func mayBeRewritten(as other: Wording) -> Bool {
    let (n, m) = (tokens.count, other.tokens.count)
    return statement.mode == .direct && other.statement.mode == .direct && min(n, m) >= 16
      && 10 * min(n, m) >= 7 * max(n, m)
      && identity != nil && identity == other.identity
  }

  /// Weight of the content stems that both have; linear in both.
  func overlap(_ other: Wording) -> Float {
    var (i, j, sum): (Int, Int, Float) = (0, 0, 0)
    bag.withUnsafeBufferPointer { a in
      other.bag.withUnsafeBufferPointer { b in
        while i < a.count, j < b.count {
          if a[i].stem == b[j].stem {
            sum += min(a[i].weight, b[j].weight)
            (i, j) = (i + 1, j + 1)
          } else if a[i].stem < b[j].stem {
            i += 1
          } else {
            j += 1
          }
        }
      }
    }
    return sum
  }

  /// A fixed order of wordings, so that a pair is measured the same way round whoever asks.
  func precedes(_ other: Wording) -> Bool {
    if tokens.count != other.tokens.count { return tokens.count < other.tokens.count }
    for (a, b) in zip(tokens, other.tokens) where a.word != b.word { return a.word < b.word }
    return true
  }
}
