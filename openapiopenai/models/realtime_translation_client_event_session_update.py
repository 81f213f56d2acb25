"""Model `RealtimeTranslationClientEventSessionUpdate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """`RealtimeTranslationClientEventSessionUpdate` of the API."""

    event_id: str | None = None
    """Id that you give the event, so that an error can name it."""
    type: Literal["session.update"] = "session.update"
    """Which variant this is: always `session.update`."""
    session: RealtimeTranslationSessionUpdateRequest


class RealtimeTranslationClientEventSessionUpdateDict(TypedDict, total=False):
    """`RealtimeTranslationClientEventSessionUpdate` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["session.update"]]
    session: Required[RealtimeTranslationSessionUpdateRequestDict | RealtimeTranslationSessionUpdateRequest]
