# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `AssistantsApiResponseFormatOption`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.response_format_json_object import ResponseFormatJsonObject, ResponseFormatJsonObjectDict
    from openapiopenai.models.response_format_json_schema import ResponseFormatJsonSchema, ResponseFormatJsonSchemaDict
    from openapiopenai.models.response_format_text import ResponseFormatText, ResponseFormatTextDict

__all__ = [
    "AssistantsApiResponseFormatOption",
    "AssistantsApiResponseFormatOptionDict",
    "UnknownAssistantsApiResponseFormatOption",
]


if TYPE_CHECKING:

    class UnknownAssistantsApiResponseFormatOption(UnknownVariant):
        """Variant of `AssistantsApiResponseFormatOption` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    AssistantsApiResponseFormatOption: TypeAlias = (
        Literal["auto"]
        | ResponseFormatText
        | ResponseFormatJsonObject
        | ResponseFormatJsonSchema
        | UnknownAssistantsApiResponseFormatOption
    )
    """Format that the model's output must have: `auto`, text, JSON, or JSON that matches a schema. For GPT-4o, GPT-4 Turbo, and GPT-3.5 Turbo since `gpt-3.5-turbo-1106`. In plain JSON mode, also instruct the model in a message to write JSON, or it may emit whitespace up to the token limit."""
    AssistantsApiResponseFormatOptionDict: TypeAlias = (
        Literal["auto"] | ResponseFormatTextDict | ResponseFormatJsonObjectDict | ResponseFormatJsonSchemaDict
    )
    """`AssistantsApiResponseFormatOption` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> AssistantsApiResponseFormatOption:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> AssistantsApiResponseFormatOption:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    AssistantsApiResponseFormatOptionDict = AS_GIVEN

    class AssistantsApiResponseFormatOption(OpenUnion):
        tag = "type"
        mapping = {
            "text": "ResponseFormatText",
            "json_object": "ResponseFormatJsonObject",
            "json_schema": "ResponseFormatJsonSchema",
        }
        values = 'Literal["auto"]'

    from_json = AssistantsApiResponseFormatOption.from_json
    from_dict = AssistantsApiResponseFormatOption.from_dict
    __getattr__ = AssistantsApiResponseFormatOption.module_attribute
