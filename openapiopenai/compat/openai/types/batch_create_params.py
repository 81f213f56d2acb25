# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_batch_request import CreateBatchRequestDict as BatchCreateParams
from openapiopenai.models.batch_file_expiration_after import BatchFileExpirationAfterDict as OutputExpiresAfter
from .shared_params.metadata import Metadata as Metadata
__all__ = ["BatchCreateParams", "OutputExpiresAfter", "Metadata"]
