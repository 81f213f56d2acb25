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
    """What a model wrote."""

    finish_reason: Literal["stop", "length", "content_filter"] | UnknownStr | None
    """Why it has stopped: at an end or a `stop` text, at the limit of tokens, or because of the content filter."""
    index: int
    """Its place among the choices."""
    logprobs: CreateCompletionResponseChoicesItemLogprobs | None
    """How likely the tokens were."""
    text: str
    """The text."""
