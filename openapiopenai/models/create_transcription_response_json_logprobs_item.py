"""Model `CreateTranscriptionResponseJsonLogprobsItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateTranscriptionResponseJsonLogprobsItem",
]


class CreateTranscriptionResponseJsonLogprobsItem(BaseModel):
    """`CreateTranscriptionResponseJsonLogprobsItem` of the API."""

    token: str | None = None
    logprob: float | None = None
    bytes: list[float] | None = None
