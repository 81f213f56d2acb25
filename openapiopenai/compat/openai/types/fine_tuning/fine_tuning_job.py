# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.fine_tuning_job import FineTuningJob as FineTuningJob
from openapiopenai.models.fine_tuning_job_error import FineTuningJobError as Error
from openapiopenai.models.fine_tuning_job_hyperparameters import FineTuningJobHyperparameters as Hyperparameters
from openapiopenai.models.fine_tune_method import FineTuneMethod as Method
from ..._models import BaseModel as BaseModel
from .dpo_method import DpoMethod as DpoMethod
from ..shared.metadata import Metadata as Metadata
from .supervised_method import SupervisedMethod as SupervisedMethod
from .reinforcement_method import ReinforcementMethod as ReinforcementMethod
from .fine_tuning_job_wandb_integration_object import FineTuningJobWandbIntegrationObject as FineTuningJobWandbIntegrationObject
__all__ = ["FineTuningJob", "Error", "Hyperparameters", "Method", "BaseModel", "DpoMethod", "Metadata", "SupervisedMethod", "ReinforcementMethod", "FineTuningJobWandbIntegrationObject"]
