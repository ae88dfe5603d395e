import Export

extension CarrierPicture.Words {
  /// Of descent alone; what is missing is not known to be absent.
  static let carriers = CarrierPicture.Words(
    title: "Who carries whose words",
    empty: "Figures are statements. Where none stands, nothing in these articles says that the one outlet has"
      + " anything from the other; it may have.",
    carriers: "Who has them", origins: "From whom")
}
