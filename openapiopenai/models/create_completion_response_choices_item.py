# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateCompletionResponseChoicesItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER, Tolerates, UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.create_completion_response_choices_item_logprobs import (
        CreateCompletionResponseChoicesItemLogprobs,
    )

__all__ = [
    "CreateCompletionResponseChoicesItem",
]


class CreateCompletionResponseChoicesItem(BaseModel):
    """One of the generated choices of a completion.

    Known as `CompletionChoice`."""

    finish_reason: Annotated[Literal["stop", "length", "content_filter"] | UnknownStr | None, Tolerates("absent")] = (
        FROM_SERVER
    )
    """Why the model stopped generating: natural end or stop sequence (`stop`), token limit (`length`), or content omitted by the content filter (`content_filter`)."""
    index: int
    """Index of the choice in `choices`."""
    logprobs: Annotated[CreateCompletionResponseChoicesItemLogprobs | None, Tolerates("absent")] = FROM_SERVER
    """Log probabilities of the tokens."""
    text: Annotated[str, Tolerates("absent")]
    """The text."""
