# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponseToolUsageImageGen`: another name of `ResponseToolUsageImageGen`."""

from openapiopenai.models.response_tool_usage_image_gen import (
    ResponseToolUsageImageGen as BetaResponseToolUsageImageGen,
)

__all__ = ["BetaResponseToolUsageImageGen"]
