# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `AudioTranscriptionModel`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "AudioTranscriptionModel",
    "AudioTranscriptionModelDict",
]


if TYPE_CHECKING:
    AudioTranscriptionModel: TypeAlias = (
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
    )
    """ID of a transcription model, such as `gpt-4o-transcribe`. For diarization with speaker labels, use `gpt-4o-transcribe-diarize`."""
    AudioTranscriptionModelDict: TypeAlias = (
        str
        | Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-live-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe",
            "gpt-4o-transcribe-diarize",
            "gpt-realtime-whisper",
        ]
    )
    """`AudioTranscriptionModel` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> AudioTranscriptionModel:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> AudioTranscriptionModel:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    AudioTranscriptionModelDict = AS_GIVEN

    class AudioTranscriptionModel(OpenUnion):
        values = 'Literal["whisper-1", "gpt-transcribe", "gpt-live-transcribe", "gpt-4o-mini-transcribe", "gpt-4o-mini-transcribe-2025-12-15", "gpt-4o-transcribe", "gpt-4o-transcribe-diarize", "gpt-realtime-whisper"] | str'
        variants = ()

    from_json = AudioTranscriptionModel.from_json
    from_dict = AudioTranscriptionModel.from_dict
