# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponseToolUsageImageGenCachedTokensDetails`: another name of `ResponseToolUsageImageGenCachedTokensDetails`."""

from openapiopenai.models.response_tool_usage_image_gen_cached_tokens_details import (
    ResponseToolUsageImageGenCachedTokensDetails as BetaResponseToolUsageImageGenCachedTokensDetails,
)

__all__ = ["BetaResponseToolUsageImageGenCachedTokensDetails"]
