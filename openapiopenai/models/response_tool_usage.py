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
    """What hosted tools used, beside `usage` of the model; may be left out where it is not known. Tools without use have zeros. A cache count that is left out is unknown, not zero."""

    image_gen: ResponseToolUsageImageGen
    """Tokens that calls of the image tool took."""
    web_search: ResponseToolUsageWebSearch
    """Searches of the web that are billed."""
