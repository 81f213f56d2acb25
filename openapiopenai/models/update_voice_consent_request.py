"""Model `UpdateVoiceConsentRequest`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "UpdateVoiceConsentRequest",
    "UpdateVoiceConsentRequestDict",
]


class UpdateVoiceConsentRequest(BaseModel):
    """What to change of a consent recording."""

    name: str
    """The new label of the recording."""


class UpdateVoiceConsentRequestDict(TypedDict, total=False):
    """`UpdateVoiceConsentRequest` as a dict, for arguments."""

    name: Required[str]
