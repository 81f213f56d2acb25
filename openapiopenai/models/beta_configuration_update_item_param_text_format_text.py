# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaConfigurationUpdateItemParamTextFormatText`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "BetaConfigurationUpdateItemParamTextFormatText",
    "BetaConfigurationUpdateItemParamTextFormatTextDict",
]


class BetaConfigurationUpdateItemParamTextFormatText(BaseModel):
    """Plain text output, which is the default."""

    type: Literal["text"] = "text"
    """Type: always `text`."""


class BetaConfigurationUpdateItemParamTextFormatTextDict(TypedDict, total=False):
    """`BetaConfigurationUpdateItemParamTextFormatText` as a dict, for arguments."""

    type: Required[Literal["text"]]
