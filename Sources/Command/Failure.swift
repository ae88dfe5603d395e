import Answers
import ArgumentParser
import Export
import Intake
import Stemma

/// What went wrong in words: what it is, what to do next, and the exit code. The one place of wording.
struct Failure {
  var message: String
  var code = Exit.database

  /// Nil for what ArgumentParser words itself.
  init?(_ error: any Error) {
    switch error {
    case let error as DatabaseTrouble:
      message = Failure.wording(error)
      code = Failure.code(error)
    case let error as IntakeError:
      message = Failure.wording(error)
      code = Exit.usage
    case let error as StemmaError:
      message = Failure.wording(error)
      code = Failure.code(error)
    case let error as ExportError: message = Failure.wording(error)
    default: return nil
    }
  }

  static func nothingLike(_ question: Question) -> String {
    switch question {
    case .claim(let id): "there is no claim \(id); 'stemma claims' lists them"
    case .text(let text):
      "nothing like “\(text.printable.clipped(to: 60))” is recorded; 'stemma search' finds single words"
    }
  }

  static func noArticle(_ asked: String) -> String {
    "there is no article '\(asked.printable.clipped(to: 200))'; 'stemma ask articles' lists keys and addresses"
  }

  private static func wording(_ error: IntakeError) -> String {
    switch error {
    case .noSuchPath(let path): "there is no file or folder '\(path.printable)'"
    case .unreadableDate(let text):
      "--published '\(text.printable)' is no date that can be read: write 2026-03-05 or 2026-03-05T08:30:00Z"
    case .unknownZone(let text): "--zone '\(text.printable)' is no zone: write Europe/London or +01:00"
    case .unreadableMapping(let text, let fields):
      "--map '\(text.printable)' is not COLUMN=FIELD with one of the fields \(fields.joined(separator: ", "))"
    case .unreadableLimit(let text, let known):
      "--limit '\(text.printable)' is not NAME=NUMBER with one of \(known.joined(separator: ", ")); see 'stemma settings'"
    case .unknownFormat(let id, let known):
      "there is no format '\(id.printable)'; there are auto, \(known.joined(separator: ", "))"
    case .unreadableDraft(let path, let why): "the draft '\(path.printable)' cannot be read: \(why.printable)"
    }
  }

  private static func wording(_ error: DatabaseTrouble) -> String {
    switch error {
    case .closed: "the graph was closed before the answer was complete: please report this"
    case .missing: "there is no graph there yet: 'stemma ingest' makes one, --db names another file"
    case .unreachable(let why): "the graph's file cannot be opened: \(why.printable)"
    case .notADatabase: "the file is no SQLite database; nothing was written: name another with --db"
    case .foreign(let id):
      "the file is another program's database (application_id \(id)); nothing was written: name another with --db"
    case .newer(let version, let known):
      "the graph was written by a newer stemma (schema \(version), this one knows \(known)): update stemma"
    case .older(let version, let known):
      "the graph is of schema \(version), older than \(known): 'stemma ingest' or 'stemma verify' brings it up to date"
    case .damaged(let why):
      "the graph's file is damaged (\(why)); nothing was written: 'sqlite3 FILE .recover' may save what is left"
    case .altered(let name):
      "another program changed or added '\(name)' in the graph; nothing was written: restore the file from a copy"
    case .locked(let writer):
      "\(writer?.printable ?? "another process") went on writing to the graph: try again when it has finished"
    case .full:
      "the graph's file cannot grow: the disk is full, a limit on a file's size is reached, or the disk does not write; what was not finished was rolled back"
    case .readOnly: "the graph's file may only be read: copy it, or change its permissions"
    case .unfinished:
      "a writer was ended in the middle of its work, and only who may write to the graph can make that good: let its owner run 'stemma stats', or copy it together with its -wal"
    case .noSuchRun(let run): "there is no run \(run); 'stemma runs' lists them"
    case .alreadyUndone(let run): "run \(run) was undone before"
    case .undecided(let statements): "statements \(statements) were left undecided: please report this"
    case .noSuchQuestion(let id): "there is no query '\(id)'; 'stemma ask' lists them"
    case .noSuchParameter(let name, let question):
      "query '\(question)' takes no --\(name); 'stemma ask' lists what it takes"
    case .unusableParameters(let names, let question):
      "query '\(question)' cannot use what was given for \(names.map { "--" + $0 }.joined(separator: ", ")); 'stemma ask' lists what it takes"
    case .queryTooLong(let characters, let limit):
      "the asked words are \(characters) characters long, and at most \(limit) are looked for (the setting query-length)"
    case .refused(let code, let message): "SQLite refused (\(code)): \(message)"
    }
  }

  private static func wording(_ error: ExportError) -> String {
    switch error {
    case .undeclaredProperty(let name, let id), .wrongType(let name, let id):
      "'\(name.printable)' of \(id.printable) is not what the graph declares of it, as another program may have written it; nothing was written"
    }
  }

  private static func wording(_ error: StemmaError) -> String {
    switch error {
    case .unwritable(let path, let why): "'\(path.printable)' cannot be written: \(why)"
    case .wantsFolder(let format): "\(format) writes a folder: name one with -o FOLDER"
    case .nothingSelected: "nothing in the graph is all of that; 'stemma claims', 'speakers' and 'outlets' list what is"
    case .nobody(let name, let like):
      Stranger.speaker(name.printable, like: like.map(\.printable)).sentence
        + "\n  (a correction that may wait for one is kept with --waiting)"
    case .ambiguousSpeaker(let name, let all):
      "more than one is called “\(name.printable)”; say which:\n" + list(all)
    case .noStatement(let text, let why):
      "there is no statement '\(text.printable)': \(why); 'stemma search' finds words, 'stemma ask statements' lists ids"
    case .ambiguousStatement(let text, let all):
      "more than one statement is '\(text.printable)'; say which:\n" + list(all)
    case .noClaim(let id): "there is no claim \(id); 'stemma claims' lists them"
    case .noOutlet(let name, let like):
      Stranger.outlet(name.printable, like: like.map(\.printable)).sentence
    case .noCorrection(let id): "there is no correction \(id); 'stemma correct list' lists them"
    case .unreadableDate(let text):
      "'\(text.printable)' is no date that can be read: write 2026-03-05, 2026-03-05T08:30:00Z or unknown"
    case .same(let what): what.printable
    case .noFormat(let id, let known):
      "there is no export format '\(id.printable)'\(DidYouMean.text(id, of: known)); there are "
        + known.joined(separator: ", ")
    case .system(let why): why.printable
    case .cancelled: "it was called off"
    case .database(let error): wording(error)
    case .input(let error): wording(error)
    case .export(let error): wording(error)
    }
  }

  private static func list(_ all: [String]) -> String {
    all.map { "  " + $0.printable.clipped(to: 100) }.joined(separator: "\n")
  }

  private static func code(_ error: DatabaseTrouble) -> ExitCode {
    switch error {
    case .unusableParameters, .queryTooLong: Exit.usage
    default: Exit.database
    }
  }

  private static func code(_ error: StemmaError) -> ExitCode {
    switch error {
    case .unwritable, .wantsFolder, .ambiguousSpeaker, .ambiguousStatement, .unreadableDate, .same, .noFormat, .input:
      Exit.usage
    case .database(let error): code(error)
    case .export, .system: Exit.database
    case .cancelled: Exit.interrupted
    case .nothingSelected, .nobody, .noStatement, .noClaim, .noOutlet, .noCorrection: Exit.nothingFound
    }
  }
}
