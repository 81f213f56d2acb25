# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaLocalShellToolParam`: another name of `LocalShellToolParam`."""

from openapiopenai.models.local_shell_tool_param import LocalShellToolParam as BetaLocalShellToolParam

__all__ = ["BetaLocalShellToolParam"]
