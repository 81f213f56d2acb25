# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponseToolUsageImageGenInputTokensDetails`: another name of `ResponseToolUsageImageGenInputTokensDetails`."""

from openapiopenai.models.response_tool_usage_image_gen_input_tokens_details import (
    ResponseToolUsageImageGenInputTokensDetails as BetaResponseToolUsageImageGenInputTokensDetails,
)

__all__ = ["BetaResponseToolUsageImageGenInputTokensDetails"]
