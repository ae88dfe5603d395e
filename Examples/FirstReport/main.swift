import Stemma

let archive = Archive(at: "news.db")
let summary = try await archive.ingest(["articles/"])
print("\(summary.added) articles, \(summary.statements) statements")

let first = try await archive.first("no merit")
print(first.saidFirst, first.reportedFirst)
for wording in try await archive.rewordings("no merit").wordings {
  print(wording.report.text, wording.drifts.map(\.kind))
}
