# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.comparison_filter import ComparisonFilterDict as _ComparisonFilterDict
from openapiopenai.models.file_search_tool import FileSearchToolDict as BetaFileSearchToolParam
from openapiopenai.models.filters import FiltersDict as Filters
from openapiopenai.models.comparison_filter import ComparisonFilterDict as FiltersComparisonFilter
from openapiopenai.models.compound_filter import CompoundFilterDict as FiltersCompoundFilter
FiltersCompoundFilterFilter: TypeAlias = Union[_ComparisonFilterDict, object]
from openapiopenai.models.comparison_filter import ComparisonFilterDict as FiltersCompoundFilterFilterComparisonFilter
from openapiopenai.models.ranking_options import RankingOptionsDict as RankingOptions
from openapiopenai.models.hybrid_search_options import HybridSearchOptionsDict as RankingOptionsHybridSearch
from ..._types import SequenceNotStr as SequenceNotStr
__all__ = ["BetaFileSearchToolParam", "Filters", "FiltersComparisonFilter", "FiltersCompoundFilter", "FiltersCompoundFilterFilter", "FiltersCompoundFilterFilterComparisonFilter", "RankingOptions", "RankingOptionsHybridSearch", "SequenceNotStr"]
