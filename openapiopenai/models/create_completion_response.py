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
    choices: list[CreateCompletionResponseChoicesItem]
    created: int
    model: str
    system_fingerprint: str | None = None
    object: Literal["text_completion"] = "text_completion"
    usage: CompletionUsage | None = None
    created_datetime = datetime_view("created")
