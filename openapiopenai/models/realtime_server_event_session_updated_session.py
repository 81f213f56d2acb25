# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeServerEventSessionUpdatedSession`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.realtime_session_create_response_ga import RealtimeSessionCreateResponseGA
    from openapiopenai.models.realtime_transcription_session_create_response_ga import (
        RealtimeTranscriptionSessionCreateResponseGA,
    )

__all__ = [
    "RealtimeServerEventSessionUpdatedSession",
    "UnknownRealtimeServerEventSessionUpdatedSession",
]


if TYPE_CHECKING:

    class UnknownRealtimeServerEventSessionUpdatedSession(UnknownVariant):
        """Variant of `RealtimeServerEventSessionUpdatedSession` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    RealtimeServerEventSessionUpdatedSession: TypeAlias = (
        RealtimeSessionCreateResponseGA
        | RealtimeTranscriptionSessionCreateResponseGA
        | UnknownRealtimeServerEventSessionUpdatedSession
    )
    """Settings of the updated session: realtime or transcription."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> RealtimeServerEventSessionUpdatedSession:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RealtimeServerEventSessionUpdatedSession:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class RealtimeServerEventSessionUpdatedSession(OpenUnion):
        tag = "type"
        mapping = {
            "realtime": "RealtimeSessionCreateResponseGA",
            "transcription": "RealtimeTranscriptionSessionCreateResponseGA",
        }

    from_json = RealtimeServerEventSessionUpdatedSession.from_json
    from_dict = RealtimeServerEventSessionUpdatedSession.from_dict
    __getattr__ = RealtimeServerEventSessionUpdatedSession.module_attribute
