# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentEnvironmentFileListResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.calls import pages as _pages
from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.agent_environment_file import AgentEnvironmentFile

__all__ = [
    "AgentEnvironmentFileListResource",
]


class AgentEnvironmentFileListResource(_pages.Page["AgentEnvironmentFile"], BaseModel):
    """A page of the files in an environment."""

    object: Literal["list"] | None = None
    """Kind of object: always `list`."""
    data: list[AgentEnvironmentFile]
    """The entries of this page."""
    next: str | None = None
    """Cursor of the next page, for `page`; null if there is none."""
    has_more: bool | None = None
    """Whether there are more entries after this page."""
