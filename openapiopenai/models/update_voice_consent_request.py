# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UpdateVoiceConsentRequest`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "UpdateVoiceConsentRequest",
    "UpdateVoiceConsentRequestDict",
]


class UpdateVoiceConsentRequest(BaseModel):
    """A request to update a consent recording."""

    name: str
    """New label of the consent recording."""


class UpdateVoiceConsentRequestDict(TypedDict, total=False):
    """`UpdateVoiceConsentRequest` as a dict, for arguments."""

    name: Required[str]
