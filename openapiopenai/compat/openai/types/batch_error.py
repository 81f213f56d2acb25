# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.batch_error import BatchError as BatchError
from .._models import BaseModel as BaseModel
