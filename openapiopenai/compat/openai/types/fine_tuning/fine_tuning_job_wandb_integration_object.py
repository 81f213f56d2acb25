# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.fine_tuning_integration import FineTuningIntegration as FineTuningJobWandbIntegrationObject
from ..._models import BaseModel as BaseModel
from .fine_tuning_job_wandb_integration import FineTuningJobWandbIntegration as FineTuningJobWandbIntegration
__all__ = ["FineTuningJobWandbIntegrationObject", "BaseModel", "FineTuningJobWandbIntegration"]
