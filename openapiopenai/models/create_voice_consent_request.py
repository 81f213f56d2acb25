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
    """`CreateVoiceConsentRequest` of the API."""

    name: str
    recording: FileContent
    language: str


class CreateVoiceConsentRequestDict(TypedDict, total=False):
    """`CreateVoiceConsentRequest` as a dict, for arguments."""

    name: Required[str]
    recording: Required[FileContent]
    language: Required[str]
