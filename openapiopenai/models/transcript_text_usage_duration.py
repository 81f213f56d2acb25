"""Model `TranscriptTextUsageDuration`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "TranscriptTextUsageDuration",
]


class TranscriptTextUsageDuration(BaseModel):
    """`TranscriptTextUsageDuration` of the API."""

    type: Literal["duration"] = "duration"
    """Which variant this is: always `duration`."""
    seconds: float
