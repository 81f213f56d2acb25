"""Model `TranscriptTextDeltaEventLogprobsItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "TranscriptTextDeltaEventLogprobsItem",
]


class TranscriptTextDeltaEventLogprobsItem(BaseModel):
    """`TranscriptTextDeltaEventLogprobsItem` of the API."""

    token: str | None = None
    logprob: float | None = None
    bytes: list[int] | None = None
