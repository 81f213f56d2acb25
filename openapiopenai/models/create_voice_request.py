# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateVoiceRequest`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FileContent

__all__ = [
    "CreateVoiceRequest",
    "CreateVoiceRequestDict",
]


class CreateVoiceRequest(BaseModel):
    """Request body for creating a custom voice, from an audio sample with a consent recording or from a description."""

    name: str
    """Name of the voice."""
    audio_sample: FileContent | None = None
    """Audio sample of the voice; at most 10 MiB. MIME types: `audio/aac`, `audio/flac`, `audio/mp4`, `audio/mpeg`, `audio/ogg`, `audio/wav`, `audio/webm` and `audio/x-wav`."""
    consent: str | None = None
    """ID of the consent recording, such as `cons_1234`."""
    type: Literal["audio_sample", "prompt"] | str | None = None
    """What the voice is created from: an audio sample (`audio_sample`, the default) or a description (`prompt`)."""
    prompt: str | None = None
    """Describes the voice to create. Must not be blank."""
    model: Literal["auto", "2026-10-08"] | str | None = None
    """ID of the model that creates the voice from a description; `auto` by default."""
    script_hint: str | None = None
    """Text that the voice speaks while it is created. Must not be blank or too short; by default derived from `prompt`."""


class CreateVoiceRequestDict(TypedDict, total=False):
    """`CreateVoiceRequest` as a dict, for arguments."""

    name: Required[str]
    audio_sample: FileContent
    consent: str
    type: Literal["audio_sample", "prompt"] | str
    prompt: str
    model: Literal["auto", "2026-10-08"] | str
    script_hint: str
