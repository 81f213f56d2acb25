# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ConfigurationUpdateItemParamTextFormat`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.response_format_text import ResponseFormatText, ResponseFormatTextDict
    from openapiopenai.models.text_response_format_json_schema import (
        TextResponseFormatJsonSchema,
        TextResponseFormatJsonSchemaDict,
    )

__all__ = [
    "ConfigurationUpdateItemParamTextFormat",
    "ConfigurationUpdateItemParamTextFormatDict",
    "UnknownConfigurationUpdateItemParamTextFormat",
]


if TYPE_CHECKING:

    class UnknownConfigurationUpdateItemParamTextFormat(UnknownVariant):
        """Variant of `ConfigurationUpdateItemParamTextFormat` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ConfigurationUpdateItemParamTextFormat: TypeAlias = (
        ResponseFormatText | TextResponseFormatJsonSchema | UnknownConfigurationUpdateItemParamTextFormat
    )
    """Format that the model must answer in: plain text, or JSON that follows a given schema."""
    ConfigurationUpdateItemParamTextFormatDict: TypeAlias = ResponseFormatTextDict | TextResponseFormatJsonSchemaDict
    """`ConfigurationUpdateItemParamTextFormat` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> ConfigurationUpdateItemParamTextFormat:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ConfigurationUpdateItemParamTextFormat:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ConfigurationUpdateItemParamTextFormatDict = AS_GIVEN

    class ConfigurationUpdateItemParamTextFormat(OpenUnion):
        tag = "type"
        mapping = {
            "text": "ResponseFormatText",
            "json_schema": "TextResponseFormatJsonSchema",
        }

    from_json = ConfigurationUpdateItemParamTextFormat.from_json
    from_dict = ConfigurationUpdateItemParamTextFormat.from_dict
    __getattr__ = ConfigurationUpdateItemParamTextFormat.module_attribute
