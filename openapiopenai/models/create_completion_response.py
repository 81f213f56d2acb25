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
    """A completion, or a piece of one in a stream: they look alike."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["text_completion"] = "text_completion"
    """Kind of object: always `text_completion`."""
    created: int
    """When it was made, in seconds since 1970."""
    model: str
    """Id of the model that answered."""
    choices: list[CreateCompletionResponseChoicesItem]
    """What the model wrote, `n` times."""
    usage: CompletionUsage | None = None
    """What was used."""
    system_fingerprint: str | None = None
    """How the server was set up; together with `seed` it tells why answers differ."""
    created_datetime = datetime_view("created")
