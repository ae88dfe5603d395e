import ReportedSpeech

/// One input while it is read: what a format must know, and where it puts what it finds.
struct Reading {
  let file: String
  let settings: ReadingSettings
  let siblings: Siblings

  func skip(_ place: String?, _ message: String) throws {
    try siblings.take(Notice(file: file, place: place, message: message, skipped: true))
  }

  func note(_ place: String?, _ message: String) throws {
    try siblings.take(Notice(file: file, place: place, message: message))
  }

  /// What a list says of an article whose text it does not hold.
  func entry(_ entry: CatalogueEntry) throws { try siblings.take(entry) }

  /// An article that was read before.
  func reading(_ reading: ReportedSpeech.Reading, place: String) throws { try siblings.take(reading, place: place) }

  func flush() throws { try siblings.flush() }

  /// The key of the `number`th record where it names none: "-#3", "dump.jsonl#3".
  func key(_ number: Int) -> String { "\(file)#\(number)" }
}

extension Input {
  /// Reads every article in order, holding one record at a time.
  ///
  /// Nothing that is wrong with the input throws: it arrives as a notice, and reading goes on with the next
  /// record. What `article`, `notice` or `progress` throws ends the reading and is thrown on.
  ///
  /// - Parameters:
  ///   - progress: told of each chunk's size in bytes as it is read, before decoding.
  ///   - notice: what concerns the whole input or a record left out (`skipped`).
  ///   - entry: what a list says of an article whose text it does not hold.
  ///   - article: an article, and what had to be done to read it.
  ///   - reading: an article with its statements, as `stemma extract` printed it, with what whoever read it had to say.
  ///     Where this is nil its article goes to `article`.
  /// - Returns: the format it was read as; nil where none could.
  @discardableResult
  package func read(
    settings: ReadingSettings, progress: (Int) -> Void = { _ in }, notice: (Notice) throws -> Void = { _ in },
    entry: (CatalogueEntry) throws -> Void = { _ in }, reading: ((ReportedSpeech.Reading) throws -> Void)? = nil,
    article: (Article, [Notice]) throws -> Void
  ) throws -> ArticleFormat? {
    try withoutActuallyEscaping(progress) { progress in
      try withoutActuallyEscaping(notice) { notice in
        try withoutActuallyEscaping(entry) { entry in
          try withoutActuallyEscaping(article) { article in
            func take(_ read: ReportedSpeech.Reading, place: String) throws {
              if let reading { return try reading(read) }
              try article(read.article, read.notices.map { Notice(file: name, place: place, message: $0) })
            }
            let deliver = Siblings.Deliver(article: article, reading: take, entry: entry, notice: notice)
            let sink = Reading(
              file: name, settings: settings, siblings: Siblings(settings: settings, deliver: deliver))
            return try read(guarding: sink, progress: progress)
          }
        }
      }
    }
  }

  private func read(guarding reading: Reading, progress: @escaping (Int) -> Void) throws -> ArticleFormat? {
    do {
      let format = try read(into: reading, progress: progress)
      try reading.flush()
      return format
    } catch let failure as OpenFile.Failure {
      try reading.skip(nil, "cannot be read: \(failure.reason)")
    } catch let damage as Damage {
      try reading.skip(damage.place, damage.reason)
    } catch let excess as Excess {
      try reading.skip(excess.place, excess.reason)
    }
    try reading.flush()
    return nil
  }

  private func read(into reading: Reading, progress: @escaping (Int) -> Void) throws -> ArticleFormat? {
    let (first, stream) = try open().counted(progress).peeked(ZipArchive.magic.count)
    guard first == ZipArchive.magic else { return try read(stream, into: reading) }
    return try read(ZipArchive(stream, limits: reading.settings.limits), into: reading)
  }

  /// Each file of an archive is read as if it stood alone, under the archive's name and its own. What is wrong with one
  /// costs itself.
  private func read(_ archive: ZipArchive, into reading: Reading) throws -> ArticleFormat? {
    var format: ArticleFormat?
    var isEmpty = true
    while let member = try archive.next() {
      isEmpty = false
      let name = name + "/" + member.name
      let one = Reading(file: name, settings: reading.settings, siblings: reading.siblings)
      do {
        if let why = member.unreadable {
          try one.skip(nil, why)
        } else if let found = try Input(name: name, bytes: []).read(member.stream, into: one) {
          format = found
        }
        try archive.finish()
      } catch let damage as Damage { try one.skip(damage.place, damage.reason) }
      try reading.flush()
    }
    if isEmpty { try reading.skip(nil, "is a zip archive that holds no file") }
    return format
  }

  private func read(_ packed: ByteStream, into reading: Reading) throws -> ArticleFormat? {
    let unpacked = try packed.decompressed(limits: reading.settings.limits)
    let (bytes, stream) = try unpacked.decoded().peeked(Beginning.size)
    guard !bytes.isEmpty else {
      // What is wrong with the input is thrown here, if anything is.
      if try stream.next() == nil { try reading.skip(nil, "is empty") }
      return nil
    }
    let beginning = Beginning(
      name: name, bytes: bytes, isCut: bytes.count == Beginning.size, mapping: reading.settings.mapping)
    let format = reading.settings.format ?? beginning.format
    if let format {
      try format.read(stream, reading)
    } else {
      try reading.skip(nil, "is \(beginning.foreignKind ?? "of no known format"), which is not read")
    }
    return format
  }

  /// The format that `auto` takes this input for; nil where none recognises it or it cannot be read. Takes bytes from
  /// standard input that are then gone: there, `read` says what it was.
  package func recognised() -> ArticleFormat? {
    guard let (bytes, _) = try? open().decompressed(limits: Limits()).decoded().peeked(Beginning.size) else {
      return nil
    }
    return Beginning(name: name, bytes: bytes, isCut: bytes.count == Beginning.size).format
  }
}

extension [UInt8] {
  /// How many bytes belong to no character of UTF-8. A character that is cut off at the end counts for nothing.
  fileprivate var malformed: Int {
    var decoder = UTF8()
    var bytes = makeIterator()
    var count = 0
    while true {
      switch decoder.decode(&bytes) {
      case .scalarValue: continue
      case .emptyInput: return count
      case .error: count += 1
      }
    }
  }
}

extension Beginning {
  var format: ArticleFormat? {
    foreignKind == nil ? ArticleFormat.all.first { $0.recognises(self) } : nil
  }

  /// What it is instead of articles in a form that is read; nil for text.
  var foreignKind: String? {
    for (kind, magic) in Beginning.magic where bytes.starts(with: magic) { return kind }
    if isPage { return nil }
    let isXML = bytes.startOfXML.map { bytes[$0...].starts(with: "<?xml".utf8) } ?? false
    if isXML, rootName.map({ !Beginning.readableRoots.contains($0) }) ?? true { return "XML" }
    // A stray NUL is text with a notice; a tenth of them, or of other controls, is not text.
    let controls = bytes.count { $0 < 0x09 || ($0 > 0x0D && $0 < 0x20 && $0 != 0x1B) }
    if controls * 10 > bytes.count { return "binary" }
    // Of text in an older encoding a letter here and there is no UTF-8; of what is no text, every other byte.
    return (controls + bytes.malformed) * 4 > bytes.count ? "binary, or of an encoding that is not known" : nil
  }

  private static let magic: [(String, [UInt8])] = [
    ("gzip inside a packed file", [0x1F, 0x8B, 8]), ("bzip2 inside a packed file", Array("BZh91AY&SY".utf8)),
    ("xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A]), ("zstd inside a packed file", [0x28, 0xB5, 0x2F, 0xFD]),
    ("a zip archive inside a packed file", ZipArchive.magic),
    ("PDF", Array("%PDF-".utf8)), ("an SQLite database", Array("SQLite format 3\0".utf8)),
    ("a picture", [0x89, 0x50, 0x4E, 0x47]), ("a picture", [0xFF, 0xD8, 0xFF]), ("a picture", Array("GIF8".utf8)),
    ("RTF", Array("{\\rtf".utf8)), ("a Word file", [0xD0, 0xCF, 0x11, 0xE0]),
  ]
}
