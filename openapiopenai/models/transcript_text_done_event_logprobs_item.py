# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `TranscriptTextDoneEventLogprobsItem`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "TranscriptTextDoneEventLogprobsItem",
]


class TranscriptTextDoneEventLogprobsItem(BaseModel):
    """Log probability of a token."""

    token: str | None = None
    """Text of the token."""
    logprob: float | None = None
    """Log probability of the token."""
    bytes: list[int] | None = None
    """UTF-8 bytes of the token, for characters that span several tokens; null if it has none."""
