# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeServerEventConversationTranscriptionCompletedUsage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.transcript_text_usage_duration import TranscriptTextUsageDuration
    from openapiopenai.models.transcript_text_usage_tokens import TranscriptTextUsageTokens

__all__ = [
    "RealtimeServerEventConversationTranscriptionCompletedUsage",
    "UnknownRealtimeServerEventConversationTranscriptionCompletedUsage",
]


if TYPE_CHECKING:

    class UnknownRealtimeServerEventConversationTranscriptionCompletedUsage(UnknownVariant):
        """Variant of `RealtimeServerEventConversationTranscriptionCompletedUsage` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    RealtimeServerEventConversationTranscriptionCompletedUsage: TypeAlias = (
        TranscriptTextUsageTokens
        | TranscriptTextUsageDuration
        | UnknownRealtimeServerEventConversationTranscriptionCompletedUsage
    )
    """Usage of the transcription, in tokens or in seconds of audio; billed at the price of the transcription model, not of the realtime model."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> RealtimeServerEventConversationTranscriptionCompletedUsage:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> RealtimeServerEventConversationTranscriptionCompletedUsage:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class RealtimeServerEventConversationTranscriptionCompletedUsage(OpenUnion):
        tag = "type"
        mapping = {
            "tokens": "TranscriptTextUsageTokens",
            "duration": "TranscriptTextUsageDuration",
        }

    from_json = RealtimeServerEventConversationTranscriptionCompletedUsage.from_json
    from_dict = RealtimeServerEventConversationTranscriptionCompletedUsage.from_dict
    __getattr__ = RealtimeServerEventConversationTranscriptionCompletedUsage.module_attribute
