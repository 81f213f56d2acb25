# Names of the official SDK, generated: openapiopenai drift names
from .fine_tuning_job_wandb_integration_object import FineTuningJobWandbIntegrationObject as FineTuningJobIntegration
__all__ = ["FineTuningJobIntegration"]
