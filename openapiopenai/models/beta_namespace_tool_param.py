# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaNamespaceToolParam`: another name of `NamespaceToolParam`."""

from openapiopenai.models.namespace_tool_param import NamespaceToolParam as BetaNamespaceToolParam

__all__ = ["BetaNamespaceToolParam"]
