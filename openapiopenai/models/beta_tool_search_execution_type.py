# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaToolSearchExecutionType`: another name of `ToolSearchExecutionType`."""

from openapiopenai.models.tool_search_execution_type import ToolSearchExecutionType as BetaToolSearchExecutionType

__all__ = ["BetaToolSearchExecutionType"]
