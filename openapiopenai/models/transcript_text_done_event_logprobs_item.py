"""Model `TranscriptTextDoneEventLogprobsItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "TranscriptTextDoneEventLogprobsItem",
]


class TranscriptTextDoneEventLogprobsItem(BaseModel):
    """`TranscriptTextDoneEventLogprobsItem` of the API."""

    token: str | None = None
    logprob: float | None = None
    bytes: list[int] | None = None
