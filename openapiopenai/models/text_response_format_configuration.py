# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `TextResponseFormatConfiguration`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.response_format_json_object import ResponseFormatJsonObject, ResponseFormatJsonObjectDict
    from openapiopenai.models.response_format_text import ResponseFormatText, ResponseFormatTextDict
    from openapiopenai.models.text_response_format_json_schema import (
        TextResponseFormatJsonSchema,
        TextResponseFormatJsonSchemaDict,
    )

__all__ = [
    "TextResponseFormatConfiguration",
    "TextResponseFormatConfigurationDict",
    "UnknownTextResponseFormatConfiguration",
]


if TYPE_CHECKING:

    class UnknownTextResponseFormatConfiguration(UnknownVariant):
        """Variant of `TextResponseFormatConfiguration` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    TextResponseFormatConfiguration: TypeAlias = (
        ResponseFormatText
        | TextResponseFormatJsonSchema
        | ResponseFormatJsonObject
        | UnknownTextResponseFormatConfiguration
    )
    """Output format of the model: plain text (the default), JSON that matches a given schema (Structured Outputs), or any valid JSON object (the older JSON mode). Prefer `json_schema` to `json_object` where the model supports it; `json_object` is not recommended for gpt-4o and newer.

Known as `ResponseFormatTextConfig`."""
    TextResponseFormatConfigurationDict: TypeAlias = (
        ResponseFormatTextDict | TextResponseFormatJsonSchemaDict | ResponseFormatJsonObjectDict
    )
    """`TextResponseFormatConfiguration` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> TextResponseFormatConfiguration:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> TextResponseFormatConfiguration:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    TextResponseFormatConfigurationDict = AS_GIVEN

    class TextResponseFormatConfiguration(OpenUnion):
        tag = "type"
        mapping = {
            "text": "ResponseFormatText",
            "json_schema": "TextResponseFormatJsonSchema",
            "json_object": "ResponseFormatJsonObject",
        }

    from_json = TextResponseFormatConfiguration.from_json
    from_dict = TextResponseFormatConfiguration.from_dict
    __getattr__ = TextResponseFormatConfiguration.module_attribute
