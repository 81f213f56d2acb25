# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponseToolUsageWebSearch`: another name of `ResponseToolUsageWebSearch`."""

from openapiopenai.models.response_tool_usage_web_search import (
    ResponseToolUsageWebSearch as BetaResponseToolUsageWebSearch,
)

__all__ = ["BetaResponseToolUsageWebSearch"]
