# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `HostedToolPermissionUpdate`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "HostedToolPermissionUpdate",
    "HostedToolPermissionUpdateDict",
]


class HostedToolPermissionUpdate(BaseModel):
    """Change to a project's permission to use a hosted tool."""

    enabled: bool
    """Whether the project is to be allowed the hosted tool."""


class HostedToolPermissionUpdateDict(TypedDict, total=False):
    """`HostedToolPermissionUpdate` as a dict, for arguments."""

    enabled: Required[bool]
