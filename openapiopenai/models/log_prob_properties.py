# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LogProbProperties`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LogProbProperties",
]


class LogProbProperties(BaseModel):
    """Log probability of a token."""

    token: str
    """Text of the token."""
    logprob: float
    """Log probability of the token."""
    bytes: list[int]
    """UTF-8 bytes of the token, for characters that span several tokens; null if it has none."""
