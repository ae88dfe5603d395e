import ArgumentParser
import Stemma

struct LoadStage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load", abstract: "Writes what the other stages printed into a new graph.",
    discussion: """
      cat readings.jsonl copies.jsonl matches.jsonl claims.jsonl | stemma stage load --db stemma.db

      Readings come first: plain, or as {"reading":{…},"keys":[…],"profile":{…}} with what 'stemma stage keys' made, which
      is then not made again. Then what was decided of them, in any order. Of readings alone all is decided here; else
      copies and pairs are what the lines say, and claims that no line decides and who speaks are decided here.
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let load = Load(database: database.path, command: "stage load")
    var notices = NoticePrinter()
    let answer = try load.run(now: Clock.now, next: StandardInput.line) { number, fault in
      notices.tell(StandardInput.notice(line: number, "\(fault); left out"))
    }
    notices.tellRest()
    try output.print(change: answer, none: "no readings were found there") { $0.lines }
  }
}
