# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `AudioTranscriptionResponseModel`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "AudioTranscriptionResponseModel",
]


if TYPE_CHECKING:
    AudioTranscriptionResponseModel: TypeAlias = (
        Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-live-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe",
            "gpt-4o-transcribe-diarize",
            "gpt-realtime-whisper",
        ]
        | str
        | UnknownStr
    )
    """ID of a transcription model."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> AudioTranscriptionResponseModel:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> AudioTranscriptionResponseModel:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class AudioTranscriptionResponseModel(OpenUnion):
        values = 'Literal["whisper-1", "gpt-transcribe", "gpt-live-transcribe", "gpt-4o-mini-transcribe", "gpt-4o-mini-transcribe-2025-12-15", "gpt-4o-transcribe", "gpt-4o-transcribe-diarize", "gpt-realtime-whisper"] | str | UnknownStr'
        variants = ()

    from_json = AudioTranscriptionResponseModel.from_json
    from_dict = AudioTranscriptionResponseModel.from_dict
