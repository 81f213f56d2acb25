# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.vector_store_search_request import VectorStoreSearchRequestDict as VectorStoreSearchParams
from openapiopenai.models.filters import FiltersDict as Filters
from openapiopenai.models.vector_store_search_request_ranking_options import VectorStoreSearchRequestRankingOptionsDict as RankingOptions
__all__ = ["VectorStoreSearchParams", "Filters", "RankingOptions"]
