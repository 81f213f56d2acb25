# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateTranslationResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.create_translation_response_json import CreateTranslationResponseJson
    from openapiopenai.models.create_translation_response_verbose_json import CreateTranslationResponseVerboseJson

__all__ = [
    "CreateTranslationResponse",
]


if TYPE_CHECKING:
    CreateTranslationResponse: TypeAlias = CreateTranslationResponseVerboseJson | CreateTranslationResponseJson
    """An English translation of audio: plain, or with timestamps and other details.

Known as `TranslationCreateResponse`."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> CreateTranslationResponse:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateTranslationResponse:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class CreateTranslationResponse(OpenUnion):
        variants = (
            "CreateTranslationResponseVerboseJson",
            "CreateTranslationResponseJson",
        )

    from_json = CreateTranslationResponse.from_json
    from_dict = CreateTranslationResponse.from_dict
