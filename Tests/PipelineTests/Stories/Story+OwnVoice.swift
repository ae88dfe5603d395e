extension Story {
  /// What outlets say in their own voice.
  static let ownVoice = [
    Story(
      "an outlet's own finding, repeated with credit",
      #"""
      === find.json  outlet: Inquiry Desk  published: 2026-05-01T05:00:00Z
      # Ministry lost the files
      The justice ministry shredded 14,000 asylum files in error last summer, an investigation by the Inquiry Desk has found.
      === rep.json  outlet: Morning Roundup  published: 2026-05-01T08:00:00Z
      # Files shredded
      The justice ministry shredded 14,000 asylum files in error last summer, the Inquiry Desk reported on Friday.
      ? ministry shredded 14,000 asylum files
      reported first: find
      reported later: rep
      """#)
  ]
}
