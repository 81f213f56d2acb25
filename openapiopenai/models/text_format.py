# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `TextFormat`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.response_format_text import ResponseFormatText, ResponseFormatTextDict
    from openapiopenai.models.text_format_resource_json_schema import (
        TextFormatResourceJSONSchema,
        TextFormatResourceJSONSchemaDict,
    )

__all__ = [
    "TextFormat",
    "TextFormatDict",
    "UnknownTextFormat",
]


if TYPE_CHECKING:

    class UnknownTextFormat(UnknownVariant):
        """Variant of `TextFormat` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    TextFormat: TypeAlias = ResponseFormatText | TextFormatResourceJSONSchema | UnknownTextFormat
    """Output format of an agent: plain text, or JSON that conforms to a schema."""
    TextFormatDict: TypeAlias = ResponseFormatTextDict | TextFormatResourceJSONSchemaDict
    """`TextFormat` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> TextFormat:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> TextFormat:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    TextFormatDict = AS_GIVEN

    class TextFormat(OpenUnion):
        tag = "type"
        mapping = {
            "text": "ResponseFormatText",
            "json_schema": "TextFormatResourceJSONSchema",
        }

    from_json = TextFormat.from_json
    from_dict = TextFormat.from_dict
    __getattr__ = TextFormat.module_attribute
