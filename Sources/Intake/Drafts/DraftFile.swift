import Foundation
import ReportedSpeech

/// A file that somebody writes in, read for its words: nothing of it is left out as furniture, and every line is known.
package enum DraftFile {
  /// - Throws: `IntakeError.noSuchPath` where there is no file, `.unreadableDraft` where it is none of the forms.
  package static func read(_ path: String) throws(IntakeError) -> DraftText {
    guard FileManager.default.fileExists(atPath: path) else { throw .noSuchPath(path) }
    let limits = Limits()
    var bytes: [UInt8]?
    do { bytes = try Input(path: path).open().whole(limit: limits.recordSize) } catch {
      throw .unreadableDraft(path, "it cannot be opened")
    }
    guard let bytes else { throw .unreadableDraft(path, "it is larger than \(limits.recordSize) bytes") }
    return try read(bytes, name: path, limits: limits)
  }

  /// What somebody typed or pasted instead of naming a file.
  package static func typed(_ text: String) -> DraftText { .markdown(text, name: "draft") }

  static func read(_ bytes: [UInt8], name: String, limits: Limits = Limits()) throws(IntakeError) -> DraftText {
    switch name.split(separator: ".").last?.lowercased() {
    case "docx":
      do throws(WordDocument.Refusal) { return try WordDocument(bytes, limits: limits).draft(name) } catch {
        throw .unreadableDraft(name, error.reason)
      }
    case "html":
      var repairs: Repairs = []
      let html = PageEncoding.text(bytes, header: nil, repairs: &repairs)
      // Nothing in it is dated: no clock is needed.
      let settings = try ReadingSettings(now: Instant(seconds: 0), limits: limits)
      do throws(HTMLTree.Refusal) { return try HTMLTree(html, settings: settings).draft(name, source: html) } catch {
        throw .unreadableDraft(name, error.reason)
      }
    case "md": return .markdown(text(bytes), name: name)
    default: return .plain(text(bytes), name: name)
    }
  }

  private static func text(_ bytes: [UInt8]) -> String {
    var repairs: Repairs = []
    return String(bytes: bytes, repairs: &repairs)
  }
}

extension DraftText {
  static func plain(_ text: String, name: String) -> DraftText {
    var lines = DraftLines()
    for (i, line) in text.fileLines.enumerated() { lines.add(String(line), from: i + 1) }
    return lines.draft(name)
  }
}

extension String {
  /// As an editor counts them, whatever ends them.
  var fileLines: [Substring] { split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" } }
}
