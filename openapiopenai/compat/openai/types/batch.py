# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.batch import Batch as Batch
from openapiopenai.models.batch_errors import BatchErrors as Errors
__all__ = ["Batch", "Errors"]
