# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.fine_tuning_job import FineTuningJob as FineTuningJob
from openapiopenai.models.fine_tuning_job_error import FineTuningJobError as Error
from openapiopenai.models.fine_tuning_job_hyperparameters import FineTuningJobHyperparameters as Hyperparameters
from openapiopenai.models.fine_tune_method import FineTuneMethod as Method
__all__ = ["FineTuningJob", "Error", "Hyperparameters", "Method"]
