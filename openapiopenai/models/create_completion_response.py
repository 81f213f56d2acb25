# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateCompletionResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.completion_usage import CompletionUsage
    from openapiopenai.models.create_completion_response_choices_item import CreateCompletionResponseChoicesItem

__all__ = [
    "CreateCompletionResponse",
]


class CreateCompletionResponse(BaseModel):
    """A completion; in a stream, its chunks have the same shape.

    Known as `Completion`."""

    id: str
    """Its unique ID."""
    object: Annotated[Literal["text_completion"], Tolerates("string")] = "text_completion"
    """Kind of object: always `text_completion`."""
    created: int
    """When it was created, as Unix time in seconds."""
    model: str
    """ID of the model that was used."""
    choices: list[CreateCompletionResponseChoicesItem]
    """The generated choices; several where `n` is greater than 1."""
    usage: CompletionUsage | None = None
    """Usage statistics."""
    system_fingerprint: str | None = None
    """Fingerprint of the backend configuration that the model runs on; when it changes, results with the same `seed` may change too."""
    created_datetime = datetime_view("created")
