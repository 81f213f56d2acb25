# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.batch import Batch as Batch
from openapiopenai.models.batch_errors import BatchErrors as Errors
from .._models import BaseModel as BaseModel
from .batch_error import BatchError as BatchError
from .batch_usage import BatchUsage as BatchUsage
from .shared.metadata import Metadata as Metadata
from .batch_request_counts import BatchRequestCounts as BatchRequestCounts
__all__ = ["Batch", "Errors", "BaseModel", "BatchError", "BatchUsage", "Metadata", "BatchRequestCounts"]
