# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FineTuningIntegrationWandb`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "FineTuningIntegrationWandb",
]


class FineTuningIntegrationWandb(BaseModel):
    """Settings of the Weights & Biases integration: the project that receives the metrics, and optionally the name, entity and tags of the run.

    Known as `FineTuningJobWandbIntegration`."""

    project: str
    """Project in which the run is created."""
    name: str | None = None
    """Display name of the run; the job ID by default."""
    entity: str | None = None
    """Team or username that the run belongs to; by default that of the registered Weights & Biases API key."""
    tags: list[str] | None = None
    """Tags of the run. Default tags are added: `openai/finetune`, and ones for the base model and the job."""
