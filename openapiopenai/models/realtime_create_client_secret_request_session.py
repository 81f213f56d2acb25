# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeCreateClientSecretRequestSession`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.realtime_session_create_request_ga import (
        RealtimeSessionCreateRequestGA,
        RealtimeSessionCreateRequestGADict,
    )
    from openapiopenai.models.realtime_transcription_session_create_request_ga import (
        RealtimeTranscriptionSessionCreateRequestGA,
        RealtimeTranscriptionSessionCreateRequestGADict,
    )

__all__ = [
    "RealtimeCreateClientSecretRequestSession",
    "RealtimeCreateClientSecretRequestSessionDict",
    "UnknownRealtimeCreateClientSecretRequestSession",
]


if TYPE_CHECKING:

    class UnknownRealtimeCreateClientSecretRequestSession(UnknownVariant):
        """Variant of `RealtimeCreateClientSecretRequestSession` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    RealtimeCreateClientSecretRequestSession: TypeAlias = (
        RealtimeSessionCreateRequestGA
        | RealtimeTranscriptionSessionCreateRequestGA
        | UnknownRealtimeCreateClientSecretRequestSession
    )
    """Settings of the sessions created with a client secret: realtime or transcription."""
    RealtimeCreateClientSecretRequestSessionDict: TypeAlias = (
        RealtimeSessionCreateRequestGADict | RealtimeTranscriptionSessionCreateRequestGADict
    )
    """`RealtimeCreateClientSecretRequestSession` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> RealtimeCreateClientSecretRequestSession:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RealtimeCreateClientSecretRequestSession:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    RealtimeCreateClientSecretRequestSessionDict = AS_GIVEN

    class RealtimeCreateClientSecretRequestSession(OpenUnion):
        tag = "type"
        mapping = {
            "realtime": "RealtimeSessionCreateRequestGA",
            "transcription": "RealtimeTranscriptionSessionCreateRequestGA",
        }

    from_json = RealtimeCreateClientSecretRequestSession.from_json
    from_dict = RealtimeCreateClientSecretRequestSession.from_dict
    __getattr__ = RealtimeCreateClientSecretRequestSession.module_attribute
