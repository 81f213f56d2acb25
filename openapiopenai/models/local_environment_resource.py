# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LocalEnvironmentResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LocalEnvironmentResource",
]


class LocalEnvironmentResource(BaseModel):
    """A local environment in which shell commands run.

    Known as `ResponseLocalEnvironment`."""

    type: Literal["local"] = "local"
    """Type: always `local`."""
