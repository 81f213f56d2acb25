# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebSearchPreviewTool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """A tool that searches the web; the preview version."""

    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    """Which version of the tool to use."""
    user_location: ApproximateLocation | None = None
    """Approximate location of the user."""
    search_context_size: SearchContextSize | None = None
    """Roughly how much of the context window the search may use; `medium` by default."""
    search_content_types: list[SearchContentType] | None = None
    """Which kinds of content to search for."""


class WebSearchPreviewToolDict(TypedDict, total=False):
    """`WebSearchPreviewTool` as a dict, for arguments."""

    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    user_location: ApproximateLocationDict | ApproximateLocation | None
    search_context_size: SearchContextSize | str
    search_content_types: Sequence[SearchContentType | str]
