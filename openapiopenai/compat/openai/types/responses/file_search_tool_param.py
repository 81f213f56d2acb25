# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.file_search_tool import FileSearchToolDict as FileSearchToolParam
from openapiopenai.models.filters import FiltersDict as Filters
from openapiopenai.models.ranking_options import RankingOptionsDict as RankingOptions
from openapiopenai.models.hybrid_search_options import HybridSearchOptionsDict as RankingOptionsHybridSearch
__all__ = ["FileSearchToolParam", "Filters", "RankingOptions", "RankingOptionsHybridSearch"]
