# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateTranslationRequestModel`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "CreateTranslationRequestModel",
    "CreateTranslationRequestModelDict",
]


if TYPE_CHECKING:
    CreateTranslationRequestModel: TypeAlias = (
        Literal[
            "whisper-1",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe",
            "gpt-4o-transcribe-diarize",
            "gpt-transcribe",
        ]
        | str
    )
    """ID of a translation model: only `whisper-1`, the open source Whisper V2 model."""
    CreateTranslationRequestModelDict: TypeAlias = (
        str
        | Literal[
            "whisper-1",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe",
            "gpt-4o-transcribe-diarize",
            "gpt-transcribe",
        ]
    )
    """`CreateTranslationRequestModel` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> CreateTranslationRequestModel:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateTranslationRequestModel:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateTranslationRequestModelDict = AS_GIVEN

    class CreateTranslationRequestModel(OpenUnion):
        values = 'Literal["whisper-1", "gpt-4o-mini-transcribe", "gpt-4o-mini-transcribe-2025-12-15", "gpt-4o-transcribe", "gpt-4o-transcribe-diarize", "gpt-transcribe"] | str'
        variants = ()

    from_json = CreateTranslationRequestModel.from_json
    from_dict = CreateTranslationRequestModel.from_dict
