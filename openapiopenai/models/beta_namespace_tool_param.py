"""`BetaNamespaceToolParam`: another name of `NamespaceToolParam`."""

from openapiopenai.models.namespace_tool_param import NamespaceToolParam as BetaNamespaceToolParam

__all__ = ["BetaNamespaceToolParam"]
