# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FineTuningIntegration`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.fine_tuning_integration_wandb import FineTuningIntegrationWandb

__all__ = [
    "FineTuningIntegration",
]


class FineTuningIntegration(BaseModel):
    """An integration of a fine-tuning job, which receives its metrics.

    Known as `FineTuningJobWandbIntegrationObject`."""

    type: Literal["wandb"] = "wandb"
    """Type: always `wandb`."""
    wandb: FineTuningIntegrationWandb
    """Settings of the Weights & Biases integration."""
