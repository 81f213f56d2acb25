# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveMediaSessionConfigWakePolicy`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveMediaSessionConfigWakePolicy",
    "LiveMediaSessionConfigWakePolicyDict",
]


class LiveMediaSessionConfigWakePolicy(BaseModel):
    """What resumes inference that has paused because nobody spoke: speech at the microphone. It starts with the connection. WebRTC sessions only."""

    type: Literal["speech"] = "speech"
    """Type: always `speech`."""
    vad_threshold: float | None = None
    """How certain it must be that somebody speaks, from 0 to 1. Independent of turn detection."""


class LiveMediaSessionConfigWakePolicyDict(TypedDict, total=False):
    """`LiveMediaSessionConfigWakePolicy` as a dict, for arguments."""

    type: Required[Literal["speech"]]
    vad_threshold: float
