import Queries
import ReportedSpeech

extension Lookup {
  /// The claim that a question is about; nil where nothing is like it.
  func claim(_ question: Question, in answers: Answers) throws -> ClaimHead? {
    switch question {
    case .claim(let id): return try head(of: id, in: answers)
    case .text(let text):
      let nearest = try ranked(text, in: answers, limit: 1, likeness: Lookup.likeness).first
      return try nearest?.found.claim.flatMap { try head(of: $0, in: answers) }
    }
  }

  /// What a question says in words: a claim by its fullest wording.
  func words(of question: Question, in answers: Answers) throws -> String? {
    switch question {
    case .claim(let id): try head(of: id, in: answers)?.text
    case .text(let text): text
    }
  }

  private func head(of claim: Int64, in answers: Answers) throws -> ClaimHead? {
    let rows = try answers.all(FirstReported.self, ["claim": .integer(claim)])
    return rows.map(\.wording.text).max { $0.utf8.count < $1.utf8.count }.map { ClaimHead(id: claim, text: $0) }
  }
}
