# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.file_search_tool import FileSearchToolDict as FileSearchToolParam
from openapiopenai.models.filters import FiltersDict as Filters
from openapiopenai.models.ranking_options import RankingOptionsDict as RankingOptions
from openapiopenai.models.hybrid_search_options import HybridSearchOptionsDict as RankingOptionsHybridSearch
from ..._types import SequenceNotStr as SequenceNotStr
from ..shared_params.compound_filter import CompoundFilter as CompoundFilter
from ..shared_params.comparison_filter import ComparisonFilter as ComparisonFilter
__all__ = ["FileSearchToolParam", "Filters", "RankingOptions", "RankingOptionsHybridSearch", "SequenceNotStr", "CompoundFilter", "ComparisonFilter"]
