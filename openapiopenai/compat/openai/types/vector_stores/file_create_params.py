# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_vector_store_file_request import CreateVectorStoreFileRequestDict as FileCreateParams
__all__ = ["FileCreateParams"]
