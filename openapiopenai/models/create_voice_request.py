"""Model `CreateVoiceRequest`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import FileContent

__all__ = [
    "CreateVoiceRequest",
    "CreateVoiceRequestDict",
]


class CreateVoiceRequest(BaseModel):
    """`CreateVoiceRequest` of the API."""

    name: str
    audio_sample: FileContent | None = None
    consent: str | None = None
    type: Literal["audio_sample", "prompt"] | str | None = None
    prompt: str | None = None
    model: Literal["auto", "2026-10-08"] | str | None = None
    script_hint: str | None = None


class CreateVoiceRequestDict(TypedDict, total=False):
    """`CreateVoiceRequest` as a dict, for arguments."""

    name: Required[str]
    audio_sample: FileContent
    consent: str
    type: Literal["audio_sample", "prompt"] | str
    prompt: str
    model: Literal["auto", "2026-10-08"] | str
    script_hint: str
