"""`BetaWebSearchPreviewTool`: another name of `WebSearchPreviewTool`."""

from openapiopenai.models.web_search_preview_tool import WebSearchPreviewTool as BetaWebSearchPreviewTool

__all__ = ["BetaWebSearchPreviewTool"]
