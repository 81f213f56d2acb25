"""Model `FineTuningIntegrationWandb`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "FineTuningIntegrationWandb",
]


class FineTuningIntegrationWandb(BaseModel):
    """`FineTuningIntegrationWandb` of the API."""

    project: str
    name: str | None = None
    entity: str | None = None
    tags: list[str] | None = None
