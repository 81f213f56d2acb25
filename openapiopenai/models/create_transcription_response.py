# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateTranscriptionResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.create_transcription_response_diarized_json import CreateTranscriptionResponseDiarizedJson
    from openapiopenai.models.create_transcription_response_json import CreateTranscriptionResponseJson
    from openapiopenai.models.create_transcription_response_verbose_json import CreateTranscriptionResponseVerboseJson

__all__ = [
    "CreateTranscriptionResponse",
]


if TYPE_CHECKING:
    CreateTranscriptionResponse: TypeAlias = (
        CreateTranscriptionResponseDiarizedJson
        | CreateTranscriptionResponseVerboseJson
        | CreateTranscriptionResponseJson
    )
    """A transcription: plain, with timestamps and other details, or with speakers.

Known as `TranscriptionCreateResponse`."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> CreateTranscriptionResponse:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateTranscriptionResponse:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class CreateTranscriptionResponse(OpenUnion):
        variants = (
            "CreateTranscriptionResponseDiarizedJson",
            "CreateTranscriptionResponseVerboseJson",
            "CreateTranscriptionResponseJson",
        )

    from_json = CreateTranscriptionResponse.from_json
    from_dict = CreateTranscriptionResponse.from_dict
