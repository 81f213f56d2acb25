# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaWebSearchActionOpenPage`: another name of `WebSearchActionOpenPage`."""

from openapiopenai.models.web_search_action_open_page import WebSearchActionOpenPage as BetaWebSearchActionOpenPage

__all__ = ["BetaWebSearchActionOpenPage"]
