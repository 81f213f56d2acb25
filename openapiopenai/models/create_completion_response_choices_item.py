# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateCompletionResponseChoicesItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.model import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.create_completion_response_choices_item_logprobs import (
        CreateCompletionResponseChoicesItemLogprobs,
    )

__all__ = [
    "CreateCompletionResponseChoicesItem",
]


class CreateCompletionResponseChoicesItem(BaseModel):
    """One of the generated choices of a completion."""

    finish_reason: Literal["stop", "length", "content_filter"] | UnknownStr | None
    """Why the model stopped generating: natural end or stop sequence (`stop`), token limit (`length`), or content omitted by the content filter (`content_filter`)."""
    index: int
    """Index of the choice in `choices`."""
    logprobs: CreateCompletionResponseChoicesItemLogprobs | None
    """Log probabilities of the tokens."""
    text: str
    """The text."""
