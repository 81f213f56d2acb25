# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `InlineSkillSourceParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import bytes_view

__all__ = [
    "InlineSkillSourceParam",
    "InlineSkillSourceParamDict",
]


class InlineSkillSourceParam(BaseModel):
    """Content of a skill, as a zip file.

    Known as `InlineSkillSource`."""

    type: Literal["base64"] = "base64"
    """Type: always `base64`."""
    media_type: Literal["application/zip"] = "application/zip"
    """Media type of the content: always `application/zip`."""
    data: str
    """The zip file, in base64."""
    data_bytes = bytes_view("data")


class InlineSkillSourceParamDict(TypedDict, total=False):
    """`InlineSkillSourceParam` as a dict, for arguments."""

    type: Required[Literal["base64"]]
    media_type: Required[Literal["application/zip"]]
    data: Required[str]
