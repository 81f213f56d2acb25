# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaSearchContextSize`: another name of `SearchContextSize`."""

from openapiopenai.models.search_context_size import SearchContextSize as BetaSearchContextSize

__all__ = ["BetaSearchContextSize"]
