"""`BetaHybridSearchOptions`: another name of `HybridSearchOptions`."""

from openapiopenai.models.hybrid_search_options import HybridSearchOptions as BetaHybridSearchOptions

__all__ = ["BetaHybridSearchOptions"]
