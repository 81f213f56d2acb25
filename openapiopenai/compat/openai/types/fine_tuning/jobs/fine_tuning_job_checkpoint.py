# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.fine_tuning_job_checkpoint import FineTuningJobCheckpoint as FineTuningJobCheckpoint
from openapiopenai.models.fine_tuning_job_checkpoint_metrics import FineTuningJobCheckpointMetrics as Metrics
from ...._models import BaseModel as BaseModel
__all__ = ["FineTuningJobCheckpoint", "Metrics", "BaseModel"]
