"""`BetaSearchContextSize`: another name of `SearchContextSize`."""

from openapiopenai.models.search_context_size import SearchContextSize as BetaSearchContextSize

__all__ = ["BetaSearchContextSize"]
