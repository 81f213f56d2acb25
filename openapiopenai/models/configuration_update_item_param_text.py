# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ConfigurationUpdateItemParamText`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.configuration_update_item_param_text_format import (
        ConfigurationUpdateItemParamTextFormat,
        ConfigurationUpdateItemParamTextFormatDict,
    )

__all__ = [
    "ConfigurationUpdateItemParamText",
    "ConfigurationUpdateItemParamTextDict",
]


class ConfigurationUpdateItemParamText(BaseModel):
    """Settings for the format of text output."""

    format: ConfigurationUpdateItemParamTextFormat
    """Format of the text: plain text, or JSON that follows a given schema."""


class ConfigurationUpdateItemParamTextDict(TypedDict, total=False):
    """`ConfigurationUpdateItemParamText` as a dict, for arguments."""

    format: Required[ConfigurationUpdateItemParamTextFormatDict | ConfigurationUpdateItemParamTextFormat]
