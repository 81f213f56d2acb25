"""Model `WebSearchPreviewTool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.approximate_location import ApproximateLocation, ApproximateLocationDict
    from openapiopenai.models.search_content_type import SearchContentType
    from openapiopenai.models.search_context_size import SearchContextSize

__all__ = [
    "WebSearchPreviewTool",
    "WebSearchPreviewToolDict",
]


class WebSearchPreviewTool(BaseModel):
    """`WebSearchPreviewTool` of the API."""

    type: Literal["web_search_preview", "web_search_preview_2025_03_11"] | UnknownStr
    user_location: ApproximateLocation | None = None
    search_context_size: SearchContextSize | None = None
    search_content_types: list[SearchContentType] | None = None


class WebSearchPreviewToolDict(TypedDict, total=False):
    """`WebSearchPreviewTool` as a dict, for arguments."""

    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"] | str]
    user_location: ApproximateLocationDict | ApproximateLocation | None
    search_context_size: SearchContextSize | str
    search_content_types: Sequence[SearchContentType | str]
