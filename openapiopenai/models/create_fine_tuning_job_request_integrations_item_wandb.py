"""Model `CreateFineTuningJobRequestIntegrationsItemWandb`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "CreateFineTuningJobRequestIntegrationsItemWandb",
    "CreateFineTuningJobRequestIntegrationsItemWandbDict",
]


class CreateFineTuningJobRequestIntegrationsItemWandb(BaseModel):
    """`CreateFineTuningJobRequestIntegrationsItemWandb` of the API."""

    project: str
    name: str | None = None
    entity: str | None = None
    tags: list[str] | None = None


class CreateFineTuningJobRequestIntegrationsItemWandbDict(TypedDict, total=False):
    """`CreateFineTuningJobRequestIntegrationsItemWandb` as a dict, for arguments."""

    project: Required[str]
    name: str | None
    entity: str | None
    tags: Sequence[str]
