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
    """Where Weights and Biases gets the figures of the training."""

    project: str
    """Project that the run is made in."""
    name: str | None = None
    """Name of the run; absent: the id of the job."""
    entity: str | None = None
    """Team or user that the run belongs to; absent: that of the API key."""
    tags: list[str] | None = None
    """Tags of the run; some of the job and its model are added."""


class CreateFineTuningJobRequestIntegrationsItemWandbDict(TypedDict, total=False):
    """`CreateFineTuningJobRequestIntegrationsItemWandb` as a dict, for arguments."""

    project: Required[str]
    name: str | None
    entity: str | None
    tags: Sequence[str]
