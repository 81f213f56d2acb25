# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.fine_tuning_job_event import FineTuningJobEvent as FineTuningJobEvent
from ..._models import BaseModel as BaseModel
