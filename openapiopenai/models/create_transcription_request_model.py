# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateTranscriptionRequestModel`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "CreateTranscriptionRequestModel",
    "CreateTranscriptionRequestModelDict",
]


if TYPE_CHECKING:
    CreateTranscriptionRequestModel: TypeAlias = (
        Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-4o-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe-diarize",
        ]
        | str
    )
    """ID of a transcription model, such as `gpt-4o-transcribe`. `whisper-1` is the open source Whisper V2 model."""
    CreateTranscriptionRequestModelDict: TypeAlias = (
        str
        | Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-4o-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe-diarize",
        ]
    )
    """`CreateTranscriptionRequestModel` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateTranscriptionRequestModel:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateTranscriptionRequestModel:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateTranscriptionRequestModelDict = AS_GIVEN

    class CreateTranscriptionRequestModel(OpenUnion):
        values = 'Literal["whisper-1", "gpt-transcribe", "gpt-4o-transcribe", "gpt-4o-mini-transcribe", "gpt-4o-mini-transcribe-2025-12-15", "gpt-4o-transcribe-diarize"] | str'
        variants = ()

    from_json = CreateTranscriptionRequestModel.from_json
    from_dict = CreateTranscriptionRequestModel.from_dict
