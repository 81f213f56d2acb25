"""Model `CreateVoiceRequest`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import FileContent

__all__ = [
    "CreateVoiceRequest",
    "CreateVoiceRequestDict",
]


class CreateVoiceRequest(BaseModel):
    """`CreateVoiceRequest` of the API."""

    name: str
    audio_sample: FileContent
    consent: str


class CreateVoiceRequestDict(TypedDict, total=False):
    """`CreateVoiceRequest` as a dict, for arguments."""

    name: Required[str]
    audio_sample: Required[FileContent]
    consent: Required[str]
