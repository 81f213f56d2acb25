# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `HostedEnvironmentFileInline`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "HostedEnvironmentFileInline",
    "HostedEnvironmentFileInlineDict",
]


class HostedEnvironmentFileInline(BaseModel):
    """A file in an environment, with its content."""

    type: Literal["inline"] = "inline"
    """Type: always `inline`."""
    data: str
    """Content of the file, base64-encoded."""
    path: str
    """Absolute path of the file, in `/workspace`."""


class HostedEnvironmentFileInlineDict(TypedDict, total=False):
    """`HostedEnvironmentFileInline` as a dict, for arguments."""

    type: Required[Literal["inline"]]
    data: Required[str]
    path: Required[str]
