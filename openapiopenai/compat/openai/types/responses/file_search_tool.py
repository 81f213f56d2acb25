# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.comparison_filter import ComparisonFilter as _ComparisonFilter
from openapiopenai.models.compound_filter import CompoundFilter as _CompoundFilter
from openapiopenai.models.file_search_tool import FileSearchTool as FileSearchTool
Filters: TypeAlias = Union[_ComparisonFilter, _CompoundFilter, None]
from openapiopenai.models.ranking_options import RankingOptions as RankingOptions
from openapiopenai.models.hybrid_search_options import HybridSearchOptions as RankingOptionsHybridSearch
from ..._models import BaseModel as BaseModel
from ..shared.compound_filter import CompoundFilter as CompoundFilter
from ..shared.comparison_filter import ComparisonFilter as ComparisonFilter
__all__ = ["FileSearchTool", "Filters", "RankingOptions", "RankingOptionsHybridSearch", "BaseModel", "CompoundFilter", "ComparisonFilter"]
