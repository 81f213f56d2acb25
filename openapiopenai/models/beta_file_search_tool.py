# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaFileSearchTool`: another name of `FileSearchTool`."""

from openapiopenai.models.file_search_tool import FileSearchTool as BetaFileSearchTool

__all__ = ["BetaFileSearchTool"]
