# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LocalShellToolParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LocalShellToolParam",
    "LocalShellToolParamDict",
]


class LocalShellToolParam(BaseModel):
    """A tool that runs shell commands in a local environment."""

    type: Literal["local_shell"] = "local_shell"
    """Type: always `local_shell`."""


class LocalShellToolParamDict(TypedDict, total=False):
    """`LocalShellToolParam` as a dict, for arguments."""

    type: Required[Literal["local_shell"]]
