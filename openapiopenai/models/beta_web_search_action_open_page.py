"""`BetaWebSearchActionOpenPage`: another name of `WebSearchActionOpenPage`."""

from openapiopenai.models.web_search_action_open_page import WebSearchActionOpenPage as BetaWebSearchActionOpenPage

__all__ = ["BetaWebSearchActionOpenPage"]
