# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateTranscriptionResponseDiarizedJsonUsage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.transcript_text_usage_duration import TranscriptTextUsageDuration
    from openapiopenai.models.transcript_text_usage_tokens import TranscriptTextUsageTokens

__all__ = [
    "CreateTranscriptionResponseDiarizedJsonUsage",
    "UnknownCreateTranscriptionResponseDiarizedJsonUsage",
]


if TYPE_CHECKING:

    class UnknownCreateTranscriptionResponseDiarizedJsonUsage(UnknownVariant):
        """Variant of `CreateTranscriptionResponseDiarizedJsonUsage` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateTranscriptionResponseDiarizedJsonUsage: TypeAlias = (
        TranscriptTextUsageTokens | TranscriptTextUsageDuration | UnknownCreateTranscriptionResponseDiarizedJsonUsage
    )
    """Usage of the request: tokens, or duration of the audio."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateTranscriptionResponseDiarizedJsonUsage:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateTranscriptionResponseDiarizedJsonUsage:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class CreateTranscriptionResponseDiarizedJsonUsage(OpenUnion):
        tag = "type"
        mapping = {
            "tokens": "TranscriptTextUsageTokens",
            "duration": "TranscriptTextUsageDuration",
        }

    from_json = CreateTranscriptionResponseDiarizedJsonUsage.from_json
    from_dict = CreateTranscriptionResponseDiarizedJsonUsage.from_dict
    __getattr__ = CreateTranscriptionResponseDiarizedJsonUsage.module_attribute
