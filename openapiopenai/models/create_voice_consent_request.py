"""Model `CreateVoiceConsentRequest`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import FileContent

__all__ = [
    "CreateVoiceConsentRequest",
    "CreateVoiceConsentRequestDict",
]


class CreateVoiceConsentRequest(BaseModel):
    """A recording of consent to a custom voice, and what to call it."""

    name: str
    """Label of the recording."""
    recording: FileContent
    """The recording; at most 10 MiB. One of `audio/aac`, `audio/flac`, `audio/mp4`, `audio/mpeg`, `audio/ogg`, `audio/wav`, `audio/webm` or `audio/x-wav`."""
    language: str
    """Language of the phrase of consent, by BCP 47, such as `en-US`."""


class CreateVoiceConsentRequestDict(TypedDict, total=False):
    """`CreateVoiceConsentRequest` as a dict, for arguments."""

    name: Required[str]
    recording: Required[FileContent]
    language: Required[str]
