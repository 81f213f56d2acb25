# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `HostedPlugin`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "HostedPlugin",
]


class HostedPlugin(BaseModel):
    """A plugin or skill that was installed from an inline zip file."""

    type: Literal["inline"] = "inline"
    """Type: always `inline`."""
    name: str
    """Name of the plugin, or of the skill as declared in its `SKILL.md`."""
    description: str
    """Description of the plugin, or of the skill as declared in its `SKILL.md`."""
