"""Model `LogProbProperties`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LogProbProperties",
]


class LogProbProperties(BaseModel):
    """How likely the model found a token."""

    token: str
    """The token as text."""
    logprob: float
    """Logarithm of how likely the token was."""
    bytes: list[int]
    """UTF-8 bytes of the token, for characters that several tokens make up; null where it has none."""
