# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaCustomToolParam`: another name of `CustomToolParam`."""

from openapiopenai.models.custom_tool_param import CustomToolParam as BetaCustomToolParam

__all__ = ["BetaCustomToolParam"]
