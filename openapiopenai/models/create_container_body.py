# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateContainerBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.create_container_body_expires_after import (
        CreateContainerBodyExpiresAfter,
        CreateContainerBodyExpiresAfterDict,
    )
    from openapiopenai.models.create_container_body_network_policy import (
        CreateContainerBodyNetworkPolicy,
        CreateContainerBodyNetworkPolicyDict,
    )
    from openapiopenai.models.create_container_body_skills_item import (
        CreateContainerBodySkillsItem,
        CreateContainerBodySkillsItemDict,
    )

__all__ = [
    "CreateContainerBody",
    "CreateContainerBodyDict",
]


class CreateContainerBody(BaseModel):
    """Parameters for creating a container."""

    name: str
    """Name of the container."""
    file_ids: list[str] | None = None
    """IDs of files to copy into the container."""
    expires_after: CreateContainerBodyExpiresAfter | None = None
    """Expiration policy of the container: how long after the anchor time it expires."""
    skills: list[CreateContainerBodySkillsItem] | None = None
    """Skills to add to the container, by ID or inline."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | str | None = None
    """Memory limit of the container; `1g` by default."""
    network_policy: CreateContainerBodyNetworkPolicy | None = None
    """Network access policy of the container."""


class CreateContainerBodyDict(TypedDict, total=False):
    """`CreateContainerBody` as a dict, for arguments."""

    name: Required[str]
    file_ids: Sequence[str]
    expires_after: CreateContainerBodyExpiresAfterDict | CreateContainerBodyExpiresAfter
    skills: Sequence[CreateContainerBodySkillsItemDict | CreateContainerBodySkillsItem]
    memory_limit: Literal["1g", "4g", "16g", "64g"] | str
    network_policy: CreateContainerBodyNetworkPolicyDict | CreateContainerBodyNetworkPolicy
