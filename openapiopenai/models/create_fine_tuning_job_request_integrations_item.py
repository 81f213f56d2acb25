# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateFineTuningJobRequestIntegrationsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_fine_tuning_job_request_integrations_item_wandb import (
        CreateFineTuningJobRequestIntegrationsItemWandb,
        CreateFineTuningJobRequestIntegrationsItemWandbDict,
    )

__all__ = [
    "CreateFineTuningJobRequestIntegrationsItem",
    "CreateFineTuningJobRequestIntegrationsItemDict",
]


class CreateFineTuningJobRequestIntegrationsItem(BaseModel):
    """An integration of a fine-tuning job, which receives its metrics."""

    type: Literal["wandb"] = "wandb"
    """Type: always `wandb`."""
    wandb: CreateFineTuningJobRequestIntegrationsItemWandb
    """Settings of the Weights & Biases integration."""


class CreateFineTuningJobRequestIntegrationsItemDict(TypedDict, total=False):
    """`CreateFineTuningJobRequestIntegrationsItem` as a dict, for arguments."""

    type: Required[Literal["wandb"]]
    wandb: Required[
        CreateFineTuningJobRequestIntegrationsItemWandbDict | CreateFineTuningJobRequestIntegrationsItemWandb
    ]
