# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ScreenshotParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ScreenshotParam",
    "ScreenshotParamDict",
]


class ScreenshotParam(BaseModel):
    """Takes a screenshot."""

    type: Literal["screenshot"] = "screenshot"
    """Type: always `screenshot`."""


class ScreenshotParamDict(TypedDict, total=False):
    """`ScreenshotParam` as a dict, for arguments."""

    type: Required[Literal["screenshot"]]
