# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_vector_store_file_batch_request import CreateVectorStoreFileBatchRequestDict as FileBatchCreateParams
from openapiopenai.models.create_vector_store_file_request import CreateVectorStoreFileRequestDict as File
__all__ = ["FileBatchCreateParams", "File"]
