# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.comparison_filter import ComparisonFilter as _ComparisonFilter
from openapiopenai.models.compound_filter import CompoundFilter as _CompoundFilter
from openapiopenai.models.file_search_tool import FileSearchTool as BetaFileSearchTool
Filters: TypeAlias = Union[_ComparisonFilter, _CompoundFilter, None]
from openapiopenai.models.comparison_filter import ComparisonFilter as FiltersComparisonFilter
from openapiopenai.models.compound_filter import CompoundFilter as FiltersCompoundFilter
FiltersCompoundFilterFilter: TypeAlias = Union[_ComparisonFilter, object]
from openapiopenai.models.comparison_filter import ComparisonFilter as FiltersCompoundFilterFilterComparisonFilter
from openapiopenai.models.ranking_options import RankingOptions as RankingOptions
from openapiopenai.models.hybrid_search_options import HybridSearchOptions as RankingOptionsHybridSearch
from ..._models import BaseModel as BaseModel
__all__ = ["BetaFileSearchTool", "Filters", "FiltersComparisonFilter", "FiltersCompoundFilter", "FiltersCompoundFilterFilter", "FiltersCompoundFilterFilterComparisonFilter", "RankingOptions", "RankingOptionsHybridSearch", "BaseModel"]
