"""Model `VoiceConsentListResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.voice_consent_resource import VoiceConsentResource

__all__ = [
    "VoiceConsentListResource",
]


class VoiceConsentListResource(Page["VoiceConsentResource"], BaseModel):
    """`VoiceConsentListResource` of the API."""

    object: Literal["list"] = "list"
    data: list[VoiceConsentResource]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool
