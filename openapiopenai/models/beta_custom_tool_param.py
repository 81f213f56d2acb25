"""`BetaCustomToolParam`: another name of `CustomToolParam`."""

from openapiopenai.models.custom_tool_param import CustomToolParam as BetaCustomToolParam

__all__ = ["BetaCustomToolParam"]
