"""Model `FineTuningIntegrationWandb`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "FineTuningIntegrationWandb",
]


class FineTuningIntegrationWandb(BaseModel):
    """Where Weights and Biases gets the figures of the training."""

    project: str
    """Project that the run is made in."""
    name: str | None = None
    """Name of the run; absent: the id of the job."""
    entity: str | None = None
    """Team or user that the run belongs to; absent: that of the API key."""
    tags: list[str] | None = None
    """Tags of the run; some of the job and its model are added."""
