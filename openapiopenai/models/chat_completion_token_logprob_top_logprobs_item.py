# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionTokenLogprobTopLogprobsItem`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

__all__ = [
    "ChatCompletionTokenLogprobTopLogprobsItem",
]


class ChatCompletionTokenLogprobTopLogprobsItem(BaseModel):
    """Log probability of a token that was likely at a position."""

    token: str
    """Text of the token."""
    logprob: float
    """Log probability of the token; -9999.0 if it is not among the 20 most likely tokens."""
    bytes: list[int] | None = FROM_SERVER
    """UTF-8 bytes of the token, for characters that span several tokens; null if it has none."""
