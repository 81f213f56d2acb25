# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.fine_tuning_integration_wandb import FineTuningIntegrationWandb as FineTuningJobWandbIntegration
from ..._models import BaseModel as BaseModel
__all__ = ["FineTuningJobWandbIntegration", "BaseModel"]
