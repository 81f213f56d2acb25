# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateChatCompletionRequestResponseFormat`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.response_format_json_object import ResponseFormatJsonObject, ResponseFormatJsonObjectDict
    from openapiopenai.models.response_format_json_schema import ResponseFormatJsonSchema, ResponseFormatJsonSchemaDict
    from openapiopenai.models.response_format_text import ResponseFormatText, ResponseFormatTextDict

__all__ = [
    "CreateChatCompletionRequestResponseFormat",
    "CreateChatCompletionRequestResponseFormatDict",
    "UnknownCreateChatCompletionRequestResponseFormat",
]


if TYPE_CHECKING:

    class UnknownCreateChatCompletionRequestResponseFormat(UnknownVariant):
        """Variant of `CreateChatCompletionRequestResponseFormat` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateChatCompletionRequestResponseFormat: TypeAlias = (
        ResponseFormatText
        | ResponseFormatJsonSchema
        | ResponseFormatJsonObject
        | UnknownCreateChatCompletionRequestResponseFormat
    )
    """Format of the output: text, JSON that matches a schema (`json_schema`), or any valid JSON (`json_object`, the older mode). Use `json_schema` where the model supports it."""
    CreateChatCompletionRequestResponseFormatDict: TypeAlias = (
        ResponseFormatTextDict | ResponseFormatJsonSchemaDict | ResponseFormatJsonObjectDict
    )
    """`CreateChatCompletionRequestResponseFormat` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateChatCompletionRequestResponseFormat:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateChatCompletionRequestResponseFormat:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateChatCompletionRequestResponseFormatDict = AS_GIVEN

    class CreateChatCompletionRequestResponseFormat(OpenUnion):
        tag = "type"
        mapping = {
            "text": "ResponseFormatText",
            "json_schema": "ResponseFormatJsonSchema",
            "json_object": "ResponseFormatJsonObject",
        }

    from_json = CreateChatCompletionRequestResponseFormat.from_json
    from_dict = CreateChatCompletionRequestResponseFormat.from_dict
    __getattr__ = CreateChatCompletionRequestResponseFormat.module_attribute
