# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.vector_store_search_request import VectorStoreSearchRequestDict as VectorStoreSearchParams
from openapiopenai.models.filters import FiltersDict as Filters
from openapiopenai.models.vector_store_search_request_ranking_options import VectorStoreSearchRequestRankingOptionsDict as RankingOptions
from .._types import SequenceNotStr as SequenceNotStr
from .shared_params.compound_filter import CompoundFilter as CompoundFilter
from .shared_params.comparison_filter import ComparisonFilter as ComparisonFilter
__all__ = ["VectorStoreSearchParams", "Filters", "RankingOptions", "SequenceNotStr", "CompoundFilter", "ComparisonFilter"]
