# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CustomTextFormatParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CustomTextFormatParam",
    "CustomTextFormatParamDict",
]


class CustomTextFormatParam(BaseModel):
    """Lets a custom tool take any text as input."""

    type: Literal["text"] = "text"
    """Type: always `text`."""


class CustomTextFormatParamDict(TypedDict, total=False):
    """`CustomTextFormatParam` as a dict, for arguments."""

    type: Required[Literal["text"]]
