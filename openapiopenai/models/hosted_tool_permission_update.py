"""Model `HostedToolPermissionUpdate`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "HostedToolPermissionUpdate",
    "HostedToolPermissionUpdateDict",
]


class HostedToolPermissionUpdate(BaseModel):
    """Whether a project shall be allowed a hosted tool."""

    enabled: bool
    """Whether to switch it on."""


class HostedToolPermissionUpdateDict(TypedDict, total=False):
    """`HostedToolPermissionUpdate` as a dict, for arguments."""

    enabled: Required[bool]
