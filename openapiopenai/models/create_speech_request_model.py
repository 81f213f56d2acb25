# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateSpeechRequestModel`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "CreateSpeechRequestModel",
    "CreateSpeechRequestModelDict",
]


if TYPE_CHECKING:
    CreateSpeechRequestModel: TypeAlias = (
        Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"] | str
    )
    """ID of a text-to-speech model: `gpt-4o-mini-tts` (or a dated snapshot of it), `tts-1` or `tts-1-hd`."""
    CreateSpeechRequestModelDict: TypeAlias = (
        str | Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"]
    )
    """`CreateSpeechRequestModel` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> CreateSpeechRequestModel:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateSpeechRequestModel:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateSpeechRequestModelDict = AS_GIVEN

    class CreateSpeechRequestModel(OpenUnion):
        values = 'Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"] | str'
        variants = ()

    from_json = CreateSpeechRequestModel.from_json
    from_dict = CreateSpeechRequestModel.from_dict
