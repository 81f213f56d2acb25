# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaWebSearchActionFind`: another name of `WebSearchActionFind`."""

from openapiopenai.models.web_search_action_find import WebSearchActionFind as BetaWebSearchActionFind

__all__ = ["BetaWebSearchActionFind"]
