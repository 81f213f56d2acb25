# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaWebSearchTool`: another name of `WebSearchTool`."""

from openapiopenai.models.web_search_tool import WebSearchTool as BetaWebSearchTool

__all__ = ["BetaWebSearchTool"]
