# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `TranscriptTextUsageDuration`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "TranscriptTextUsageDuration",
]


class TranscriptTextUsageDuration(BaseModel):
    """Usage, for models billed by the duration of the input audio."""

    type: Literal["duration"] = "duration"
    """Type: always `duration`."""
    seconds: float
    """Duration of the input audio, in seconds."""
