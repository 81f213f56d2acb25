"""Model `Role`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "Role",
]


class Role(BaseModel):
    """A role that groups and users may have."""

    object: Literal["role"] = "role"
    """Kind of object: always `role`."""
    id: str
    """Its id, by which other calls name it."""
    name: str
    """Name of the role, which no other has."""
    description: str | None
    """What the role is for."""
    permissions: list[str]
    """What the role allows."""
    resource_type: str
    """What kind of thing the role is for, such as `api.organization` or `api.project`."""
    predefined_role: bool
    """Whether the role comes from OpenAI, which manages it."""
