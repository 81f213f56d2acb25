# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `BetaConfigurationUpdateItemParamTextFormat`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.beta_configuration_update_item_param_text_format_text import (
        BetaConfigurationUpdateItemParamTextFormatText,
        BetaConfigurationUpdateItemParamTextFormatTextDict,
    )
    from openapiopenai.models.text_response_format_json_schema import (
        TextResponseFormatJsonSchema,
        TextResponseFormatJsonSchemaDict,
    )

__all__ = [
    "BetaConfigurationUpdateItemParamTextFormat",
    "BetaConfigurationUpdateItemParamTextFormatDict",
    "UnknownBetaConfigurationUpdateItemParamTextFormat",
]


if TYPE_CHECKING:

    class UnknownBetaConfigurationUpdateItemParamTextFormat(UnknownVariant):
        """Variant of `BetaConfigurationUpdateItemParamTextFormat` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    BetaConfigurationUpdateItemParamTextFormat: TypeAlias = (
        BetaConfigurationUpdateItemParamTextFormatText
        | TextResponseFormatJsonSchema
        | UnknownBetaConfigurationUpdateItemParamTextFormat
    )
    """Format that the model must answer in: plain text, or JSON that follows a given schema."""
    BetaConfigurationUpdateItemParamTextFormatDict: TypeAlias = (
        BetaConfigurationUpdateItemParamTextFormatTextDict | TextResponseFormatJsonSchemaDict
    )
    """`BetaConfigurationUpdateItemParamTextFormat` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> BetaConfigurationUpdateItemParamTextFormat:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> BetaConfigurationUpdateItemParamTextFormat:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    BetaConfigurationUpdateItemParamTextFormatDict = AS_GIVEN

    class BetaConfigurationUpdateItemParamTextFormat(OpenUnion):
        tag = "type"
        mapping = {
            "text": "BetaConfigurationUpdateItemParamTextFormatText",
            "json_schema": "TextResponseFormatJsonSchema",
        }

    from_json = BetaConfigurationUpdateItemParamTextFormat.from_json
    from_dict = BetaConfigurationUpdateItemParamTextFormat.from_dict
    __getattr__ = BetaConfigurationUpdateItemParamTextFormat.module_attribute
