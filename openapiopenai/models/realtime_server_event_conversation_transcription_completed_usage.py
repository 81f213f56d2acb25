"""Union `RealtimeServerEventConversationTranscriptionCompletedUsage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.model import OnMismatch
from openapiopenai._runtime.types import UnknownTag
from openapiopenai._runtime.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.transcript_text_usage_duration import TranscriptTextUsageDuration
    from openapiopenai.models.transcript_text_usage_tokens import TranscriptTextUsageTokens

__all__ = [
    "RealtimeServerEventConversationTranscriptionCompletedUsage",
    "UnknownRealtimeServerEventConversationTranscriptionCompletedUsage",
]


class UnknownRealtimeServerEventConversationTranscriptionCompletedUsage(UnknownVariant):
    """A `RealtimeServerEventConversationTranscriptionCompletedUsage` whose `type` this version does not know; holds all that the server sent."""

    if TYPE_CHECKING:
        type: UnknownTag
        """The tag as the server sent it."""


if TYPE_CHECKING:
    RealtimeServerEventConversationTranscriptionCompletedUsage: TypeAlias = (
        TranscriptTextUsageTokens
        | TranscriptTextUsageDuration
        | UnknownRealtimeServerEventConversationTranscriptionCompletedUsage
    )
    """One of several kinds of value."""

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
        unknown = UnknownRealtimeServerEventConversationTranscriptionCompletedUsage

    from_json = RealtimeServerEventConversationTranscriptionCompletedUsage.from_json
    from_dict = RealtimeServerEventConversationTranscriptionCompletedUsage.from_dict
