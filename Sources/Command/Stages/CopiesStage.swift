import ArgumentParser
import Stemma

struct CopiesStage: FilterStage {
  static let filter = StageFilter.copies
  static let configuration = help
}
