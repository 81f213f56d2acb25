"""Model `CreateTranscriptionResponseJsonLogprobsItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateTranscriptionResponseJsonLogprobsItem",
]


class CreateTranscriptionResponseJsonLogprobsItem(BaseModel):
    """How likely a token was."""

    token: str | None = None
    """The token as text."""
    logprob: float | None = None
    """Logarithm of how likely the token was."""
    bytes: list[float] | None = None
    """UTF-8 bytes of the token, for characters that several tokens make up; null where it has none."""
