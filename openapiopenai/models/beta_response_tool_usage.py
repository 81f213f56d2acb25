# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponseToolUsage`: another name of `ResponseToolUsage`."""

from openapiopenai.models.response_tool_usage import ResponseToolUsage as BetaResponseToolUsage

__all__ = ["BetaResponseToolUsage"]
