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
    """What a custom voice is made from: a sample of audio and a consent recording, or a description."""

    name: str
    """Name of the voice."""
    audio_sample: FileContent | None = None
    """A sample of the voice; at most 10 MiB. One of `audio/aac`, `audio/flac`, `audio/mp4`, `audio/mpeg`, `audio/ogg`, `audio/wav`, `audio/webm` or `audio/x-wav`."""
    consent: str | None = None
    """Id of the consent recording, such as `cons_1234`."""
    type: Literal["audio_sample", "prompt"] | str | None = None
    """What the voice is made from: a sample of audio (`audio_sample`, by default) or a description (`prompt`)."""
    prompt: str | None = None
    """What the voice is to be like. Not blank."""
    model: Literal["auto", "2026-10-08"] | str | None = None
    """Id of the model that makes the voice from a description; `auto` by default."""
    script_hint: str | None = None
    """What the voice says while it is made. Not blank nor too short; by default written from `prompt`."""


class CreateVoiceRequestDict(TypedDict, total=False):
    """`CreateVoiceRequest` as a dict, for arguments."""

    name: Required[str]
    audio_sample: FileContent
    consent: str
    type: Literal["audio_sample", "prompt"] | str
    prompt: str
    model: Literal["auto", "2026-10-08"] | str
    script_hint: str
