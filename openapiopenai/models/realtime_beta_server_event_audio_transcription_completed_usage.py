# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeBetaServerEventAudioTranscriptionCompletedUsage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.transcript_text_usage_duration import TranscriptTextUsageDuration
    from openapiopenai.models.transcript_text_usage_tokens import TranscriptTextUsageTokens

__all__ = [
    "RealtimeBetaServerEventAudioTranscriptionCompletedUsage",
    "UnknownRealtimeBetaServerEventAudioTranscriptionCompletedUsage",
]


if TYPE_CHECKING:

    class UnknownRealtimeBetaServerEventAudioTranscriptionCompletedUsage(UnknownVariant):
        """Variant of `RealtimeBetaServerEventAudioTranscriptionCompletedUsage` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    RealtimeBetaServerEventAudioTranscriptionCompletedUsage: TypeAlias = (
        TranscriptTextUsageTokens
        | TranscriptTextUsageDuration
        | UnknownRealtimeBetaServerEventAudioTranscriptionCompletedUsage
    )
    """Usage of the transcription, in tokens or in seconds of audio."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> RealtimeBetaServerEventAudioTranscriptionCompletedUsage:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> RealtimeBetaServerEventAudioTranscriptionCompletedUsage:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class RealtimeBetaServerEventAudioTranscriptionCompletedUsage(OpenUnion):
        tag = "type"
        mapping = {
            "tokens": "TranscriptTextUsageTokens",
            "duration": "TranscriptTextUsageDuration",
        }

    from_json = RealtimeBetaServerEventAudioTranscriptionCompletedUsage.from_json
    from_dict = RealtimeBetaServerEventAudioTranscriptionCompletedUsage.from_dict
    __getattr__ = RealtimeBetaServerEventAudioTranscriptionCompletedUsage.module_attribute
