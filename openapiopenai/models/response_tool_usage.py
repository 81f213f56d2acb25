# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseToolUsage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.response_tool_usage_image_gen import ResponseToolUsageImageGen
    from openapiopenai.models.response_tool_usage_web_search import ResponseToolUsageWebSearch

__all__ = [
    "ResponseToolUsage",
]


class ResponseToolUsage(BaseModel):
    """Usage of hosted tools, separate from the model's `usage`; may be absent if unknown. Tools that were not used have zero counts. A cache count that is absent is unknown, not zero."""

    image_gen: ResponseToolUsageImageGen
    """Total token usage of image generation calls."""
    web_search: ResponseToolUsageWebSearch
    """Billable usage of web searches."""
