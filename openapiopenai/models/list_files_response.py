# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ListFilesResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.calls import pages as _pages
from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.open_ai_file import OpenAIFile

__all__ = [
    "ListFilesResponse",
]


class ListFilesResponse(_pages.Page["OpenAIFile"], BaseModel):
    """A page of files."""

    object: str
    """Kind of object."""
    data: list[OpenAIFile]
    """The entries of this page."""
    first_id: str
    """ID of the first entry of this page."""
    last_id: str
    """ID of the last entry of this page; pass it as `after` to get the next page."""
    has_more: bool
    """Whether there are more entries after this page."""
