# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaHybridSearchOptions`: another name of `HybridSearchOptions`."""

from openapiopenai.models.hybrid_search_options import HybridSearchOptions as BetaHybridSearchOptions

__all__ = ["BetaHybridSearchOptions"]
