"""Model `CreateCompletionResponseChoicesItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.create_completion_response_choices_item_logprobs import (
        CreateCompletionResponseChoicesItemLogprobs,
    )

__all__ = [
    "CreateCompletionResponseChoicesItem",
]


class CreateCompletionResponseChoicesItem(BaseModel):
    """`CreateCompletionResponseChoicesItem` of the API."""

    finish_reason: Literal["stop", "length", "content_filter"] | UnknownStr | None
    index: int
    logprobs: CreateCompletionResponseChoicesItemLogprobs | None
    text: str
