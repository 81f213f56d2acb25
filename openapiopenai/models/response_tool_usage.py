"""Model `ResponseToolUsage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.response_tool_usage_image_gen import ResponseToolUsageImageGen
    from openapiopenai.models.response_tool_usage_web_search import ResponseToolUsageWebSearch

__all__ = [
    "ResponseToolUsage",
]


class ResponseToolUsage(BaseModel):
    """`ResponseToolUsage` of the API."""

    image_gen: ResponseToolUsageImageGen
    web_search: ResponseToolUsageWebSearch
