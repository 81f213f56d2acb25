# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaConfigurationUpdateItemParamText`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_configuration_update_item_param_text_format import (
        BetaConfigurationUpdateItemParamTextFormat,
        BetaConfigurationUpdateItemParamTextFormatDict,
    )

__all__ = [
    "BetaConfigurationUpdateItemParamText",
    "BetaConfigurationUpdateItemParamTextDict",
]


class BetaConfigurationUpdateItemParamText(BaseModel):
    """Settings for the format of text output."""

    format: BetaConfigurationUpdateItemParamTextFormat
    """Format of the text: plain text, or JSON that follows a given schema."""


class BetaConfigurationUpdateItemParamTextDict(TypedDict, total=False):
    """`BetaConfigurationUpdateItemParamText` as a dict, for arguments."""

    format: Required[BetaConfigurationUpdateItemParamTextFormatDict | BetaConfigurationUpdateItemParamTextFormat]
