# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaWebSearchActionSearch`: another name of `WebSearchActionSearch`."""

from openapiopenai.models.web_search_action_search import WebSearchActionSearch as BetaWebSearchActionSearch

__all__ = ["BetaWebSearchActionSearch"]
