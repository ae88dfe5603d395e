import Queries
import ReportedSpeech

extension Lookup {
  /// The claim that a question is about; nil where nothing is like it.
  package func claim(_ question: Question, at desk: QuestionDesk) throws -> ClaimHead? {
    switch question {
    case .claim(let id): return try head(of: id, at: desk)
    case .text(let text):
      return try widest(of: ranked(text, at: desk, limit: 40, likeness: Lookup.likeness, repeating: true), desk)
    }
  }

  /// Of the claims whose wordings hold the words about as fully as the best one does, the one that is told most: who
  /// types "no merit" means the denial that was in every paper, not the one headline that says only that.
  private func widest(of ranked: [Ranked], _ desk: QuestionDesk) throws -> ClaimHead? {
    let most = ranked.map(\.nearness.share).max() ?? 0
    var told: [(claim: Int64, rank: (Int, Int64, Int, String))] = []
    for one in ranked where one.nearness.share >= 0.9 * most {
      guard let claim = one.found.claim, !told.contains(where: { $0.claim == claim }) else { continue }
      let reported = try desk.all(FirstReported.self, ["claim": .integer(claim)]).map(\.wording)
      let since = reported.compactMap { $0.published?.from.seconds }.min() ?? .max
      let directness = reported.compactMap { Mode.allCases.firstIndex(of: $0.mode) }.min() ?? .max
      // Of two told as often the earlier one, then the more direct, never the one that came in first.
      told.append((claim, (-reported.count, since, directness, reported.map(\.article).min() ?? "")))
    }
    return try told.min { $0.rank < $1.rank }.flatMap { try head(of: $0.claim, at: desk) }
  }

  /// What a question says in words: a claim by its fullest wording.
  package func words(of question: Question, at desk: QuestionDesk) throws -> String? {
    switch question {
    case .claim(let id): try head(of: id, at: desk)?.text
    case .text(let text): text
    }
  }

  private func head(of claim: Int64, at desk: QuestionDesk) throws -> ClaimHead? {
    try desk.all(KnownClaim.self, ["claim": .integer(claim)]).first.map { ClaimHead(id: $0.claim, text: $0.text) }
  }
}
