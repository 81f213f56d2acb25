# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaToolsArray`: another name of `ToolsArray`."""

from openapiopenai.models.tools_array import ToolsArray as BetaToolsArray

__all__ = ["BetaToolsArray"]
