import Queries
import ReportedSpeech

extension Lookup {
  /// The claim that a question is about; nil where nothing is like it.
  func claim(_ question: Question, in answers: Answers) throws -> ClaimHead? {
    switch question {
    case .claim(let id): return try head(of: id, in: answers)
    case .text(let text):
      return try widest(of: ranked(text, in: answers, limit: 20, likeness: Lookup.likeness), answers)
    }
  }

  /// Of the claims whose wordings hold the words about as fully as the best one does, the one that is told most: who
  /// types "no merit" means the denial that was in every paper, not the one headline that says only that.
  private func widest(of ranked: [Ranked], _ answers: Answers) throws -> ClaimHead? {
    let most = ranked.map(\.share).max() ?? 0
    var widest: (claim: Int64, statements: Int)?
    for one in ranked where one.share >= 0.9 * most {
      guard let claim = one.found.claim, claim != widest?.claim else { continue }
      let statements = try answers.all(FirstReported.self, ["claim": .integer(claim)]).count
      if statements > widest?.statements ?? 0 { widest = (claim, statements) }
    }
    return try widest.flatMap { try head(of: $0.claim, in: answers) }
  }

  /// What a question says in words: a claim by its fullest wording.
  func words(of question: Question, in answers: Answers) throws -> String? {
    switch question {
    case .claim(let id): try head(of: id, in: answers)?.text
    case .text(let text): text
    }
  }

  private func head(of claim: Int64, in answers: Answers) throws -> ClaimHead? {
    try answers.all(KnownClaim.self, ["claim": .integer(claim)]).first.map { ClaimHead(id: $0.claim, text: $0.text) }
  }
}
