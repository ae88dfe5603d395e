/// Packed members one after another, as `cat a.gz b.gz`, pbzip2 and every writer of WARC make them, unpacked a chunk
/// at a time. A chunk never holds bytes of two members.
///
/// A damaged member throws `Damage` where it breaks; the next call goes on at the next member.
final class MemberStream {
  private let compression: Compression
  private let source: ByteStream
  private let limits: Limits
  private let decompressor: any Decompressor

  private enum State { case atMember, inMember, lost, ended }
  private var state = State.atMember
  private var input: [UInt8] = []
  private var at = 0
  /// Of `input[0]` in the file.
  private var base = 0
  private var sourceEnded = false
  private var members = 0
  private var produced = 0
  private(set) var memberStart = 0
  /// Thrown after what was unpacked before it has gone out.
  private var fault: Damage?
  private var scratch = [UInt8](repeating: 0, count: ByteStream.chunkSize)

  init?(_ compression: Compression, _ source: ByteStream, limits: Limits) {
    guard let decompressor = compression.decompressor() else { return nil }
    self.compression = compression
    self.source = source
    self.limits = limits
    self.decompressor = decompressor
  }

  private var offset: Int { base + at }

  func next() throws -> [UInt8]? {
    while true {
      if let fault {
        self.fault = nil
        throw fault
      }
      switch state {
      case .ended: return nil
      case .lost: try findMember()
      case .atMember: try beginMember()
      case .inMember: if let chunk = try unpack() { return chunk }
      }
    }
  }

  private func fill() throws {
    guard !sourceEnded else { return }
    base += at
    input.removeFirst(at)
    at = 0
    if let chunk = try source.next() { input += chunk } else { sourceEnded = true }
  }

  private func beginMember() throws {
    while input.count - at < Compression.magicSize, !sourceEnded { try fill() }
    if at == input.count {
      state = .ended
    } else if compression.begins(input[at...]) {
      members += 1
      memberStart = offset
      guard members <= limits.members else {
        throw excess("holds more than \(limits.members) \(compression.name) members (the setting members)")
      }
      state = decompressor.reset() ? .inMember : .ended
    } else {
      try passPadding()
    }
  }

  /// Tapes and some servers fill up with zeros; anything else behind a member is told.
  private func passPadding() throws {
    while at < input.count, input[at] == 0 { at += 1 }
    guard at < input.count else { return }
    state = .lost
    if !compression.begins(input[at...]) {
      throw Damage(offset: offset, reason: "what follows is not \(compression.name)")
    }
  }

  private func findMember() throws {
    while true {
      let last = input.count - Compression.magicSize
      while at <= last {
        if compression.begins(input[at...]) {
          state = .atMember
          return
        }
        at += 1
      }
      if sourceEnded {
        state = .ended
        return
      }
      try fill()
    }
  }

  private func unpack() throws -> [UInt8]? {
    if at == input.count { try fill() }
    let step = scratch.withUnsafeMutableBufferPointer { output in
      input.withUnsafeBufferPointer {
        decompressor.step(UnsafeBufferPointer(rebasing: $0[at...]), into: output)
      }
    }
    at += step.consumed
    produced += step.produced
    try check()
    switch step.state {
    case .memberEnded: state = .atMember
    case .broken: lose("is damaged at byte \(offset)")
    case .going where sourceEnded && step.produced == 0 && at == input.count: lose("is cut off")
    case .going: break
    }
    return step.produced == 0 ? nil : Array(scratch[..<step.produced])
  }

  private func lose(_ reason: String) {
    fault = Damage(offset: memberStart, reason: "the \(compression.name) member that begins here \(reason)")
    state = .lost
    // Damaged bytes may have been taken for a longer member than they are: the next one may lie in what was taken.
    at = max(0, memberStart + Compression.magicSize - base)
    at = min(at, input.count)
  }

  private func excess(_ reason: String) -> Excess {
    state = .ended
    return Excess(offset: memberStart, reason: reason)
  }

  /// A ratio means nothing of a few bytes: below one record's size nothing is refused.
  private func check() throws {
    if produced > limits.decompressedSize {
      throw excess("unpacks to more than \(limits.decompressedSize) bytes (the setting decompressed-size)")
    }
    if produced > limits.recordSize, produced / max(offset, 1) > limits.decompressedRatio {
      throw excess(
        "unpacks to more than \(limits.decompressedRatio) times its size (the setting decompressed-ratio)")
    }
  }
}

extension ByteStream {
  /// Without its gzip, bzip2 or zstd packing, if its first bytes say that it has one.
  func decompressed(limits: Limits) throws -> ByteStream {
    let (prefix, stream) = try peeked(Compression.magicSize)
    guard let compression = Compression(prefix), let members = MemberStream(compression, stream, limits: limits)
    else { return stream }
    return ByteStream(position: { members.memberStart }, next: members.next)
  }
}
