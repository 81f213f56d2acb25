# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaWebSearchPreviewTool`: another name of `WebSearchPreviewTool`."""

from openapiopenai.models.web_search_preview_tool import WebSearchPreviewTool as BetaWebSearchPreviewTool

__all__ = ["BetaWebSearchPreviewTool"]
