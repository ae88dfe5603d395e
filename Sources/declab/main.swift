import Decisions
import Foundation
import Graph
import GraphLiterals
import Intake
import ReportedSpeech

let arguments = CommandLine.arguments
let path = arguments[1]
let database = arguments[2]
let batch = arguments.count > 3 ? Int(arguments[3]) ?? 256 : 256
let limit = arguments.count > 4 ? Int(arguments[4]) ?? .max : .max
var articles: [Article] = []
for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: true).prefix(limit) where !line.isEmpty {
  let json = try JSONValue(parsing: String(line))
  var article = Article(key: json["id"]?.text ?? json["url"]?.text ?? "\(articles.count)", text: json["text"]?.text ?? "")
  article.title = json["title"]?.text
  if let outlet = json["hostname"]?.text ?? json["outlet"]?.text ?? json["source"]?.text { article.outlet = Outlet(name: outlet) }
  if let date = json["date"]?.text, let day = Day(text: String(date.prefix(10))) {
    article.datings = [Dating(basis: .record, precision: .init(.day), interval: .day(day), chosen: true)]
  }
  articles.append(article)
}
print(articles.count, "articles")
try? FileManager.default.removeItem(atPath: database)
for e in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: database + e) }
let graph = try Graph(at: database)
let clock = ContinuousClock()
let shelf = Shelf()
let run = try graph.begin(version: "lab", command: "lab", at: Instant(seconds: 1_772_712_000))
func cpu() -> Double {
  var u = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &u)
  return Double(u.ru_utime.tv_sec + u.ru_stime.tv_sec) + Double(u.ru_utime.tv_usec + u.ru_stime.tv_usec) / 1e6
}
let start = clock.now
let startCPU = cpu()
var statements = 0
for first in stride(from: 0, to: articles.count, by: batch) {
  let part = Array(articles[first..<min(first + batch, articles.count)])
  let t0 = cpu()
  let arrivals = try Arrivals(part.map { Arrival($0) }, by: Corrections([])) { _, _ in false }
  let t1 = cpu()
  let outcomes = try graph.write { try arrivals.record(in: $0, run: run, by: try $0.knownCorrections(), shelf: shelf) }
  statements += outcomes.reduce(0) { $0 + $1.statements }
  print(first, "read", t1 - t0, "record", cpu() - t1)
}
try graph.finish(run, at: Instant(seconds: 1_772_712_000))
print("wall", clock.now - start, "cpu", cpu() - startCPU, "statements", statements, "ms each", (cpu() - startCPU) * 1000 / Double(statements))
print(Settlement.times)
if arguments.contains("--verify") {
  print("faults", try graph.faults().prefix(5))
  let before = Set(try graph.lines())
  try graph.rebuild()
  let after = Set(try graph.lines())
  print("lines", before.count, "lost", before.subtracting(after).count, "new", after.subtracting(before).count)
  for l in before.subtracting(after).sorted().prefix(12) { print("-", l.prefix(300)) }
  for l in after.subtracting(before).sorted().prefix(12) { print("+", l.prefix(300)) }
}
try graph.close()
