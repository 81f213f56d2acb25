# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.delete_vector_store_file_response import DeleteVectorStoreFileResponse as VectorStoreFileDeleted
__all__ = ["VectorStoreFileDeleted"]
