# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranslationClientEventSessionUpdate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_translation_session_update_request import (
        RealtimeTranslationSessionUpdateRequest,
        RealtimeTranslationSessionUpdateRequestDict,
    )

__all__ = [
    "RealtimeTranslationClientEventSessionUpdate",
    "RealtimeTranslationClientEventSessionUpdateDict",
]


class RealtimeTranslationClientEventSessionUpdate(BaseModel):
    """Updates the session: language of the output, and transcription and noise reduction of the input.

    Known as `RealtimeTranslationSessionUpdateEvent`."""

    event_id: str | None = None
    """ID that you give the event, so that an error can refer to it."""
    type: Literal["session.update"] = "session.update"
    """Type: always `session.update`."""
    session: RealtimeTranslationSessionUpdateRequest
    """Settings to update; `type` and `model` cannot be changed."""


class RealtimeTranslationClientEventSessionUpdateDict(TypedDict, total=False):
    """`RealtimeTranslationClientEventSessionUpdate` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["session.update"]]
    session: Required[RealtimeTranslationSessionUpdateRequestDict | RealtimeTranslationSessionUpdateRequest]
