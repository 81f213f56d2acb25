"""Model `ListFilesResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.open_ai_file import OpenAIFile

__all__ = [
    "ListFilesResponse",
]


class ListFilesResponse(Page["OpenAIFile"], BaseModel):
    """`ListFilesResponse` of the API."""

    object: str
    data: list[OpenAIFile]
    first_id: str
    last_id: str
    has_more: bool
