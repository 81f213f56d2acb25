# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateAgentEnvironmentRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.create_agent_environment_request_environment import (
        CreateAgentEnvironmentRequestEnvironment,
        CreateAgentEnvironmentRequestEnvironmentDict,
    )

__all__ = [
    "CreateAgentEnvironmentRequest",
    "CreateAgentEnvironmentRequestDict",
]


class CreateAgentEnvironmentRequest(BaseModel):
    """Parameters for creating an environment."""

    environment: CreateAgentEnvironmentRequestEnvironment
    """Configuration of the environment."""
    vault_ids: list[str] | None = None
    """IDs of vaults that the environment may use, at most 10."""


class CreateAgentEnvironmentRequestDict(TypedDict, total=False):
    """`CreateAgentEnvironmentRequest` as a dict, for arguments."""

    environment: Required[CreateAgentEnvironmentRequestEnvironmentDict | CreateAgentEnvironmentRequestEnvironment]
    vault_ids: Sequence[str] | None
