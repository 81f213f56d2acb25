"""Model `CreateCompletionResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.completion_usage import CompletionUsage
    from openapiopenai.models.create_completion_response_choices_item import CreateCompletionResponseChoicesItem

__all__ = [
    "CreateCompletionResponse",
]


class CreateCompletionResponse(BaseModel):
    """`CreateCompletionResponse` of the API."""

    id: str
    """Its id, by which other calls name it."""
    choices: list[CreateCompletionResponseChoicesItem]
    created: int
    """When it was made, in seconds since 1970."""
    model: str
    system_fingerprint: str | None = None
    object: Literal["text_completion"] = "text_completion"
    """Kind of object: always `text_completion`."""
    usage: CompletionUsage | None = None
    """What was used."""
    created_datetime = datetime_view("created")
