# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.batch_request_counts import BatchRequestCounts as BatchRequestCounts
from .._models import BaseModel as BaseModel
