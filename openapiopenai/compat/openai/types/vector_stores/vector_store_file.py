# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.vector_store_file_object import VectorStoreFileObject as VectorStoreFile
from openapiopenai.models.vector_store_file_object_last_error import VectorStoreFileObjectLastError as LastError
from ..._models import BaseModel as BaseModel
from ..file_chunking_strategy import FileChunkingStrategy as FileChunkingStrategy
__all__ = ["VectorStoreFile", "LastError", "BaseModel", "FileChunkingStrategy"]
