"""Model `HostedEnvironmentFileInline`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "HostedEnvironmentFileInline",
    "HostedEnvironmentFileInlineDict",
]


class HostedEnvironmentFileInline(BaseModel):
    """`HostedEnvironmentFileInline` of the API."""

    data: str
    path: str
    type: Literal["inline"] = "inline"
    """Which variant this is: always `inline`."""


class HostedEnvironmentFileInlineDict(TypedDict, total=False):
    """`HostedEnvironmentFileInline` as a dict, for arguments."""

    data: Required[str]
    path: Required[str]
    type: Required[Literal["inline"]]
